import { changed, day, type Row } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** Rows 3 to 7 of 会议记录 are 党员大会, 8 to 19 支委会 month by month, 20 to 43 党小组会 of both groups in turn. */
const meeting =
  (row: number, cells: Row): FiringCase['change'] =>
  (sheets) =>
    changed(sheets, '会议记录', row - 3, cells);

const heldOn = (text: string): Row => ({ 日期: day(text), 登记日期: day(text) });

export const S10_CASES: readonly FiringCase[] = [
  {
    rule: 'S10-1',
    says: 'tooFew',
    change: meeting(5, heldOn('2025-06-24')),
    also: ['S06-5', 'S08-4'],
    at: '会议记录!A2',
    severity: 'error',
  },
  {
    rule: 'S10-2',
    says: 'tooFew',
    change: meeting(17, heldOn('2025-09-29')),
    at: '会议记录!A2',
    severity: 'error',
  },
  {
    rule: 'S10-3',
    says: 'tooFew',
    change: meeting(38, heldOn('2025-09-24')),
    at: '会议记录!A2',
    severity: 'warn',
  },
  {
    rule: 'S10-4',
    says: 'tooFew',
    change: meeting(3, { 有表决权人数: 34, 决议: '年度计划草案暂缓，修改后另行开会。' }),
    at: '会议记录!K3',
    severity: 'error',
  },
  {
    rule: 'S10-5',
    says: 'notHalf',
    change: meeting(3, { 赞成: 8, 反对: 8 }),
    at: '会议记录!P3',
    severity: 'error',
  },
  { rule: 'S10-6', says: 'sum', change: meeting(3, { 赞成: 15 }), at: '会议记录!P3', severity: 'error' },
  {
    rule: 'S10-6',
    says: 'incomplete',
    change: meeting(3, { 赞成: 15, 反对: null }),
    at: '会议记录!Q3',
    severity: 'error',
  },
  {
    rule: 'S10-7',
    says: 'tooFew',
    change: meeting(8, {
      实到: 2,
      参会名单: '周文海、林晓',
      缺席人员及原因: '沈玉兰（出差）、何平（病假）、吴建国（下村入户）',
    }),
    also: ['S15-5'],
    at: '会议记录!K8',
    severity: 'error',
  },
  { rule: 'S10-8', says: 'none', change: meeting(12, heldOn('2025-05-20')), at: '会议记录!N4', severity: 'warn' },
  {
    rule: 'S10-8',
    says: 'unmentioned',
    change: meeting(5, { 议题: '表彰防汛值守中的党员' }),
    at: '会议记录!N5',
    severity: 'info',
  },
  { rule: 'S10-9', says: 'notCommittee', change: meeting(6, { 主持人: '高敏' }), at: '会议记录!H6', severity: 'error' },
  { rule: 'S10-9', says: 'notLeader', change: meeting(20, { 主持人: '周文海' }), at: '会议记录!H20', severity: 'warn' },
  {
    rule: 'S10-10',
    says: 'notReferred',
    change: meeting(8, { 决议: '确定郑晓彤为入党积极分子，报镇党委备案；决定表彰两名值班党员。' }),
    at: '会议记录!S8',
    severity: 'error',
  },
  {
    rule: 'S10-11',
    says: 'unmarked',
    change: meeting(8, { 参会名单: '周文海、沈玉兰、林晓、何平、吴建国、孙立新' }),
    at: '会议记录!T8',
    severity: 'warn',
  },
  { rule: 'S10-12', says: 'due', change: meeting(5, { 有表决权人数: 18 }), at: '会议记录!V5', severity: 'error' },
  {
    rule: 'S10-12',
    says: 'votes',
    change: meeting(7, { 有表决权人数: null, 赞成: 18 }),
    at: '会议记录!P7',
    severity: 'error',
  },
];
