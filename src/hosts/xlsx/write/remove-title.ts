import type { OpcPackage } from '../package/opc-package';
import { relatedPart } from '../package/relationships';
import { Edits } from '../xml/edits';
import { child, parseXml, type XmlElement } from '../xml/element';
import { unescapeXml } from '../xml/entities';

const PART_LABEL = '文档属性';

/**
 * Takes a sheet's name out of the list of titles that a file's properties show. Excel does without; a list that is not
 * laid out as Excel lays it out is left alone.
 */
export function removeTitle(parts: OpcPackage, sheet: string): void {
  const part = relatedPart(parts, '', 'extended-properties') ?? relatedPart(parts, '', 'extendedProperties');
  if (part === undefined || !parts.has(part)) return;
  const text = parts.text(part, PART_LABEL);
  const root = parseXml(text, PART_LABEL);
  const content = (element: XmlElement): string =>
    unescapeXml(text.slice(element.openEnd, element.closeStart), PART_LABEL);
  const titles = child(root, 'TitlesOfParts')?.children[0];
  const counts = child(root, 'HeadingPairs')?.children[0]?.children ?? [];
  // The worksheets come first: a pair of their heading and their number.
  const count = counts[1]?.children[0];
  const sheets = count === undefined ? NaN : Number(content(count));
  const title = titles?.children.slice(0, sheets).find((one) => content(one) === sheet);
  if (titles === undefined || count === undefined || title === undefined) return;
  const edits = new Edits(text).remove(title).replace(count.openEnd, count.closeStart, String(sheets - 1));
  edits.setAttribute(titles, 'size', String(titles.children.length - 1));
  parts.setText(part, edits.apply());
}
