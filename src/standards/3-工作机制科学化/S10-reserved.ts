import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';

/** A kind of matter that only the 党员大会 decides (支部条例 第11条). */
export interface Matter {
  readonly keyword: string;
  /** Whether a text is about it. */
  readonly isIn: (text: string) => boolean;
  /** Whether a text may have to do with it: words that a meeting preparing it would use. */
  readonly isNear: (text: string) => boolean;
}

/** Keywords that say less than they mean, and the words around each matter. An office's own keywords are taken as they are. */
const WORDS: Readonly<Record<string, { readonly in?: RegExp; readonly near: RegExp }>> = {
  接收预备: {
    in: /接收[^。;]{0,12}预备|(?:吸收|发展|接收)[^。;]{0,12}(?:为|入)(?:中共)?(?:预备)?党/u,
    near: /预备党员|发展党员|发展对象|入党/u,
  },
  转正: { near: /转正|转为正式|预备期|预备党员/u },
  延长预备期: { in: /延长[^。;]{0,10}预备期|预备期[^。;]{0,4}延长/u, near: /预备期|预备党员/u },
  取消: { in: /取消[^。;,]{0,10}(?:预备|资格|党籍)/u, near: /预备党员|资格|党籍/u },
  // 处分条例 is a document to study.
  处分: { in: /处分(?!条例|规定|案例)/u, near: /处分|处置|违纪|纪律/u },
  选举: { near: /选举|换届|补选|候选/u },
  表彰: { near: /表彰|先进|优秀|评选|评优/u },
};

export function reservedMatters({ parameters }: CheckContext): readonly Matter[] {
  return parameters.list('S10-10', 'keywords').map((keyword): Matter => {
    const words = WORDS[keyword];
    const isIn = (text: string): boolean => words?.in?.test(compact(text)) ?? compact(text).includes(keyword);
    return { keyword, isIn, isNear: (text) => isIn(text) || words?.near.test(compact(text)) === true };
  });
}
