import { areaName, cellName, columnName } from '../../workbook/address';
import type { Chart, ColumnLook, ConditionalFormat, ListValidation, NewSheet, SheetPlan } from '../../workbook/plan';
import type { AddedSheets } from './added-sheets';
import { passing } from './in-excel';
import { OPERATION_BYTES, type Step } from './step';

/** Adds the sheet after the last one. */
export function addSheetStep({ sheet }: SheetPlan, added: AddedSheets): Step {
  return {
    sheet,
    bytes: OPERATION_BYTES,
    queue: (context) => added.queue(context, sheet),
  };
}

/** What a new sheet is given once its cells are written: a chart draws from them and a merge keeps only the first. */
export function layoutSteps({ sheet, create }: SheetPlan): Step[] {
  if (create === undefined) return [];
  const operations = layout(create);
  return [
    {
      sheet,
      bytes: operations.length * 4 * OPERATION_BYTES,
      queue(context) {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const operation of operations) operation(worksheet);
      },
    },
  ];
}

type Operation = (sheet: Excel.Worksheet) => void;

function layout(create: NewSheet): Operation[] {
  const { tabColor, frozenRows, landscape, visibility, rowHeights = [], merges = [] } = create;
  return [
    ...(tabColor === undefined ? [] : [(sheet: Excel.Worksheet) => void (sheet.tabColor = tabColor)]),
    ...runsOf(create.columns).map(columnsOperation),
    ...rowHeights.map(({ row, height }) => (sheet: Excel.Worksheet) => {
      passing(sheet.getRange(`${row}:${row}`)).format.rowHeight = height;
    }),
    ...merges.map((area) => (sheet: Excel.Worksheet) => passing(sheet.getRange(areaName(area))).merge(false)),
    ...(create.validations ?? []).map(validationOperation),
    ...(create.conditionalFormats ?? []).map(conditionalFormatOperation),
    ...(create.charts ?? []).map(chartOperation),
    ...(frozenRows ? [(sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(frozenRows)] : []),
    ...(visibility === 'hidden' ? [(sheet: Excel.Worksheet) => void (sheet.visibility = 'Hidden')] : []),
    ...(landscape ? [(sheet: Excel.Worksheet) => void (sheet.pageLayout.orientation = 'Landscape')] : []),
  ];
}

/** Excel's unit here is the point; a character of the default font is 7 pixels wide, beside 5 pixels of padding. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

interface ColumnRun extends ColumnLook {
  readonly first: number;
  readonly last: number;
}

/** Neighbours that look alike are set at once. */
function runsOf(columns: readonly ColumnLook[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [index, { width, hidden = false }] of columns.entries()) {
    const before = runs.at(-1);
    const goesOn = before?.width === width && before.hidden === hidden;
    if (goesOn) runs.pop();
    runs.push({ width, hidden, first: goesOn ? before.first : index + 1, last: index + 1 });
  }
  return runs;
}

function columnsOperation({ width, hidden, first, last }: ColumnRun): Operation {
  return (sheet) => {
    const columns = passing(sheet.getRange(`${columnName(first)}:${columnName(last)}`));
    columns.format.columnWidth = columnPoints(width);
    if (hidden === true) columns.columnHidden = true;
  };
}

function validationOperation({ area, values, error }: ListValidation): Operation {
  return (sheet) => {
    const { dataValidation } = passing(sheet.getRange(areaName(area)));
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '输入有误', message: error };
  };
}

function conditionalFormatOperation({ area, formula, fill, color }: ConditionalFormat): Operation {
  return (sheet) => {
    const { custom } = passing(sheet.getRange(areaName(area))).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
  };
}

const CHART_TYPES = { bar: 'BarClustered', radar: 'Radar' } as const;

function chartOperation({ kind, title, categories, values, cover, maximum }: Chart): Operation {
  return (sheet) => {
    const chart = sheet.charts.add(CHART_TYPES[kind], passing(sheet.getRange(areaName(values))), 'Columns');
    chart.title.text = title;
    chart.legend.visible = false;
    chart.series.getItemAt(0).setXAxisValues(passing(sheet.getRange(areaName(categories))));
    chart.axes.valueAxis.minimum = 0;
    if (maximum !== undefined) chart.axes.valueAxis.maximum = maximum;
    chart.setPosition(cellName(cover.top, cover.left), cellName(cover.bottom, cover.right));
  };
}
