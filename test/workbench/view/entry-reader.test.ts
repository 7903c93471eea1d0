import type { ChangedCell } from '../../../src/workbench/view/changed-cells';
import { EntryReader } from '../../../src/workbench/view/entry-reader';
import { lookOf } from '../look';

const LOOK = lookOf({ B1: { format: '@' } });

const only = (entries: EntryReader, cell: ChangedCell) => entries.entries([cell])[0];

const reader = () => new EntryReader(() => LOOK);
const A1 = { sheet: '表', row: 1, column: 1 };
const B1 = { sheet: '表', row: 1, column: 2 };
/** What the grid makes of a typed `001`. */
const ONE = { v: 1, m: '1', ct: { fa: 'General', t: 'n' } };

test('the text as typed counts, not what the grid made of it', () => {
  const entries = reader();
  entries.typed(B1, '001');
  expect(only(entries, { ...B1, before: null, after: ONE })?.content).toEqual({ kind: 'text', text: '001' });
});

test('an entry that comes back by redo means what it meant', () => {
  const entries = reader();
  entries.typed(B1, '001');
  only(entries, { ...B1, before: null, after: ONE });
  only(entries, { ...B1, before: ONE, after: null });
  expect(only(entries, { ...B1, before: null, after: ONE })?.content).toEqual({ kind: 'text', text: '001' });
});

test('a typed text speaks for one change only', () => {
  const entries = reader();
  entries.typed(A1, '8');
  only(entries, { ...A1, before: null, after: { v: 8, m: '8' } });
  expect(only(entries, { ...A1, before: null, after: { v: 9, m: '9' } })?.content).toEqual({
    kind: 'number',
    value: 9,
  });
});

test('a typed formula has the result that the grid came to', () => {
  const entries = reader();
  entries.typed(A1, '=sum(b1:b2)');
  const after = { f: '=sum(b1:b2)', v: 3, m: '3' };
  expect(only(entries, { ...A1, before: null, after })).toMatchObject({
    content: { kind: 'formula', formula: '=SUM(b1:b2)', result: 3 },
    computed: false,
  });
});

test('a formula that was there before has been computed, not typed', () => {
  const [before, after] = [
    { f: '=B1', v: 1 },
    { f: '=B1', v: 2 },
  ];
  expect(only(reader(), { ...A1, before, after })?.computed).toBe(true);
});
