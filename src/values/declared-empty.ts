import { scoreWord } from './score-words';
import { simplified } from './simplified';
import { compact } from './text';

const NOTHING = new Set([
  '无',
  '暂无',
  '没有',
  '无此情况',
  '无此类情况',
  '无此情形',
  '未发生',
  '无内容',
  '无人',
  '无此项工作',
]);
const NOTHING_THIS_TIME =
  /^(?:(?:本|今|该|当|全)(?:年度?|季度?|月|期|支部)|\d{4}年度?)(?:暂?无|没有|未(?:发生|开展|涉及)|不涉及)/u;

/**
 * Whether somebody wrote that there is nothing to enter: `无`, `—`, `/`, `不涉及`, `本年度无…`. Not the same as blank: the
 * question was answered.
 */
export function isDeclaredEmpty(text: string): boolean {
  const typed = simplified(compact(text)).replace(/[。.]$/u, '');
  return NOTHING.has(typed) || scoreWord(typed) === 'notApplicable' || NOTHING_THIS_TIME.test(typed);
}
