import type { Namespaces } from '../package/namespaces';
import { LABEL } from '../read/labels';
import { Edits } from '../xml/edits';
import { child, parseXml, prefixOf, type XmlElement } from '../xml/element';
import { escapeXml } from '../xml/entities';
import { element, insertInOrder, WORKBOOK_ORDER } from '../xml/schema-order';

export interface NewTab {
  readonly name: string;
  readonly hidden: boolean;
  /** Relationship id of the worksheet part. */
  readonly id: string;
}

/** The workbook part with further tabs after the last one. */
export function addTabs(text: string, tabs: readonly NewTab[], namespaces: Namespaces): string {
  const root = parseXml(text, LABEL.workbook);
  const sheets = child(root, 'sheets');
  if (sheets === undefined || tabs.length === 0) return text;
  const highest = Math.max(0, ...sheets.children.map(({ attributes }) => Number(attributes.get('sheetId') ?? 0)));
  const declared = relationshipsPrefix(root, namespaces);
  // Where the root does not name the namespace, as some generators do, each tab names it for itself.
  const r = declared ?? 'r';
  const declaration = declared === undefined ? ` xmlns:r="${namespaces.relationships}"` : '';
  const xml = tabs.map(({ name, id, hidden }, nth) =>
    element(
      prefixOf(root),
      'sheet',
      `${declaration} name="${escapeXml(name)}" sheetId="${highest + nth + 1}"${hidden ? ' state="hidden"' : ''} ${r}:id="${id}"`,
    ),
  );
  return new Edits(text).append(sheets, xml.join('')).apply();
}

function relationshipsPrefix(root: XmlElement, { relationships }: Namespaces): string | undefined {
  for (const [name, value] of root.attributes) {
    if (value === relationships && name.startsWith('xmlns:')) return name.slice('xmlns:'.length);
  }
  return undefined;
}

/** The workbook part, asking whoever opens it to compute every formula anew. */
export function requestRecalculation(text: string): string {
  const root = parseXml(text, LABEL.workbook);
  const edits = new Edits(text);
  const settings = child(root, 'calcPr');
  if (settings !== undefined) edits.setAttribute(settings, 'fullCalcOnLoad', '1');
  else insertInOrder(edits, root, WORKBOOK_ORDER, 'calcPr', element(prefixOf(root), 'calcPr', ' fullCalcOnLoad="1"'));
  return edits.apply();
}

/** The workbook part with this tab, counted from 0, in front. */
export function activateTab(text: string, tab: number): string {
  const root = parseXml(text, LABEL.workbook);
  const edits = new Edits(text);
  const prefix = prefixOf(root);
  const attribute = ` activeTab="${tab}"`;
  const views = child(root, 'bookViews');
  const view = views === undefined ? undefined : child(views, 'workbookView');
  if (view !== undefined) edits.setAttribute(view, 'activeTab', String(tab));
  else if (views !== undefined) edits.append(views, element(prefix, 'workbookView', attribute));
  else {
    const xml = element(prefix, 'bookViews', '', element(prefix, 'workbookView', attribute));
    insertInOrder(edits, root, WORKBOOK_ORDER, 'bookViews', xml);
  }
  return edits.apply();
}
