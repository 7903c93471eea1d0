import fc from 'fast-check';
import { withDeadlines } from '../../src/rectification/dated-item';
import { later, NO_HISTORY, type History } from '../../src/rectification/history';
import type { LogEntry } from '../../src/rectification/log-changes';
import { recordChanges } from '../../src/rectification/record-changes';
import { CLOSE_OUT_STATES, REMEDY_STATES, readState } from '../../src/rectification/states';
import { calendarWith } from '../../src/standards/check/calendar';
import { dayOfText } from '../../src/values/date-interval';
import { day } from '../support/ledger';
import { finding, merged, rowsAfter, typedOver, WORDING, type TypedRow } from '../support/rectification';

const ASOF = '2026-05-01';
const PROPER: TypedRow = {
  ...{ owner: '沈若兰', checker: '许知远', conclusion: '属实', evidence: '报告', closedOn: day('2026-04-20') },
};

/** What the record gets when one state after another is typed into the row of a finding, with a run after each. */
function recorded(steps: readonly TypedRow[]): LogEntry[] {
  const all: LogEntry[] = [];
  let history: History = NO_HISTORY;
  let rows = rowsAfter([], [finding('甲')]);
  for (const typed of steps) {
    const { items } = merged(
      rows.map((row) => typedOver(row, typed)),
      [finding('甲')],
    );
    const { dated } = withDeadlines(items, calendarWith([]), dayOfText(ASOF));
    const key = items[0]?.cells.id;
    const histories = new Map(key?.kind === 'text' ? [[key.text, history]] : []);
    const context = { histories, asOf: dayOfText(ASOF), wording: WORDING, isTakenOver: false };
    const { entries } = recordChanges(dated, context);
    const state = items[0] === undefined ? undefined : readState(items[0]);
    if (entries.length > 0 && state !== undefined) history = later(history, state);
    all.push(...entries);
    rows = items.map(({ row, cells }) => ({ row, cells }));
  }
  return all;
}

test('the re-checker is who closes, and the rule’s words before and after are the proof', () => {
  const entries = recorded([
    { owner: '沈若兰', status: '待复查' },
    { ...PROPER, status: '已完成', closure: '已销号' },
  ]);
  expect(entries.map(({ who, to, grounds, before, after }) => [who, to, grounds, before, after])).toEqual([
    ['沈若兰', '待复查/未销号', '', '甲有问题', '甲有问题'],
    ['许知远', '已完成/已销号', '属实；报告', '甲有问题', '甲有问题'],
  ]);
});

test('whatever is typed in whatever order, the record holds legal steps only', () => {
  const state = fc.record({ status: fc.constantFrom(...REMEDY_STATES), closure: fc.constantFrom(...CLOSE_OUT_STATES) });
  const step = fc.tuple(state, fc.boolean(), fc.constantFrom<TypedRow>({}, { checker: '沈若兰' }, { evidence: null }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), fc.boolean(), (steps, isImmediate) => {
      const deadline = isImmediate ? '立行立改' : null;
      const entries = recorded(
        steps.map(([typed, proper, slip]) => ({ ...(proper ? PROPER : {}), ...slip, ...typed, deadline })),
      );
      entries.forEach((entry, index) => {
        expect(entry.from).toBe(entries[index - 1]?.to ?? '待整改/未销号');
        expect(entry.from).not.toContain('已销号');
        if (!entry.to.endsWith('已销号')) return;
        expect(entry.who).toBe('许知远');
        if (isImmediate) return;
        const earlier = entries.slice(0, index).map(({ to }) => to);
        const sentBack = earlier.findLastIndex((to) => to.endsWith('退回'));
        expect(earlier.slice(Math.max(0, sentBack)).some((to) => to.startsWith('待复查'))).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

test('copies and rows of people’s own are judged but not recorded', () => {
  const row = rowsAfter([], [finding('甲')])[0];
  if (row === undefined) throw new Error('no row');
  const { items } = merged([row, { ...typedOver(row, { status: '已整改' }), row: 5 }], [finding('甲')]);
  const { dated } = withDeadlines(items, calendarWith([]), 0);
  const context = { histories: new Map(), asOf: 0, wording: WORDING, isTakenOver: false };
  const { entries, notes } = recordChanges(dated, context);
  expect(entries).toEqual([]);
  expect(notes).toMatchObject([{ code: 'rectification.unknown-status', row: 5 }]);
});
