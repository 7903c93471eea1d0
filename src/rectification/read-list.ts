import { toMilli } from '../values/milli';
import { readNumber } from '../values/number';
import { dateOfSerial, dateText } from '../values/date';
import { cellText, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { ListLayout, RectificationColumn } from './columns';
import type { RectificationItem } from './item';

/** The rows of an existing list that carry a key; rows a person added by hand have none and are left alone. */
export function readList(grid: Grid, layout: ListLayout): RectificationItem[] {
  const items: RectificationItem[] = [];
  for (const row of grid.rows()) {
    if (row <= layout.headerRow) continue;
    const cell = (column: RectificationColumn): Cell => grid.cell(row, layout.columns[column]);
    const text = (column: RectificationColumn): string => shownText(cell(column));
    const id = text('id');
    if (id === '') continue;
    const points = readNumber(cell('points'));
    const milli = points.ok ? toMilli(points.value) : points;
    const seq = readNumber(cell('seq'));
    items.push({
      id,
      finding: '',
      row,
      isNew: false,
      detected: false,
      seq: seq.ok ? seq.value : null,
      standard: text('standard'),
      problem: text('problem'),
      wording: text('wording'),
      source: null,
      sourceText: text('source'),
      points: milli.ok ? milli.value : null,
      measure: text('measure'),
      owner: text('owner'),
      deadline: text('deadline'),
      status: text('status'),
      closure: text('closure'),
      closedOn: text('closedOn'),
      remark: text('remark'),
    });
  }
  return items;
}

function shownText(cell: Cell): string {
  return cell.kind === 'date' ? dateText(dateOfSerial(cell.serial)) : cellText(cell);
}
