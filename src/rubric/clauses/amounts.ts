import { NUMBER, numeralValue, RANGE_MARK } from './numerals';
import type { AmountToken, TokenBody } from './token';
import { UNIT, unitName } from './units';

/** A pattern of the scan; `read` gives null where the match turns out to be no token. */
export interface TokenPattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray | RegExpMatchArray, text: string) => TokenBody | null;
}

const DEDUCT = '(?:倒扣|另扣|(?<![参增])加扣|加重扣|再扣|扣减|扣除|扣去|扣掉|扣罚|扣取|减扣|扣|减去|减掉|减|罚)';
const AWARD =
  '(?:可得|各得|计得|获得|(?<![不])得|(?<![合总累共统小])计|(?<![登笔])记|给予|给|(?<![测])评|打|赋|记为|计为)';
const BONUS = '(?:另加|再加|追加|附加|增加|(?<![参增附叠追])加|奖励|奖|(?<=[,;。\\n(]|^)\\+)';
/** The object between 扣 and its amount: 扣产区4分, 扣每人2分. */
const OBJECT = '[^\\s,;。、:.()\\d扣得加减计分不满完止为a-zA-Z|-]{0,6}?';
const FILLER = '(?:分值|分数|(?:当月|年度|当年|季度|平时|目标)?(?:考核|绩效|考评)?总?分)?[:为]?';
/** 分 that begins another word. */
const NO_WORD = '(?!钟|之|贝|半)';
const OCR = '[lI|Oo\\d]{1,4}(?:\\.[Oo\\d]{1,2})?';
const SUFFIX = `(?:/(?:每)?(${UNIT})|每(${UNIT})(?=[,;。\\n)]|$))?(?:(?:以内|之内)|\\(含[^()]{0,6}\\))?`;
/** A word before the verb that says how the amount counts. */
const MODIFIER = '(?:各|分别|均|再|另[外行]?|额外|酌情|一次性|适当|视情|予以|直接|相应|可|应|则|共)';

const RANGE = `(${NUMBER})(?:分)?${RANGE_MARK}(${NUMBER})`;

function verbPattern(verb: string, amount: string, object = ''): RegExp {
  return new RegExp(
    `(${MODIFIER}{0,3})(${verb})${FILLER}(${object})(?:${amount})分${NO_WORD}${SUFFIX}(?!以上|及以上|以下)`,
    'gu',
  );
}

type Verb = AmountToken['verb'];

function traits(modifiers: string, word: string): Partial<AmountToken> {
  return {
    ...(/各|分别/u.test(modifiers + word) ? { each: true } : {}),
    ...(/酌情|视情|适当/u.test(modifiers) ? { discretion: true } : {}),
    ...(/^(?:倒扣|另扣|加扣|加重扣)$/u.test(word) || (/另|额外/u.test(modifiers) && /扣|减/u.test(word))
      ? { beyond: true }
      : {}),
    ...(/^(?:另加|再加|奖励?)$/u.test(word) || (/再|另|额外/u.test(modifiers) && !/扣|减/u.test(word))
      ? { onTop: true }
      : {}),
  };
}

/** 再加2分 goes on with an award; what goes on with a bonus is decided by the clause before it. */
function verbOf(verb: Verb, modifiers: string, word: string): Verb {
  return verb === 'bonus' && /再/u.test(modifiers + word) ? 'award' : verb;
}

function single(verb: Verb, word: string, object = ''): TokenPattern {
  return {
    pattern: verbPattern(word, `(${NUMBER})`, object),
    read: (match) => {
      const [whole, modifiers = '', typed = '', inside = '', number = '', slash, each] = match;
      const value = numeralValue(number);
      const unit = slash ?? each ?? new RegExp(`每(${UNIT})$`, 'u').exec(inside)?.[1];
      const upTo = /(?:以|之)内$/u.test(whole);
      return value === null
        ? null
        : {
            type: 'amount',
            verb: verbOf(verb, modifiers, typed),
            low: upTo ? null : value,
            high: value,
            range: upTo,
            ...traits(modifiers, typed),
            ...(unit === undefined ? {} : { unit: unitName(unit) }),
          };
    },
  };
}

function range(verb: Verb, word: string, object = ''): TokenPattern {
  return {
    pattern: verbPattern(word, RANGE, object),
    read: (match) => {
      const [, modifiers = '', typed = '', inside = '', from = '', to = '', slash, each] = match;
      const low = numeralValue(from);
      const high = numeralValue(to);
      const unit = slash ?? each ?? new RegExp(`每(${UNIT})$`, 'u').exec(inside)?.[1];
      return low === null || high === null
        ? null
        : {
            type: 'amount',
            verb: verbOf(verb, modifiers, typed),
            low: Math.min(low, high),
            high: Math.max(low, high),
            range: true,
            ...traits(modifiers, typed),
            ...(unit === undefined ? {} : { unit: unitName(unit) }),
          };
    },
  };
}

/** 分别扣1分、2分、3分 · 分别扣1、2、3分 · 依次得3分、2分. */
function parallel(verb: Verb, word: string): TokenPattern {
  const list = `${NUMBER}(?:分)?(?:(?:[、,/和及]|和)${NUMBER}(?:分)?){1,11}`;
  return {
    pattern: new RegExp(`(分别|依次|对应|各)(${word})(${list})(?<=分)${NO_WORD}`, 'gu'),
    read: (match) => {
      const [, modifiers = '', typed = '', numbers = ''] = match;
      const values = numbers.split(/[、,/和及]/u).map((part) => numeralValue(part.replace(/分$/u, '')));
      const known = values.filter((value) => value !== null);
      return known.length !== values.length
        ? null
        : {
            type: 'amount',
            verb,
            low: null,
            high: null,
            range: false,
            list: known,
            ...traits(modifiers, typed),
            each: true,
          };
    },
  };
}

