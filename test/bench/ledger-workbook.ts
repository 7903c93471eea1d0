import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Cell } from '../../src/workbook/cell';
import { gridsOf, type Sheets } from '../support/ledger';

/** The ledger as an .xlsx file, written once by ExcelJS so that no code of ours made the file that is measured. */
export async function ledgerWorkbook(folder: string, name: string, sheets: () => Sheets): Promise<string> {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: createWriteStream(path),
    useSharedStrings: true,
    useStyles: true,
  });
  for (const grid of gridsOf(sheets())) {
    const worksheet = workbook.addWorksheet(grid.sheet);
    for (const number of grid.rows()) {
      const row = worksheet.getRow(number);
      for (const [column, cell] of grid.rowCells(number)) {
        const target = row.getCell(column);
        target.value = valueOf(cell);
        if (cell.kind === 'date') target.numFmt = 'yyyy-mm-dd';
      }
      row.commit();
    }
    worksheet.commit();
  }
  await workbook.commit();
  return path;
}

function valueOf(cell: Cell): string | number | boolean | null {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
    case 'boolean':
      return cell.value;
    case 'date':
      return cell.serial;
    default:
      return null;
  }
}
