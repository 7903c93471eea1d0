import type { Field } from '../../ledger/field';
import { kindOf } from '../../ledger/kinds';
import { groupBy } from '../../values/group-by';
import { placeName } from '../../workbook/address';
import { byColumn, rowName, type Entry } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';

/** S23-3: broken formulas cell by cell, what concerns a column once for each, hidden rows once for each sheet. */
export const soundCells: StartSweep = () => {
  const entries: Entry[] = [];
  return {
    column: (sheet, id, column) => (field, row) => {
      if (
        isBroken(field) ||
        field.asText === true ||
        isMerged(field, id, row) ||
        (sheet.hiddenRows.size > 0 && isUnseen({ sheet, field }))
      )
        entries.push({ ...row, id, column, field });
    },
    answers: () => told(entries),
  };
};

function* told(entries: readonly Entry[]): Generator<Hit> {
  const seen = new Set<string>();
  for (const entry of entries) {
    const { field, column } = entry;
    if (!isBroken(field) || seen.has(placeName(field.place))) continue;
    seen.add(placeName(field.place));
    const subject = `${rowName(entry)} ${column.title}`;
    yield { says: 'formula', place: field.place, subject, expected: '公式有结果', received: field.typed };
  }
  for (const [name, column] of byColumn(entries)) {
    yield* once(
      'asText',
      1,
      name,
      '数字格式',
      column.filter(({ field }) => field.asText === true),
    );
    yield* once(
      'merged',
      2,
      name,
      '每行单独填写',
      column.filter((entry) => isMerged(entry.field, entry.id, entry)),
    );
  }
  for (const [sheet, unseen] of groupBy(entries.filter(isUnseen), (entry) => entry.sheet.sheet)) {
    yield* hidden(sheet, unseen);
  }
}

/** Rows with records that nobody sees, hidden by hand or by a filter. Merged cells count by the row they begin in. */
function* hidden(sheet: string, unseen: readonly Entry[]): Generator<Hit> {
  const [first] = unseen;
  if (first === undefined) return;
  const count = new Set(unseen.map(({ field }) => field.place.row)).size;
  const found = { place: first.field.place, subject: sheet, expected: '没有隐藏行', received: `${count}行` };
  yield { says: 'hidden', case: 3, ...found, data: { count } };
}

function isUnseen({ sheet: { headerRows, hiddenRows }, field: { place } }: Pick<Entry, 'sheet' | 'field'>): boolean {
  // What a title says for a blank cell stands in the header.
  return hiddenRows.has(place.row) && !headerRows.includes(place.row);
}

function* once(
  says: string,
  index: number,
  subject: string,
  expected: string,
  found: readonly Entry[],
): Generator<Hit> {
  const [first] = found;
  if (first === undefined) return;
  const count = new Set(found.map(({ field }) => placeName(field.place))).size;
  yield { says, case: index, place: first.field.place, subject, expected, received: `${count}处`, data: { count } };
}

function isBroken({ value }: Field<unknown>): boolean {
  return !value.ok && value.reason === 'error';
}

/** The cell that a reader sees is not the one in this row and column. */
function isMerged({ place }: Field<unknown>, id: string, { sheet, record }: Pick<Entry, 'sheet' | 'record'>): boolean {
  const column = sheet.columns[id];
  if (column === undefined || (place.row === record.source.row && place.column === column)) return false;
  // What a title says for a blank cell stands in the header.
  return !kindOf(sheet.kind).form && !sheet.headerRows.includes(place.row);
}
