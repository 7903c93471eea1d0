import { changed, day, replaced, type Row } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** Rows 3 to 6 of 党课 are the four lectures of the year, one in each quarter. */
const lecture =
  (row: number, cells: Row): FiringCase['change'] =>
  (sheets) =>
    changed(sheets, '党课', row - 3, cells);

const givenBy =
  (lecturers: readonly string[]): FiringCase['change'] =>
  (sheets) =>
    replaced(sheets, '党课', (rows) => rows.map((row, index) => ({ ...row, 授课人: lecturers[index] ?? '' })));

export const S13_CASES: readonly FiringCase[] = [
  {
    rule: 'S13-1',
    says: 'quarter',
    change: (sheets) => replaced(sheets, '党课', (rows) => rows.filter((_, index) => index !== 2)),
    also: ['S06-5', 'S09-3'],
    at: '党课!A2',
    severity: 'warn',
  },
  { rule: 'S13-1', says: 'year', parameters: { 'S13-1.perYear': 5 }, at: '党课!A2', severity: 'warn' },
  {
    rule: 'S13-2',
    says: 'secretary',
    change: givenBy(['沈玉兰', '何平', '林晓', '吴建国']),
    at: '党课!A2',
    severity: 'warn',
  },
  {
    rule: 'S13-2',
    says: 'head',
    change: (sheets) => changed(sheets, '党员名册', 5, { 工作单位及职务: '清河镇党委书记' }),
    at: '党课!A2',
    severity: 'warn',
  },
  { rule: 'S13-3', says: 'lacking', change: lecture(4, { '讲稿/课件': '无' }), at: '党课!J4', severity: 'warn' },
  { rule: 'S13-4', says: 'title', change: lecture(6, { 题目: '基层干部的纪律账' }), at: '党课!B6', severity: 'warn' },
  {
    rule: 'S13-4',
    says: 'content',
    change: (sheets) => changed(sheets, '党课', 3, { 主要内容: sheets['党课']?.[1]?.['主要内容'] ?? null }),
    at: '党课!I6',
    severity: 'warn',
  },
  {
    rule: 'S13-5',
    says: 'few',
    change: givenBy(['周文海', '周文海', '周文海', '周文海']),
    at: '党课!A2',
    severity: 'info',
  },
  {
    rule: 'S13-6',
    says: 'notCounted',
    change: lecture(5, { 日期: day('2025-09-19') }),
    at: '党课!B5',
    severity: 'info',
  },
  { rule: 'S13-6', says: 'differs', change: lecture(5, { '课时/学时': 3 }), at: '党课!F5', severity: 'info' },
];
