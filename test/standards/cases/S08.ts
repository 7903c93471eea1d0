import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const SHEET = '阶段小结和年终总结';

/** 上半年 stands in row 3, 全年 in row 4; C 日期, E 工作情况, F 存在问题, G 下步打算. */
export const S08_CASES: readonly FiringCase[] = [
  {
    rule: 'S08-1',
    says: 'missing',
    change: (sheets) => replaced(sheets, SHEET, (rows) => rows.slice(1)),
    also: ['S06-5'],
    at: '阶段小结和年终总结!A2',
    severity: 'warn',
  },
  {
    rule: 'S08-2',
    says: 'early',
    change: (sheets) => changed(sheets, SHEET, 0, { 日期: day('2025-06-20') }),
    parameters: { 'S08-2.early': 5 },
    at: '阶段小结和年终总结!C3',
    severity: 'info',
  },
  {
    rule: 'S08-2',
    says: 'late',
    change: (sheets) => changed(sheets, SHEET, 0, { 日期: day('2025-08-01') }),
    at: '阶段小结和年终总结!C3',
    severity: 'info',
  },
  {
    rule: 'S08-3',
    says: 'lacks',
    change: (sheets) => changed(sheets, SHEET, 1, { 下步打算: '无' }),
    at: '阶段小结和年终总结!G4',
    severity: 'warn',
  },
  {
    rule: 'S08-4',
    says: 'numbers',
    change: (sheets) =>
      changed(sheets, SHEET, 0, { 工作情况: halfYear(sheets).replace('党员大会2次', '党员大会三次') }),
    at: '阶段小结和年终总结!E3',
    severity: 'info',
  },
  {
    rule: 'S08-5',
    says: 'copied',
    change: (sheets) => replaced(sheets, SHEET, (rows) => [...rows, thirdQuarter(sheets, rows[0] ?? {})]),
    at: '阶段小结和年终总结!E5',
    severity: 'warn',
  },
];

function halfYear(sheets: Sheets): string {
  return String(sheets[SHEET]?.[0]?.['工作情况']);
}

/** The words of the first half with the true numbers of the third quarter. */
function thirdQuarter(sheets: Sheets, half: Row): Row {
  const counted = halfYear(sheets)
    .replace('党员大会2次、支委会6次、党小组会12次', '党员大会1次、支委会3次、党小组会6次')
    .replace('主题党日6次，上党课2次', '主题党日3次，上党课1次');
  return { ...half, 时段: '第三季度', 日期: day('2025-10-10'), 工作情况: counted };
}
