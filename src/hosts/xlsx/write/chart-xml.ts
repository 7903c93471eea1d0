import { columnName, quoteSheet, type Area } from '../../../workbook/address';
import type { Chart, Content, FormulaResult } from '../../../workbook/plan';
import { XML_DECLARATION, type Namespaces } from '../package/namespaces';
import { escapeXmlText } from '../xml/entities';
import type { SheetWrites } from './sheet-writes';

const BLUE = '4472C4';
const GRID_GREY = 'D9D9D9';

/** A chart part of one series, drawn right even by programs that do not read the cells again. */
export function chartXml(chart: Chart, sheet: string, writes: SheetWrites, namespaces: Namespaces): string {
  const categories = cached(chart.categories, writes);
  const values = cached(chart.values, writes);
  const series =
    '<c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:v>${escapeXmlText(chart.title)}</c:v></c:tx>` +
    (chart.kind === 'bar' ? BAR_LOOK : RADAR_LOOK) +
    `<c:cat><c:strRef><c:f>${reference(sheet, chart.categories)}</c:f>${textCache(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(sheet, chart.values)}</c:f>${numberCache(values)}</c:numRef></c:val></c:ser>`;
  const { chart: c, drawing: a, relationships: r } = namespaces;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${chart.kind === 'bar' ? barPlot(series) : radarPlot(series)}${axes(chart)}</c:plotArea>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const BAR_LOOK =
  `<c:spPr><a:solidFill><a:srgbClr val="${BLUE}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const RADAR_LOOK =
  `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${BLUE}"/></a:solidFill></a:ln></c:spPr>` +
  '<c:marker><c:symbol val="circle"/><c:size val="6"/>' +
  `<c:spPr><a:solidFill><a:srgbClr val="${BLUE}"/></a:solidFill></c:spPr></c:marker>`;

function barPlot(series: string): string {
  return (
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`
  );
}

function radarPlot(series: string): string {
  return (
    '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>' +
    `${series}<c:axId val="1"/><c:axId val="2"/></c:radarChart>`
  );
}

/** A bar chart lists its categories from the top, as the sheet does; its value axis then has to be sent to the bottom. */
function axes({ kind, maximum }: Chart): string {
  const isBar = kind === 'bar';
  const grid = `<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="${GRID_GREY}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const upperEnd = maximum === undefined ? '' : `<c:max val="${maximum}"/>`;
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>${isBar ? '' : grid}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${ticks}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${upperEnd}<c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${ticks}<c:crossAx val="1"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXmlText(title)}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function reference(sheet: string, area: Area): string {
  const first = `$${columnName(area.left)}$${area.top}`;
  const last = `$${columnName(area.right)}$${area.bottom}`;
  return escapeXmlText(`${quoteSheet(sheet)}!${first}:${last}`);
}

/** What the plan itself puts into the cells, row by row. */
function cached(area: Area, writes: SheetWrites): (string | number | undefined)[] {
  const values: (string | number | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const byColumn = new Map(writes.inRow(row).map(({ column, content }) => [column, shown(content)]));
    for (let column = area.left; column <= area.right; column += 1) values.push(byColumn.get(column));
  }
  return values;
}

function shown(content: Content): string | number | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'date':
      return content.serial;
    case 'boolean':
      return Number(content.value);
    case 'error':
      return undefined;
    case 'formula':
      return resultShown(content.result);
  }
}

function resultShown(result: FormulaResult): string | number | undefined {
  if (typeof result === 'object') return undefined;
  return typeof result === 'boolean' ? Number(result) : result;
}

function textCache(values: readonly (string | number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeXmlText(String(value))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`;
}

function numberCache(values: readonly (string | number | undefined)[]): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
}
