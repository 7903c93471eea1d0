import { Edits } from '../xml/edits';
import { parseXml, prefixOf } from '../xml/element';
import { escapeXml } from '../xml/entities';
import { element } from '../xml/schema-order';
import type { OpcPackage } from './opc-package';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
const PART_LABEL = '内容类型表';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Declares the type of a new part. */
export function addContentType(parts: OpcPackage, part: string, type: string): void {
  const text = parts.text(CONTENT_TYPES_PART, PART_LABEL);
  const root = parseXml(text, PART_LABEL);
  const attributes = ` PartName="/${escapeXml(part)}" ContentType="${type}"`;
  parts.setText(
    CONTENT_TYPES_PART,
    new Edits(text).append(root, element(prefixOf(root), 'Override', attributes)).apply(),
  );
}

/** Takes out the part and its declaration. */
export function removePart(parts: OpcPackage, part: string): void {
  const text = parts.text(CONTENT_TYPES_PART, PART_LABEL);
  const edits = new Edits(text);
  for (const one of parseXml(text, PART_LABEL).children) if (isOverrideOf(one.attributes, part)) edits.remove(one);
  parts.setText(CONTENT_TYPES_PART, edits.apply());
  parts.remove(part);
}

function isOverrideOf(attributes: ReadonlyMap<string, string>, part: string): boolean {
  return attributes.get('PartName')?.toLowerCase() === `/${part}`.toLowerCase();
}
