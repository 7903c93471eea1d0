import { withDeadlines, type DatedItem } from '../rectification/dated-item';
import { findLayout, NEW_LAYOUT, type ListLayout } from '../rectification/layout';
import { mergeList } from '../rectification/merge';
import type { OtherList } from '../rectification/merge-context';
import { planList } from '../rectification/plan-list';
import { readList } from '../rectification/read-list';
import { recordChanges } from '../rectification/record-changes';
import { rowIds } from '../rectification/row-ids';
import { applyRequests, type RectifyRequest } from '../rectification/requests';
import { statisticsOf, type Statistics } from '../rectification/statistics';
import type { Wording } from '../rectification/wording';
import { lostPointsId } from '../rubric/lost-points';
import { calendarWith } from '../standards/check/calendar';
import { parametersWith } from '../standards/check/parameters';
import type { Finding } from '../standards/finding';
import { dayOfText } from '../values/date-interval';
import type { Problem } from '../values/problem';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';
import type { SheetPlan } from '../workbook/plan';
import { problemText, proposedMeasure } from './finding-text';
import type { LedgerReview } from './ledger-review';
import { columnProblems, problemsOf } from './list-problems';
import { OWN_MARK, otherCopies, type OwnSheet, type OwnSheetState } from './own-sheets';
import { planLists } from './rectification-lists';
import { logSheetPlan, readLog } from './rectification-log';
import { rectificationResult } from './rectification-result';
import type { RectificationResult } from './result';
import { showStandards } from './setting-rows';
import type { Settings } from './settings';
import { unjudgedBy, type ReviewedTable } from './unjudged';

/** What the list is brought up to date by. */
export interface RectifyInput {
  readonly workbook: Workbook;
  readonly own: Readonly<Record<OwnSheet, OwnSheetState>>;
  /** All of them: hints and waived ones get no row of their own, but decide what older rows say. */
  readonly findings: readonly Finding[];
  readonly tables: readonly ReviewedTable[];
  readonly ledger: LedgerReview;
  readonly settings: Settings;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly requests: readonly RectifyRequest[];
  /** Whether the three lists and the statistics are asked for as sheets. */
  readonly lists: boolean;
}

export interface Rectified {
  readonly results: readonly RectificationResult[];
  /** Rows that people added themselves. */
  readonly byHand: readonly RectificationResult[];
  readonly statistics: Statistics;
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly Problem[];
}

const LIST_NOTE = `${OWN_MARK}。整改措施由标尺提出建议，请按实际修改；责任、时限、整改情况、复查和销号各列由人填写，标尺不会改动；“已销号”只由人确认。`;

const LIST_WORDING: Wording = {
  standard: ({ standards }) => showStandards(standards),
  problem: problemText,
  measure: proposedMeasure,
};

/**
 * Brings the rectification list up to date: reads it with what people want changed, merges it with what this run found, reads the
 * deadlines, judges and records the states, and plans what to write.
 */
export function rectify(input: RectifyInput): Rectified {
  const { grid, name } = input.own.rectification;
  const layout = grid === undefined ? NEW_LAYOUT : findLayout(grid);
  if (layout === undefined) {
    const problem: Problem = { code: 'rectification.headerLost', sheet: name, data: { name } };
    return { results: [], byHand: [], statistics: statisticsOf([]), sheets: [], problems: [problem] };
  }
  const asOf = dayOfText(input.asOf);
  const calendar = calendarWith(parametersWith(input.settings.parameters).list('G-07', 'holidays'));
  const log = readLog(input.own.log, input.workbook);
  const read = grid === undefined ? [] : readList(grid, layout);
  const requested = applyRequests(read, input.requests, { histories: log.histories, calendar, asOf });
  const merged = mergeList(requested.rows, input.findings, {
    asOf: input.asOf,
    wording: LIST_WORDING,
    unjudged: unjudgedBy(input.tables, input.ledger.check, input.ledger.ledger),
    possible: input.tables.flatMap(({ items, table }) => items.map(({ item }) => lostPointsId(item, table))),
    others: otherLists(input),
    firstFreeRow: Math.max(layout.headerRow, grid?.rowCount ?? 0) + 1,
  });
  const { dated, notes } = withDeadlines(merged.items, calendar, asOf);
  const changes = recordChanges(dated, {
    ...{ histories: log.histories, asOf, wording: LIST_WORDING },
    isTakenOver: input.own.log.grid === undefined && layout.missing.includes('detection'),
  });
  const items = dated.map(({ item }) => item);
  const list = planList(name, grid, layout, items, { note: LIST_NOTE, typed: requested.typed });
  const record = logSheetPlan(input.own.log, log, changes.entries, input.asOf);
  const statistics = statisticsOf(dated);
  const lists = input.lists ? planLists(input.own, dated, statistics, input.asOf) : [];
  return {
    ...results(dated, name, layout, rowIds(read)),
    statistics,
    sheets: [list, record, ...lists].filter((plan) => plan !== undefined),
    problems: [
      ...columnProblems(name, layout),
      ...log.problems,
      ...requested.unknown.map((id): Problem => ({ code: 'rectification.rowGone', sheet: name, data: { key: id } })),
      ...problemsOf([...requested.notes, ...merged.notes, ...notes, ...changes.notes], name, layout),
    ],
  };
}

function otherLists({ workbook, own }: RectifyInput): OtherList[] {
  return otherCopies(workbook, 'rectification', own.rectification).flatMap((grid: Grid) => {
    const layout = findLayout(grid);
    return layout === undefined ? [] : [{ sheet: grid.sheet, rows: readList(grid, layout) }];
  });
}

/** Rows of findings, and rows that people added, which are theirs. `ids` as the sheet has them, before any request. */
function results(
  dated: readonly DatedItem[],
  sheet: string,
  layout: ListLayout,
  ids: ReadonlyMap<number, string>,
): Pick<Rectified, 'results' | 'byHand'> {
  const resultOf = (each: DatedItem): RectificationResult =>
    rectificationResult(each, { sheet, column: layout.columns.problem, wording: LIST_WORDING });
  const isByHand = ({ item }: DatedItem): boolean => item.origin === 'person';
  return {
    results: dated.filter((each) => !isByHand(each)).map(resultOf),
    byHand: dated
      .filter(isByHand)
      .map((each) => ({ ...resultOf(each), id: ids.get(each.item.row) ?? '', isByHand: true })),
  };
}
