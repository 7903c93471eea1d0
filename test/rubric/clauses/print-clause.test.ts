import fc from 'fast-check';
import type { Clause, ClauseMeaning, Level } from '../../../src/rubric/clauses/clause';
import { clauseMeaning } from '../../../src/rubric/clauses/meaning-of-clause';
import { clausesOf, parseRule } from '../../../src/rubric/clauses/parse-rule';
import { printClause } from '../../../src/rubric/clauses/print-clause';

const amount = fc.integer({ min: 1, max: 20_000 }).map((milli) => milli / 1000);
const negative = amount.map((value) => -value);
const per = fc.constantFrom(1, 2, 3, 10, 0.5);
const unit = fc.constantFrom('次', '项', '人', '人次', '份', '篇', '村·次', '项·家', '天', '工作日');
const yes = fc.constant(true as const);
const share = fc.integer({ min: 10, max: 100 }).map((percent) => percent / 100);
const range = fc.integer({ min: 1, max: 40 }).map((low) => [low / 2, low / 2 + 1.5] as const);
/** Without keys that were not drawn. */
const optional = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(model, { requiredKeys: required }) as fc.Arbitrary<T>;

const scaled = (values: fc.Arbitrary<number>, sign: 1 | -1) =>
  fc
    .tuple(values, values, values)
    .map((amounts): Level[] =>
      ['好', '较好', '差'].map((label, index) => ({ label, amount: sign * (amounts[index] ?? 1) })),
    );

const meanings: fc.Arbitrary<ClauseMeaning> = fc.oneof(
  optional<Extract<ClauseMeaning, { kind: 'fixed' }>>(
    { kind: fc.constant('fixed'), amount: negative, each: yes, beyond: yes },
    ['kind', 'amount'],
  ),
  optional<Extract<ClauseMeaning, { kind: 'perUnit' }>>(
    { kind: fc.constant('perUnit'), amount: negative, per, unit, beyond: yes, each: yes },
    ['kind', 'amount', 'per', 'unit'],
  ),
  fc.record({
    kind: fc.constant('perUnit' as const),
    amount: negative,
    per: fc.constant(1),
    unit: fc.constantFrom('次', '场'),
    target: fc.integer({ min: 2, max: 40 }),
  }),
  fc.record({
    kind: fc.constantFrom('zero' as const, 'full' as const),
    scope: fc.constantFrom('sub' as const, 'item' as const),
  }),
  optional<Extract<ClauseMeaning, { kind: 'award' }>>({ kind: fc.constant('award'), amount, each: yes, onTop: yes }, [
    'kind',
    'amount',
  ]),
  fc.record({ kind: fc.constant('award' as const), amount, per, unit }),
  fc.record({
    kind: fc.constant('levels' as const),
    basis: fc.constant('label' as const),
    levels: fc.oneof(scaled(amount, 1), scaled(amount, -1)),
  }),
  fc.tuple(negative, negative).map(([one, two]): ClauseMeaning => ({
    kind: 'levels',
    basis: 'count',
    unit: '次',
    levels: [
      { low: 1, high: 1, highIncluded: true, amount: one },
      { low: 2, high: 3, highIncluded: true, amount: two },
      { low: 4, amount: 0, zero: true },
    ],
  })),
  fc.tuple(amount, range, fc.boolean()).map(([top, middle, points]): ClauseMeaning => ({
    kind: 'levels',
    basis: 'value',
    levels: [
      { low: points ? 90 : 0.9, amount: top },
      { low: points ? 80 : 0.8, high: points ? 90 : 0.9, amount: middle },
      { high: points ? 80 : 0.8, amount: 0 },
    ],
  })),
  fc.tuple(amount, amount).map(([one, two]): ClauseMeaning => ({
    kind: 'levels',
    basis: 'alternative',
    levels: [
      { label: '产区', amount: one },
      { label: '非产区', amount: two },
    ],
  })),
  fc.record({
    kind: fc.constant('ratio' as const),
    threshold: share,
    op: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    amount: fc.oneof(amount, negative),
  }),
  share.map((below): ClauseMeaning => ({ kind: 'ratio', threshold: below, op: '<', amount: 0, zeroBelow: below })),
  optional<Extract<ClauseMeaning, { kind: 'ratio' }>>(
    {
      kind: fc.constant('ratio'),
      threshold: share,
      op: fc.constantFrom('<' as const, '>' as const),
      step: fc.constantFrom(1, 2, 0.5, 10),
      stepUnit: fc.constant('pp'),
      amount: negative,
      zeroBelow: share,
    },
    ['kind', 'threshold', 'op', 'step', 'stepUnit', 'amount'],
  ),
  fc
    .tuple(fc.constantFrom(-1 as const, 1 as const), fc.option(range, { nil: null }))
    .map(([sign, bounds]): ClauseMeaning => ({
      kind: 'discretion',
      sign,
      low: bounds?.[0] ?? null,
      high: bounds?.[1] ?? null,
    })),
  fc.record({
    kind: fc.constant('discretion' as const),
    sign: fc.constantFrom(-1 as const, 1 as const),
    low: fc.constant(1),
    high: fc.constantFrom(1, 3),
    per,
    unit,
  }),
  optional<Extract<ClauseMeaning, { kind: 'bonus' }>>(
    { kind: fc.constant('bonus'), amount: fc.oneof(amount, range), each: yes, cap: amount, noStack: yes, onTop: yes },
    ['kind', 'amount'],
  ),
  fc.record({ kind: fc.constant('bonus' as const), amount, per, unit, cap: amount }),
  fc.record({
    kind: fc.constant('cap' as const),
    what: fc.constantFrom('deduct' as const, 'award' as const, 'bonus' as const),
    max: amount,
    scope: fc.constantFrom('clause' as const, 'sub' as const, 'item' as const, 'sheet' as const),
  }),
  fc.record({
    kind: fc.constant('cap' as const),
    what: fc.constant('deduct' as const),
    max: fc.constant('itemPoints' as const),
    scope: fc.constantFrom('item' as const, 'sub' as const),
  }),
  fc.record({
    kind: fc.constant('veto' as const),
    effect: fc.constantFrom('fail' as const, 'sheetZero' as const, 'categoryZero' as const, 'downgrade' as const),
  }),
  fc.record({
    kind: fc.constant('veto' as const),
    effect: fc.constant('gradeCap' as const),
    grade: fc.constantFrom('优秀', '良好', '一类', '评优', '评先评优'),
  }),
  fc.record({ kind: fc.constant('exempt' as const) }),
  fc.record({
    kind: fc.constant('method' as const),
    rule: fc.constantFrom(
      'mean' as const,
      'bestOf' as const,
      'noStack' as const,
      'halve' as const,
      'split' as const,
      'rank' as const,
      'other' as const,
    ),
  }),
);

