import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cellName } from '../workbook/address';
import { cellValueKey } from '../workbook/cell';
import type { Grid } from '../workbook/grid';

export function hashText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** The same cells give the same hash on every host: formulas by their text, everything else by kind and value. */
export function hashGrids(grids: readonly Grid[]): string {
  const lines = grids.flatMap((grid) => [
    `sheet\t${grid.sheet}`,
    ...[...grid.rows()].flatMap((row) =>
      [...grid.rowCells(row)].map(
        ([column, cell]) => `${cellName(row, column)}\t${cell.formula ?? cellValueKey(cell)}`,
      ),
    ),
  ]);
  return hashText(lines.join('\n'));
}
