import { changedCells } from '../../src/record/changed-cells';
import { contentKey, fingerprint } from '../../src/record/fingerprint';
import { sheet } from '../support/grid';

const rows = [
  ['姓名', '日期', '得分'],
  ['张三', { kind: 'date', serial: 46_348 } as const, { kind: 'number', value: 4, formula: '=5-1' } as const],
  [null, null, null],
  ['李四', null, 3],
];

test.each([
  ['a date and its number', { kind: 'date', serial: 46_348 }, { kind: 'number', value: 46_348 }],
  ['a formula computed anew', { kind: 'number', value: 1, formula: '=A1' }, { kind: 'text', text: '', formula: '=A1' }],
  ['nothing and no text', { kind: 'empty' }, { kind: 'text', text: '' }],
  [
    'quotes that no sheet name needs',
    { kind: 'number', value: 1, formula: "='汇总'!A1" },
    { kind: 'number', value: 2, formula: '=汇总!A1' },
  ],
  ['binary noise', { kind: 'number', value: 0.1 + 0.2 }, { kind: 'number', value: 0.3 }],
  ['line ends', { kind: 'text', text: '一\r\n二' }, { kind: 'text', text: '一\n二' }],
] as const)('%s mean the same', (_, left, right) => {
  expect(contentKey(left)).toBe(contentKey(right));
});

test('a number, the same digits as text and a formula of them differ', () => {
  const keys = [
    contentKey({ kind: 'number', value: 5 }),
    contentKey({ kind: 'text', text: '5' }),
    contentKey({ kind: 'number', value: 5, formula: '=5' }),
    contentKey({ kind: 'boolean', value: true }),
    contentKey({ kind: 'number', value: 1 }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('the changed cells are named, also one that was emptied and one that is new', () => {
  const kept = fingerprint(sheet('表', rows), true).rows;
  const now = sheet('表', [rows[0] ?? [], ['张三', null, 4], ['新增'], rows[3] ?? []]);
  expect(changedCells(kept, now)).toEqual([
    { row: 2, column: 2 },
    { row: 2, column: 3 },
    { row: 3, column: 1 },
  ]);
});

test('of a large sheet the changed rows are named', () => {
  const kept = fingerprint(sheet('表', rows), false).rows;
  expect(changedCells(kept, sheet('表', [...rows.slice(0, 3), ['李四', null, 3.5]]))).toEqual([
    { row: 4, column: null },
  ]);
});

test('where a value stands is part of the hash', () => {
  const hash = (typed: (string | null)[][]) => fingerprint(sheet('表', typed), false).hash;
  expect(hash([['一', null]])).not.toBe(hash([[null, '一']]));
  expect(hash([['一'], [null]])).not.toBe(hash([[null], ['一']]));
});
