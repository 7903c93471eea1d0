import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { findTables, type FoundTable } from './find-tables';
import { headerProblems, missingColumns } from './header-problems';
import { infoPairs } from './info-line';
import type { InfoPair, LedgerSheet } from './ledger';
import type { AnyRecord } from './kinds';
import { isUnfilled, readForm, recogniseForm, type Form } from './read-form';
import { firstText, readTable } from './read-table';
import { yearIn } from './title-year';
import { UnreadableCells } from './unreadable';

/** One table or form as read, its kind not yet told apart by the type system. */
export interface SheetReading extends Omit<LedgerSheet, 'records' | 'totals'> {
  readonly records: readonly AnyRecord[];
  readonly totals: readonly AnyRecord[];
}

/** The parts of a sheet before any cell is read: their years help to read the dates of others. */
export interface SheetPart {
  readonly grid: Grid;
  readonly titles: readonly string[];
  readonly year: number | null;
  readonly info: readonly InfoPair[];
  readonly found: { readonly table: FoundTable } | { readonly form: Form };
}

/** What ledgers stand on the sheet; empty when it is none. */
export function sheetParts(grid: Grid): SheetPart[] {
  const { tables, outside } = findTables(grid);
  const parts = tables.map((table) => part(grid, table.above, { table }));
  const titles = outside.slice(0, 3).map((row) => firstText(grid, row));
  const form = recogniseForm(grid, outside, titles);
  return form === undefined ? parts : [part(grid, outside.slice(0, 3), { form }), ...parts];
}

function part(grid: Grid, above: readonly number[], found: SheetPart['found']): SheetPart {
  const texts = above.map((row) => firstText(grid, row)).filter((text) => text !== '');
  const info = above.flatMap((row) => infoPairs(grid, row));
  const titles = [...texts.filter((text) => !/[:\uFF1A]/u.test(text)).reverse(), grid.sheet];
  const saidYear = info.find(({ label }) => /^(?:年度|年份)$/u.test(label))?.value;
  const years = [...titles, ...(saidYear === undefined ? [] : [`${saidYear}年`]), ...texts].map(yearIn);
  return { grid, titles, year: years.find((year) => year !== null) ?? null, info, found };
}

/** Reads every cell of a part. `fallbackYear` serves dates without a year where the sheet names none. */
export function readPart({ grid, titles, year, info, found }: SheetPart, fallbackYear: number | null): SheetReading {
  const unreadable = new UnreadableCells();
  const context = { titles, year, fallbackYear, unreadable };
  const common = { sheet: grid.sheet, title: titles[0] ?? grid.sheet, year, hiddenRows: grid.hiddenRows };
  if ('form' in found) {
    const form = { ...found.form, entries: found.form.entries.filter((entry) => !isUnfilled(entry)) };
    const records = readForm(grid, form, context);
    const columns = Object.fromEntries(
      form.entries.flatMap(({ own }) => Object.entries(own).map(([id, { place }]) => [id, place.column])),
    );
    return {
      ...common,
      kind: form.kind,
      headerRows: [],
      columns,
      missing: missingColumns(
        form.kind,
        found.form.entries.flatMap(({ own }) => Object.keys(own)),
        [...found.form.entries.flatMap(({ combined }) => [...combined.keys()])],
      ),
      records,
      totals: [],
      info: [],
      declaredEmpty: null,
      problems: unreadable.problems(grid.sheet),
    };
  }
  const { recognised, rows } = found.table;
  const { header, kind } = recognised;
  const table = readTable(grid, recognised, rows, context);
  const { firstRow, lastRow } = header;
  const missing = missingColumns(kind, Object.keys(recognised.columns), [...recognised.combined.keys()]).filter(
    (title) => title !== '会议类型' || table.records.some((record) => record['type']?.value.ok !== true),
  );
  return {
    ...common,
    kind,
    headerRows: firstRow === lastRow ? [firstRow] : [firstRow, lastRow],
    columns: recognised.columns,
    missing,
    records: table.records,
    totals: table.totals,
    info: [...info, ...table.info],
    declaredEmpty: table.declaredEmpty,
    problems: [...headerProblems(grid.sheet, recognised, missing), ...unreadable.problems(grid.sheet)],
  };
}

/** Whether anybody would look for a ledger here: more than a cover page or a note. */
export function looksLikeTable(grid: Grid): boolean {
  let wide = 0;
  for (const row of grid.rows()) {
    if (row > 200) break;
    const filled = [...grid.rowCells(row)].filter(([, cell]) => cellText(cell).trim() !== '').length;
    if (filled >= 3) wide += 1;
  }
  return wide >= 2;
}
