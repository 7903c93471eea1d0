import { shownText } from '../ledger/shown-text';
import { findRule } from '../standards/catalogue';
import type { RuleWaiver } from '../standards/check/rule-waiver';
import { readDateSpan } from '../values/date-span';
import { maskIdNumbers } from '../values/id-number';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { cellText, EMPTY } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { ColumnLook } from '../workbook/plan';
import type { SheetDraft } from '../workbook/sheet-draft';

/** The list of waivers for findings without a row of their own, in the 核验设置 sheet; all of it is written by people. */
const TITLES = ['规则', '对象', '豁免原因', '批准人', '有效期至'] as const;
const SECTION = '豁免登记：台账中没有相应的行可写时（如缺少会议），在此写明规则编号和对象，对象空白即该规则的全部问题';
/** Column Z, right of all other tables: rows may be added to each without end. */
const FIRST_COLUMN = 26;
/** A few rows down: higher up, writing it in one block with the tables on the left, gaps included, would look cheap. */
const HEADER_ROW = 6;
/** Rows that a new sheet offers to write in. */
const OFFERED_ROWS = 10;
const WIDTHS = [10, 30, 40, 12, 14] as const;
/** Where tables that find their usual place taken may go without meeting this one. */
export const BEYOND_WAIVERS = FIRST_COLUMN + WIDTHS.length + 1;
const BETWEEN = 4;
const ROOM_FOR_OTHERS = 32;

/** The look of a sheet's columns with those of the list. */
export function withWaiverColumns(columns: readonly ColumnLook[]): ColumnLook[] {
  const between = Array.from({ length: FIRST_COLUMN - 1 - columns.length }, () => ({ width: BETWEEN }));
  return [...columns, ...between, ...WIDTHS.map((width) => ({ width }))];
}

export interface RuleWaiversReading {
  readonly waivers: readonly RuleWaiver[];
  readonly problems: readonly Problem[];
}

/** The list wherever on the sheet its header stands. A line whose rule or date can not be read is a problem and no waiver. */
export function readRuleWaivers(grid: Grid | undefined): RuleWaiversReading {
  const waivers: RuleWaiver[] = [];
  const problems: Problem[] = [];
  if (grid === undefined) return { waivers, problems };
  const header = find(grid, isHeader);
  if (header === undefined) {
    const section = find(grid, isSection);
    return { waivers, problems: section === undefined ? [] : [problemAt(section, 'waiver.headerLost')] };
  }
  for (const row of grid.rows()) {
    if (row <= header.row) continue;
    const read = readLine(grid, { ...header, row });
    if (read === undefined) continue;
    if ('code' in read) problems.push(read);
    else waivers.push(read);
  }
  return { waivers, problems };
}

function readLine(grid: Grid, place: Place): RuleWaiver | Problem | undefined {
  const cells = TITLES.map((_, index) => grid.cell(place.row, place.column + index));
  if (cells.every((cell) => shownText(cell).trim() === '')) return undefined;
  const [rule = '', subject = '', reason = '', by = '', end = ''] = cells.map((cell) =>
    maskIdNumbers(shownText(cell).trim()),
  );
  const id = compact(rule).toUpperCase();
  if (findRule(id) === undefined) return problemAt(place, 'waiver.unknownRule', { received: rule || '（空白）' });
  const until = readDateSpan(cells.at(-1) ?? EMPTY);
  if (!until.ok && until.reason !== 'blank') {
    return problemAt({ ...place, column: place.column + TITLES.length - 1 }, 'waiver.notDate', { received: end });
  }
  return { place, rule: id, subject, reason, by, until: until.ok ? until.value.to : null };
}

/** A waiver given just now, for the list to keep. */
export interface NewWaiver {
  readonly rule: string;
  /** The finding's. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string;
}

/** As it will read once it stands in the list. */
export function asRuleWaiver(waiver: NewWaiver, sheet: string): RuleWaiver {
  return { ...waiver, until: null, place: { sheet, row: HEADER_ROW, column: FIRST_COLUMN } };
}

/**
 * The list's header on a sheet that has none, and on a new one room to write; beside everything where somebody else's words stand
 * in its place. Waivers given just now go into the first free lines.
 */
export function putWaivers(draft: SheetDraft, grid: Grid | undefined, given: readonly NewWaiver[] = []): void {
  const header = grid && find(grid, isHeader);
  // A damaged list is told, and a protected sheet: neither gets another one.
  if (header === undefined && grid !== undefined && (grid.protected || find(grid, isSection))) return;
  const { row: above, column } = header ?? { row: HEADER_ROW, column: firstColumn(grid) };
  if (header === undefined) putEmptyList(draft, column);
  let row = above + 1;
  for (const { rule, subject, reason, by } of given) {
    while (grid !== undefined && TITLES.some((_, index) => grid.cell(row, column + index).kind !== 'empty')) row += 1;
    const style = grid === undefined ? 'input' : undefined;
    [rule, subject, reason, by].forEach((text, index) => draft.text(row, column + index, text, style));
    row += 1;
  }
}

/** The usual place, or to the right of everything where people have written there; with room for tables that go there too. */
function firstColumn(grid: Grid | undefined): number {
  const taken = grid !== undefined && find(grid, isInTheWay) !== undefined;
  return taken ? Math.max(grid.columnCount, BEYOND_WAIVERS) + ROOM_FOR_OTHERS : FIRST_COLUMN;
}

function putEmptyList(draft: SheetDraft, column: number): void {
  draft.text(HEADER_ROW - 1, column, SECTION, 'section');
  TITLES.forEach((title, index) => draft.text(HEADER_ROW, column + index, title, 'header'));
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + OFFERED_ROWS; row += 1) {
    TITLES.forEach((_, index) => draft.text(row, column + index, '', 'input'));
  }
}

type Test = (grid: Grid, row: number, column: number) => boolean;

const isHeader: Test = (grid, row, column) =>
  TITLES.every((title, index) => compact(cellText(grid.cell(row, column + index))) === title);
const isSection: Test = (grid, row, column) => cellText(grid.cell(row, column)) === SECTION;
const isInTheWay: Test = (_, __, column) => column >= FIRST_COLUMN && column < FIRST_COLUMN + TITLES.length;

/** The first filled cell that is such a one. */
function find(grid: Grid, test: Test): Place | undefined {
  for (const row of grid.rows()) {
    for (const [column] of grid.rowCells(row)) if (test(grid, row, column)) return { sheet: grid.sheet, row, column };
  }
  return undefined;
}
