import { NO_WORD, SUFFIX } from './amount-words';
import { NUMBER, numeralValue, RANGE_MARK } from './numerals';
import { amountToken, type TokenPattern } from './token-pattern';
import { UNIT } from './units';

const NO_DIGIT_BEFORE = '(?<=^|[^\\d%分a-zA-Z.~-])';
/** 60分钟, 3分会, 90分以上, 80分的, 90分得5分: not points that are given. */
const NOT_POINTS =
  '(?!钟|之|会|管|类|局|公司|项|部|组|析|别|布|工|校|院|店|支|步|段|级|层|数|享|以上|以下|及以|含|\\(含|者|的|制|左右|,?为[优良合达不基]|(?:得|计|记|加|扣|减)[\\d一二两三半]|不得分)';
const NOT_BEHIND = '(?<![\\d.第≥≤<>=])(?<!低于|高于|超过|不足|不到|达到?|少于|多于|大于|小于|未满)';
const DIGITS = '\\d+(?:\\.\\d+)?';
const CLOSED = '(?:(?<=\\([^()]{1,20})\\))?';

function signed(sign: string, verb: 'deduct' | 'bonus'): TokenPattern {
  return {
    pattern: new RegExp(`${NO_DIGIT_BEFORE}${sign}(${NUMBER})分${NO_WORD}${SUFFIX}`, 'gu'),
    read: (match) => {
      const value = numeralValue(match[1] ?? '');
      return amountToken(verb, value, value, match[2] ?? match[3]);
    },
  };
}

/** 可4分 for 得4分. */
const typo: TokenPattern = {
  pattern: new RegExp(`可(${NUMBER})分${NO_WORD}`, 'gu'),
  read: (match) => {
    const value = numeralValue(match[1] ?? '');
    return amountToken('award', value, value, undefined, { doubt: 'typo' });
  },
};

/** 0-3分, (15-17分). */
const range: TokenPattern = {
  pattern: new RegExp(
    `(?:(\\()|${NOT_BEHIND})(各)?(${DIGITS})(?:分)?${RANGE_MARK}(${DIGITS})分${NOT_POINTS}${SUFFIX}${CLOSED}`,
    'gu',
  ),
  read: (match) => {
    const [, bracket, each, from, to, slash, suffix] = match;
    return amountToken('bare', Number(from), Number(to), slash ?? suffix, {
      ...(bracket ? { brackets: true } : {}),
      ...(each ? { each: true } : {}),
    });
  },
};

/** 好20分, (2分), 每项1分, 一次五分. */
const single: TokenPattern = {
  pattern: new RegExp(
    `(?:(\\()(?=[^()]{1,8}分\\))|${NOT_BEHIND})(各)?(${DIGITS}|(?<=${UNIT})[一二两三四五六七八九十半])分${NOT_POINTS}${SUFFIX}${CLOSED}`,
    'gu',
  ),
  read: (match) => {
    const [, bracket, each, number = '', slash, suffix] = match;
    const value = numeralValue(number);
    return amountToken('bare', value, value, slash ?? suffix, {
      ...(bracket ? { brackets: true } : {}),
      ...(each ? { each: true } : {}),
    });
  },
};

/** Levels that leave 分 out: 好10,较好7,一般4. */
const labelled: TokenPattern = {
  pattern: /(?<=好|一般|差|优|良|中|秀|合格|称职|满意|达标|及格)(?:为|:)?(\d{1,3}(?:\.\d+)?)(?=[,;、。)\n]|$)/gu,
  read: (match) => amountToken('bare', Number(match[1]), Number(match[1]), undefined, { label: true }),
};

/** Amounts without a verb: 造成影响-3分, +1分, 好20分, (2分), 每项1分, 好10. */
export const BARE_AMOUNTS: readonly TokenPattern[] = [
  signed('-', 'deduct'),
  signed('\\+', 'bonus'),
  typo,
  range,
  single,
  labelled,
];
