import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FixtureCell, FixtureWorkbook } from './fixture-workbook';

/** The workbook as an .xlsx file, made by a library that has nothing to do with our own writer. */
export async function fixtureBytes(fixture: FixtureWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of fixture.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility ?? 'visible' });
    for (const [name, content] of Object.entries(sheet.cells ?? {})) fill(worksheet.getCell(name), content);
    for (const area of sheet.merges ?? []) worksheet.mergeCells(area);
    if (sheet.protected === true) await worksheet.protect('', {});
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return fixture.structureProtected === true ? lockStructure(bytes) : bytes;
}

function fill(cell: ExcelJS.Cell, content: FixtureCell): void {
  if (typeof content !== 'object') cell.value = content;
  else if ('date' in content) format(cell, content.date, content.format ?? 'yyyy/m/d');
  else if ('number' in content) format(cell, content.number, content.format);
  else if ('error' in content) cell.value = { error: content.error } as ExcelJS.CellErrorValue;
  else {
    const failed = typeof content.result === 'string' && content.result.startsWith('#');
    const result = failed ? ({ error: content.result } as ExcelJS.CellErrorValue) : content.result;
    cell.value = { formula: content.formula.slice(1), result };
    if (content.format !== undefined) cell.numFmt = content.format;
  }
}

function format(cell: ExcelJS.Cell, value: number, code: string): void {
  cell.value = value;
  cell.numFmt = code;
}

function lockStructure(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/workbook.xml';
  const xml = strFromU8(files[path] ?? new Uint8Array());
  return zipSync({
    ...files,
    [path]: strToU8(xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')),
  });
}
