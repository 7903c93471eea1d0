import { areaName, parseArea, type Area } from '../../../workbook/address';
import { Edits } from '../xml/edits';
import { child, readElement, type XmlElement } from '../xml/element';
import { XmlScanner } from '../xml/scanner';
import { isBlank } from './cell-xml';
import { linkCells } from './hyperlinks';
import { RowSplicer, type ColumnStyle } from './row-splicer';
import type { SheetWrites } from './sheet-writes';
import type { StyleBook } from './style-book';

export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula came, went or changed. */
  readonly formulasChanged: boolean;
}

/**
 * An existing worksheet part with the writes put in. `part` names it in messages.
 * Throws `HostError` `corrupt` when rows or cells stand out of order, where splicing would misplace them.
 */
export function patchSheet(
  text: string,
  part: string,
  writes: SheetWrites,
  book: StyleBook,
  date1904: boolean,
): PatchedSheet {
  const scanner = new XmlScanner(text, part);
  const edits = new Edits(text);
  scanner.next();
  const frame: XmlElement[] = [];
  const [name, local, attributes] = [scanner.name(), scanner.local(), scanner.attributes()];
  const [start, openEnd, selfClosing] = [scanner.start, scanner.end, scanner.selfClosing];
  const prefix = name.slice(0, name.length - local.length);
  let rows: RowSplicer | undefined;
  while (scanner.within(1)) {
    if (scanner.kind !== 'open') continue;
    if (!scanner.is('sheetData')) {
      frame.push(readElement(scanner));
      continue;
    }
    rows = new RowSplicer(scanner, edits, writes, book, { prefix, date1904 }, columnStyles(frame));
    frame.push(spliceRows(scanner, rows));
  }
  if (rows === undefined) throw scanner.corrupt('的内容不完整');
  const closeStart = scanner.start;
  const worksheet = {
    name,
    local,
    attributes,
    children: frame,
    start,
    openEnd,
    closeStart,
    end: scanner.end,
    selfClosing,
  };
  linkCells(edits, text, worksheet, writes.all());
  growDimension(edits, worksheet, writes);
  return { text: edits.apply(), formulasChanged: rows.formulasChanged };
}

/** The `sheetData` element without its rows. */
function spliceRows(scanner: XmlScanner, rows: RowSplicer): XmlElement {
  const { start, end: openEnd, selfClosing } = scanner;
  const [name, local, attributes] = [scanner.name(), scanner.local(), scanner.attributes()];
  rows.splice();
  return {
    name,
    local,
    attributes,
    children: [],
    start,
    openEnd,
    closeStart: scanner.start,
    end: scanner.end,
    selfClosing,
  };
}

function columnStyles(frame: readonly XmlElement[]): ColumnStyle[] {
  const columns = frame.find(({ local }) => local === 'cols')?.children ?? [];
  return columns.flatMap(({ attributes }) => {
    const style = Number(attributes.get('style') ?? 0);
    return style === 0 ? [] : [{ first: Number(attributes.get('min')), last: Number(attributes.get('max')), style }];
  });
}

function growDimension(edits: Edits, worksheet: XmlElement, writes: SheetWrites): void {
  const dimension = child(worksheet, 'dimension');
  const before = parseArea(dimension?.attributes.get('ref') ?? '');
  if (dimension === undefined || before === undefined) return;
  const filled = writes.all().filter(({ content }) => !isBlank(content));
  const after = filled.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    before,
  );
  edits.setAttribute(dimension, 'ref', areaName(after));
}
