import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

/** 主题党日: A 日期, B 主题, C 活动形式, I 活动内容, J 党纪教育一刻钟; January stands in row 3. */
const themeDay =
  (index: number, cells: Row) =>
  (sheets: Sheets): Sheets =>
    changed(sheets, '主题党日', index, cells);

export const S14_CASES: readonly FiringCase[] = [
  {
    rule: 'S14-1',
    says: 'few',
    change: (sheets) => replaced(sheets, '主题党日', (rows) => rows.slice(0, 11)),
    also: ['S09-3'],
    at: '主题党日!A2',
    severity: 'error',
  },
  {
    rule: 'S14-2',
    says: 'away',
    change: themeDay(3, { 日期: day('2025-04-10') }),
    at: '主题党日!A6',
    severity: 'info',
  },
  { rule: 'S14-3', says: 'few', parameters: { 'S14-3.kinds': 5 }, at: '主题党日!A2', severity: 'info' },
  { rule: 'S14-3', says: 'onlyStudy', parameters: { 'S14-3.share': 0.15 }, at: '主题党日!A2', severity: 'info' },
  { rule: 'S14-4', says: 'none', change: themeDay(0, { 主题: null }), at: '主题党日!B3', severity: 'warn' },
  {
    rule: 'S14-4',
    says: 'again',
    change: themeDay(6, { 主题: '清洁家园、迎新春' }),
    at: '主题党日!B9',
    severity: 'warn',
  },
  {
    rule: 'S14-5',
    says: 'none',
    change: themeDay(0, { 党纪教育一刻钟: null }),
    parameters: { 'S14-5.on': true },
    at: '主题党日!J3',
    severity: 'warn',
  },
  {
    rule: 'S14-5',
    says: 'short',
    change: themeDay(0, { 党纪教育一刻钟: '口袋卡，10分钟' }),
    parameters: { 'S14-5.on': true },
    at: '主题党日!J3',
    severity: 'warn',
  },
  { rule: 'S14-6', says: 'same', change: sameAsMeeting, at: '主题党日!I14', severity: 'info' },
];

/** December's 主题党日 on the day of the 党员大会, earlier in the day, with its minutes. */
function sameAsMeeting(sheets: Sheets): Sheets {
  const minutes = sheets['会议记录']?.[4]?.['内容/发言要点'] ?? null;
  return changed(sheets, '主题党日', 11, { 日期: day('2025-12-25'), 活动内容: minutes });
}
