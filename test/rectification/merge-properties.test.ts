import fc from 'fast-check';
import { columnSpec, RECTIFICATION_COLUMNS } from '../../src/rectification/columns';
import { textIn } from '../../src/rectification/item';
import { finding, merged, rowsAfter, shown, typedOver } from '../support/rectification';

const subjects = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 12 });
const human = RECTIFICATION_COLUMNS.filter((column) => columnSpec(column).owner === 'human');
const words = fc.record(Object.fromEntries(human.map((column) => [column, fc.constantFrom(null, '某某', '已完成')])));

test('an identical run changes nothing, also later and whatever people wrote', () => {
  fc.assert(
    fc.property(subjects, fc.array(words, { minLength: 12, maxLength: 12 }), (names, typed) => {
      const findings = names.map((name) => finding(name));
      const once = rowsAfter([], findings).map((row, index) => typedOver(row, typed[index] ?? {}));
      const twice = rowsAfter(once, findings);
      expect(rowsAfter(twice, findings, { asOf: '2027-01-01' })).toEqual(twice);
    }),
  );
});

test('people keep every word of theirs', () => {
  fc.assert(
    fc.property(subjects, subjects, fc.array(words, { minLength: 12, maxLength: 12 }), (before, after, typed) => {
      const rows = rowsAfter(
        [],
        before.map((name) => finding(name)),
      ).map((row, index) => typedOver(row, typed[index] ?? {}));
      const next = rowsAfter(
        rows,
        after.map((name) => finding(name, { words: '新的说法' })),
      );
      const theirs = (of: typeof rows) => of.map((row) => human.map((column) => textIn(row, column)));
      expect(theirs(next.slice(0, rows.length))).toEqual(theirs(rows));
    }),
  );
});

test('the order of the rows changes nothing but their places', () => {
  fc.assert(
    fc.property(subjects, subjects, fc.func(fc.integer()), (before, after, order) => {
      const rows = rowsAfter(
        [],
        before.map((name) => finding(name)),
      );
      const findings = after.map((name) => finding(name));
      const sorted = [...rows]
        .sort((left, right) => order(textIn(left, 'id')) - order(textIn(right, 'id')))
        .map((row, index) => ({ ...row, row: 4 + index }));
      const contents = (of: typeof rows) => of.map((row) => JSON.stringify(shown(row))).sort();
      expect(contents(rowsAfter(sorted, findings))).toEqual(contents(rowsAfter(rows, findings)));
    }),
  );
});

test('k identical findings have k rows, one each, also without any key', () => {
  const twins = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding('同一件事', { id: `S10-8/同一件事${index === 0 ? '' : `#${index + 1}`}`, words: '缺记录' }),
    );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), (count, lost) => {
      const rows = rowsAfter([], twins(count));
      const read = lost ? rows.map((row) => typedOver(row, { id: null, finding: null })) : rows;
      const { items } = merged(read, twins(count));
      expect(items).toHaveLength(count);
      expect(new Set(items.map((item) => item.finding?.id)).size).toBe(count);
      expect(items.map(({ row, cells }) => ({ row, cells }))).toEqual(rows);
    }),
  );
});
