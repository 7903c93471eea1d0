import { changed, day, replaced } from '../../support/ledger';
import type { FiringCase } from './firing-case';

export const S01_CASES: readonly FiringCase[] = [
  { rule: 'S01-1', says: 'tooFew', parameters: { 'S01-1.minFull': 18 }, at: '党员名册!A2', severity: 'error' },
  { rule: 'S01-2', says: 'tooMany', parameters: { 'S01-2.maxMembers': 17 }, at: '党员名册!A2', severity: 'warn' },
  { rule: 'S01-2', says: 'full', parameters: { 'S01-2.maxMembers': 18 }, at: '党员名册!A2', severity: 'info' },
  {
    rule: 'S01-3',
    says: 'differs',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 正式党员数: 16 }),
    at: '支部基本情况!B8',
    severity: 'error',
  },
  {
    rule: 'S01-4',
    says: 'units',
    change: (sheets) =>
      changed(sheets, '支部基本情况', 0, { 支部类型: '联合党支部', 覆盖单位: '甲站、乙站、丙站、丁站、戊站、己站' }),
    at: '支部基本情况!B21',
    severity: 'warn',
  },
  {
    rule: 'S01-4',
    says: 'ownBranch',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 支部类型: '联合党支部', 覆盖单位: '清河镇、临溪镇' }),
    at: '支部基本情况!B21',
    severity: 'warn',
  },
  {
    rule: 'S01-5',
    says: 'noApproval',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 批复文号: null }),
    at: '支部基本情况!B6',
    severity: 'warn',
  },
  {
    rule: 'S01-5',
    says: 'lateReply',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 申请成立日期: day('2016-01-21') }),
    at: '支部基本情况!B5',
    severity: 'info',
  },
  {
    rule: 'S01-6',
    says: 'admits',
    change: (sheets) => temporary(replaced(sheets, '换届选举', () => [])),
    at: '发展党员!Y3',
    severity: 'error',
  },
  { rule: 'S01-6', says: 'elects', change: temporary, at: '换届选举!G3', severity: 'error' },
  {
    rule: 'S01-7',
    says: 'lacks',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 支部全称: '中共清河镇机关第一支部' }),
    at: '支部基本情况!B1',
    severity: 'info',
  },
  {
    rule: 'S01-7',
    says: 'claims',
    parameters: { 'S02-1.committeeFrom': 18 },
    also: ['S02-3'],
    at: '支部基本情况!B1',
    severity: 'info',
  },
];

function temporary(sheets: Parameters<NonNullable<FiringCase['change']>>[0]) {
  return changed(sheets, '支部基本情况', 0, { 支部类型: '临时党支部' });
}
