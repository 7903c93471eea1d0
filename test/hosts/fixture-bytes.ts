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
    for (const [name, text] of Object.entries(sheet.notes ?? {})) worksheet.getCell(name).note = text;
    for (const name of Object.keys(sheet.comments ?? {}))
      worksheet.getCell(name).note = '[批注线程] 请用较新的版本查看';
    for (const row of sheet.hiddenRows ?? []) worksheet.getRow(row).hidden = true;
    for (const column of sheet.hiddenColumns ?? []) worksheet.getColumn(column).hidden = true;
    if (sheet.protected === true) await worksheet.protect('', {});
  }
  const bytes = withThreads(new Uint8Array(await workbook.xlsx.writeBuffer()), fixture);
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

/** The library knows notes only: threads are put beside the notes that stand for them in older programs. */
function withThreads(bytes: Uint8Array, { sheets }: FixtureWorkbook): Uint8Array {
  if (sheets.every(({ comments }) => comments === undefined)) return bytes;
  const files = unzipSync(bytes);
  for (const [index, { comments = {} }] of sheets.entries()) {
    const threads = Object.entries(comments);
    if (threads.length === 0) continue;
    const [part, relations] = [`threadedComment${index + 1}.xml`, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`];
    files[`xl/threadedComments/${part}`] = strToU8(threadsXml(threads));
    const relation = `<Relationship Id="rIdThread" Type="${THREADS}/relationships/threadedComment" Target="../threadedComments/${part}"/>`;
    const xml = strFromU8(files[relations] ?? new Uint8Array());
    files[relations] = strToU8(xml.replace('</Relationships>', `${relation}</Relationships>`));
  }
  return zipSync(files);
}

const THREADS = 'http://schemas.microsoft.com/office/2017/10';

function threadsXml(threads: readonly (readonly [name: string, texts: readonly string[]])[]): string {
  const items = threads.flatMap(([name, texts]) =>
    texts.map((text, index) => {
      const parent = index === 0 ? '' : ` parentId="{${name}-0}"`;
      return `<threadedComment ref="${name}" id="{${name}-${index}}"${parent}><text>${text}</text></threadedComment>`;
    }),
  );
  return `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${items.join('')}</ThreadedComments>`;
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
