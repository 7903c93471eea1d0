import { changed, day, replaced, type Row } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** Rows 3 to 6 of 检查评比 are the four checks of the year. */
const check =
  (row: number, cells: Row): FiringCase['change'] =>
  (sheets) =>
    changed(sheets, '检查评比', row - 3, cells);

export const S12_CASES: readonly FiringCase[] = [
  { rule: 'S12-1', says: 'tooFew', parameters: { 'S12-1.min': 5 }, at: '检查评比!A2', severity: 'warn' },
  { rule: 'S12-2', says: 'lacking', change: check(4, { 责任人: null }), at: '检查评比!H4', severity: 'warn' },
  {
    rule: 'S12-3',
    says: 'before',
    change: check(3, { 销号日期: day('2025-04-01') }),
    at: '检查评比!K3',
    severity: 'error',
  },
  {
    rule: 'S12-3',
    says: 'future',
    change: check(6, { 销号日期: day('2026-01-16') }),
    at: '检查评比!K6',
    severity: 'error',
  },
  { rule: 'S12-3', says: 'noDate', change: check(5, { 销号日期: null }), at: '检查评比!K5', severity: 'warn' },
  {
    rule: 'S12-4',
    says: 'overdue',
    change: check(6, { 完成情况: '进行中', 销号日期: null }),
    at: '检查评比!I6',
    severity: 'warn',
  },
  {
    rule: 'S12-5',
    says: 'again',
    change: check(6, { 发现问题: '三名党员学时累计数漏加一次' }),
    at: '检查评比!F6',
    severity: 'info',
  },
  {
    rule: 'S12-6',
    says: 'attendance',
    parameters: { 'S12-6.perYear': 4 },
    at: '检查评比!A2',
    severity: 'info',
  },
  {
    rule: 'S12-6',
    says: 'double',
    change: check(6, { 检查内容: '全年考勤', 评比结果: '郭婷评为年度先进' }),
    at: '检查评比!A2',
    severity: 'info',
  },
  {
    rule: 'S12-7',
    says: 'none',
    change: (sheets) => replaced(sheets, '检查评比', (rows) => rows.map((row) => ({ ...row, 评比结果: null }))),
    at: '检查评比!A2',
    severity: 'info',
  },
];
