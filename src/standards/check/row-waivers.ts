import { isBlank, valueOf, type Field } from '../../ledger/field';
import type { AnyRecord } from '../../ledger/kinds';
import type { Ledger } from '../../ledger/ledger';
import { groupBy } from '../../values/group-by';
import { fieldIn, rowsOf } from './entries';
import { cellKey, limitsOf, rowKey, type Waiver } from './waiver';

/**
 * The waivers in the columns 豁免原因 and 豁免批准人. They cover the rows of their record; cells merged over several rows
 * are one waiver for all of them.
 */
export function rowWaivers(ledger: Ledger): Waiver[] {
  const written = [...rowsOf(ledger)].flatMap((row) => {
    const waiver = fieldIn(row, 'waiver') as Field<string>;
    const typed = valueOf(waiver);
    const by = fieldIn(row, 'waivedBy') as Field<string>;
    return typed === undefined || isBlank(waiver) ? [] : [{ waiver, typed, by, record: row.record }];
  });
  const groups = groupBy(written, ({ waiver, by }) => `${cellKey(waiver.place)} ${cellKey(by.place)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const reason = first.typed.replace(/^\s*豁免(?:原因)?\s*[:：]\s*/u, '');
    const covers = new Set(group.flatMap(({ record }) => rowsOfRecord(record)));
    return [
      { place: first.waiver.place, reason, by: valueOf(first.by) ?? '', covers: [...covers], ...limitsOf(reason) },
    ];
  });
}

function rowsOfRecord(record: AnyRecord): string[] {
  const fields = Object.entries(record).filter(([id]) => id !== 'source') as [string, Field<unknown>][];
  return fields.filter(([, field]) => isOwnRow(field, record)).map(([, { place }]) => rowKey(place));
}

/** Fields without a column point at the header, which other rows share. */
function isOwnRow(field: Field<unknown>, { source }: AnyRecord): boolean {
  return field.place.row === source.row || field.value.ok || field.value.reason !== 'noColumn';
}
