import type { Finding } from '../standards/finding';
import { dateOfSerial, dateText } from '../values/date';
import type { Place } from '../workbook/address';
import { cellText, EMPTY, type Cell } from '../workbook/cell';
import type { RectificationColumn } from './columns';

/** One row of a list as it stands on a sheet. */
export interface ListRow {
  readonly row: number;
  readonly cells: Readonly<Record<RectificationColumn, Cell>>;
}

/** One row of the rectification list (整改台账) as it will be after the write. */
export interface RectificationItem extends ListRow {
  readonly isNew: boolean;
  /**
   * `engine`: a row of a finding. `person`: a row somebody added by hand; never touched. `copy`: made by a person from a row
   * of ours; only its key is ours.
   */
  readonly origin: 'engine' | 'person' | 'copy';
  /** The id of its finding, this run's or an earlier one's; '' when it is not known. */
  readonly findingId: string;
  /** What this run found of it. */
  readonly finding: Finding | null;
  /** Where the source cell links to; `null` leaves the cell as it is. */
  readonly source: Place | null;
}

/** Something to tell about one cell of the list; becomes a `Problem` once the sheet and its columns are known. */
export interface ListNote {
  readonly code: string;
  readonly row: number;
  readonly column: RectificationColumn;
  readonly received?: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** The text a person reads in a cell of the row; dates as `2026-03-05`. */
export function textIn({ cells }: ListRow, column: RectificationColumn): string {
  const cell = cells[column];
  return (cell.kind === 'date' ? dateText(dateOfSerial(cell.serial)) : cellText(cell)).trim();
}

export function textCell(text: string): Cell {
  return text === '' ? EMPTY : { kind: 'text', text };
}

export function noteOf(
  { row }: ListRow,
  code: string,
  details: Partial<Pick<ListNote, 'column' | 'received' | 'data'>> = {},
): ListNote {
  return { code, row, column: 'problem', ...details };
}
