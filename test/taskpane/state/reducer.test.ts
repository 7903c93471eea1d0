import fc from 'fast-check';
import { review } from '../../../src/review/review';
import { reduce, type Action } from '../../../src/taskpane/state/reducer';
import { INITIAL, NOTHING_PENDING } from '../../../src/taskpane/state/state';
import { EMPTY } from '../../../src/workbook/cell';
import { isEmptyPlan } from '../../../src/workbook/plan';
import { smallRubric } from '../small-rubric';

const workbook = smallRubric();
const reviewed = { workbook, review: review(workbook, { asOf: '2026-11-20' }) };
const conflict = { sheet: '评分表', row: 3, column: 5, expected: EMPTY, found: EMPTY };

const ACTIONS: readonly Action[] = [
  { type: 'reviewStarted', pending: NOTHING_PENDING },
  { type: 'writeStarted' },
  { type: 'progressed', progress: { fraction: 0.5 } },
  { type: 'reviewed', reviewed },
  { type: 'cancelled' },
  { type: 'failed', failure: { during: 'review', message: '忙' } },
  { type: 'failed', failure: { during: 'other', message: '忙' } },
  { type: 'corrected', pending: { ...NOTHING_PENDING, mappings: { a: ['S01'] } }, review: reviewed.review },
  { type: 'applied', report: { cellsWritten: 1, sheetsAdded: [], conflicts: [] } },
  { type: 'applied', report: { cellsWritten: 0, sheetsAdded: [], conflicts: [conflict] } },
  { type: 'declined', header: '评分' },
  { type: 'sheetChanged' },
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
      const state = after([...actions, wrote]);
      expect(state.reviewed === null || isEmptyPlan(state.reviewed.review.plan)).toBe(true);
    }),
  );
});

test('a message that is closed does not make the workbook as read any newer', () => {
  const wrote: Action = { type: 'applied', report: { cellsWritten: 1, sheetsAdded: [], conflicts: [] } };
  expect(after([{ type: 'reviewed', reviewed }, wrote, { type: 'dismissed' }])).toMatchObject({
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
