import { changed, replaced, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

export const S04_CASES: readonly FiringCase[] = [
  {
    rule: 'S04-1',
    says: 'none',
    change: (sheets) => replaced(sheets, '党小组', () => []),
    at: '党小组!A2',
    severity: 'info',
  },
  { rule: 'S04-2', says: 'tooFew', parameters: { 'S04-2.min': 10 }, at: '党小组!C3', severity: 'warn' },
  { rule: 'S04-2', says: 'noFull', parameters: { 'S04-2.minFull': 9 }, at: '党小组!C4', severity: 'warn' },
  {
    rule: 'S04-3',
    says: 'none',
    change: (sheets) => changed(sheets, '党小组', 0, { 组长: null }),
    at: '党小组!B3',
    severity: 'error',
  },
  {
    rule: 'S04-3',
    says: 'outside',
    change: (sheets) => changed(sheets, '党小组', 0, { 组长: '高敏' }),
    at: '党小组!B3',
    severity: 'error',
  },
  {
    rule: 'S04-3',
    says: 'twice',
    change: (sheets) => changed(sheets, '党小组', 1, { 组长: '孙立新' }),
    at: '党小组!B4',
    severity: 'warn',
  },
  {
    rule: 'S04-4',
    says: 'none',
    change: (sheets) => inSecondGroup(sheets, (names) => names.filter((name) => name !== '曹静')),
    at: '党员名册!B17',
    severity: 'error',
  },
  {
    rule: 'S04-4',
    says: 'several',
    change: (sheets) => inSecondGroup(sheets, (names) => [...names, '徐凯']),
    at: '党员名册!B10',
    severity: 'error',
  },
  {
    rule: 'S04-5',
    says: 'listed',
    change: (sheets) => changed(sheets, '党小组', 0, { 人数: 10 }),
    at: '党小组!D3',
    severity: 'error',
  },
  {
    rule: 'S04-5',
    says: 'roster',
    change: (sheets) => inSecondGroup(sheets, (names) => [...names, '丁一鸣']),
    at: '党小组!A2',
    severity: 'error',
  },
];

function inSecondGroup(sheets: Sheets, change: (names: readonly string[]) => readonly string[]): Sheets {
  const names = change(String(sheets['党小组']?.[1]?.['组员名单']).split('、'));
  return changed(sheets, '党小组', 1, { 组员名单: names.join('、'), 人数: names.length });
}
