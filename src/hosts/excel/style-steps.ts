import { areaName, type Area } from '../../workbook/address';
import type { CellWrite, SheetPlan } from '../../workbook/plan';
import { STYLES, type Style, type StyleName } from '../../workbook/style';
import { passing } from './in-excel';
import { packByBytes } from './payload';
import { rectangles } from './rectangles';
import { OPERATION_BYTES, type Step } from './step';

/** Excel cuts longer address lists off without a word (8192 characters). */
const ADDRESS_CHARACTERS = 4000;
const OPERATIONS = 20;

/** One step for all cells of a style that can have the same borders. */
export function styleSteps({ sheet, cells }: SheetPlan): Step[] {
  return styleGroups(cells).flatMap(({ style, areas }) =>
    packByBytes(areas.map(areaName), (name) => name.length + 1, ADDRESS_CHARACTERS).map((names) => {
      const addresses = names.join(',');
      return {
        sheet,
        bytes: addresses.length + OPERATIONS * OPERATION_BYTES,
        queue: (context: Excel.RequestContext) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          setStyle(passing(worksheet.getRanges(addresses)), STYLES[style], areas[0] as Area);
        },
      };
    }),
  );
}

interface StyleGroup {
  readonly style: StyleName;
  /** All with several rows or none, and with several columns or none. */
  readonly areas: Area[];
}

function styleGroups(cells: readonly CellWrite[]): StyleGroup[] {
  const byStyle = new Map<StyleName, CellWrite[]>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const same = byStyle.get(cell.style);
    if (same === undefined) byStyle.set(cell.style, [cell]);
    else same.push(cell);
  }
  const groups = new Map<string, StyleGroup>();
  for (const [style, same] of byStyle)
    for (const area of rectangles(same)) {
      const key = `${style} ${area.bottom > area.top} ${area.right > area.left}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { style, areas: [area] });
      else group.areas.push(area);
    }
  return [...groups.values()];
}

/** Everything is set, so that a cell that had another style loses it; number formats go with the contents. */
function setStyle({ format }: Excel.RangeAreas, style: Style, shape: Area): void {
  format.font.bold = style.bold ?? false;
  format.font.italic = style.italic ?? false;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.font.color = style.color ?? '#000000';
  if (style.size !== undefined) format.font.size = style.size;
  if (style.fill === undefined) format.fill.clear();
  else format.fill.color = style.fill;
  format.wrapText = style.wrap ?? false;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = alignment(style);
  if (style.border === true) setBorders(format.borders, shape);
}

function alignment({ align }: Style): Excel.HorizontalAlignment | 'General' | 'Left' | 'Center' | 'Right' {
  switch (align) {
    case 'left':
      return 'Left';
    case 'center':
      return 'Center';
    case 'right':
      return 'Right';
    case undefined:
      return 'General';
  }
}

const BORDER_COLOR = '#BFBFBF';

/** Excel refuses inner borders where there is nothing between which to draw them. */
function setBorders(borders: Excel.RangeBorderCollection, shape: Area): void {
  const sides: Excel.BorderIndex[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as Excel.BorderIndex[];
  if (shape.bottom > shape.top) sides.push('InsideHorizontal' as Excel.BorderIndex);
  if (shape.right > shape.left) sides.push('InsideVertical' as Excel.BorderIndex);
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}
