import { NO_WORD, SUFFIX } from './amount-words';
import { NUMBER, numeralValue, RANGE_MARK } from './numerals';
import type { AmountToken } from './token';
import { amountToken, type TokenPattern } from './token-pattern';
import { UNIT } from './units';

type Verb = Exclude<AmountToken['verb'], 'bare'>;

const VERBS: Readonly<Record<Verb, string>> = {
  deduct: '(?:倒扣|另扣|(?<![参增])加扣|加重扣|再扣|扣减|扣除|扣去|扣掉|扣罚|扣取|减扣|扣|减去|减掉|减|罚)',
  award: '(?:可得|各得|计得|获得|(?<![不])得|(?<![合总累共统小])计|(?<![登笔])记|给予|给|(?<![测])评|打|赋|记为|计为)',
  bonus: '(?:加计|另加|再加|追加|附加|增加|(?<![参增附叠追])加|奖励|奖|(?<=[,;。\\n(]|^)\\+)',
};
const ALL: readonly Verb[] = ['deduct', 'award', 'bonus'];
/** A word before the verb that says how the amount counts. */
const MODIFIER = '(?:各|分别|均|再|另[外行]?|额外|酌情|一次性|适当|视情|予以|直接|相应|即|就|可|应|则|共)';
const FILLER = '(?:分值|分数|(?:当月|年度|当年|季度|平时|目标)?(?:考核|绩效|考评)?总?分)?[:为]?';
/** What stands between 扣 and its amount: 扣产区4分, 扣每人2分. */
const OBJECT = '[^\\s,;。、:.()\\d扣得加减计分不满完止为a-zA-Z|-]{0,6}?';
const OCR = '[lI|Oo\\d]{1,4}(?:\\.[lI|Oo\\d]{1,2})?';

/** Groups: modifiers, verb, object, those of `amount`, unit, unit. */
function verbPattern(verb: Verb, amount: string): RegExp {
  const object = verb === 'deduct' ? OBJECT : '';
  return new RegExp(
    `(${MODIFIER}{0,3})(${VERBS[verb]})${FILLER}(${object})(?:${amount})分${NO_WORD}${SUFFIX}(?!以上|及以上|以下)`,
    'gu',
  );
}

function traits(modifiers: string, word: string): Partial<AmountToken> {
  const takes = /扣|减|罚/u.test(word);
  const extra = /另|额外/u.test(modifiers);
  return {
    ...(/各|分别/u.test(modifiers + word) ? { each: true } : {}),
    ...(/酌情|视情|适当/u.test(modifiers) ? { discretion: true } : {}),
    ...(/^(?:倒扣|另扣|加扣|加重扣)$/u.test(word) || (extra && takes) ? { beyond: true } : {}),
    ...(/^(?:另加|再加|奖励?)$/u.test(word) || ((extra || modifiers.includes('再')) && !takes) ? { onTop: true } : {}),
  };
}

/** 再加2分 goes on with an award; behind a bonus the clause before decides. */
function verbOf(verb: Verb, modifiers: string, word: string): Verb {
  return verb === 'bonus' && /再/u.test(modifiers + word) ? 'award' : verb;
}

/** The unit inside the object: 扣每人2分. */
function unitInside(object: string): string | undefined {
  return new RegExp(`每(${UNIT})$`, 'u').exec(object)?.[1];
}

function single(verb: Verb): TokenPattern {
  return {
    pattern: verbPattern(verb, `(${NUMBER})`),
    read: (match) => {
      const [whole, modifiers = '', word = '', object = '', number = '', slash, each] = match;
      const value = numeralValue(number);
      // 扣2分以内: only the upper end is written.
      const low = /(?:以|之)内$/u.test(whole) ? null : value;
      const unit = slash ?? each ?? unitInside(object);
      return amountToken(verbOf(verb, modifiers, word), low, value, unit, traits(modifiers, word));
    },
  };
}

function range(verb: Verb): TokenPattern {
  return {
    pattern: verbPattern(verb, `(${NUMBER})(?:分)?${RANGE_MARK}(${NUMBER})`),
    read: (match) => {
      const [, modifiers = '', word = '', object = '', from = '', to = '', slash, each] = match;
      const low = numeralValue(from);
      if (low === null) return null;
      const unit = slash ?? each ?? unitInside(object);
      return amountToken(verbOf(verb, modifiers, word), low, numeralValue(to), unit, traits(modifiers, word));
    },
  };
}

/** 分别扣1分、2分、3分 · 分别扣1、2、3分 · 依次得3分、2分. */
function parallel(verb: Verb): TokenPattern {
  const list = `${NUMBER}(?:分)?(?:[、,/和及]${NUMBER}(?:分)?){1,11}`;
  return {
    pattern: new RegExp(`(分别|依次|对应|各)(${VERBS[verb]})(${list})(?<=分)${NO_WORD}`, 'gu'),
    read: (match) => {
      const [, modifiers = '', word = '', numbers = ''] = match;
      const values = numbers.split(/[、,/和及]/u).map((part) => numeralValue(part.replace(/分$/u, '')));
      const known = values.filter((value) => value !== null);
      if (known.length !== values.length) return null;
      return {
        ...{ type: 'amount', verb, low: null, high: null, range: false },
        ...{ list: known, ...traits(modifiers, word), each: true },
      };
    },
  };
}

/** 扣 l0 分: letters that a scanner or a hand put for digits. */
function letters(verb: Verb): TokenPattern {
  return {
    pattern: verbPattern(verb, `(${OCR})`),
    read: (match) => {
      const [, modifiers = '', word = '', , typed = '', slash, each] = match;
      if (!/[lI|Oo]/u.test(typed)) return null;
      const value = numeralValue(typed.replace(/[lI|]/gu, '1').replace(/[Oo]/gu, '0'));
      return amountToken(verb, value, value, slash ?? each, { ...traits(modifiers, word), doubt: 'letterDigits' });
    },
  };
}

/** Amounts behind 扣, 得, 加 and their like. */
export const VERB_AMOUNTS: readonly TokenPattern[] = [
  ...ALL.map(parallel),
  ...ALL.map(range),
  ...ALL.map(single),
  ...ALL.map(letters),
];
