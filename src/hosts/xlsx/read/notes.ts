import { parseCellName } from '../../../workbook/address';
import type { CellNote } from '../../../workbook/grid';
import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import { relationships } from '../package/relationships';
import { XmlScanner } from '../xml/scanner';
import { LABEL } from './labels';
import { readStringItem } from './string-item';

/** Where notes and threads stand: the kind of relationship, the element of one text, and how the text is written in it. */
const NOTES = { kind: 'comments', item: 'comment', read: readStringItem } as const;
const THREADS = {
  kind: 'threadedComment',
  item: 'threadedComment',
  read: (scanner: XmlScanner) => scanner.innerText(),
} as const;

/**
 * What is written beside the cells of a worksheet part: notes, and threads of comments with a line for each of them. A
 * cell with a thread also has a note, kept for programs that know no threads, which only says so: the thread counts.
 * Throws `HostError` as the sheet itself does.
 */
export function readNotes(parts: OpcPackage, sheetPart: string, sheet: string): CellNote[] {
  const related = relationships(parts, sheetPart);
  const textsOf = ({ kind, item, read }: typeof NOTES | typeof THREADS): Map<string, string[]> => {
    const texts = new Map<string, string[]>();
    for (const one of related) {
      if (one.kind !== kind || one.target === undefined || !parts.has(one.target)) continue;
      const scanner = new XmlScanner(parts.text(one.target, LABEL.notes(sheet)), LABEL.notes(sheet));
      collect(scanner, item, read, texts);
    }
    return texts;
  };
  const texts = new Map([...textsOf(NOTES), ...textsOf(THREADS)]);
  return [...texts].flatMap(([name, lines]) => {
    const place = parseCellName(name);
    const text = lines.join('\n');
    return place === undefined || text.trim() === '' ? [] : [{ ...place, text }];
  });
}

/** The texts of all items by the cell that they name, in the order of the part. */
function collect(
  scanner: XmlScanner,
  item: string,
  read: (scanner: XmlScanner) => string,
  texts: Map<string, string[]>,
): void {
  let lines: string[] = [];
  while (scanner.next()) {
    if (scanner.opens(item)) {
      const name = scanner.attribute('ref') ?? '';
      lines = texts.get(name) ?? [];
      texts.set(name, lines);
      if (texts.size > LIMITS.notesPerSheet) throw new HostError('tooLarge', { detail: '批注过多' });
    } else if (scanner.opens('text')) lines.push(read(scanner));
  }
}
