import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const service = (index: number, cells: Row) => (sheets: Sheets) => changed(sheets, '志愿服务', index, cells);

export const S22_CASES: readonly FiringCase[] = [
  { rule: 'S22-1', says: 'tooFew', parameters: { 'S22-1.n': 4 }, at: '志愿服务!A2', severity: 'info' },
  { rule: 'S22-2', says: 'hours', change: service(0, { 时长: 2 }), at: '志愿服务!I3', severity: 'warn' },
  { rule: 'S22-2', says: 'size', change: service(0, { 人数: 20 }), at: '志愿服务!H3', severity: 'warn' },
  { rule: 'S22-3', says: 'notListed', change: withStranger, at: '志愿服务!G3', severity: 'warn' },
  {
    rule: 'S22-4',
    says: 'noPromise',
    change: (sheets) => replaced(sheets, '公开承诺', (rows) => rows.slice(1)),
    at: '公开承诺!A2',
    severity: 'info',
  },
  {
    rule: 'S22-4',
    says: 'notKept',
    change: (sheets) => changed(sheets, '公开承诺', 0, { 兑现情况: '未兑现', 兑现日期: null }),
    at: '公开承诺!G3',
    severity: 'warn',
  },
  {
    rule: 'S22-5',
    says: 'unanswered',
    change: service(2, { 答复情况: null, 答复日期: null }),
    at: '志愿服务!L5',
    severity: 'info',
  },
  // Thirty-one days after 17 October.
  {
    rule: 'S22-5',
    says: 'late',
    change: service(2, { 答复日期: day('2025-11-17') }),
    at: '志愿服务!M5',
    severity: 'info',
  },
];

/** One more name in the list, and in the count. */
function withStranger(sheets: Sheets): Sheets {
  const { 参加人员 = '', 人数 = 0 } = sheets['志愿服务']?.[0] ?? {};
  return changed(sheets, '志愿服务', 0, { 参加人员: `${String(参加人员)}、贺春生`, 人数: Number(人数) + 1 });
}
