import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cellName } from '../workbook/address';
import { cellValueKey } from '../workbook/cell';
import type { Grid } from '../workbook/grid';

export function hashText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/**
 * The same cells give the same hash on every host that tells as much: formulas by their text, everything else by kind and
 * value, then notes and hidden rows.
 */
export function hashGrids(grids: readonly Grid[]): string {
  const lines = grids.flatMap((grid) => [
    `sheet\t${grid.sheet}`,
    ...[...grid.rows()].flatMap((row) =>
      [...grid.rowCells(row)].map(
        ([column, cell]) => `${cellName(row, column)}\t${cell.formula ?? cellValueKey(cell)}`,
      ),
    ),
    ...grid.notes.map(({ row, column, text }) => `note\t${cellName(row, column)}\t${text}`),
    ...[...grid.hiddenRows].sort((left, right) => left - right).map((row) => `hidden\t${row}`),
  ]);
  return hashText(lines.join('\n'));
}
