import fc from 'fast-check';
import { review } from '../../../src/review/review';
import { reduce, type Action } from '../../../src/taskpane/state/reducer';
import { INITIAL, NOTHING_PENDING, planOf } from '../../../src/taskpane/state/state';
import { EMPTY } from '../../../src/workbook/cell';
import { isEmptyPlan } from '../../../src/workbook/plan';
import { smallRubric } from '../small-rubric';

const workbook = smallRubric();
const reviewed = { workbook, review: review(workbook, { asOf: '2026-11-20' }) };
const conflict = { sheet: '评分表', row: 3, column: 5, expected: EMPTY, found: EMPTY };

const REVIEWED = {
  type: 'reviewed',
  reviewed,
  pending: NOTHING_PENDING,
  live: true,
  quietly: false,
} as const satisfies Action;

const ACTIONS: readonly Action[] = [
  { type: 'reviewStarted', pending: NOTHING_PENDING },
  { type: 'writeStarted' },
  { type: 'progressed', progress: { fraction: 0.5 } },
  REVIEWED,
  { ...REVIEWED, quietly: true },
  { type: 'refreshing', now: true },
  { type: 'filesOpened' },
  { type: 'looking' },
  { type: 'surveyed', survey: null },
  { type: 'drafted', plan: { sheets: [{ sheet: '党员名册', create: { columns: [] }, cells: [] }] } },
  {
    type: 'drafted',
    plan: { sheets: [] },
    undo: {
      plan: { sheets: [] },
      kept: [],
      removedSheets: [],
      keptSheets: [],
      missingSheets: [],
      keptRows: [],
      unreadable: 0,
    },
  },
  { type: 'ledgersAdded', ledgers: [workbook], refused: ['读不了'] },
  { type: 'ledgerRemoved', name: workbook.name },
  { type: 'tabChosen', tab: 'items' },
  { type: 'cancelled' },
  { type: 'failed', failure: { during: 'review', message: '忙' } },
  { type: 'failed', failure: { during: 'other', message: '忙' } },
  { type: 'corrected', pending: { ...NOTHING_PENDING, mappings: { a: ['S01'] } }, review: reviewed.review },
  { type: 'applied', report: { cellsWritten: 1, sheetsAdded: [], conflicts: [] } },
  { type: 'applied', report: { cellsWritten: 0, sheetsAdded: [], conflicts: [conflict] } },
  { type: 'declined', header: '评分' },
  { type: 'sheetChanged', change: { sheet: '评分表', area: 'E3', byCoauthor: true } },
  { type: 'coauthoredSeen' },
  { type: 'viewed', view: 'preview' },
  { type: 'rectificationMissing' },
  { type: 'dismissed' },
];
const action = fc.constantFrom(...ACTIONS);

const after = (actions: readonly Action[]) => actions.reduce(reduce, INITIAL);

test('whatever happens, at most one message is up', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const { failure, outcome, noRectification } = after(actions);
      expect([failure, outcome, noRectification || null].filter((message) => message !== null).length).toBeLessThan(2);
    }),
  );
});

test('whatever happened before, what has been written is not offered again', () => {
  const wrote: Action = { type: 'applied', report: { cellsWritten: 1, sheetsAdded: [], conflicts: [] } };
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const before = after(actions);
      const state = reduce(before, wrote);
      // A template that was written leaves the result behind; it is out of date then and cannot be written.
      const offered = state.reviewed !== null && !state.stale && !isEmptyPlan(planOf(state));
      expect(offered).toBe(false);
    }),
  );
});

test('a message that is closed does not make the workbook as read any newer', () => {
  const wrote: Action = { type: 'applied', report: { cellsWritten: 1, sheetsAdded: [], conflicts: [] } };
  expect(after([REVIEWED, wrote, { type: 'dismissed' }])).toMatchObject({
    outcome: null,
    written: true,
  });
});

test('a late report of progress does not bring back work that has ended', () => {
  const state = after([{ type: 'reviewStarted', pending: NOTHING_PENDING }, { type: 'cancelled' }]);
  expect(reduce(state, { type: 'progressed', progress: { fraction: 0.9 } })).toBe(state);
});

test('a correction without a result changes nothing', () => {
  expect(
    reduce(INITIAL, {
      type: 'corrected',
      pending: { ...NOTHING_PENDING, mappings: { a: ['S01'] } },
      review: reviewed.review,
    }),
  ).toBe(INITIAL);
});

test('a workbook followed quietly keeps what the user looks at, and marks what has come up', () => {
  const findings = reviewed.review.result.findings;
  const fewer = { ...reviewed, review: { ...reviewed.review, result: { ...reviewed.review.result, findings: [] } } };
  const state = after([
    { ...REVIEWED, reviewed: fewer },
    { type: 'tabChosen', tab: 'problems' },
  ]);
  const now = reduce(state, { ...REVIEWED, quietly: true });
  expect(now).toMatchObject({ tab: 'problems', fresh: findings.map(({ id }) => id), stale: false });
  expect(reduce(now, REVIEWED).fresh).toEqual([]);
});

test('what co-authors change is kept until it has been seen, what the user changes is not', () => {
  const change = { sheet: '会议记录', area: 'C5', byCoauthor: true };
  const state = after([
    REVIEWED,
    { type: 'sheetChanged', change },
    { type: 'sheetChanged', change: { ...change, area: 'D1', byCoauthor: false } },
  ]);
  expect(state.coauthored).toEqual([{ sheet: '会议记录', area: { top: 5, bottom: 5, left: 3, right: 3 } }]);
  expect(reduce(state, { type: 'coauthoredSeen' }).coauthored).toEqual([]);
});

test('a file of the same name takes the place of the one before', () => {
  const other = { ...workbook, name: '台账.xlsx' };
  const state = after([
    { type: 'ledgersAdded', ledgers: [workbook, other], refused: [] },
    { type: 'ledgersAdded', ledgers: [{ ...other, readOnly: true }], refused: [] },
  ]);
  expect(state.ledgers.map(({ name, readOnly }) => [name, readOnly])).toEqual([
    [workbook.name, false],
    ['台账.xlsx', true],
  ]);
});

test('what takes a write back is gone with its draft', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const { draft, undo } = after(actions);
      expect(draft !== null || undo === null).toBe(true);
    }),
  );
});
