import { formulaNamesSheet } from '../../../workbook/formula-sheets';
import { LABEL } from '../read/labels';
import { Edits } from '../xml/edits';
import { child, listed, parseXml, type XmlElement } from '../xml/element';
import { escapeXmlText, unescapeXml } from '../xml/entities';

/** The workbook part without these tabs, counted from 0: tabs, the names that live on them, and who stands in front. */
export function removeTabs(text: string, removed: ReadonlySet<number>): string {
  const root = parseXml(text, LABEL.workbook);
  const edits = new Edits(text);
  const tabs = listed(root, 'sheets');
  for (const tab of removed) {
    const element = tabs[tab];
    if (element !== undefined) edits.remove(element);
  }
  const names = [...removed].map((tab) => tabs[tab]?.attributes.get('name') ?? '');
  renumberNames(edits, text, root, removed, names);
  const left = tabs.map((element, tab) => ({ element, tab })).filter(({ tab }) => !removed.has(tab));
  for (const view of listed(root, 'bookViews')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const tab = Number(view.attributes.get(attribute) ?? 0);
      if (view.attributes.has(attribute)) edits.setAttribute(view, attribute, String(tabAfter(tab, left)));
    }
  }
  return edits.apply();
}

/** Where the tab stands among those left; the last visible one before it, or the first, stands in for one that is gone. */
function tabAfter(tab: number, left: readonly { readonly element: XmlElement; readonly tab: number }[]): number {
  const own = left.findIndex((one) => one.tab === tab);
  if (own >= 0) return own;
  const visible = left.map(({ element }) => (element.attributes.get('state') ?? 'visible') === 'visible');
  const before = left.filter((one) => one.tab < tab).length;
  const nearest = visible.lastIndexOf(true, before - 1);
  return Math.max(0, before > 0 && nearest >= 0 ? nearest : visible.indexOf(true));
}

function renumberNames(
  edits: Edits,
  text: string,
  root: XmlElement,
  removed: ReadonlySet<number>,
  names: readonly string[],
): void {
  const list = child(root, 'definedNames');
  const defined = list?.children ?? [];
  const isGone = ({ attributes }: XmlElement): boolean => removed.has(Number(attributes.get('localSheetId') ?? -1));
  if (list !== undefined && defined.length > 0 && defined.every(isGone)) {
    edits.remove(list);
    return;
  }
  for (const name of defined) {
    if (isGone(name)) {
      edits.remove(name);
      continue;
    }
    const local = name.attributes.get('localSheetId');
    if (local !== undefined) {
      const before = [...removed].filter((tab) => tab < Number(local)).length;
      edits.setAttribute(name, 'localSheetId', String(Number(local) - before));
    }
    const refersTo = unescapeXml(text.slice(name.openEnd, name.closeStart), LABEL.workbook);
    // As Excel does: the name stays and says that what it named is gone.
    if (names.some((sheet) => formulaNamesSheet(refersTo, sheet)))
      edits.replace(name.openEnd, name.closeStart, escapeXmlText('#REF!'));
  }
}
