import { changed, day, replaced } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const SHEET = '阵地设施';

/** The things stand in rows 3 to 9, the budget in row 10. */
export const S24_CASES: readonly FiringCase[] = [
  {
    rule: 'S24-1',
    says: 'notListed',
    change: (sheets) => replaced(sheets, SHEET, (rows) => rows.filter(({ 项目 }) => 项目 !== '电教设备')),
    at: '阵地设施!A2',
    severity: 'warn',
  },
  {
    rule: 'S24-1',
    says: 'absent',
    change: (sheets) => changed(sheets, SHEET, 4, { '有/无': '无' }),
    at: '阵地设施!C7',
    severity: 'warn',
  },
  {
    rule: 'S24-2',
    says: 'noOwner',
    change: (sheets) => changed(sheets, SHEET, 2, { 责任人: '无' }),
    at: '阵地设施!F5',
    severity: 'info',
  },
  {
    rule: 'S24-2',
    says: 'neverChecked',
    change: (sheets) => changed(sheets, SHEET, 2, { '更新/检查日期': null }),
    at: '阵地设施!G5',
    severity: 'info',
  },
  {
    rule: 'S24-2',
    says: 'longAgo',
    change: (sheets) => changed(sheets, SHEET, 2, { '更新/检查日期': day('2024-12-31') }),
    at: '阵地设施!G5',
    severity: 'info',
  },
  {
    rule: 'S24-3',
    says: 'noBudget',
    change: (sheets) => changed(sheets, SHEET, 7, { 年度经费预算: '无' }),
    at: '阵地设施!A2',
    severity: 'warn',
  },
  {
    rule: 'S24-4',
    says: 'small',
    change: (sheets) => changed(sheets, SHEET, 0, { 面积: 18 }),
    parameters: { 'S24-4.minArea': 20 },
    at: '阵地设施!J3',
    severity: 'info',
  },
];
