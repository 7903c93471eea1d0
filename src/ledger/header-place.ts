import type { Place } from '../workbook/address';
import type { LedgerSheet } from './ledger';

/** The first cell of the header of one sheet; of a form, its first cell. */
export function headerPlaceOf({ sheet, headerRows, columns }: LedgerSheet): Place {
  const [row] = headerRows;
  const first = row === undefined ? 1 : Math.min(...Object.values(columns));
  return { sheet, row: row ?? 1, column: Number.isFinite(first) ? first : 1 };
}
