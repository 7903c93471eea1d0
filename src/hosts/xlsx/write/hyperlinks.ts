import { cellName, formulaReference } from '../../../workbook/address';
import type { CellWrite } from '../../../workbook/plan';
import type { Edits } from '../xml/edits';
import { child, prefixOf, type XmlElement } from '../xml/element';
import { escapeXml } from '../xml/entities';
import { element, insertInOrder, WORKSHEET_ORDER } from '../xml/schema-order';

/** The links of these writes as elements of `hyperlinks`. */
export function hyperlinkXml(prefix: string, write: CellWrite): string {
  if (write.link === undefined) return '';
  const location = escapeXml(formulaReference(write.link));
  return element(prefix, 'hyperlink', ` ref="${cellName(write.row, write.column)}" location="${location}"`);
}

/** Links cells of an existing sheet; a link that a cell already has gives way to the new one. */
export function linkCells(edits: Edits, text: string, worksheet: XmlElement, writes: readonly CellWrite[]): void {
  const prefix = prefixOf(worksheet);
  const existing = child(worksheet, 'hyperlinks');
  const byRef = new Map(existing?.children.map((one) => [one.attributes.get('ref'), one]));
  let added = '';
  for (const write of writes) {
    const xml = hyperlinkXml(prefix, write);
    const former = byRef.get(cellName(write.row, write.column));
    if (xml === '') continue;
    if (former === undefined) added += xml;
    else if (text.slice(former.start, former.end) !== xml) edits.replace(former.start, former.end, xml);
  }
  if (added === '') return;
  if (existing !== undefined) edits.append(existing, added);
  else insertInOrder(edits, worksheet, WORKSHEET_ORDER, 'hyperlinks', element(prefix, 'hyperlinks', '', added));
}
