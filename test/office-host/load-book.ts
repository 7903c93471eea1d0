import { parseArea, parseCellName, type Area } from '../../src/workbook/address';
import type { FixtureCell, FixtureSheet, FixtureWorkbook } from '../hosts/fixture-workbook';
import { cellFor, newSheet, type Book, type CellState, type Sheet, type WrittenNote } from './book';

export function loadBook(fixture: FixtureWorkbook): Book {
  const sheets = fixture.sheets.map((sheet, index) => loadSheet(sheet, `{S${index + 1}}`));
  const first = sheets.find((sheet) => sheet.visibility === 'visible')?.id ?? '';
  return {
    name: fixture.name ?? '台账.xlsx',
    readOnly: fixture.readOnly ?? false,
    structureProtected: fixture.structureProtected ?? false,
    sheets,
    activeSheet: first,
    calculationMode: 'Automatic',
    selection: '',
  };
}

function loadSheet(fixture: FixtureSheet, id: string): Sheet {
  const sheet = newSheet(id, fixture.name);
  sheet.visibility = fixture.visibility ?? 'visible';
  sheet.protected = fixture.protected ?? false;
  sheet.merges = (fixture.merges ?? []).map(area);
  for (const [name, content] of Object.entries(fixture.cells ?? {})) {
    const { row, column } = cell(name);
    Object.assign(cellFor(sheet, row, column), loadCell(content));
  }
  sheet.notes = Object.entries(fixture.notes ?? {}).map(([name, text]): WrittenNote => ({
    ...cell(name),
    texts: [text],
  }));
  sheet.comments = Object.entries(fixture.comments ?? {}).map(([name, texts]): WrittenNote => ({
    ...cell(name),
    texts,
  }));
  sheet.hiddenRows = new Set(fixture.hiddenRows);
  for (const column of fixture.hiddenColumns ?? []) sheet.columns.set(column, { hidden: true });
  return sheet;
}

function cell(name: string): { readonly row: number; readonly column: number } {
  const place = parseCellName(name);
  if (place === undefined) throw new Error(`not a cell: ${name}`);
  return place;
}

function area(name: string): Area {
  const parsed = parseArea(name);
  if (parsed === undefined) throw new Error(`not an area: ${name}`);
  return parsed;
}

function loadCell(content: FixtureCell): Partial<CellState> {
  // Text that Excel would read as something else can only have got there behind an apostrophe.
  if (typeof content === 'string') return { value: content, apostrophe: /^[=+\-@\d]/.test(content) };
  if (typeof content !== 'object') return { value: content };
  if ('date' in content) return { value: content.date, numberFormat: content.format ?? 'yyyy/m/d' };
  if ('number' in content) return { value: content.number, numberFormat: content.format };
  if ('error' in content) return { value: content.error, isError: true };
  return {
    formula: content.formula,
    value: content.result,
    isError: typeof content.result === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(content.result),
    numberFormat: content.format ?? 'General',
  };
}
