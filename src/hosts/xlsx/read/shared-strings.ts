import { EMPTY, type Cell } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import { XmlScanner } from '../xml/scanner';
import { LABEL } from './labels';
import { readStringItem } from './string-item';

/** The cells of the shared strings by index; one object stands for all cells with the same string. */
export function readSharedStrings(text: string): readonly Cell[] {
  const scanner = new XmlScanner(text, LABEL.sharedStrings);
  const cells: Cell[] = [];
  while (scanner.next()) {
    if (scanner.depth !== 2 || !scanner.opens('si')) continue;
    cells.push(textCell(readStringItem(scanner)));
    if (cells.length > LIMITS.sharedStrings) throw new HostError('tooLarge', { detail: '文字条数过多' });
  }
  return cells;
}

/** A constant text without characters looks and counts like an empty cell in every program. */
export function textCell(text: string): Cell {
  return text === '' ? EMPTY : { kind: 'text', text };
}
