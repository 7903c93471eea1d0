import { changed, day, type Row } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** The one election of the compliant ledger stands in row 3 of 换届选举. */
const election =
  (cells: Row): FiringCase['change'] =>
  (sheets) =>
    changed(sheets, '换届选举', 0, cells);

export const S03_CASES: readonly FiringCase[] = [
  { rule: 'S03-1', says: 'over', parameters: { 'S03-1.termYears': 2 }, at: '换届选举!G3', severity: 'error' },
  {
    rule: 'S03-2',
    says: 'late',
    change: election({ 任期届满日: day('2022-09-10'), 延期或提前批准情况: '清委〔2022〕40号同意延期' }),
    at: '换届选举!G3',
    severity: 'warn',
  },
  {
    rule: 'S03-2',
    says: 'early',
    change: election({ 任期届满日: day('2024-10-10'), 延期或提前批准情况: '清委〔2023〕30号同意提前' }),
    at: '换届选举!G3',
    severity: 'warn',
  },
  {
    rule: 'S03-3',
    says: 'late',
    change: election({ 任期届满日: day('2023-06-30') }),
    at: '换届选举!G3',
    severity: 'error',
  },
  {
    rule: 'S03-3',
    says: 'early',
    change: election({ 任期届满日: day('2024-06-30'), 批复日期: null }),
    at: '换届选举!G3',
    severity: 'error',
  },
  { rule: 'S03-4', says: 'soon', parameters: { 'S03-4.remindMonths': 9 }, at: '支部基本情况!B16', severity: 'info' },
  {
    rule: 'S03-5',
    says: 'tooFew',
    change: election({ 实到: 13, 发出票: 13, 收回票: 13, 有效票: 13 }),
    at: '换届选举!I3',
    severity: 'error',
  },
  {
    rule: 'S03-5',
    says: 'exactly',
    change: election({ 应到: 20 }),
    also: ['S03-6'],
    at: '换届选举!I3',
    severity: 'info',
  },
  {
    rule: 'S03-6',
    says: 'tooMany',
    change: election({
      任期届满日: day('2025-09-17'),
      请示日期: day('2025-08-07'),
      批复日期: day('2025-08-15'),
      选举日期: day('2025-09-12'),
      结果报告日期: day('2025-09-15'),
      结果批复日期: day('2025-09-22'),
      应到: 18,
    }),
    at: '换届选举!H3',
    severity: 'error',
  },
  { rule: 'S03-6', says: 'tooManyThen', change: election({ 应到: 18 }), at: '换届选举!H3', severity: 'info' },
  { rule: 'S03-7', says: 'tooFew', change: election({ 应到: 16 }), at: '换届选举!H3', severity: 'warn' },
  {
    rule: 'S03-8',
    says: 'moreReturned',
    change: election({ 收回票: 17, 有效票: 17 }),
    at: '换届选举!K3',
    severity: 'error',
  },
  { rule: 'S03-8', says: 'sum', change: election({ 废票: 1 }), at: '换届选举!L3', severity: 'error' },
  {
    rule: 'S03-8',
    says: 'moreValid',
    change: election({ 有效票: 17, 废票: null }),
    at: '换届选举!L3',
    severity: 'error',
  },
  { rule: 'S03-8', says: 'issued', change: election({ 发出票: 17 }), at: '换届选举!J3', severity: 'warn' },
  {
    rule: 'S03-9',
    says: 'tooFew',
    change: election({ 候选人: '周文海、沈玉兰、林晓、何平、吴建国' }),
    at: '换届选举!N3',
    severity: 'warn',
  },
  {
    rule: 'S03-10',
    says: 'present',
    change: election({ 得票数: '周文海16票、沈玉兰15票、林晓15票、何平14票、吴建国8票、陈永福4票' }),
    at: '换届选举!P3',
    severity: 'error',
  },
  {
    rule: 'S03-10',
    says: 'due',
    change: election({
      ...{ 实到: 14, 发出票: 14, 收回票: 14, 有效票: 14 },
      得票数: '周文海14票、沈玉兰13票、林晓13票、何平12票、吴建国8票、陈永福4票',
    }),
    at: '换届选举!P3',
    severity: 'warn',
  },
  {
    rule: 'S03-11',
    says: 'reversed',
    change: election({ 结果报告日期: day('2023-09-12') }),
    at: '换届选举!V3',
    severity: 'error',
  },
  {
    rule: 'S03-12',
    says: 'supervisor',
    change: election({ 监票人: '孙立新、陈永福' }),
    at: '换届选举!R3',
    severity: 'error',
  },
  { rule: 'S03-12', says: 'seats', change: election({ 应选名额: 4 }), at: '换届选举!Q3', severity: 'warn' },
];
