import { NO_HISTORY, type History } from '../../src/rectification/history';
import { stateFaults } from '../../src/rectification/state-faults';
import { dayOfText } from '../../src/values/date-interval';
import { day } from '../support/ledger';
import { listRow, type TypedRow } from '../support/rectification';

const SUBMITTED: History = { state: { status: '待复查', closure: '未销号' }, wasSubmitted: true };
const CLOSED: History = { state: { status: '已完成', closure: '已销号' }, wasSubmitted: true };

/** A row that has everything it takes to be closed. */
const PROPER: TypedRow = {
  ...{ problem: '缺纪检委员', owner: '沈若兰', status: '已完成', closure: '已销号', foundOn: day('2026-03-02') },
  ...{ checker: '许知远', conclusion: '已补选，属实', evidence: '选举结果报告', closedOn: day('2026-04-10') },
};

function faults(typed: TypedRow, history: History | null = SUBMITTED, isImmediate = false): string[] {
  const found = stateFaults(listRow(4, typed), history, { asOf: dayOfText('2026-05-01'), isImmediate });
  return found.map(({ code, column }) => `${code.replace('rectification.', '')} ${column}`);
}

test('a row with all it takes may be closed', () => {
  expect(faults(PROPER)).toEqual([]);
  expect(faults({ ...PROPER, status: '待复查' })).toEqual([]);
});

test.each<[TypedRow, string]>([
  [{ conclusion: null }, 'closeNoConclusion conclusion'],
  [{ checker: null }, 'closeNoChecker checker'],
  [{ owner: null }, 'closeNoOwner owner'],
  [{ evidence: '  ' }, 'closeNoEvidence evidence'],
  [{ closedOn: null }, 'closeNoDate closedOn'],
  [{ closedOn: '下周' }, 'closeDateUnreadable closedOn'],
  [{ closedOn: day('2026-02-27') }, 'closeDateEarly closedOn'],
  [{ closedOn: day('2026-05-02') }, 'closeDateFuture closedOn'],
  [{ checker: '沈若兰' }, 'closeSameChecker checker'],
  [{ checker: '许知远、沈 若兰（书记）', owner: '陆文、沈若兰' }, 'closeSameChecker checker'],
  [{ status: '整改中' }, 'closeNotDone status'],
])('%j is no way to close', (typed, fault) => {
  expect(faults({ ...PROPER, ...typed })).toEqual([fault]);
});

test('closing needs 待复查 before it, unless it is 立行立改 with a text', () => {
  expect(faults(PROPER, NO_HISTORY)).toEqual(['closeNotSubmitted closure']);
  const atOnce = { ...PROPER, conclusion: null, progress: '当日已补签' };
  expect(faults(atOnce, NO_HISTORY, true)).toEqual([]);
  expect(faults({ ...atOnce, progress: null }, NO_HISTORY, true)).toEqual(['closeNoText conclusion']);
  expect(faults({ ...atOnce, checker: '沈若兰' }, NO_HISTORY, true)).toEqual(['closeSameChecker checker']);
});

test('what was sent back has to be handed in again', () => {
  const sentBack: History = { state: { status: '整改中', closure: '退回' }, wasSubmitted: false };
  expect(faults(PROPER, sentBack)).toEqual(['closeNotSubmitted closure']);
});

test('closed can not silently reopen', () => {
  expect(faults({ ...PROPER, closure: '未销号' }, CLOSED)).toEqual(['reopened closure']);
  expect(faults({ ...PROPER, closure: null }, CLOSED)).toEqual(['reopened closure']);
  expect(faults({ ...PROPER, status: '整改中' }, CLOSED)).toContain('reopened status');
  expect(faults(PROPER, CLOSED)).toEqual([]);
});

test('sending back needs the person and the reason, and is not done', () => {
  const back = { problem: '缺', status: '整改中', closure: '退回', checker: '许知远', conclusion: '材料不全' };
  expect(faults(back)).toEqual([]);
  expect(faults({ ...back, checker: null, conclusion: null })).toEqual([
    'return-checker checker',
    'return-conclusion conclusion',
  ]);
  expect(faults({ ...back, status: '已完成' })).toEqual(['returnDone status']);
});

test('work may go on, be done, and be taken up again', () => {
  expect(faults({ status: '整改中' }, NO_HISTORY)).toEqual([]);
  expect(faults({ status: '已完成' }, NO_HISTORY)).toEqual([]);
  expect(faults({ status: '整改中' }, SUBMITTED)).toEqual([]);
  expect(faults({ status: '待整改' }, SUBMITTED)).toEqual(['illegalMove status']);
});

test('words that are no states are told, each at its cell', () => {
  expect(faults({ status: '已整改', closure: '销号' }, null)).toEqual([
    'unknown-status status',
    'unknown-closure closure',
  ]);
});
