import type { CellNote } from '../../workbook/grid';
import { passing, supportsExcelApi } from './in-excel';
import { packByBytes } from './payload';

/** A text beside some cell; which one, Excel tells only when asked. */
export interface Written {
  readonly text: string;
  readonly item: Excel.Comment | Excel.Note;
}

interface Placed {
  readonly text: string;
  readonly range: Excel.Range;
}

/** What asking for one place takes on the wire, both ways. */
const PLACE_BYTES = 600;

/**
 * Puts the texts of all notes and threads of comments into the next sync; the returned function takes them after it.
 * Threads need ExcelApi 1.10 and notes 1.18; an Excel without them tells none.
 */
export function queueTexts({ workbook }: Excel.RequestContext): () => Written[] {
  const threads = supportsExcelApi('1.10')
    ? workbook.comments.load('items/content,items/replies/items/content')
    : undefined;
  const notes = supportsExcelApi('1.18') ? workbook.notes.load('items/content') : undefined;
  return () => [
    ...(threads?.items ?? []).map((item) => ({
      item,
      text: [item.content, ...item.replies.items.map(({ content }) => content)].join('\n'),
    })),
    ...(notes?.items ?? []).map((item) => ({ item, text: item.content })),
  ];
}

/**
 * Puts the question where they stand into the next sync, as far as there is room. The returned function takes the answers
 * by sheet id and asks for the rest, as for all where that sync was refused.
 */
export function queuePlaces(
  context: Excel.RequestContext,
  written: readonly Written[],
): () => Promise<Map<string, CellNote[]>> {
  const [first = [], ...others] = packByBytes(written, () => PLACE_BYTES);
  const early = ask(first);
  return async () => {
    const answered = isAnswered(early);
    const placed = answered ? [...early] : [];
    for (const group of answered ? others : [first, ...others]) placed.push(...(await askAtOnce(context, group)));
    return bySheet(placed);
  };
}

function ask(written: readonly Written[]): Placed[] {
  return written.map(({ text, item }) => ({
    text,
    range: passing(item.getLocation()).load('rowIndex,columnIndex,worksheet/id'),
  }));
}

async function askAtOnce(context: Excel.RequestContext, written: readonly Written[]): Promise<Placed[]> {
  const placed = ask(written);
  await context.sync();
  return placed;
}

/** A range that has not been answered refuses to tell anything. */
function isAnswered(placed: readonly Placed[]): boolean {
  try {
    return placed.every(({ range }) => range.rowIndex >= 0);
  } catch {
    return false;
  }
}

function bySheet(placed: readonly Placed[]): Map<string, CellNote[]> {
  const notes = new Map<string, CellNote[]>();
  for (const { text, range } of placed) {
    if (text.trim() === '') continue;
    const { id } = range.worksheet;
    const own = notes.get(id);
    const note = { row: range.rowIndex + 1, column: range.columnIndex + 1, text };
    if (own === undefined) notes.set(id, [note]);
    else own.push(note);
  }
  return notes;
}
