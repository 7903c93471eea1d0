import { isBlank, valueOf, type Field } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import type { LedgerSheet } from '../../ledger/ledger';
import { compact } from '../../values/text';
import { PlaceSet } from '../../workbook/place-set';
import { columnsOf, fieldIn, rowName, type Row } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep, VisitCell } from '../check/sweep';

/** S23-4: the same row twice, and numbers that do not go on. */
export const rowsInOrder: StartSweep = () => {
  const repeated: Hit[] = [];
  const breaks: Hit[] = [];
  const seen = new Map<Kind, SeenRows>();
  return {
    column: (sheet, id) => (id === 'seq' ? numbering(sheet, (hit) => breaks.push(hit)) : undefined),
    row: (row) => {
      if (ELSEWHERE.has(row.kind)) return;
      let own = seen.get(row.kind);
      if (own === undefined) seen.set(row.kind, (own = new SeenRows()));
      const before = own.same(row);
      const entry = before && firstFilled(row);
      if (before !== undefined && entry !== undefined) repeated.push(again(row, entry, before));
    },
    answers: () => [...repeated, ...breaks],
  };
};

/** Members entered twice are S20-1's, training S19-5's, visits S21-4's. */
const ELSEWHERE: ReadonlySet<Kind> = new Set<Kind>(['roster', 'study', 'care']);
/** With fewer entries two rows may well be alike. */
const LEAST = 3;

/** Few rows begin alike: only those are compared whole. */
class SeenRows {
  private readonly openers = new Map<string, { readonly row: Row; alone: boolean }>();
  private readonly first = new Map<string, Row>();

  /** The first row in which the same stands; `undefined` when it is this one. */
  same(row: Row): Row | undefined {
    const beginning = wordsOf(row, LEAST);
    if (beginning === undefined) return undefined;
    const opener = this.openers.get(beginning);
    if (opener === undefined) {
      this.openers.set(beginning, { row, alone: true });
      return undefined;
    }
    if (opener.alone) this.first.set(wordsOf(opener.row) ?? '', opener.row);
    opener.alone = false;
    const words = wordsOf(row) ?? '';
    const before = this.first.get(words);
    if (before === undefined) this.first.set(words, row);
    return before;
  }
}

function again(row: Row, { place }: Field<unknown>, { record: { source } }: Row): Hit {
  return {
    says: 'repeated',
    place,
    subject: rowName(row),
    expected: '一事一行',
    received: '与另一行相同',
    data: { first: `${source.sheet}第${source.row}行` },
  };
}

/** What stands in the row but for its number, up to so many entries; `undefined` when there are fewer than `LEAST`. */
function wordsOf(row: Row, most = Infinity): string | undefined {
  let words = '';
  let count = 0;
  for (const [id] of columnsOf(row.sheet)) {
    const typed = id === 'seq' ? '' : (fieldIn(row, id)?.typed ?? '');
    if (typed === '') continue;
    // Compact texts hold no line breaks.
    words += `${id}:${compact(typed)}\n`;
    count += 1;
    if (count === most) return words;
  }
  return count < LEAST ? undefined : words;
}

function firstFilled(row: Row): Field<unknown> | undefined {
  for (const [id] of columnsOf(row.sheet)) {
    const field = id === 'seq' ? undefined : fieldIn(row, id);
    if (field !== undefined && field.typed !== '') return field;
  }
  return undefined;
}

/** Told at the first break of a sheet. Numbers may begin anywhere, and again at 1 in every section. */
function numbering({ sheet: subject }: LedgerSheet, tell: (hit: Hit) => void): VisitCell {
  let before: number | undefined;
  let isOver = false;
  const seen = new PlaceSet();
  return (field) => {
    if (isOver || isBlank(field) || !seen.add(field.place)) return;
    const number = valueOf(field as Field<number>);
    // Numbers such as 一 or 1.1 follow some order of their own.
    if (number === undefined || !Number.isInteger(number)) {
      isOver = true;
      return;
    }
    if (before !== undefined && number !== before + 1 && number !== 1) {
      const expected = String(before + 1);
      tell({ says: 'numbering', case: 1, place: field.place, subject, expected, received: String(number) });
      isOver = true;
    }
    before = number;
  };
}
