import fc from 'fast-check';
import {
  ALWAYS,
  certaintyOn,
  during,
  NEVER,
  since,
  sinceIfFilled,
  until,
  type Stay,
} from '../../../src/standards/check/stay';
import type { Field } from '../../../src/ledger/field';
import type { DateSpan } from '../../../src/values/date-interval';

type Written = Field<DateSpan>['value'];

const on = (value: Written): Field<DateSpan> => ({
  place: { sheet: '党员名册', row: 3, column: 1 },
  typed: '',
  value,
});
const between = (from: number, to: number): Field<DateSpan> =>
  on({ ok: true, value: { from, to, precision: from === to ? 'day' : 'month' } });
const blank = on({ ok: false, reason: 'blank' });
const unreadable = on({ ok: false, reason: 'unreadable' });

const week = (stay: Stay): string =>
  [1, 2, 3, 4, 5].map((day) => ({ yes: '是', no: '否', maybe: '？' })[certaintyOn(stay, day)]).join('');

test('who comes on a day is there from the next, and until the day on which he leaves', () => {
  expect(week(during(since(between(2, 2)), until(between(4, 4))))).toBe('否否是是否');
});

test('between the first and the last day that a date may mean nothing is sure', () => {
  expect(week(since(between(2, 3)))).toBe('否否？是是');
  expect(week(until(between(2, 3)))).toBe('是是？否否');
});

test('what is not entered is unknown for a beginning, and means always where that is said', () => {
  expect([week(since(blank)), week(sinceIfFilled(blank)), week(until(blank))]).toEqual([
    '？？？？？',
    '是是是是是',
    '是是是是是',
  ]);
  expect([week(sinceIfFilled(unreadable)), week(until(unreadable))]).toEqual(['？？？？？', '？？？？？']);
});

test('two stays together are as sure as the less sure of them on every day', () => {
  const day = fc.integer({ min: 0, max: 6 });
  const date = fc.oneof(
    fc.tuple(day, day).map(([one, other]) => between(Math.min(one, other), Math.max(one, other))),
    fc.constantFrom(blank, unreadable),
  );
  const stay = fc.oneof(date.map(since), date.map(sinceIfFilled), date.map(until), fc.constantFrom(ALWAYS, NEVER));
  const grade = { no: 0, maybe: 1, yes: 2 } as const;
  fc.assert(
    fc.property(stay, stay, day, (one, other, asked) => {
      const [first, second] = [certaintyOn(one, asked), certaintyOn(other, asked)];
      expect(grade[certaintyOn(during(one, other), asked)]).toBe(Math.min(grade[first], grade[second]));
    }),
  );
});
