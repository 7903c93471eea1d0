import { changed, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

export const S07_CASES: readonly FiringCase[] = [
  { rule: 'S07-1', says: 'noSheet', change: withoutElections, at: '支部基本情况!A1', severity: 'error' },
  {
    rule: 'S07-2',
    says: 'noColumn',
    change: (sheets) => replaced(sheets, '走访慰问', (rows) => rows.map((row) => without(row, '慰问人'))),
    at: '走访慰问!A2',
    severity: 'error',
  },
  {
    rule: 'S07-2',
    says: 'unrecognised',
    change: (sheets) =>
      replaced(sheets, '换届选举', () => [
        { 甲: '第三届', 乙: '已办', 丙: '完' },
        { 甲: '第二届', 乙: '已办', 丙: '完' },
      ]),
    at: '换届选举!A1',
    severity: 'error',
  },
  {
    rule: 'S07-3',
    says: 'noRows',
    change: (sheets) => replaced(sheets, '发展党员', () => []),
    also: ['S17-4'],
    at: '发展党员!A2',
    severity: 'warn',
  },
  { rule: 'S07-4', says: 'old', parameters: { 'S07-4.lagMonthsOther': 5 }, at: '走访慰问!A5', severity: 'warn' },
  {
    rule: 'S07-5',
    says: 'noKeeper',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 台账管理人: null }),
    at: '支部基本情况!B19',
    severity: 'info',
  },
];

function withoutElections(sheets: Sheets): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([name]) => name !== '换届选举'));
}

function without(row: Row, title: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== title));
}
