import { areaName, formulaReference, placeName } from '../../workbook/address';
import { HostError } from '../../workbook/host-error';
import type { CellWrite, SheetPlan } from '../../workbook/plan';
import { BLOCK_PROPERTIES, blockCell, loadedBlock, type Block } from './block';
import { entryFor, holds, isPlainText, type Entry } from './entry';
import { passing } from './in-excel';
import { jsonBytes, packByBytes, SYNC_BYTES } from './payload';
import { around, clusters, size, type Cluster } from './rectangles';
import { OPERATION_BYTES, type Step } from './step';
import type { Targets } from './targets';

/** Contents first, then links and looks: a link sets the text and the look of its cell. */
export function cellSteps({ sheet, cells }: SheetPlan, targets: Targets): Step[] {
  return clusters(cells)
    .flatMap(cutToSize)
    .map((cluster) => blockStep(sheet, cluster, targets));
}

/** Excel answers each block three times over, for the check. */
const BLOCK_BYTES = SYNC_BYTES / 4;

/** What the number format and the type of a cell take in the answer, beside its value and its formula. */
const ANSWER_BYTES = 20;

function cutToSize(cluster: Cluster<CellWrite>): Cluster<CellWrite>[] {
  return packByBytes(cluster.cells, ({ content }) => jsonBytes(Object.values(content)), BLOCK_BYTES).map((cells) => ({
    cells,
    area: cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })).reduce(around),
  }));
}

function blockStep(sheet: string, { area, cells }: Cluster<CellWrite>, targets: Targets): Step {
  const entries = cells.map((cell) => ({ cell, entry: entryFor(cell, targets.format(sheet, cell.row, cell.column)) }));
  const values = matrix(area, entries, (entry) => entry.value);
  const formats = matrix(area, entries, (entry) => entry.format);
  let written: Excel.Range;
  const links = cells.filter((cell) => cell.link !== undefined);
  return {
    sheet,
    bytes: jsonBytes(values) * 2 + size(area) * ANSWER_BYTES + (links.length + 4) * OPERATION_BYTES,
    queue(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = passing(worksheet.getRange(areaName(area)));
      for (const cell of links) queueLink(worksheet, cell);
      if (entries.some(({ entry }) => entry.format !== undefined)) range.numberFormat = formats;
      range.formulas = values;
      written = range.load(BLOCK_PROPERTIES);
    },
    check: () => checkStored(sheet, cells, loadedBlock(written)),
  };
}

/** Rows of the area with one value per planned cell; `null` leaves a cell as it is. */
function matrix(
  area: Cluster<CellWrite>['area'],
  entries: readonly { readonly cell: CellWrite; readonly entry: Entry }[],
  pick: (entry: Entry) => Entry['value'] | undefined,
): (Entry['value'] | null)[][] {
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Entry['value'] | null>(width).fill(null),
  );
  for (const { cell, entry } of entries) {
    const row = rows[cell.row - area.top];
    if (row) row[cell.column - area.left] = pick(entry) ?? null;
  }
  return rows;
}

/** The link sets the cell's text too, but as Excel would read it, so that the contents are written after it. */
function queueLink(worksheet: Excel.Worksheet, { row, column, content, link }: CellWrite): void {
  if (link === undefined) return;
  const range = passing(worksheet.getRange(areaName({ top: row, left: column, bottom: row, right: column })));
  const text = content.kind === 'text' && isPlainText(content.text) ? content.text : undefined;
  range.hyperlink = {
    documentReference: formulaReference(link),
    screenTip: placeName(link),
    ...(text !== undefined && { textToDisplay: text }),
  };
}

function checkStored(sheet: string, cells: readonly CellWrite[], block: Block): void {
  for (const { row, column, content } of cells)
    if (!holds(blockCell(block, row, column), content))
      throw new HostError('writeFailed', {
        detail: `单元格 ${placeName({ sheet, row, column })} 写入后的内容与预期不符`,
      });
}
