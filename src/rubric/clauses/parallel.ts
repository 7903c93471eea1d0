import type { ClauseMeaning, Level } from './clause';
import { isLevelWord } from './label-levels';
import type { RunContext } from './levels';
import { meaningOf } from './meaning';
import { NUMBER, numeralValue } from './numerals';
import type { Piece } from './piece';
import { boundsIn, withPercentSigns } from './shares';
import { UNIT, unitName } from './units';
import type { AmountToken } from './token';

/** One clause of a parallel list; the first covers the condition and the verb. */
export interface ParallelPart {
  readonly from: number;
  readonly end: number;
  readonly condition: string;
  readonly meaning: ClauseMeaning | null;
}

/** 低于80%、70%、60%的，分别扣1、2、3分 is one row of levels; 未报、迟报的分别扣2分、1分 two clauses. */
export function parallelParts(
  piece: Piece,
  token: AmountToken & { readonly start: number; readonly end: number },
  text: string,
  context: RunContext,
): readonly ParallelPart[] {
  const values = token.list ?? [];
  const whole = { from: piece.textFrom, end: token.end, condition: piece.condition };
  const levels = levelsOf(piece.condition, values, token.verb === 'deduct' ? -1 : 1);
  if (levels) return [{ ...whole, meaning: levels }];
  const names = namesIn(piece.condition, values.length);
  if (!names) return [{ ...whole, meaning: { kind: 'unknown' } }];
  const ends = amountEnds(text.slice(token.start, token.end), values.length).map((end) => token.start + end);
  const trigger = /每[^,;、]{0,6}$/u.exec(piece.condition)?.[0] ?? '';
  return values.map((value, index) => {
    const name = names[index] ?? '';
    const { list, each, ...single } = { ...token, low: value, high: value };
    const condition = name.endsWith(trigger) ? name : name + trigger;
    return {
      from: index === 0 ? piece.textFrom : (ends[index - 1] ?? token.end),
      end: ends[index] ?? token.end,
      condition: index === 0 ? piece.condition : name,
      meaning: list && each ? meaningOf({ ...piece, token: single, condition }, context).meaning : null,
    };
  });
}

function levelsOf(condition: string, values: readonly number[], sign: -1 | 1): ClauseMeaning | null {
  const text = withPercentSigns(condition);
  const list = /\d+(?:\.\d+)?%?(?:分|次)?(?:以上|以下)?(?:[、,/和及]\d+(?:\.\d+)?%?(?:分|次)?(?:以上|以下)?)+/u.exec(
    text,
  );
  const amounts = values.map((value) => (value === 0 ? 0 : sign * value));
  if (list) {
    const numbers = list[0].split(/[、,/和及]/u);
    const op = boundsIn(text)[0]?.op;
    if (numbers.length !== values.length || op === undefined) return null;
    const percent = list[0].includes('%');
    const shares = numbers.map((number) => Number((parseFloat(number) / (percent ? 100 : 1)).toFixed(8)));
    return { kind: 'levels', basis: 'value', levels: ladder(shares, amounts, op) };
  }
  const names = namesIn(condition, values.length);
  if (!names) return null;
  const counts = names.map((name) => new RegExp(`^(?:.*?)(${NUMBER})(${UNIT})(?:以上|及以上)?$`, 'u').exec(name));
  if (counts.every((count) => count !== null)) {
    return {
      kind: 'levels',
      basis: 'count',
      unit: unitName(counts[0]?.[2] ?? '次'),
      levels: counts.map((count, index): Level => {
        const low = numeralValue(count[1] ?? '') ?? 0;
        const open = /以上$/u.test(count[0]);
        return { low, ...(open ? {} : { high: low, highIncluded: true }), amount: amounts[index] ?? 0 };
      }),
    };
  }
  if (!names.slice(1).every(isLevelWord)) return null;
  return {
    kind: 'levels',
    basis: 'label',
    levels: names.map((label, index) => ({ label, amount: amounts[index] ?? 0 })),
  };
}

/** 80 %, 70 %, 60 % as half-open steps, each reaching to the next. */
function ladder(shares: readonly number[], amounts: readonly number[], op: string): readonly Level[] {
  return shares.map((share, index) => {
    const next = shares[index + 1];
    const amount = amounts[index] ?? 0;
    const falling = op.startsWith('<');
    const inner = falling
      ? { high: share, ...(op === '<=' ? { highIncluded: true } : {}) }
      : { low: share, ...(op === '>' ? { lowIncluded: false } : {}) };
    if (next === undefined || (falling ? next >= share : next <= share)) return { ...inner, amount };
    return falling
      ? { low: next, ...(op === '<=' ? { lowIncluded: false } : {}), ...inner, amount }
      : { ...inner, high: next, ...(op === '>' ? { highIncluded: true } : {}), amount };
  });
}

/** The parallel conditions: the last `count` members of the list at the end. */
function namesIn(condition: string, count: number): readonly string[] | null {
  const words = condition.replace(/(?:的|者|,)*(?:每[次人项个篇])?(?:的)?,?$/u, '');
  for (const separator of [/[、]|或者|以及/u, /[、和及与或/]/u, /[,、和及与或/]/u]) {
    const names = words.split(separator).filter((name) => name !== '');
    if (names.length === count) return names;
  }
  return null;
}

/** Where each amount of the list ends, its separator left to the next. */
function amountEnds(text: string, count: number): readonly number[] {
  const ends = [...text.matchAll(new RegExp(`${NUMBER}(?:分)?(?=[、,/和及]|$)`, 'gu'))].map(
    (match) => match.index + match[0].length,
  );
  return ends.slice(-count);
}
