import type { Column } from '../../ledger/column';
import { valueOf, type Field } from '../../ledger/field';
import { KIND_IDS } from '../../ledger/kinds';
import type { Ledger } from '../../ledger/ledger';
import type { DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import { PlaceSet } from '../../workbook/place-set';
import { columnsOf, dateIn, fieldIn, recordsOf, sheetsOf, type Row } from './entries';

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
  const texts: DatedText[] = [];
  for (const kind of KIND_IDS) {
    for (const sheet of sheetsOf(ledger, kind)) {
      const ids = columnsOf(sheet).flatMap(([id, column]) => (isWords(id, column) ? [id] : []));
      for (const record of recordsOf(sheet)) {
        const row = { kind, sheet, record };
        const date = dateIn(row);
        const when = date && valueOf(date);
        for (const id of ids) {
          const field = fieldIn(row, id);
          if (field === undefined || field.typed === '' || !seen.add(field.place)) continue;
          texts.push({ row, field, text: compact(field.typed), when });
        }
      }
    }
  }
  return texts;
}

function isWords(id: string, { type: { format, masked } }: Column<unknown>): boolean {
  return masked !== true && (format === 'text' || format === 'longText') && !OWN_WORDS.has(id);
}

/** Written for this program and not for the ledger. */
const OWN_WORDS: ReadonlySet<string> = new Set(['waiver', 'waivedBy']);
