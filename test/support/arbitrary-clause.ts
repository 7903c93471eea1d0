import fc from 'fast-check';
import type { Happening } from '../../src/rubric/clauses/applying/happening';
import type { Clause, ClauseMeaning, Level } from '../../src/rubric/clauses/clause';

/** Points as rubrics write them, to a thousandth. */
const points = fc.integer({ min: 0, max: 20_000 }).map((milli) => milli / 1000);
const taken = points.map((amount) => -amount);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const unit = fc.constantFrom('次', '项', '村·次', '万元');
const per = fc.integer({ min: 1, max: 3 });
const flag = fc.constantFrom(true as const, undefined);
const scope = fc.constantFrom('sub' as const, 'item' as const);

const level: fc.Arbitrary<Level> = fc.record({
  label: fc.option(fc.constantFrom('好', '一般', '差'), { nil: undefined }),
  low: fc.option(share, { nil: undefined }),
  high: fc.option(share, { nil: undefined }),
  amount: fc.oneof(points, taken, fc.tuple(points, points)),
  zero: flag,
});

/** Clauses that take points and nothing else. */
export const deducting: fc.Arbitrary<ClauseMeaning> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), amount: taken, each: flag }),
  fc.record({ kind: fc.constant('perUnit' as const), amount: taken, per, unit }),
  fc.record({ kind: fc.constant('discretion' as const), sign: fc.constant(-1 as const), low: points, high: points }),
);

const meaning: fc.Arbitrary<ClauseMeaning> = fc.oneof(
  deducting,
  fc.record({ kind: fc.constant('fixed' as const), amount: taken, beyond: flag }),
  fc.record({ kind: fc.constantFrom('zero' as const, 'full' as const), scope }),
  fc.record({
    kind: fc.constant('award' as const),
    amount: points,
    onTop: flag,
    unit: fc.option(unit, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('levels' as const),
    basis: fc.constantFrom('label' as const, 'count' as const, 'value' as const, 'alternative' as const),
    levels: fc.array(level, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('ratio' as const),
    threshold: fc.option(share),
    op: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    step: fc.option(per, { nil: undefined }),
    stepUnit: fc.constantFrom('pp', '人', undefined),
    amount: fc.oneof(points, taken),
    zeroBelow: fc.option(share, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('discretion' as const),
    sign: fc.constant(1 as const),
    low: fc.option(points),
    high: fc.option(points),
  }),
  fc.record({
    kind: fc.constant('bonus' as const),
    amount: fc.oneof(points, fc.tuple(points, points)),
    unit: fc.option(unit, { nil: undefined }),
    cap: fc.option(points, { nil: undefined }),
    noStack: flag,
    onTop: flag,
  }),
  fc.record({
    kind: fc.constant('cap' as const),
    what: fc.constantFrom('deduct' as const, 'award' as const, 'bonus' as const),
    max: fc.oneof(points, fc.constant('itemPoints' as const)),
    scope: fc.constantFrom('clause' as const, 'sub' as const, 'item' as const, 'sheet' as const),
  }),
  fc.record({ kind: fc.constant('veto' as const), effect: fc.constantFrom('fail' as const, 'gradeCap' as const) }),
  fc.record({ kind: fc.constantFrom('exempt' as const, 'external' as const, 'unknown' as const) }),
  fc.record({
    kind: fc.constant('method' as const),
    rule: fc.constantFrom('mean' as const, 'bestOf' as const, 'noStack' as const, 'halve' as const, 'other' as const),
  }),
);

/** A clause of any kind, about no sub-item, one, or several; its words are any words. */
export function clauseOf(meanings: fc.Arbitrary<ClauseMeaning>): fc.Arbitrary<Clause> {
  const text = fc.oneof(
    fc.constantFrom('每少1次扣0.5分', '未制定计划的', '②到会率低于80%的'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const subRefs = fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }), {
    nil: undefined,
  });
  return fc.tuple(text, subRefs, meanings).map(([words, refs, what]) => ({
    text: words,
    start: 0,
    ...(refs !== undefined && { subRefs: refs }),
    ...what,
  }));
}

export const anyClause = clauseOf(meaning);

const badNumber = fc.constantFrom(NaN, Infinity, -1, 85, 1.5, 1e12);

/** What a person may say, fitting the clause or not. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ happened: fc.boolean() }),
  fc.record({ count: fc.oneof(fc.nat(20), badNumber) }),
  fc.record({ rate: fc.oneof(share, badNumber) }),
  fc.record({ level: fc.integer({ min: -1, max: 4 }), amount: fc.option(points, { nil: undefined }) }),
  fc.record({
    amount: fc.oneof(points, badNumber),
    reason: fc.constantFrom('记录缺页', '', undefined),
    count: fc.option(fc.nat(5), { nil: undefined }),
  }),
);
