import { changed, day, replaced, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

export const S23_CASES: readonly FiringCase[] = [
  {
    rule: 'S23-1',
    says: 'mixed',
    change: (sheets) => changed(sheets, '阵地设施', 2, { '更新/检查日期': '2025.11.3' }),
    at: '阵地设施!G5',
    severity: 'info',
  },
  {
    rule: 'S23-1',
    says: 'monthOnly',
    change: (sheets) => changed(sheets, '谈心谈话', 0, { 日期: '2025年3月' }),
    at: '谈心谈话!A3',
    severity: 'warn',
  },
  {
    rule: 'S23-2',
    says: 'column',
    change: (sheets) => replaced(sheets, '责任清单', (rows) => rows.map((row) => ({ ...row, 职务: null }))),
    at: '责任清单!C3',
    severity: 'warn',
  },
  {
    rule: 'S23-2',
    says: 'row',
    change: (sheets) => changed(sheets, '党员名册', 3, { 性别: null }),
    at: '党员名册!C6',
    severity: 'warn',
  },
  {
    rule: 'S23-3',
    says: 'formula',
    change: (sheets) => changed(sheets, '阵地设施', 0, { 数量: { kind: 'error', code: '#REF!', formula: '=#REF!' } }),
    at: '阵地设施!D3',
    severity: 'error',
  },
  {
    rule: 'S23-3',
    says: 'asText',
    change: (sheets) => changed(sheets, '述职评议', 0, { 评议人数: '20' }),
    at: '述职评议!E3',
    severity: 'info',
  },
  {
    rule: 'S23-3',
    says: 'merged',
    layout: { 谈心谈话: { merges: ['B3:B4'] } },
    at: '谈心谈话!B3',
    severity: 'warn',
  },
  {
    rule: 'S23-3',
    says: 'hidden',
    layout: { 谈心谈话: { hiddenRows: [2, 4, 6, 7] } },
    at: '谈心谈话!A4',
    severity: 'info',
  },
  {
    rule: 'S23-4',
    says: 'repeated',
    change: (sheets) => withTalk(sheets, {}),
    at: '谈心谈话!A34',
    severity: 'warn',
  },
  {
    rule: 'S23-4',
    says: 'numbering',
    change: (sheets) => changed(sheets, '责任清单', 2, { 序号: 7 }),
    at: '责任清单!A5',
    severity: 'info',
  },
  {
    rule: 'S23-5',
    says: 'title',
    layout: { 谈心谈话: { year: 2024 } },
    at: '谈心谈话!A3',
    severity: 'error',
  },
  {
    rule: 'S23-5',
    says: 'row',
    change: (sheets) => withTalk(sheets, { 日期: day('2024-12-30'), 谈话内容: '年底考核前的想法，来年想学什么' }),
    at: '谈心谈话!A34',
    severity: 'error',
  },
  {
    rule: 'S23-6',
    says: 'differs',
    change: (sheets) => changed(sheets, '换届选举', 0, { 监票人: '孙立欣、马丽华' }),
    at: '换届选举!R3',
    severity: 'warn',
  },
];

/** The first talk once more, below the others, with some entries of its own. */
function withTalk(sheets: Sheets, cells: Sheets[string][number]): Sheets {
  return replaced(sheets, '谈心谈话', (rows) => [...rows, { ...rows[0], ...cells }]);
}
