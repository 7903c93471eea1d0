import { prefixOf, type XmlElement } from './element';
import type { Edits } from './edits';

/** Children in the order the schema demands; Excel offers to repair a file that breaks it. */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

export const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** Inserts a child that `parent` does not have yet at the place the schema gives it. `xml` is the whole new element. */
export function insertInOrder(
  edits: Edits,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): void {
  const place = order.indexOf(local);
  const next = parent.children.find((one) => placeOf(one, order) > place);
  if (next === undefined) edits.append(parent, xml);
  else edits.insert(next.start, xml);
}

function placeOf(element: XmlElement, order: readonly string[]): number {
  // Wrapped alternatives hold form controls and embedded objects.
  return order.indexOf(element.local === 'AlternateContent' ? 'oleObjects' : element.local);
}

/** `tag('x:', 'calcPr', ' fullCalcOnLoad="1"')`; without content an empty element. */
export function element(prefix: string, local: string, attributes: string, content = ''): string {
  const open = `<${prefix}${local}${attributes}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${prefix}${local}>`;
}

/** Adds to a list such as `fonts`, keeping its `count` right, or starts the list. */
export function appendToList(
  edits: Edits,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  items: readonly string[],
): void {
  if (items.length === 0) return;
  const list = parent.children.find((one) => one.local === local);
  if (list === undefined) {
    const counted = ` count="${items.length}"`;
    insertInOrder(edits, parent, order, local, element(prefixOf(parent), local, counted, items.join('')));
    return;
  }
  edits.append(list, items.join(''));
  if (list.attributes.has('count')) edits.setAttribute(list, 'count', String(list.children.length + items.length));
}
