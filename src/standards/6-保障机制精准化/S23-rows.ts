import { isBlank, valueOf, type Field } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import type { Ledger } from '../../ledger/ledger';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import { placeName } from '../../workbook/address';
import type { CheckContext } from '../check/context';
import { fieldIn, findEntries, rowName, rowsOf, type Row } from '../check/entries';
import type { Hit } from '../check/hit';

/** S23-4: the same row twice, and numbers that do not go on. */
export function* rowsInOrder({ ledger }: CheckContext): Generator<Hit> {
  yield* repeated(ledger);
  for (const own of groupBy(rowsOf(ledger), ({ sheet }) => sheet).values()) yield* numbering(own);
}

/** Members entered twice are S20-1's, training S19-5's, visits S21-4's. */
const ELSEWHERE: ReadonlySet<Kind> = new Set<Kind>(['roster', 'study', 'care']);
/** With fewer entries two rows may well be alike. */
const LEAST = 3;

function* repeated(ledger: Ledger): Generator<Hit> {
  const first = new Map<string, Row>();
  const inRow = groupBy(
    findEntries(
      ledger,
      (id, _, kind) => id !== 'seq' && !ELSEWHERE.has(kind),
      ({ typed }) => typed !== '',
    ),
    ({ record }) => record,
  );
  for (const filled of inRow.values()) {
    const [row] = filled;
    if (row === undefined) continue;
    // Compact texts hold no line breaks.
    const key = [row.kind, ...filled.map(({ id, field }) => `${id}:${compact(field.typed)}`)].join('\n');
    const before = first.get(key);
    if (before === undefined || filled.length < LEAST) {
      first.set(key, row);
      continue;
    }
    const { sheet, row: at } = before.record.source;
    yield {
      says: 'repeated',
      place: row.field.place,
      subject: rowName(row),
      expected: '一事一行',
      received: '与另一行相同',
      data: { first: `${sheet}第${at}行` },
    };
  }
}

/** Told at the first break of a sheet. Numbers may begin anywhere, and again at 1 in every section. */
function* numbering(rows: readonly Row[]): Generator<Hit> {
  let before: number | undefined;
  const seen = new Set<string>();
  for (const row of rows) {
    const field = fieldIn(row, 'seq') as Field<number> | undefined;
    if (field === undefined || isBlank(field) || seen.has(placeName(field.place))) continue;
    seen.add(placeName(field.place));
    const number = valueOf(field);
    // Numbers such as 一 or 1.1 follow some order of their own.
    if (number === undefined || !Number.isInteger(number)) return;
    if (before !== undefined && number !== before + 1 && number !== 1) {
      const [expected, subject] = [String(before + 1), row.sheet.sheet];
      yield { says: 'numbering', case: 1, place: field.place, subject, expected, received: String(number) };
      return;
    }
    before = number;
  }
}
