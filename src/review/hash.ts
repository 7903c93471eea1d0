import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { onceFor } from '../values/once-for';
import { cellName } from '../workbook/address';
import { cellValueKey } from '../workbook/cell';
import type { Grid } from '../workbook/grid';

export function hashText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/**
 * The same cells give the same hash on every host that tells as much: formulas by their text, everything else by kind and
 * value, then notes and hidden rows. It is made of one hash for each sheet, so that sheets that stay as they are need no
 * hashing again.
 */
export function hashGrids(grids: readonly Grid[]): string {
  return hashText(grids.map(hashOfGrid).join('\n'));
}

const hashOfGrid = onceFor((grid: Grid): string => {
  const lines = [`sheet\t${grid.sheet}`];
  for (const row of grid.rows())
    for (const [column, cell] of grid.rowCells(row))
      lines.push(`${cellName(row, column)}\t${cell.formula ?? cellValueKey(cell)}`);
  for (const { row, column, text } of grid.notes) lines.push(`note\t${cellName(row, column)}\t${text}`);
  for (const row of [...grid.hiddenRows].sort((left, right) => left - right)) lines.push(`hidden\t${row}`);
  return hashText(lines.join('\n'));
});
