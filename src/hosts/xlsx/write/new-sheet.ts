import { areaName, cellName, type Area } from '../../../workbook/address';
import type { ConditionalFormat, ListValidation, NewSheet, SheetPlan } from '../../../workbook/plan';
import { EXCEL_LIMITS } from '../limits';
import { XML_DECLARATION, type Namespaces } from '../package/namespaces';
import { escapeXml, escapeXmlText } from '../xml/entities';
import { storedFormula } from '../formula/stored';
import { argb } from './style-xml';
import { cellXml } from './cell-xml';
import { hyperlinkXml } from './hyperlinks';
import type { SheetWrites } from './sheet-writes';
import { wrappedHeights } from './row-heights';
import type { StyleBook } from './style-book';

export interface NewSheetContext {
  readonly book: StyleBook;
  readonly date1904: boolean;
  readonly namespaces: Namespaces;
  /** Relationship id of the drawing that holds the charts. */
  readonly drawingId: string | undefined;
}

/** The part of a sheet that the plan adds, its elements in schema order. */
export function newSheetXml(plan: SheetPlan, writes: SheetWrites, context: NewSheetContext): string {
  const look: NewSheet = plan.create ?? { columns: [] };
  const { main, relationships } = context.namespaces;
  const pieces = [
    sheetProperties(look),
    `<dimension ref="${areaName(extent(writes))}"/>`,
    sheetViews(look),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(look),
    sheetData(look, writes, context),
    merges(look.merges ?? []),
    conditionalFormats(look.conditionalFormats ?? [], context.book),
    validations(look.validations ?? []),
    list(
      'hyperlinks',
      writes.all().map((write) => hyperlinkXml('', write)),
    ),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    // Paper 9 is A4; height 0 lets the pages run on downwards.
    `<pageSetup paperSize="9"${look.landscape ? ' orientation="landscape"' : ''} fitToHeight="0"/>`,
    context.drawingId === undefined ? '' : `<drawing r:id="${context.drawingId}"/>`,
  ];
  return `${XML_DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relationships}">${pieces.join('')}</worksheet>`;
}

function list(name: string, items: readonly string[], counted = false): string {
  const filled = items.filter((item) => item !== '');
  if (filled.length === 0) return '';
  return `<${name}${counted ? ` count="${filled.length}"` : ''}>${filled.join('')}</${name}>`;
}

function extent(writes: SheetWrites): Area {
  const cells = writes.all();
  return {
    top: cells.reduce((least, { row }) => Math.min(least, row), cells[0]?.row ?? 1),
    left: cells.reduce((least, { column }) => Math.min(least, column), cells[0]?.column ?? 1),
    bottom: cells.reduce((most, { row }) => Math.max(most, row), 1),
    right: cells.reduce((most, { column }) => Math.max(most, column), 1),
  };
}

function sheetProperties({ tabColor }: NewSheet): string {
  const color = tabColor === undefined ? '' : `<tabColor rgb="${argb(tabColor)}"/>`;
  return `<sheetPr>${color}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function sheetViews({ frozenRows = 0 }: NewSheet): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = cellName(frozenRows + 1, 1);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

function columns(look: NewSheet): string {
  return list(
    'cols',
    look.columns.map(({ width, hidden }, index) => {
      const range = ` min="${index + 1}" max="${index + 1}"`;
      return `<col${range} width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
    }),
  );
}

function sheetData(look: NewSheet, writes: SheetWrites, { book, date1904 }: NewSheetContext): string {
  const heights = new Map(look.rowHeights?.map(({ row, height }) => [row, height]));
  const fitted = wrappedHeights(look, writes);
  const rows = [...new Set([...writes.rows(), ...heights.keys()])].sort((left, right) => left - right);
  const xml = rows.map((row) => {
    const cells = writes.inRow(row).map(({ column, content, style }) => {
      const look = style === undefined ? 0 : book.index(style);
      const index = content.kind === 'date' ? book.asDate(look) : look;
      return cellXml(row, column, content, index, { prefix: '', date1904 });
    });
    const height = heights.get(row);
    const fixed = height === undefined ? fittedHeight(fitted.get(row)) : ` ht="${height}" customHeight="1"`;
    return `<row r="${row}"${fixed}>${cells.join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

/** Not `customHeight`: the row goes on fitting itself when its texts are edited. */
function fittedHeight(height: number | undefined): string {
  return height === undefined ? '' : ` ht="${height}"`;
}

function merges(areas: readonly Area[]): string {
  return list(
    'mergeCells',
    areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    true,
  );
}

function conditionalFormats(formats: readonly ConditionalFormat[], book: StyleBook): string {
  return formats
    .map(({ area, formula, fill, color }, index) => {
      const condition = `<formula>${escapeXmlText(storedFormula(formula))}</formula>`;
      const rule = `type="expression" dxfId="${book.highlight(fill, color)}" priority="${index + 1}"`;
      return `<conditionalFormatting sqref="${areaName(area)}"><cfRule ${rule}>${condition}</cfRule></conditionalFormatting>`;
    })
    .join('');
}

function validations(lists: readonly ListValidation[]): string {
  return list(
    'dataValidations',
    lists.map(({ area, values, error }) => {
      const words = escapeXmlText(`"${values.join(',').replaceAll('"', '""')}"`);
      const message = escapeXml(error.slice(0, EXCEL_LIMITS.validationErrorLength));
      const attributes = `type="list" allowBlank="1" showErrorMessage="1" error="${message}" sqref="${areaName(area)}"`;
      return `<dataValidation ${attributes}><formula1>${words}</formula1></dataValidation>`;
    }),
    true,
  );
}
