import { columnSpec, RECTIFICATION_COLUMNS } from '../../../src/rectification/columns';
import { STILL_THERE } from '../../../src/rectification/detection';
import { rectificationId } from '../../../src/rectification/identity';
import { textIn, type ListRow } from '../../../src/rectification/item';
import { isClosed } from '../../../src/rectification/states';
import type { ReviewResult } from '../../../src/review/result';
import type { Workbook } from '../../../src/workbook/host';
import { cellName } from '../../../src/workbook/address';
import { contentKey } from '../../../src/record/fingerprint';
import { keyedRows, listIn, logLines, type ShownList } from './list';

const HUMAN = RECTIFICATION_COLUMNS.filter((column) => columnSpec(column).owner === 'human');

/** What must hold between the workbook before a run and after it. `asked`: ids of rows that the run was asked to change. */
export function checkRun(before: Workbook, after: Workbook, result: ReviewResult, asked: ReadonlySet<string>): void {
  const [old, now] = [listIn(before), listIn(after)];
  checkPeoplesCells(old, now, asked);
  checkIds(now);
  checkFindings(now, result);
  checkLog(before, after, now, result);
}

/** The record only grows; what it tells closed stays closed there, and a row that says otherwise is told each time. */
function checkLog(before: Workbook, after: Workbook, now: ShownList | undefined, { problems }: ReviewResult): void {
  const [logged, log] = [logLines(before), logLines(after)];
  expect(log.slice(0, logged.length)).toEqual(logged);
  const closed = new Set<string>();
  for (const { key, to } of log) {
    expect([key, closed.has(key)]).toEqual([key, false]);
    if (to.endsWith('/已销号')) closed.add(key);
  }
  const told = new Set(problems.filter(({ code }) => code.startsWith('rectification.')).map(({ cell }) => cell));
  for (const { row } of keyedRows(now)) {
    if (now === undefined || !closed.has(textIn(row, 'id')) || isClosed(row)) continue;
    expect([...told]).toContain(cellName(row.row, now.layout.columns.closure));
  }
}

/** People's columns stay as they are in every row that was there, and rows of their own stay whole. */
function checkPeoplesCells(old: ShownList | undefined, now: ShownList | undefined, asked: ReadonlySet<string>): void {
  const rowsNow = new Map(now?.rows.map((row) => [row.row, row]));
  const keyed = new Set(keyedRows(now).map(({ row }) => row.row));
  for (const row of old?.rows ?? []) {
    if (asked.has(textIn(row, 'id'))) continue;
    const same = rowsNow.get(row.row);
    expect(keysOf(same, HUMAN)).toEqual(keysOf(row, HUMAN));
    const ours = RECTIFICATION_COLUMNS.filter((column) => column !== 'id');
    if (!keyed.has(row.row)) expect(keysOf(same, ours)).toEqual(keysOf(row, ours));
    const [said, wording] = [textIn(row, 'problem'), textIn(row, 'wording')];
    if (said !== '' && said !== wording && same !== undefined) expect(textIn(same, 'problem')).toBe(said);
    for (const column of ['measure', 'deadline'] as const)
      expect(keysOf(same, [column])).toEqual(keysOf(row, [column]));
  }
  for (const row of now?.rows ?? [])
    if (old?.rows.every((each) => each.row !== row.row) !== false && textIn(row, 'closure') !== '未销号')
      // Only a row taken over from a sheet that is no longer the living list may be born closed.
      expect(isClosed(row)).toBe(true);
}

function keysOf(row: ListRow | undefined, columns: readonly (typeof RECTIFICATION_COLUMNS)[number][]) {
  return row && Object.fromEntries(columns.map((column) => [column, contentKey(row.cells[column])]));
}

function checkIds(now: ShownList | undefined): void {
  const ids = (now?.rows ?? []).map((row) => textIn(row, 'id')).filter((id) => id !== '');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

/** Each error and warning has one row that is alive: open, or closed by a person and told to be still there. */
function checkFindings(now: ShownList | undefined, { findings }: ReviewResult): void {
  const rows = keyedRows(now);
  for (const { id, severity, waived } of findings) {
    const line = rows.filter(({ key }) => key.base === rectificationId(id));
    const latest = Math.max(...line.map(({ key }) => key.generation));
    const living = line.filter(({ key }) => key.generation === latest).map(({ row }) => row);
    if (waived) for (const row of living) expect(textIn(row, 'detection')).toContain('已豁免');
    else if (severity !== 'info') {
      expect([id, living.length]).toEqual([id, 1]);
      for (const row of living) if (isClosed(row)) expect([id, textIn(row, 'detection')]).toEqual([id, STILL_THERE]);
    }
  }
}
