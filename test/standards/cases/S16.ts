import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/**
 * 民主评议: B 姓名, D 自评, E 互评, F to I the four votes, J 有效票, K 等次, N 整改/处置; 孙立新 (合格) stands in row 8, the
 * 预备党员 in row 20.
 */
const appraised =
  (index: number, cells: Row) =>
  (sheets: Sheets): Sheets =>
    changed(sheets, '民主评议', index, cells);

const lifeMeeting =
  (cells: Row) =>
  (sheets: Sheets): Sheets =>
    changed(sheets, '组织生活会', 0, cells);

/** 孙立新 once more, at the end. */
const again =
  (cells: Row) =>
  (sheets: Sheets): Sheets =>
    replaced(sheets, '民主评议', (rows) => [...rows, { ...rows[5], ...cells }]);

export const S16_CASES: readonly FiringCase[] = [
  {
    rule: 'S16-1',
    says: 'none',
    change: lifeMeeting({ 日期: day('2025-06-12'), 会前学习日期: day('2025-06-05') }),
    parameters: { 'S16-1.to': '12-31' },
    also: ['S06-5'],
    at: '组织生活会!A2',
    severity: 'error',
  },
  { rule: 'S16-2', says: 'before', change: lifeMeeting({ 会前学习日期: null }), at: '组织生活会!C3', severity: 'warn' },
  { rule: 'S16-2', says: 'after', change: lifeMeeting({ 整改措施: null }), at: '组织生活会!J3', severity: 'warn' },
  {
    rule: 'S16-3',
    says: 'none',
    change: (sheets) => replaced(sheets, '民主评议', () => []),
    parameters: { 'S16-3.to': '12-31' },
    also: ['S06-5'],
    at: '民主评议!A2',
    severity: 'error',
  },
  {
    rule: 'S16-4',
    says: 'other',
    change: appraised(5, { 支委会评定等次: '良好' }),
    at: '民主评议!K8',
    severity: 'error',
  },
  { rule: 'S16-5', says: 'many', parameters: { 'S16-5.ratio': '1/4' }, at: '民主评议!A2', severity: 'warn' },
  {
    rule: 'S16-6',
    says: 'graded',
    change: appraised(17, { 支委会评定等次: '合格' }),
    at: '民主评议!K20',
    severity: 'error',
  },
  { rule: 'S16-7', says: 'unknown', change: again({ 姓名: '丁一鸣' }), at: '民主评议!B21', severity: 'error' },
  { rule: 'S16-7', says: 'none', change: appraised(5, { 支委会评定等次: null }), at: '民主评议!K8', severity: 'error' },
  { rule: 'S16-7', says: 'several', change: again({ 支委会评定等次: '优秀' }), at: '民主评议!K21', severity: 'error' },
  {
    rule: 'S16-7',
    says: 'notListed',
    change: (sheets) => replaced(sheets, '民主评议', (rows) => rows.filter((_, index) => index !== 5)),
    at: '民主评议!A2',
    severity: 'error',
  },
  { rule: 'S16-8', says: 'differs', change: appraised(5, { 有效票: 18 }), at: '民主评议!F8', severity: 'error' },
  { rule: 'S16-9', says: 'blank', change: appraised(5, { 自评: null }), at: '民主评议!D8', severity: 'warn' },
  {
    rule: 'S16-10',
    says: 'none',
    change: appraised(5, { 支委会评定等次: '基本合格' }),
    at: '民主评议!N8',
    severity: 'warn',
  },
  {
    rule: 'S16-10',
    says: 'long',
    change: appraised(5, { 支委会评定等次: '不合格', '整改/处置': '限期两年改正' }),
    at: '民主评议!N8',
    severity: 'error',
  },
  {
    rule: 'S16-11',
    says: 'same',
    change: (sheets) =>
      replaced(sheets, '民主评议', (rows) => rows.map((row) => ({ ...row, 互评: '表现较好，希望继续努力' }))),
    at: '民主评议!E4',
    severity: 'info',
  },
];
