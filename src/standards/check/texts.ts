import { valueOf, type Field } from '../../ledger/field';
import type { Ledger } from '../../ledger/ledger';
import type { DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import { PlaceSet } from '../../workbook/place-set';
import { dateIn, findEntries, type Row } from './entries';

/** A text of a record with when it was written down about. */
export interface DatedText {
  readonly row: Row;
  readonly field: Field<unknown>;
  /** Compact, as words are looked for in it. */
  readonly text: string;
  readonly when: DateSpan | undefined;
}

/** Everything written in words, cell by cell; a merged cell is told once. */
export function textsIn(ledger: Ledger): readonly DatedText[] {
  const seen = new PlaceSet();
  const entries = findEntries(
    ledger,
    (id, { type: { format, masked } }) =>
      masked !== true && (format === 'text' || format === 'longText') && !OWN_WORDS.has(id),
    (field) => field.typed !== '' && seen.add(field.place),
  );
  return entries.map((entry) => {
    const date = dateIn(entry);
    return { row: entry, field: entry.field, text: compact(entry.field.typed), when: date && valueOf(date) };
  });
}

/** Written for this program and not for the ledger. */
const OWN_WORDS: ReadonlySet<string> = new Set(['waiver', 'waivedBy']);