/** 扣 l0 分: letters that a scanner or a hand put for digits. */
function ocr(verb: Verb, word: string): TokenPattern {
  return {
    pattern: verbPattern(word, `(${OCR})`),
    read: (match) => {
      const [, modifiers = '', typed = '', , letters = '', slash, each] = match;
      const value = Number(letters.replace(/[lI|]/gu, '1').replace(/[Oo]/gu, '0'));
      const unit = slash ?? each;
      if (!Number.isFinite(value) || !/[lI|Oo]/u.test(letters)) return null;
      return {
        type: 'amount',
        verb,
        low: value,
        high: value,
        range: false,
        ...traits(modifiers, typed),
        ...(unit === undefined ? {} : { unit: unitName(unit) }),
        doubt: 'letterDigits',
      };
    },
  };
}

/** 造成影响-3分, +1分. */
const signed: readonly TokenPattern[] = [
  {
    pattern: new RegExp(`(?<=^|[^\\d%分a-zA-Z.~-])-(${NUMBER})分${NO_WORD}${SUFFIX}`, 'gu'),
    read: (match) => plainAmount('deduct', match[1], match[2] ?? match[3]),
  },
  {
    pattern: new RegExp(`(?<=^|[^\\d%分a-zA-Z.~-])\\+(${NUMBER})分${NO_WORD}${SUFFIX}`, 'gu'),
    read: (match) => plainAmount('bonus', match[1], match[2] ?? match[3]),
  },
];

/** 可4分 and 的4分 for 得4分. */
const typo: TokenPattern = {
  pattern: new RegExp(`可(${NUMBER})分${NO_WORD}`, 'gu'),
  read: (match) => {
    const amount = plainAmount('award', match[1]);
    return amount && { ...amount, doubt: 'typo' };
  },
};

function plainAmount(verb: Verb, number: string | undefined, unit?: string): AmountToken | null {
  const value = numeralValue(number ?? '');
  return value === null
    ? null
    : {
        type: 'amount',
        verb,
        low: value,
        high: value,
        range: false,
        ...(unit === undefined ? {} : { unit: unitName(unit) }),
      };
}

// 60分钟, 3分会, 90分以上, 80分的: not points that are given.
const NOT_POINTS =
  '(?!钟|之|会|管|类|局|公司|项|部|组|析|别|布|工|校|院|店|支|步|段|级|层|数|享|以上|以下|及以|含|\\(含|者|的|制|左右|,?为[优良合达不基]|(?:得|计|记|加|扣|减)[\\d一二两三半]|不得分)';
const NOT_BEHIND = '(?<![\\d.第≥≤<>=])(?<!低于|高于|超过|不足|不到|达到?|少于|多于|大于|小于|未满)';

/** An amount without a verb: 好20分, (2分), 每项1分, 一次5分, 0-3分. */
const bare: readonly TokenPattern[] = [
  {
    pattern: new RegExp(
      `(?:(\\()|${NOT_BEHIND})(各)?(\\d+(?:\\.\\d+)?)(?:分)?${RANGE_MARK}(\\d+(?:\\.\\d+)?)分${NOT_POINTS}${SUFFIX}(?:(?<=\\([^()]{1,20})\\))?`,
      'gu',
    ),
    read: (match) => {
      const [, bracket, each, from = '', to = '', slash, suffix] = match;
      const unit = slash ?? suffix;
      return {
        type: 'amount',
        verb: 'bare',
        low: Math.min(Number(from), Number(to)),
        high: Math.max(Number(from), Number(to)),
        range: true,
        ...(bracket ? { brackets: true } : {}),
        ...(each ? { each: true } : {}),
        ...(unit === undefined ? {} : { unit: unitName(unit) }),
      };
    },
  },
  {
    pattern: new RegExp(
      `(?:(\\()(?=[^()]{1,8}分\\))|${NOT_BEHIND})(各)?(\\d+(?:\\.\\d+)?|(?<=${UNIT})[一二两三四五六七八九十半])分${NOT_POINTS}${SUFFIX}(?:(?<=\\([^()]{1,20})\\))?`,
      'gu',
    ),
    read: (match) => {
      const [, bracket, each, number = '', slash, suffix] = match;
      const amount = plainAmount('bare', number, slash ?? suffix);
      return amount && { ...amount, ...(bracket ? { brackets: true } : {}), ...(each ? { each: true } : {}) };
    },
  },
];

/** Levels that leave 分 out: 好10,较好7,一般4. */
const labelled: TokenPattern = {
  pattern: /(?<=好|一般|差|优|良|中|秀|合格|称职|满意|达标|及格)(?:为|:)?(\d{1,3}(?:\.\d+)?)(?=[,;、。)\n]|$)/gu,
  read: (match) => {
    const amount = plainAmount('bare', match[1]);
    return amount && { ...amount, label: true };
  },
};

/** Amounts with and without a verb; ties at one place go to the earlier pattern. */
export const AMOUNTS: readonly TokenPattern[] = [
  parallel('deduct', DEDUCT),
  parallel('award', AWARD),
  parallel('bonus', BONUS),
  range('deduct', DEDUCT, OBJECT),
  range('award', AWARD),
  range('bonus', BONUS),
  single('deduct', DEDUCT, OBJECT),
  single('award', AWARD),
  single('bonus', BONUS),
  ocr('deduct', DEDUCT),
  ocr('award', AWARD),
  ocr('bonus', BONUS),
  ...signed,
  typo,
  ...bare,
  labelled,
];
