import type { Undo } from '../../../src/record/undo-plan';
import type { Workbook } from '../../../src/workbook/host';
import { contents } from '../../support/contents';

type Contents = readonly (readonly [cell: string, content: string])[];

/** The workbook around the last write, and the sheets it added. */
export interface LastWrite {
  readonly before: Contents;
  readonly after: Contents;
  readonly added: readonly string[];
  readonly record: string;
}

/** Cells that people have changed since stay; all others are as before the write. */
export function checkUndo(write: LastWrite, now: Workbook, after: Workbook, undone: Undo): void {
  const [was, wrote, current] = [write.before, write.after, contents(now)].map((all) => new Map(all));
  const gone = new Set([...undone.removedSheets, write.record]);
  const expected = new Map<string, string>();
  for (const cell of new Set([...(was?.keys() ?? []), ...(current?.keys() ?? [])])) {
    const sheet = sheetOf(cell);
    const isWhole = write.added.includes(sheet);
    if (gone.has(sheet)) continue;
    const content = !isWhole && current?.get(cell) === wrote?.get(cell) ? was?.get(cell) : current?.get(cell);
    if (content !== undefined) expected.set(cell, content);
  }
  expect([...contents(after)].sort()).toEqual([...expected].sort());
  for (const sheet of undone.removedSheets) expect(onSheet(contents(now), sheet)).toEqual(onSheet(write.after, sheet));
}

function sheetOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('!'));
}

function onSheet(all: Contents, sheet: string): Contents {
  return all.filter(([cell]) => sheetOf(cell) === sheet);
}
