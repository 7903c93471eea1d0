import type { Level } from './clause';
import { levelAmount, runFrom, type Run, type RunContext } from './levels';
import type { Piece } from './piece';
import { boundsIn, stepIn, withPercentSigns, type Bound } from './shares';

type Interval = Pick<Level, 'low' | 'high' | 'lowIncluded' | 'highIncluded'>;

/** The interval that the comparisons of a condition leave. */
export function intervalOf(bounds: readonly Bound[]): Interval {
  let interval: Interval = {};
  for (const { op, value } of bounds) {
    if (op === '>=') interval = { ...interval, low: value };
    if (op === '>') interval = { ...interval, low: value, lowIncluded: false };
    if (op === '<') interval = { ...interval, high: value };
    if (op === '<=') interval = { ...interval, high: value, highIncluded: true };
  }
  return interval;
}

/** ≥90%得9分；≥80%，<90%得6分 · 低于90%扣1分，低于80%扣2分，低于60%不得分. */
export function valueRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const first = reading(pieces[at]);
  if (!first) return null;
  const found = runFrom(pieces, at, (piece) => {
    const next = reading(piece);
    return next !== null && next.unit === first.unit && sameSubject(first.subject, next.subject);
  });
  if (!found) return null;
  const intervals = closed(found.pieces.map((piece) => reading(piece)?.bounds ?? []));
  return {
    length: found.pieces.length,
    reading: {
      kind: 'levels',
      ...(/^(?:%|分|点|)$/u.test(first.unit) ? { basis: 'value' } : { basis: 'count', unit: first.unit }),
      levels: apart(intervals).map((interval, index) => {
        const piece = found.pieces[index];
        return { ...interval, ...(piece ? levelAmount(piece, found.taking, context) : { amount: 0 }) };
      }),
    },
  };
}

/** The upper end of 80%-90% belongs to it unless another level begins there, or one whole number above (80-89分, 90分以上). */
function closed(rows: readonly (readonly Bound[])[]): readonly Interval[] {
  const lows = new Set(rows.flat().flatMap(({ op, value }) => (op === '>=' ? [value] : [])));
  return rows.map((bounds) => {
    const interval = intervalOf(bounds);
    const soft = bounds.find((known) => known.soft);
    if (!soft || lows.has(soft.value)) return interval;
    const next = Number((soft.value + (soft.percent ? 0.01 : 1)).toFixed(8));
    return lows.has(next) ? { ...interval, high: next } : { ...interval, highIncluded: true };
  });
}

interface ValueReading {
  readonly bounds: readonly Bound[];
  readonly unit: string;
  readonly subject: string;
}

/** 100%得4分 in a row of levels: the number itself is the lower bound. */
function boundsOrExact(text: string): readonly Bound[] {
  const bounds = boundsIn(text);
  const exact = bounds.length === 0 ? /(\d+(?:\.\d+)?)%的?$/u.exec(text) : null;
  if (exact?.[1] === undefined) return bounds;
  const value = Number((Number(exact[1]) / 100).toFixed(8));
  return [{ op: '>=', value, percent: true, unit: '%', start: exact.index, end: text.length }];
}

function reading(piece: Piece | undefined): ValueReading | null {
  if (!piece) return null;
  const text = withPercentSigns(piece.condition);
  if (stepIn(text)) return null;
  const bounds = boundsOrExact(text);
  const unit = bounds.find((bound) => bound.unit !== '')?.unit ?? '';
  if (bounds.length === 0 || bounds.length > 3 || /每/u.test(text)) return null;
  let subject = '';
  let end = 0;
  for (const bound of bounds) {
    if (bound.start > end) subject += text.slice(end, bound.start);
    end = Math.max(end, bound.end);
  }
  subject += text.slice(end);
  return { bounds, unit, subject: subject.replace(/[,、:;()的者且和但在时及之间含不x]|完成的?$/gu, '') };
}

/** Later levels leave the subject out or repeat it: 参学率≥90%…；80%≤参学率<90%… */
function sameSubject(first: string, next: string): boolean {
  if (next === '' || first.endsWith(next) || first.startsWith(next)) return true;
  const names = [first, next].map((subject) => /[^,;]{0,4}(?:率|比例|占比|得分|分数|票)/u.exec(subject)?.[0]);
  return names[0] !== undefined && names[0] === names[1];
}

/** Bounds that were left out because the neighbour has them: 低于90%…，低于80%… → [80%, 90%). */
function apart(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.map((interval) => {
    if (interval.low === undefined && interval.high !== undefined) {
      const next = nearest(
        intervals,
        (other) => other.low === undefined,
        (high) => high < (interval.high ?? 0),
        'high',
      );
      return next === undefined
        ? interval
        : { low: next.value, ...(next.included ? { lowIncluded: false } : {}), ...interval };
    }
    if (interval.high === undefined && interval.low !== undefined) {
      const next = nearest(
        intervals,
        (other) => other.high === undefined,
        (low) => low > (interval.low ?? 0),
        'low',
      );
      return next === undefined
        ? interval
        : { ...interval, high: next.value, ...(next.included ? {} : { highIncluded: true }) };
    }
    return interval;
  });
}

function nearest(
  intervals: readonly Interval[],
  open: (interval: Interval) => boolean,
  beyond: (value: number) => boolean,
  side: 'low' | 'high',
): { readonly value: number; readonly included: boolean } | undefined {
  const candidates = intervals.filter((interval) => open(interval) && beyond(interval[side] ?? NaN));
  candidates.sort((a, b) => (side === 'high' ? (b.high ?? 0) - (a.high ?? 0) : (a.low ?? 0) - (b.low ?? 0)));
  const next = candidates[0];
  if (next?.[side] === undefined) return undefined;
  return { value: next[side], included: side === 'high' ? next.highIncluded === true : next.lowIncluded !== false };
}
