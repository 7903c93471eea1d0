import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/**
 * 谈心谈话: A 日期, C 谈话人, D 谈话对象, F 谈话内容. Records 0 to 9 are talks of two 委员, 10 to 22 of a 委员 with a member,
 * 23 to 29 of two members, 30 is that with the applicant 马骁, who stands in row 5 of 发展党员 (F 谈话日期).
 */
const talk =
  (index: number, cells: Row) =>
  (sheets: Sheets): Sheets =>
    changed(sheets, '谈心谈话', index, cells);

const without =
  (index: number) =>
  (sheets: Sheets): Sheets =>
    replaced(sheets, '谈心谈话', (rows) => rows.filter((_, at) => at !== index));

export const S17_CASES: readonly FiringCase[] = [
  { rule: 'S17-1', says: 'none', change: without(0), at: '谈心谈话!A2', severity: 'warn' },
  { rule: 'S17-2', says: 'none', change: without(10), at: '谈心谈话!A2', severity: 'error' },
  { rule: 'S17-3', says: 'none', change: without(23), at: '谈心谈话!A2', severity: 'info' },
  {
    rule: 'S17-4',
    says: 'self',
    change: talk(10, { 谈话对象: '孙立新、周文海' }),
    at: '谈心谈话!D13',
    severity: 'error',
  },
  {
    rule: 'S17-4',
    says: 'unknown',
    change: talk(10, { 谈话对象: '孙立新、丁一鸣' }),
    at: '谈心谈话!D13',
    severity: 'info',
  },
  {
    rule: 'S17-5',
    says: 'late',
    change: (sheets) => changed(sheets, '发展党员', 2, { 谈话日期: day('2025-10-04') }),
    at: '发展党员!F5',
    severity: 'error',
  },
  {
    rule: 'S17-5',
    says: 'none',
    change: (sheets) => changed(without(30)(sheets), '发展党员', 2, { 谈话日期: null }),
    at: '发展党员!F5',
    severity: 'error',
  },
  {
    rule: 'S17-6',
    says: 'none',
    change: (sheets) =>
      replaced(sheets, '发展党员', (rows) => [...rows, { 姓名: '韩雪', 转正审批日期: day('2025-05-06') }]),
    also: ['S18-10', 'S18-11', 'S18-12', 'S18-16', 'S18-4', 'S18-8', 'S18-9'],
    at: '发展党员!AN6',
    severity: 'warn',
  },
  {
    rule: 'S17-7',
    says: 'none',
    change: (sheets) => changed(sheets, '党员名册', 5, { 处分情况: '2025年3月受党内警告处分' }),
    at: '党员名册!W8',
    severity: 'info',
  },
  {
    rule: 'S17-8',
    says: 'same',
    change: (sheets) => talk(11, { 谈话内容: sheets['谈心谈话']?.[10]?.['谈话内容'] ?? null })(sheets),
    at: '谈心谈话!F14',
    severity: 'warn',
  },
  {
    rule: 'S17-8',
    says: 'many',
    change: talk(10, { 谈话对象: '孙立新、高敏、徐凯、马丽华、陈永福、郭婷' }),
    at: '谈心谈话!A13',
    severity: 'info',
  },
];
