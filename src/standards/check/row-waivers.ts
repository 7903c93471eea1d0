import { isBlank, valueOf, type Field } from '../../ledger/field';
import { KIND_IDS, type AnyRecord } from '../../ledger/kinds';
import type { Ledger, LedgerSheet } from '../../ledger/ledger';
import { groupBy } from '../../values/group-by';
import { columnsOf, fieldIn, recordsOf, sheetsOf } from './entries';
import { cellKey, limitsOf, rowKey, ruleKey, type Waiver } from './waiver';

/**
 * The waivers in the columns 豁免原因 and 豁免批准人. They cover the rows of their record; cells merged over several rows
 * are one waiver for all of them. On 支部基本情况 a waiver that names its rules holds for the whole branch.
 */
export function rowWaivers(ledger: Ledger): Waiver[] {
  const sheets = KIND_IDS.flatMap((kind) => sheetsOf(ledger, kind));
  const written = sheets.filter(hasWaivers).flatMap((sheet) =>
    recordsOf(sheet).flatMap((record) => {
      const waiver = fieldIn({ record }, 'waiver') as Field<string>;
      const by = fieldIn({ record }, 'waivedBy') as Field<string>;
      // An approver without a reason is a waiver that somebody has begun.
      const typed = valueOf(waiver) ?? (isBlank(waiver) && valueOf(by) !== undefined ? '' : undefined);
      return typed === undefined ? [] : [{ waiver, typed, by, kind: sheet.kind, record }];
    }),
  );
  const groups = groupBy(written, ({ waiver, by }) => `${cellKey(waiver.place)} ${cellKey(by.place)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const reason = first.typed.replace(/^\s*豁免(?:原因)?\s*[:：]\s*/u, '');
    const limits = limitsOf(reason);
    const rows = new Set(group.flatMap(({ record }) => rowsOfRecord(record)));
    // What is missing, or is too many, has no row of its own.
    const ofBranch = first.kind === 'profile' ? [...limits.rules].map((rule) => ruleKey(rule)) : [];
    const by = valueOf(first.by) ?? '';
    return [{ place: first.waiver.place, reason, by, covers: [...rows, ...ofBranch], ...limits }];
  });
}

function hasWaivers(sheet: LedgerSheet): boolean {
  return columnsOf(sheet).some(([id]) => id === 'waiver');
}

function rowsOfRecord(record: AnyRecord): string[] {
  const fields = Object.entries(record).filter(([id]) => id !== 'source') as [string, Field<unknown>][];
  return fields.filter(([, field]) => isOwnRow(field, record)).map(([, { place }]) => rowKey(place));
}

/** Fields without a column point at the header, which other rows share. */
function isOwnRow(field: Field<unknown>, { source }: AnyRecord): boolean {
  return field.place.row === source.row || field.value.ok || field.value.reason !== 'noColumn';
}
