import { HostError } from '../../../workbook/host-error';
import { formulaNamesSheet } from '../../../workbook/formula-sheets';
import { cellName } from '../../../workbook/address';
import { removePart } from '../package/content-types';
import type { OpcPackage } from '../package/opc-package';
import { reachableParts, removeRelationshipsTo, relationshipsPart } from '../package/relationships';
import type { WorkbookFile } from '../read/workbook-file';
import type { SheetEntry } from '../read/workbook-part';

/** Takes out the worksheet's part and all that only it led to: drawings, charts, notes, tables. The tab is another matter. */
export function removeSheetParts(parts: OpcPackage, workbookPart: string, entry: SheetEntry): void {
  const before = reachableParts(parts);
  removeRelationshipsTo(parts, workbookPart, entry.part);
  const after = reachableParts(parts);
  for (const part of before) {
    if (after.has(part)) continue;
    removePart(parts, part);
    parts.remove(relationshipsPart(part));
  }
}

/**
 * A formula that named a sheet which is gone would make Excel call the file broken. Throws `HostError` `writeFailed` naming
 * the first such cell; `file` is the workbook without the sheets.
 */
export function refuseDanglingFormulas(file: WorkbookFile, removed: readonly string[]): void {
  for (const entry of file.workbook.sheets) {
    const { grid, hasFormulas } = file.sheet(entry);
    if (!hasFormulas) continue;
    for (const row of grid.rows()) {
      for (const [column, { formula }] of grid.rowCells(row)) {
        const named = removed.find((sheet) => formula !== undefined && formulaNamesSheet(formula, sheet));
        if (named === undefined) continue;
        const detail = `单元格 ${entry.name}!${cellName(row, column)} 的公式引用了要删除的工作表“${named}”`;
        throw new HostError('writeFailed', { detail });
      }
    }
  }
}
