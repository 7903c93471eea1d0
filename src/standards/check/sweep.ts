import type { Column } from '../../ledger/column';
import { valueOf, type Field } from '../../ledger/field';
import { KIND_IDS } from '../../ledger/kinds';
import type { Ledger, LedgerSheet } from '../../ledger/ledger';
import type { DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import { PlaceSet } from '../../workbook/place-set';
import type { CheckContext } from './context';
import { columnsOf, dateIn, recordsOf, sheetsOf, type Row } from './entries';
import type { Abstention, Hit } from './hit';

export type VisitCell = (field: Field<unknown>, row: Row) => void;

/** `text` is compact, as words are looked for in it; `when` is the day that the record tells of, if it says so. */
export type VisitText = (text: string, field: Field<unknown>, row: Row, when: DateSpan | undefined) => void;

/**
 * A rule that asks every record. On a long ledger going from cell to cell is most of the work, so all such rules are led
 * through it together: each takes down what it needs and answers at the end.
 */
export interface Sweep {
  /** Asked once for each column of each table: what to tell its cells to. Columns that the table does not have are left out. */
  readonly column?: (sheet: LedgerSheet, id: string, column: Column<unknown>) => VisitCell | undefined;
  /** Told everything written in words, cell by cell; a merged cell once. */
  readonly text?: VisitText;
  /** Told each record after its cells. */
  readonly row?: (row: Row) => void;
  readonly answers: () => Iterable<Hit | Abstention>;
}

export type StartSweep = (context: CheckContext) => Sweep;

/**
 * Leads the rules through the ledger, in the order of kinds, rows and columns. Returns what each has to say, in their order.
 * When one breaks, each is led on its own, and only that one throws when it is asked.
 */
export function sweepTogether(context: CheckContext, starts: readonly StartSweep[]): readonly Sweep['answers'][] {
  try {
    const sweeps = starts.map((start) => start(context));
    lead(sweeps, context.ledger);
    return sweeps.map(({ answers }) => answers);
  } catch (error) {
    if (starts.length > 1) return starts.flatMap((start) => sweepTogether(context, [start]));
    return starts.map(() => () => {
      throw error;
    });
  }
}

function lead(sweeps: readonly Sweep[], ledger: Ledger): void {
  const rows = sweeps.flatMap(({ row }) => row ?? []);
  const texts = sweeps.flatMap(({ text }) => text ?? []);
  const seen = new PlaceSet();
  for (const kind of KIND_IDS) {
    for (const sheet of sheetsOf(ledger, kind)) {
      const columns = columnsOf(sheet).map(([id, column]) => ({
        id,
        visits: sweeps.flatMap((sweep) => sweep.column?.(sheet, id, column) ?? []),
        isText: texts.length > 0 && isWords(id, column),
      }));
      const asked = columns.filter(({ visits, isText }) => isText || visits.length > 0);
      for (const record of recordsOf(sheet)) {
        const row: Row = { kind, sheet, record };
        let when: DateSpan | undefined | null = null;
        for (const { id, visits, isText } of asked) {
          const field = record[id] as Field<unknown> | undefined;
          if (field === undefined || (!field.value.ok && field.value.reason === 'noColumn')) continue;
          for (const visit of visits) visit(field, row);
          if (!isText || field.typed === '' || !seen.add(field.place)) continue;
          if (when === null) when = dayOf(row);
          const text = compact(field.typed);
          for (const visit of texts) visit(text, field, row, when);
        }
        for (const visit of rows) visit(row);
      }
    }
  }
}

function dayOf(row: Row): DateSpan | undefined {
  const date = dateIn(row);
  return date && valueOf(date);
}

function isWords(id: string, { type: { format, masked } }: Column<unknown>): boolean {
  return masked !== true && (format === 'text' || format === 'longText') && !OWN_WORDS.has(id);
}

/** Written for this program and not for the ledger. */
const OWN_WORDS: ReadonlySet<string> = new Set(['waiver', 'waivedBy']);
