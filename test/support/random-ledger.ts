import fc from 'fast-check';
import { KIND_IDS, kindOf } from '../../src/ledger/kinds';
import { COMPLIANT } from '../../samples/ledger/compliant';
import type { Typed } from './grid';
import { gridsOf } from './ledger';
import { anyCell } from './random-cell';

/** A worksheet as typed: rows from the first, and merged areas (A1). */
export interface RandomSheet {
  readonly name: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly merges: readonly string[];
}

/** The rows of the compliant ledger as they are typed. */
const MODEL: readonly RandomSheet[] = gridsOf(COMPLIANT).map((grid) => ({
  name: grid.sheet,
  rows: Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column): Typed => {
      const cell = grid.cell(row + 1, column + 1);
      return cell.kind === 'empty' ? null : cell;
    }),
  ),
  merges: [],
}));

const HEADER_ROWS = 2;
const FORMS: ReadonlySet<string> = new Set(KIND_IDS.map(kindOf).flatMap(({ form, name }) => (form ? [name] : [])));

/** One sheet of the compliant ledger with fewer rows, some cells typed over and some columns gone. */
function spoilt({ name, rows }: RandomSheet): fc.Arbitrary<RandomSheet> {
  const width = rows[1]?.length ?? 0;
  const change = fc.record({ row: fc.nat(60), column: fc.nat(width - 1), cell: anyCell });
  return fc
    .record({
      kept: fc.subarray([...rows.slice(HEADER_ROWS)], { maxLength: Math.min(14, rows.length - HEADER_ROWS) }),
      changes: fc.array(change, { maxLength: 12 }),
      without: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(fc.nat(width - 1), { maxLength: 3 })),
    })
    .map(({ kept, changes, without }) => {
      const body = FORMS.has(name) ? rows.slice(HEADER_ROWS) : kept;
      const records = body.map((row, index) =>
        row.map((cell, column) => {
          const typed = changes.find((one) => one.row % body.length === index && one.column === column);
          return typed === undefined ? cell : typed.cell;
        }),
      );
      const all = [...rows.slice(0, HEADER_ROWS), ...records];
      const gone = new Set(FORMS.has(name) ? [] : without);
      return { name, merges: [], rows: all.map((row) => row.filter((_, column) => !gone.has(column))) };
    });
}

/** Most sheets of the compliant ledger, each a little spoilt. */
export const spoiltLedger: fc.Arbitrary<readonly RandomSheet[]> = fc
  .subarray([...MODEL], { minLength: 3, maxLength: 16 })
  .chain((sheets) => fc.tuple(...sheets.map(spoilt)));

/** A table with a header of one kind, words of others in it, some of them twice, under any name. */
const randomSheet: fc.Arbitrary<RandomSheet> = fc.constantFrom(...KIND_IDS).chain((id) => {
  const { name, columns, synonyms, combined } = kindOf(id);
  const titles = Object.values(columns).flatMap((one) => [one.title, ...one.synonyms.slice(0, 1)]);
  const others = ['备注', '姓名', '日期', '未知栏', '', ...combined.flatMap((one) => one.titles)];
  return fc
    .record({
      name: fc.constantFrom(name, ...synonyms, '台账', 'Sheet1'),
      title: fc.constantFrom(`2025年度${name}`, name, '2024年', '', '合计'),
      header: fc
        .tuple(
          fc.shuffledSubarray(titles, { minLength: 2 }),
          fc.array(fc.constantFrom(...others, ...titles), { maxLength: 4 }),
        )
        .map(([own, more]) => [...own, ...more]),
      rows: fc.array(fc.array(anyCell, { maxLength: 24 }), { maxLength: 10 }),
      closing: fc.constantFrom<readonly Typed[]>([], ['合计', 3, 4], ['注：缺项待补'], ['无'], ['填表人：', '周文海']),
      merges: fc.subarray(['A1:F1', 'A3:A5', 'B4:D4', 'A2:A3', 'C3:E9', 'A7:Z7']),
    })
    .map(({ name: sheet, title, header, rows, closing, merges }) => ({
      name: sheet,
      rows: [[title], header, ...rows, closing],
      merges: merges.filter((_, index) => index % 2 === 0),
    }));
});

export const randomLedger: fc.Arbitrary<readonly RandomSheet[]> = fc
  .array(randomSheet, { minLength: 1, maxLength: 6 })
  .map((sheets) =>
    sheets.map((one, index) => ({
      ...one,
      name: sheets.findIndex((other) => other.name === one.name) < index ? `${one.name}${index}` : one.name,
    })),
  );
