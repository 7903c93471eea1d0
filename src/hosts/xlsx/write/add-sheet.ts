import type { SheetPlan } from '../../../workbook/plan';
import { addContentType, CONTENT_TYPE } from '../package/content-types';
import type { Namespaces } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import { addRelationship } from '../package/relationships';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { newSheetXml } from './new-sheet';
import { SheetWrites } from './sheet-writes';
import type { StyleBook } from './style-book';
import type { NewTab } from './workbook-xml';

export interface AddContext {
  readonly parts: OpcPackage;
  readonly workbookPart: string;
  readonly book: StyleBook;
  readonly date1904: boolean;
  readonly namespaces: Namespaces;
}

/** Adds the sheet's parts to the package; the tab still has to be entered in the workbook part. */
export function addSheet(plan: SheetPlan, context: AddContext): NewTab {
  const { parts, workbookPart, namespaces } = context;
  const writes = new SheetWrites(plan.cells.map((write) => ({ ...write, unchanged: false })));
  const part = freePart(context, 'worksheets/sheet');
  const drawingId = addCharts(plan, part, writes, context);
  parts.setText(part, newSheetXml(plan, writes, { ...context, drawingId }));
  addContentType(parts, part, CONTENT_TYPE.worksheet);
  const hidden = plan.create?.visibility === 'hidden';
  return { name: plan.sheet, hidden, id: addRelationship(parts, workbookPart, 'worksheet', part, namespaces) };
}

function addCharts(plan: SheetPlan, sheetPart: string, writes: SheetWrites, context: AddContext): string | undefined {
  const charts = plan.create?.charts ?? [];
  if (charts.length === 0) return undefined;
  const { parts, namespaces } = context;
  const drawing = freePart(context, 'drawings/drawing');
  const ids = charts.map((chart) => {
    const part = freePart(context, 'charts/chart');
    parts.setText(part, chartXml(chart, plan.sheet, writes, namespaces));
    addContentType(parts, part, CONTENT_TYPE.chart);
    return addRelationship(parts, drawing, 'chart', part, namespaces);
  });
  parts.setText(drawing, drawingXml(charts, ids, namespaces));
  addContentType(parts, drawing, CONTENT_TYPE.drawing);
  return addRelationship(parts, sheetPart, 'drawing', drawing, namespaces);
}

/** The first free name of this kind beside the workbook part: `xl/worksheets/sheet4.xml`. */
function freePart({ parts, workbookPart }: AddContext, kind: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (parts.has(`${folder}${kind}${number}.xml`)) number += 1;
  return `${folder}${kind}${number}.xml`;
}
