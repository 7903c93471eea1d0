import { changed, day, replaced, type Row } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const SHEET = '年度计划';

/** January stands in row 3; B 月份/季度, C 工作任务, D 具体措施, E 责任人, F 完成时限. */
export const S06_CASES: readonly FiringCase[] = [
  {
    rule: 'S06-1',
    says: 'missing',
    change: (sheets) => replaced(sheets, SHEET, () => []),
    also: ['S07-3'],
    at: '年度计划!A2',
    severity: 'error',
  },
  {
    rule: 'S06-2',
    says: 'notDiscussed',
    change: (sheets) => changed(sheets, SHEET, 0, { 登记日期: day('2025-05-20') }),
    parameters: { 'S06-2.days': 20 },
    at: '年度计划!H3',
    severity: 'warn',
  },
  {
    rule: 'S06-3',
    says: 'leftOut',
    change: (sheets) =>
      changed(sheets, SHEET, 11, { 工作任务: '党员大会1次、支委会1次、各党小组会1次；主题党日；党课1次' }),
    at: '年度计划!A2',
    severity: 'warn',
  },
  {
    rule: 'S06-3',
    says: 'fewer',
    change: (sheets) => changed(sheets, SHEET, 6, { 工作任务: '支委会1次、各党小组会1次；志愿服务' }),
    at: '年度计划!A2',
    severity: 'warn',
  },
  {
    rule: 'S06-4',
    says: 'lacks',
    change: (sheets) => changed(sheets, SHEET, 3, { 责任人: '无' }),
    at: '年度计划!E6',
    severity: 'warn',
  },
  {
    rule: 'S06-4',
    says: 'emptyMonth',
    change: (sheets) => changed(sheets, SHEET, 3, { '月份/季度': '3月' }),
    at: '年度计划!A2',
    severity: 'warn',
  },
  {
    rule: 'S06-5',
    says: 'noRecord',
    change: (sheets) => changed(sheets, SHEET, 7, { 工作任务: `${String(sheets[SHEET]?.[7]?.['工作任务'])}；党课1次` }),
    at: '年度计划!C10',
    severity: 'warn',
  },
  {
    rule: 'S06-6',
    says: 'copied',
    change: (sheets) =>
      replaced(sheets, SHEET, (rows) => [...lastYear(rows), { '月份/季度': '2025年度计划' }, ...rows]),
    at: '年度计划!C17',
    severity: 'warn',
  },
  {
    rule: 'S06-6',
    says: 'otherYear',
    change: (sheets) => changed(sheets, SHEET, 3, { 具体措施: '按照2024年的分工抓好轮训组织' }),
    at: '年度计划!D6',
    severity: 'warn',
  },
];

/** The same rows under a section title of the year before. */
function lastYear(rows: readonly Row[]): Row[] {
  return [
    { 序号: null, '月份/季度': '2024年度计划' },
    ...rows.map((row, index) => ({ ...row, 完成时限: day(`2024-${String(index + 1).padStart(2, '0')}-28`) })),
  ];
}
