import type { Ratio } from './clause';
import { NUMBER, numeralValue } from './numerals';

type Op = Ratio['op'];

export interface Bound {
  readonly op: Op;
  /** A share (0.85) for percentages, else as written. */
  readonly value: number;
  readonly percent: boolean;
  /** The word or sign behind the number: %, 分, 次… */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** The upper end of 80%-90%: whether it belongs depends on the neighbour. */
  readonly soft?: true;
}

const VALUE = '(\\d+(?:\\.\\d+)?)(%|分钟|分|小时|次|人|名|项|个|篇|条|天|场|件|份|学时|课时|元|万元|点)?';
const INCLUDED = '(?:\\(含[^()]{0,6}\\)|含|\\(包括\\))?';
const BEFORE =
  '<=|>=|≤|≥|≦|≧|<|>|低于|不足|不到|未达到?|达不到|没有达到|少于|小于|未满|高于|超过|大于|超出|多于|不低于|不少于|不小于|不得低于|不得少于|达到|达|大于等于|小于等于|不超过|不高于|等于|为|在|至少';
const BOUNDS = new RegExp(
  [
    `${VALUE}(≤|<=|<|≥|>=|>)(?=[^\\d])`,
    `(${BEFORE})(?:了|至|到)?(?:\\p{Script=Han}{2,6}(?=\\d+(?:\\.\\d+)?%))?${VALUE}${INCLUDED}(及?以上|以下|及以下|以内)?`,
    `${VALUE}${INCLUDED}(及?以上|及?以下|以内|为(?:基准|标准|基数|底线))`,
  ].join('|'),
  'gu',
);
const SPAN = new RegExp(
  `${VALUE}${INCLUDED}[-~至到]{1,2}${VALUE}(\\(含[^()]{0,6}\\)|含|\\(不含[^()]{0,6}\\)|不含)?`,
  'gu',
);

const OPS: Readonly<Record<string, Op>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '≦': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '≧': '>=',
};

function opOf(word: string, tail: string): Op {
  const sign = OPS[word];
  if (sign) return sign;
  if (/^(?:不低于|不少于|不小于|不得低于|不得少于|达到|达|大于等于|至少|等于|为|在)$/u.test(word)) {
    return /以下|以内/u.test(tail) ? '<' : '>=';
  }
  if (/^(?:不超过|不高于|小于等于)$/u.test(word)) return '<=';
  return /^(?:高于|超过|大于|超出|多于)$/u.test(word) ? '>' : '<';
}

const TURNED: Readonly<Record<Op, Op>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function bound(op: Op, number: string, unit: string, match: RegExpMatchArray): Bound {
  const percent = unit === '%';
  const start = match.index ?? 0;
  const value = Number(number);
  return { op, value: percent ? shareOf(value) : value, percent, unit, start, end: start + match[0].length };
}

/** 85 % as 0.85, without binary noise. */
function shareOf(percent: number): number {
  return Number((percent / 100).toFixed(8));
}

/** 百分之八十 and 八成 as percentages, of the same length so that positions hold is not needed: conditions are short-lived. */
export function withPercentSigns(text: string): string {
  return text
    .replace(
      new RegExp(`千分之(${NUMBER})`, 'gu'),
      (_, number: string) => `${String((numeralValue(number) ?? 0) / 10)}%`,
    )
    .replace(
      new RegExp(`百分之(${NUMBER}|百)`, 'gu'),
      (_, number: string) => `${String(number === '百' ? 100 : (numeralValue(number) ?? 0))}%`,
    )
    .replace(
      /([一二三四五六七八九])成(?=以|的|,)/gu,
      (_, digit: string) => `${String((numeralValue(digit) ?? 0) * 10)}%`,
    );
}

/** Every comparison a text makes: ≥90%, 低于80%, 85%≤x<90%, 80%-90%, 60分以下. */
export function boundsIn(text: string): readonly Bound[] {
  const spans = [...text.matchAll(SPAN)].flatMap((match) => {
    const [, low = '', lowUnit, high = '', highUnit, included = ''] = match;
    const unit = highUnit ?? lowUnit ?? '';
    if (unit === '') return [];
    const stated = /含/u.test(included);
    const upper: Op = stated && !/不含/u.test(included) ? '<=' : '<';
    return [
      bound('>=', low, lowUnit ?? unit, match),
      { ...bound(upper, high, unit, match), ...(stated ? {} : { soft: true as const }) },
    ];
  });
  const singles = [...text.matchAll(BOUNDS)].flatMap((match) => {
    const start = match.index;
    if (spans.some((span) => start < span.end && span.start < start + match[0].length)) return [];
    const [whole, first, firstUnit, sign, word, second, secondUnit, tail = '', third, thirdUnit, side = ''] = match;
    if (first !== undefined && sign !== undefined) {
      // 90≤x and x≥ written behind: the number stands left of the sign.
      return [bound(TURNED[OPS[sign] ?? '>='], first, firstUnit ?? '', match)];
    }
    if (word !== undefined && second !== undefined) {
      if (/^(?:为|在|达|等于)$/u.test(word) && !secondUnit) return [];
      if (/^(?:为|等于|在)$/u.test(word) && !/以/u.test(tail) && secondUnit !== '%') return [];
      return [bound(opOf(word, tail), second, secondUnit ?? '', match)];
    }
    if (third === undefined) return [];
    const op: Op = /下|内/u.test(side) ? (/内|及|含/u.test(side + (/含/u.test(whole) ? '含' : '')) ? '<=' : '<') : '>=';
    return [bound(op, third, thirdUnit ?? '', match)];
  });
  return [...spans, ...singles].sort((a, b) => a.start - b.start);
}

export interface Step {
  readonly size: number;
  readonly unit: 'pp' | '%';
  readonly up: boolean;
  readonly start: number;
}

const STEP = new RegExp(
  `(?:每|再)[^\\d,;。每]{0,8}?(低于?|降低?|下降|减少?|少于?|差|欠|落后|高出?|高于|超过?|超出|上升|提高|提升|增加?|增长|多)?[^\\d,;。每]{0,6}?(${NUMBER})(?:个)?(百分点|百分比|点(?=[,的扣加得]|$)|%)`,
  'gu',
);

/** 每降低1个百分点 → 1 pp; `每低1%` in a rate is a percentage point too. */
export function stepIn(text: string): Step | null {
  const match = [...text.matchAll(STEP)].at(-1);
  const size = numeralValue(match?.[2] ?? '');
  if (!match || size === null || size === 0) return null;
  const rate = match[3] !== '%' || /率|比例|占比|比重|覆盖面|度|票|%/u.test(text.slice(0, match.index));
  return { size, unit: rate ? 'pp' : '%', up: /高|超|上升|增|多|提/u.test(match[1] ?? ''), start: match.index };
}
