import type { ListNote, RectificationItem } from '../rectification/item';
import { columnSpec } from '../rectification/columns';
import { findLayout, NEW_LAYOUT, type ListLayout } from '../rectification/layout';
import { mergeList } from '../rectification/merge';
import type { OtherList } from '../rectification/merge-context';
import { planList } from '../rectification/plan-list';
import { readList } from '../rectification/read-list';
import { lostPointsId } from '../rubric/lost-points';
import type { Finding } from '../standards/finding';
import type { Problem } from '../values/problem';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';
import type { SheetPlan } from '../workbook/plan';
import { problemText } from './finding-text';
import type { LedgerReview } from './ledger-review';
import { OWN_MARK, otherCopies, type OwnSheetState } from './own-sheets';
import { rectificationResult } from './rectification-result';
import type { RectificationResult } from './result';
import { showStandards } from './setting-rows';
import { unjudgedBy, type ReviewedTable } from './unjudged';

/** What the list is brought up to date by. */
export interface RectifyInput {
  readonly workbook: Workbook;
  readonly own: OwnSheetState;
  /** All of them: hints and waived ones get no row of their own, but decide what older rows say. */
  readonly findings: readonly Finding[];
  readonly tables: readonly ReviewedTable[];
  readonly ledger: LedgerReview;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

export interface Rectified {
  readonly results: readonly RectificationResult[];
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly Problem[];
}

const LIST_NOTE = `${OWN_MARK}。责任、时限、整改情况、复查和销号各列由人填写，标尺不会改动；“已销号”只由人确认。`;

/** Brings the rectification list up to date: reads it, merges it with what this run found, and plans what to write. */
export function rectify(input: RectifyInput): Rectified {
  const { grid, name } = input.own;
  const layout = grid === undefined ? NEW_LAYOUT : findLayout(grid);
  if (layout === undefined) {
    const problem: Problem = { code: 'rectification.headerLost', sheet: name, data: { name } };
    return { results: [], sheets: [], problems: [problem] };
  }
  const { items, notes } = mergeList(grid === undefined ? [] : readList(grid, layout), input.findings, {
    asOf: input.asOf,
    wording: { standard: ({ standards }) => showStandards(standards), problem: problemText },
    unjudged: unjudgedBy(input.tables, input.ledger.check, input.ledger.ledger),
    possible: input.tables.flatMap(({ items: own, table }) => own.map(({ item }) => lostPointsId(item, table))),
    others: otherLists(input),
    firstFreeRow: Math.max(layout.headerRow, grid?.rowCount ?? 0) + 1,
  });
  const plan = planList(name, grid, layout, items, LIST_NOTE);
  return {
    results: results(items, input, layout),
    sheets: plan === undefined ? [] : [plan],
    problems: [...columnProblems(name, layout), ...notes.map((note) => problemOf(note, name, layout))],
  };
}

function otherLists({ workbook, own }: RectifyInput): OtherList[] {
  return otherCopies(workbook, 'rectification', own).flatMap((grid: Grid) => {
    const layout = findLayout(grid);
    return layout === undefined ? [] : [{ sheet: grid.sheet, rows: readList(grid, layout) }];
  });
}

/** Rows that a person added are theirs and have no result. */
function results(
  items: readonly RectificationItem[],
  { own }: RectifyInput,
  layout: ListLayout,
): RectificationResult[] {
  return items
    .filter(({ origin }) => origin !== 'person')
    .map((item) => rectificationResult(item, own.name, layout.columns.problem));
}

function columnProblems(sheet: string, { missing }: ListLayout): Problem[] {
  if (missing.length === 0) return [];
  const names = missing.map((column) => columnSpec(column).title).join('、');
  return [{ code: 'rectification.columnsAdded', sheet, data: { names } }];
}

function problemOf({ code, row, column, received, data }: ListNote, sheet: string, { columns }: ListLayout): Problem {
  return {
    code,
    sheet,
    row,
    column: columns[column],
    ...(received !== undefined && { received }),
    ...(data && { data }),
  };
}
