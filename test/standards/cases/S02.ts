import { changed, day, replaced } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** 周文海, 沈玉兰, 林晓, 何平 and 吴建国 stand in rows 3 to 7 of 支委会成员, with A 姓名, B 党内职务, E 任职时间, F 任期届满. */
const SHEET = '支委会成员';

export const S02_CASES: readonly FiringCase[] = [
  {
    rule: 'S02-1',
    says: 'noCommittee',
    change: (sheets) => replaced(sheets, SHEET, (rows) => rows.slice(0, 1)),
    also: ['S02-5'],
    at: '支委会成员!A2',
    severity: 'error',
  },
  { rule: 'S02-2', says: 'tooFew', parameters: { 'S02-2.minSize': 6 }, at: '支委会成员!A2', severity: 'error' },
  { rule: 'S02-2', says: 'many', parameters: { 'S02-2.usualSize': 4 }, at: '支委会成员!A2', severity: 'info' },
  { rule: 'S02-2', says: 'tooMany', parameters: { 'S02-2.maxSize': 4 }, at: '支委会成员!A2', severity: 'warn' },
  {
    rule: 'S02-3',
    says: 'notNeeded',
    parameters: { 'S02-1.committeeFrom': 18 },
    also: ['S01-7'],
    at: '支委会成员!A2',
    severity: 'warn',
  },
  {
    rule: 'S02-4',
    says: 'none',
    change: (sheets) => changed(sheets, SHEET, 0, { 党内职务: '青年委员' }),
    at: '支委会成员!A2',
    severity: 'error',
  },
  {
    rule: 'S02-4',
    says: 'several',
    change: (sheets) => changed(sheets, SHEET, 1, { 党内职务: '书记' }),
    at: '支委会成员!B4',
    severity: 'error',
  },
  {
    rule: 'S02-4',
    says: 'deputies',
    change: (sheets) => changed(sheets, SHEET, 2, { 党内职务: '副书记兼组织委员' }),
    at: '支委会成员!B5',
    severity: 'warn',
  },
  {
    rule: 'S02-5',
    says: 'noDiscipline',
    change: (sheets) => changed(sheets, SHEET, 4, { 党内职务: '青年委员' }),
    at: '支委会成员!A2',
    severity: 'error',
  },
  {
    rule: 'S02-5',
    says: 'noOther',
    change: (sheets) => changed(sheets, SHEET, 3, { 党内职务: '青年委员' }),
    at: '支委会成员!A2',
    severity: 'warn',
  },
  {
    rule: 'S02-6',
    says: 'notListed',
    change: (sheets) => changed(sheets, SHEET, 4, { 姓名: '吴健国' }),
    at: '支委会成员!A7',
    severity: 'error',
  },
  {
    rule: 'S02-6',
    says: 'left',
    change: (sheets) => replaced(sheets, '党员名册', (rows) => rows.map((row) => leaver(row))),
    also: ['S01-3', 'S04-5'],
    at: '支委会成员!A7',
    severity: 'error',
  },
  {
    rule: 'S02-6',
    says: 'probationary',
    change: (sheets) => changed(sheets, SHEET, 4, { 姓名: '唐诗雨' }),
    at: '支委会成员!A7',
    severity: 'error',
  },
  {
    rule: 'S02-6',
    says: 'watched',
    change: (sheets) => changed(sheets, '党员名册', 4, { 处分情况: '留党察看一年', 处分影响期至: day('2026-05-31') }),
    at: '支委会成员!A7',
    severity: 'error',
  },
  { rule: 'S02-7', says: 'tooShort', parameters: { 'S02-7.minYears': 22 }, at: '支委会成员!E3', severity: 'warn' },
  {
    rule: 'S02-8',
    says: 'notHead',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 书记是否单位主要负责人: '否' }),
    at: '支部基本情况!B14',
    severity: 'info',
  },
  {
    rule: 'S02-9',
    says: 'vacant',
    change: (sheets) => changed(sheets, SHEET, 3, { 任期届满: day('2025-06-30') }),
    at: '支委会成员!F6',
    severity: 'warn',
  },
  {
    rule: 'S02-10',
    says: 'noApproval',
    change: (sheets) => changed(sheets, SHEET, 0, { '批复/备案文号': null }),
    at: '支委会成员!H3',
    severity: 'warn',
  },
  {
    rule: 'S02-10',
    says: 'notFiled',
    change: (sheets) => changed(sheets, SHEET, 2, { '批复/备案文号': null }),
    at: '支委会成员!H5',
    severity: 'warn',
  },
  {
    rule: 'S02-11',
    says: 'outside',
    change: (sheets) => changed(sheets, SHEET, 2, { 任职时间: day('2022-09-14') }),
    at: '支委会成员!E5',
    severity: 'error',
  },
];

function leaver(row: Parameters<typeof changed>[3]): Parameters<typeof changed>[3] {
  return { ...row, 组织关系转出时间: row['姓名'] === '吴建国' ? day('2025-12-30') : null };
}
