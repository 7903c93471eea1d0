import { review } from '../../../src/review/review';
import { announcement } from '../../../src/taskpane/state/announcement';
import { reduce, type Action } from '../../../src/taskpane/state/reducer';
import { INITIAL, type PaneState, NOTHING_PENDING } from '../../../src/taskpane/state/state';
import { zhCN } from '../../../src/taskpane/text/zh-CN';
import { smallRubric } from '../small-rubric';

const STARTED: Action = { type: 'reviewStarted', pending: NOTHING_PENDING };
const progressed = (fraction: number): Action => ({ type: 'progressed', progress: { fraction } });
const reviewed: Extract<Action, { type: 'reviewed' }> = {
  type: 'reviewed',
  reviewed: { workbook: smallRubric(), review: review(smallRubric(), { asOf: '2026-11-20' }) },
  pending: NOTHING_PENDING,
  live: true,
  quietly: false,
};

/** What is said on the way through these actions. */
function said(...actions: Action[]): (string | null)[] {
  let state: PaneState = INITIAL;
  return actions.map((action) => {
    const before = state;
    state = reduce(before, action);
    return announcement(before, state, zhCN);
  });
}

test('a review is announced at its start, at each quarter and at its end', () => {
  const texts = said(
    STARTED,
    progressed(0.1),
    progressed(0.3),
    progressed(0.4),
    progressed(0.8),
    progressed(1),
    reviewed,
  );
  expect(texts).toEqual([
    '核验开始',
    null,
    '已完成 25%',
    null,
    '已完成 75%',
    null,
    expect.stringMatching(/^核验完成：问题 \d+ 个，发现 \d+ 项$/),
  ]);
});

test('a cancelled review is announced, also when there is an older result', () => {
  expect(said(STARTED, { type: 'cancelled' }).at(-1)).toBe('核验已取消');
  expect(said(STARTED, reviewed, STARTED, { type: 'cancelled' }).at(-1)).toBe('核验已取消');
});

test('what a write came to, also when it was cancelled, is left to the message bar', () => {
  const report = { cellsWritten: 1, sheetsAdded: [], conflicts: [] };
  expect(said({ type: 'writeStarted' }, { type: 'cancelled' }).at(-1)).toBeNull();
  expect(said({ type: 'writeStarted' }, { type: 'applied', report }).at(-1)).toBeNull();
});

test('failures are left to the message bar, which speaks for itself', () => {
  expect(said(STARTED, { type: 'failed', failure: { during: 'review', message: '忙' } }).at(-1)).toBeNull();
});

test('other changes of the pane are not announced', () => {
  expect(
    said(
      { type: 'sheetChanged', change: { sheet: '评分表', byCoauthor: false } },
      { type: 'viewed', view: 'preview' },
      progressed(0.9),
    ),
  ).toEqual([null, null, null]);
});

test('a workbook that is followed speaks up only when findings come or go', () => {
  const { result } = reviewed.reviewed.review;
  const none = { ...reviewed.reviewed.review, result: { ...result, findings: [] } };
  const followed = (review: typeof reviewed.reviewed.review): Action => ({
    ...reviewed,
    reviewed: { ...reviewed.reviewed, review },
    quietly: true,
  });
  const refreshing: Action = { type: 'refreshing', now: true };
  expect(said(STARTED, reviewed, refreshing, followed(none)).slice(2)).toEqual([
    null,
    `已随改动更新：新增 0 项，消除 ${result.findings.length} 项`,
  ]);
  expect(said(STARTED, reviewed, refreshing, followed(reviewed.reviewed.review)).at(-1)).toBeNull();
});
