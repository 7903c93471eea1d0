import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const visit = (cells: Row) => (sheets: Sheets) => changed(sheets, '走访慰问', 0, cells);
const another = (cells: Row) => (sheets: Sheets) =>
  replaced(sheets, '走访慰问', (rows) => [...rows, { ...rows[0], ...cells }]);

export const S21_CASES: readonly FiringCase[] = [
  {
    rule: 'S21-1',
    says: 'none',
    parameters: { 'S21-1.newYear': '12-15至01-20' },
    at: '走访慰问!A2',
    severity: 'warn',
  },
  {
    rule: 'S21-1',
    says: 'none',
    parameters: { 'S21-1.julyFirst': '07-01至07-10' },
    at: '走访慰问!A2',
    severity: 'warn',
  },
  { rule: 'S21-2', says: 'notVisited', parameters: { 'S21-2.perYear': 3 }, at: '走访慰问!A2', severity: 'warn' },
  { rule: 'S21-3', says: 'noAmount', change: visit({ '金额/物品': null }), at: '走访慰问!F3', severity: 'warn' },
  { rule: 'S21-3', says: 'vague', change: visit({ '金额/物品': '慰问金若干' }), at: '走访慰问!F3', severity: 'warn' },
  { rule: 'S21-3', says: 'noSource', change: visit({ 资金来源: null }), at: '走访慰问!G3', severity: 'warn' },
  { rule: 'S21-3', says: 'noSignature', change: visit({ 签收: null }), at: '走访慰问!I3', severity: 'warn' },
  { rule: 'S21-4', says: 'notListed', change: visit({ 对象: '贺春生' }), at: '走访慰问!B3', severity: 'warn' },
  { rule: 'S21-4', says: 'twice', change: another({}), at: '走访慰问!B7', severity: 'warn' },
  {
    rule: 'S21-4',
    says: 'future',
    change: another({ 日期: day('2026-01-06') }),
    also: ['S23-5'],
    at: '走访慰问!A7',
    severity: 'warn',
  },
  { rule: 'S21-5', says: 'reached', parameters: { 'S21-5.years': 42 }, at: '党员名册!N18', severity: 'info' },
];