const clauses = fc
  .tuple(
    meanings,
    fc.constantFrom(undefined, '未制定计划的', '会议记录不完整', '按时完成'),
    fc.constantFrom(undefined, [2], [1, 3]),
  )
  .map(([meaning, condition, subRefs]): Clause => ({
    text: '',
    start: 0,
    ...(condition === undefined ? {} : { condition }),
    ...(subRefs === undefined ? {} : { subRefs }),
    ...meaning,
  }));

test('every printed clause reads back to the same meaning and the same sub-items', () => {
  fc.assert(
    fc.property(clauses, (clause) => {
      const [read, ...more] = clausesOf(parseRule(printClause(clause)));
      expect(read && clauseMeaning(read)).toEqual(clauseMeaning(clause));
      expect(read?.subRefs).toEqual(clause.subRefs);
      expect(more.filter(({ kind }) => clause.kind !== 'bonus' || (kind !== 'cap' && kind !== 'method'))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('printing what was read changes nothing more', () => {
  fc.assert(
    fc.property(clauses, (clause) => {
      const printed = printClause(clause);
      const [read] = clausesOf(parseRule(printed));
      expect(read && printClause(read)).toBe(printed);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['未制定年度计划的，扣3分', '未制定年度计划的扣3分'],
  ['少于4次的，每缺一次扣0.5分', '少于4次的，每缺一次扣0.5分'],
  ['收缴率低于90%的，每降低1个百分点扣1分', '收缴率低于90%的，每降低1个百分点扣1分'],
  ['（1）好10,较好7,差0', '第1项，好得10分；较好得7分；差得0分'],
  ['按上级考核办法计分', '按上级考核办法计分'],
])('%s is printed as %s', (cell, printed) => {
  expect(clausesOf(parseRule(cell)).map(printClause)).toEqual([printed]);
});
