import { KIND_IDS, kindOf } from '../../src/ledger/kinds';
import type { Entry, Row } from './rows';

/** A ledger sheet cell by cell from A1. */
export interface SheetLayout {
  readonly form: boolean;
  readonly rows: readonly (readonly Entry[])[];
}

/** A title with the year in row 1, the header in row 2, records from row 3; a form as labels with their values beside them. */
export function sheetLayout(name: string, records: readonly Row[], year: number): SheetLayout {
  const kind = KIND_IDS.map(kindOf).find((one) => one.name === name);
  const titles = [...new Set(records.flatMap((row) => Object.keys(row)))];
  if (kind?.form === true) return { form: true, rows: titles.map((title) => [title, records[0]?.[title] ?? null]) };
  const header = titles.length > 0 ? titles : Object.values(kind?.columns ?? {}).map(({ title }) => title);
  const cells = records.map((row) => header.map((title) => row[title] ?? null));
  return { form: false, rows: [[`${year}年度${name}`], header, ...cells] };
}
