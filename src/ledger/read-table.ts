import type { DateContext } from '../values/date-text';
import { parsed } from '../values/parsed';
import type { Grid } from '../workbook/grid';
import type { Field } from './field';
import type { InfoPair } from './ledger';
import { infoPairs } from './info-line';
import { kindOf, type AnyRecord } from './kinds';
import { fieldSources, readField, type FieldSource } from './read-field';
import type { Recognised } from './recognise';
import { rowRole } from './row-role';
import { seenCell } from '../workbook/seen-cell';
import type { RecordSource } from './sheet-kind';
import { shownText } from './shown-text';
import { yearIn } from './title-year';
import type { UnreadableCells } from './unreadable';
import type { Place } from '../workbook/address';

export interface TableContext {
  /** The titles that can say what no column does, nearest first. */
  readonly titles: readonly string[];
  readonly year: number | null;
  /** For dates without a year where this sheet names none. */
  readonly fallbackYear: number | null;
  readonly unreadable: UnreadableCells;
}

export interface TableRows {
  readonly records: AnyRecord[];
  readonly totals: AnyRecord[];
  readonly info: InfoPair[];
  readonly declaredEmpty: Place | null;
}

/** Reads the rows below a header, `rows` in order. */
export function readTable(
  grid: Grid,
  recognised: Recognised,
  rows: readonly number[],
  context: TableContext,
): TableRows {
  const kind = kindOf(recognised.kind);
  const sources = fieldSources(kind, recognised.columns, recognised.combined);
  const known = new Set([...Object.values(recognised.columns), ...recognised.combined.values()]);
  const missing = missingFields(grid.sheet, recognised, sources);
  const result: TableRows & { declaredEmpty: Place | null } = {
    records: [],
    totals: [],
    info: [],
    declaredEmpty: null,
  };
  let section = '';
  let { year } = context;
  let notes = false;
  for (const row of rows) {
    // The numbered lines under 填表说明 are part of it.
    if (notes && isNumberedLine(grid, row)) continue;
    const read = (): AnyRecord => {
      const source: RecordSource = { sheet: grid.sheet, row, year, section };
      const titles = section === '' ? context.titles : [section, ...context.titles];
      const fields = readRow(grid, row, sources, missing, { year: year ?? context.fallbackYear });
      return { ...withImplied(fields, kind.implied, titles), source } as AnyRecord;
    };
    const role = rowRole(grid, row, known, recognised.columns['seq']);
    notes = role === 'info';
    switch (role) {
      case 'record': {
        const record = read();
        for (const { id, column } of sources) context.unreadable.note(column.title, record[id] as Field<unknown>);
        result.records.push(record);
        break;
      }
      case 'total':
        result.totals.push(read());
        break;
      case 'section':
        section = firstText(grid, row);
        year = yearIn(section) ?? context.year;
        break;
      case 'info':
        result.info.push(...infoPairs(grid, row));
        break;
      case 'nothing':
        result.declaredEmpty ??= { sheet: grid.sheet, row, column: firstColumn(grid, row) };
        break;
      case 'empty':
        break;
    }
  }
  return result;
}

/** The fields of columns that the sheet does not have; they are the same for every record and point at the header. */
function missingFields(
  sheet: string,
  { header }: Recognised,
  sources: readonly FieldSource<number>[],
): ReadonlyMap<string, Field<unknown>> {
  const place = { sheet, row: header.firstRow, column: header.words[0]?.column ?? 1 };
  const field: Field<unknown> = { place, typed: '', value: { ok: false, reason: 'noColumn' } };
  return new Map(sources.filter(({ at }) => at === undefined).map(({ id }) => [id, field]));
}

function readRow(
  grid: Grid,
  row: number,
  sources: readonly FieldSource<number>[],
  missing: ReadonlyMap<string, Field<unknown>>,
  context: DateContext,
): Record<string, Field<unknown>> {
  const fields: Record<string, Field<unknown>> = {};
  for (const source of sources) {
    const absent = missing.get(source.id);
    fields[source.id] =
      absent ??
      ((source.at === undefined
        ? undefined
        : readField(source, seenCell(grid, row, source.at), context)) as Field<unknown>);
  }
  return fields;
}

/** What the titles say for fields that no cell says. */
export function withImplied(
  fields: Record<string, Field<unknown>>,
  implied: Readonly<Record<string, (text: string) => unknown>>,
  titles: readonly string[],
): Record<string, Field<unknown>> {
  for (const [id, read] of Object.entries(implied)) {
    const field = fields[id];
    if (field === undefined || field.value.ok || !['noColumn', 'blank'].includes(field.value.reason)) continue;
    for (const title of titles) {
      const value = read(title);
      if (value === undefined) continue;
      fields[id] = { place: field.place, typed: title, value: parsed(value) };
      break;
    }
  }
  return fields;
}

function firstColumn(grid: Grid, row: number): number {
  for (const [column] of grid.rowCells(row)) return column;
  return 1;
}

function isNumberedLine(grid: Grid, row: number): boolean {
  const [only, ...others] = [...grid.rowCells(row)];
  return only !== undefined && others.length === 0 && /^[(（]?\d{1,2}[)）.．、]/u.test(shownText(only[1]).trim());
}

export function firstText(grid: Grid, row: number): string {
  for (const [, cell] of grid.rowCells(row)) return shownText(cell).trim();
  return '';
}
