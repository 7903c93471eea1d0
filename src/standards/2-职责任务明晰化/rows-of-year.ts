import type { RecordSource } from '../../ledger/sheet-kind';

/** The rows that stand under the year's own title, or under one that names no year. */
export function rowsOfYear<Row extends { readonly source: RecordSource }>(rows: readonly Row[], year: number): Row[] {
  return rows.filter(({ source }) => source.year === null || source.year === year);
}
