import { isBlank, valueOf, type Field } from '../../ledger/field';
import { KIND_IDS, type Kind } from '../../ledger/kinds';
import type { Ledger, LedgerSheet } from '../../ledger/ledger';
import { compact } from '../../values/text';
import { PlaceSet } from '../../workbook/place-set';
import type { CheckContext } from '../check/context';
import { columnsOf, fieldIn, recordsOf, rowName, rowsOf, sheetsOf, type Row } from '../check/entries';
import type { Hit } from '../check/hit';

/** S23-4: the same row twice, and numbers that do not go on. */
export function* rowsInOrder({ ledger }: CheckContext): Generator<Hit> {
  for (const kind of KIND_IDS) if (!ELSEWHERE.has(kind)) yield* repeated(ledger, kind);
  for (const kind of KIND_IDS) for (const sheet of sheetsOf(ledger, kind)) yield* numbering(sheet);
}

/** Members entered twice are S20-1's, training S19-5's, visits S21-4's. */
const ELSEWHERE: ReadonlySet<Kind> = new Set<Kind>(['roster', 'study', 'care']);
/** With fewer entries two rows may well be alike. */
const LEAST = 3;

/** Few rows begin alike: only those are compared whole. */
function* repeated(ledger: Ledger, kind: Kind): Generator<Hit> {
  const openers = new Map<string, { readonly row: Row; alone: boolean }>();
  const first = new Map<string, Row>();
  for (const row of rowsOf(ledger, [kind])) {
    const beginning = wordsOf(row, LEAST);
    if (beginning === undefined) continue;
    const opener = openers.get(beginning);
    if (opener === undefined) {
      openers.set(beginning, { row, alone: true });
      continue;
    }
    if (opener.alone) first.set(wordsOf(opener.row) ?? '', opener.row);
    opener.alone = false;
    const words = wordsOf(row) ?? '';
    const before = first.get(words);
    const entry = firstFilled(row);
    if (before === undefined) first.set(words, row);
    else if (entry !== undefined) yield again(row, entry, before);
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
function* numbering(sheet: LedgerSheet): Generator<Hit> {
  let before: number | undefined;
  const seen = new PlaceSet();
  for (const record of recordsOf(sheet)) {
    const field = fieldIn({ record }, 'seq') as Field<number> | undefined;
    if (field === undefined || isBlank(field) || !seen.add(field.place)) continue;
    const number = valueOf(field);
    // Numbers such as 一 or 1.1 follow some order of their own.
    if (number === undefined || !Number.isInteger(number)) return;
    if (before !== undefined && number !== before + 1 && number !== 1) {
      const [expected, subject] = [String(before + 1), sheet.sheet];
      yield { says: 'numbering', case: 1, place: field.place, subject, expected, received: String(number) };
      return;
    }
    before = number;
  }
}
