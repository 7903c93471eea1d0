import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { Place } from '../../workbook/address';
import type { Content } from '../../workbook/plan';
import type { Entry } from '../host/entry';
import { keyOf } from '../host/known-workbook';
import { cellContent } from './cell-content';
import type { ChangedCell } from './changed-cells';
import { typedEntry } from './typed-entry';

/**
 * Tells what changed cells of the grid mean. The grid makes its own guesses of what is typed (`001` becomes 1 before
 * anybody is asked), so the text as typed is taken where it is known, and remembered for when an entry comes back by redo.
 */
export class EntryReader {
  private readonly texts = new Map<string, string>();
  private readonly meanings = new Map<string, Content>();

  constructor(private readonly look: (sheet: string) => SheetLook) {}

  /** This text is about to be entered in the cell. */
  typed(place: Place, text: string): void {
    this.texts.set(keyOf(place), text);
  }

  /** The changed cells of one step; texts that came to nothing in it are forgotten. */
  entries(cells: readonly ChangedCell[]): Entry[] {
    const entries = cells.map((cell) => this.entry(cell));
    this.texts.clear();
    return entries;
  }

  private entry({ before, after, ...place }: ChangedCell): Entry {
    const key = keyOf(place);
    const form = `${key}${JSON.stringify([after?.v, after?.f, after?.ct])}`;
    const typed = this.texts.get(key);
    if (typed !== undefined) {
      const content = typedEntry(
        typed.replace(/\r\n?/g, '\n'),
        this.look(place.sheet).cell(place.row, place.column).format,
      );
      // Of a formula the grid knows more: what it comes to.
      if (content.kind !== 'formula') {
        this.meanings.set(form, content);
        return { ...place, content };
      }
    }
    const content = this.meanings.get(form) ?? cellContent(after);
    return { ...place, content, computed: after?.f !== undefined && after.f === before?.f };
  }
}
