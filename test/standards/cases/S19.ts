import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const study = (index: number, cells: Row) => (sheets: Sheets) => changed(sheets, '教育培训学时', index, cells);

export const S19_CASES: readonly FiringCase[] = [
  { rule: 'S19-1', says: 'tooFew', parameters: { 'S19-1.hours': 37 }, at: '教育培训学时!G65', severity: 'error' },
  // Admitted in May: seven twelfths of 60 are 35.
  { rule: 'S19-1', says: 'behind', parameters: { 'S19-1.hours': 60 }, at: '教育培训学时!G160', severity: 'info' },
  { rule: 'S19-2', says: 'tooFew', parameters: { 'S19-2.hours': 61 }, at: '教育培训学时!G13', severity: 'warn' },
  { rule: 'S19-3', says: 'none', parameters: { 'S19-3.perYear': 3 }, at: '教育培训学时!A2', severity: 'warn' },
  {
    rule: 'S19-3',
    says: 'newSecretary',
    parameters: { 'S19-3.months': 3 },
    change: (sheets) => changed(sheets, '支委会成员', 0, { 任职时间: day('2025-01-10') }),
    also: ['S17-7'],
    at: '教育培训学时!A2',
    severity: 'warn',
  },
  { rule: 'S19-4', says: 'longDay', parameters: { 'S19-4.perDay': 7 }, at: '教育培训学时!F4', severity: 'warn' },
  {
    rule: 'S19-4',
    says: 'halfDay',
    change: study(1, { 培训名称: '镇党员集中轮训（半天）' }),
    at: '教育培训学时!F4',
    severity: 'info',
  },
  { rule: 'S19-5', says: 'total', change: study(10, { 累计: 61 }), at: '教育培训学时!G13', severity: 'error' },
  {
    rule: 'S19-5',
    says: 'twice',
    change: (sheets) => replaced(sheets, '教育培训学时', (rows) => [...rows, { ...rows[62], 累计: 38 }]),
    at: '教育培训学时!C161',
    severity: 'warn',
  },
  {
    rule: 'S19-5',
    says: 'otherYear',
    change: study(55, { 日期: day('2024-03-27') }),
    at: '教育培训学时!B58',
    severity: 'error',
  },
  { rule: 'S19-6', says: 'noReason', change: study(0, { 是否免学: '是' }), at: '教育培训学时!I3', severity: 'info' },
  {
    rule: 'S19-6',
    says: 'onlyFlag',
    change: (sheets) => changed(sheets, '党员名册', 15, { 免于参加的原因: '是' }),
    at: '党员名册!W18',
    severity: 'info',
  },
  { rule: 'S19-7', says: 'none', parameters: { 'S19-7.perYear': 3 }, at: '教育培训学时!A2', severity: 'info' },
];
