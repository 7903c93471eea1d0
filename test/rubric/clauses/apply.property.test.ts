import fc from 'fast-check';
import { applyClauses } from '../../../src/rubric/clauses/apply';
import type { Happening } from '../../../src/rubric/clauses/applying/happening';
import type { Scope } from '../../../src/rubric/clauses/applying/scope';
import type { Clause } from '../../../src/rubric/clauses/clause';
import { anyClause, anyHappening, clauseOf, deducting } from '../../support/arbitrary-clause';

const milli = fc.integer({ min: 0, max: 20_000 });
const scope: fc.Arbitrary<Scope & { points: number }> = fc.record({
  points: milli,
  parts: fc.uniqueArray(fc.record({ ref: fc.integer({ min: 1, max: 3 }), points: milli }), {
    selector: ({ ref }) => ref,
    maxLength: 3,
  }),
});
const said = fc.array(fc.tuple(anyClause, fc.option(anyHappening, { nil: undefined })), { maxLength: 8 });

type Said = readonly (readonly [Clause, Happening | undefined])[];

function apply(pairs: Said, where: Scope) {
  const happened = new Map(
    pairs.flatMap(([, happening], index) => (happening === undefined ? [] : [[index, happening] as const])),
  );
  return applyClauses(
    pairs.map(([clause]) => clause),
    happened,
    where,
  );
}

test('whatever is said of whatever rule: whole thousandths, a deduction within the points, and a score that adds up', () =>
  fc.assert(
    fc.property(said, scope, (pairs, where) => {
      const { deduction, bonus, penalty, score } = apply(pairs, where);
      expect([deduction, bonus, penalty].every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
      expect(deduction).toBeLessThanOrEqual(where.points);
      if (score !== null) expect(score).toBe(where.points - deduction + bonus - penalty);
    }),
    { numRuns: 1000 },
  ));

test('without known points there is never a score', () =>
  fc.assert(fc.property(said, (pairs) => expect(apply(pairs, { points: null, parts: [] }).score).toBeNull())));

/** A rule of deductions, caps and methods with a count for its first clause. */
const counted = fc.record({
  amount: milli.map((size) => -size / 1000),
  per: fc.integer({ min: 1, max: 3 }),
  count: fc.nat(20),
  more: fc.nat(20),
});
const others = fc.array(fc.tuple(clauseOf(deducting), fc.option(anyHappening, { nil: undefined })), { maxLength: 4 });
const combining: fc.Arbitrary<Said> = fc
  .array(
    fc.oneof(
      milli.map((max): Clause => ({
        text: '最多扣',
        start: 0,
        kind: 'cap',
        what: 'deduct',
        max: max / 1000,
        scope: 'item',
      })),
      fc.constant<Clause>({ text: '不重复扣分', start: 0, kind: 'method', rule: 'noStack' }),
    ),
    { maxLength: 2 },
  )
  .map((clauses) => clauses.map((clause) => [clause, undefined] as const));

test('more occurrences never deduct less', () =>
  fc.assert(
    fc.property(counted, others, combining, scope, ({ amount, per, count, more }, pairs, tail, where) => {
      const first: Clause = { text: '每少1次', start: 0, kind: 'perUnit', amount, per, unit: '次' };
      const [fewer, further] = [count, count + more].map(
        (times) => apply([[first, { count: times }], ...pairs, ...tail], where).deduction,
      );
      expect(further).toBeGreaterThanOrEqual(fewer ?? NaN);
    }),
    { numRuns: 500 },
  ));

test('不得分 leaves no points, whatever else happened', () =>
  fc.assert(
    fc.property(said, scope, fc.nat(8), (pairs, where, place) => {
      const zero: Clause = { text: '本项不得分', start: 0, kind: 'zero', scope: 'item' };
      const all: Said = [...pairs.slice(0, place), [zero, { happened: true }], ...pairs.slice(place)];
      expect(apply(all, where).deduction).toBe(where.points);
    }),
  ));

test('the order of clauses that do not bind each other makes no difference', () =>
  fc.assert(
    fc.property(
      others.chain((pairs) =>
        fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length })),
      ),
      scope,
      ([pairs, shuffled], where) => {
        const { deduction, score } = apply(pairs, where);
        expect(apply(shuffled, where)).toMatchObject({ deduction, score });
      },
    ),
  ));

test('lines of deductions without limits add up to the deduction', () =>
  fc.assert(
    fc.property(others, (pairs) => {
      const { lines, deduction } = apply(pairs, { points: 100_000_000, parts: [] });
      expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(deduction);
    }),
  ));
