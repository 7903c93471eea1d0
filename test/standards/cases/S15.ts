import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { Typed } from '../../support/grid';
import type { FiringCase } from './firing-case';

/** Changes one row of 会议记录: 0 to 4 are 党员大会, 5 to 16 支委会, 17 to 40 党小组会. */
const meeting =
  (index: number, cells: Row) =>
  (sheets: Sheets): Sheets =>
    changed(sheets, '会议记录', index, cells);

export const S15_CASES: readonly FiringCase[] = [
  { rule: 'S15-1', says: 'missing', change: meeting(0, { 地点: null }), at: '会议记录!G3', severity: 'error' },
  { rule: 'S15-1', says: 'lesser', change: meeting(3, { 决议: null }), at: '会议记录!S6', severity: 'warn' },
  {
    rule: 'S15-2',
    says: 'more',
    change: meeting(5, { 实到: 6 }),
    at: '会议记录!K8',
    severity: 'error',
  },
  {
    rule: 'S15-3',
    says: 'differs',
    change: meeting(5, { 应到: 6, 缺席人员及原因: '徐凯（出差）' }),
    at: '会议记录!J8',
    severity: 'warn',
  },
  { rule: 'S15-4', says: 'number', change: meeting(0, { 缺席人员及原因: '无' }), at: '会议记录!L3', severity: 'error' },
  {
    rule: 'S15-4',
    says: 'nobody',
    change: meeting(0, { 缺席人员及原因: '缺席1人' }),
    at: '会议记录!L3',
    severity: 'warn',
  },
  {
    rule: 'S15-4',
    says: 'noReason',
    change: meeting(0, { 缺席人员及原因: '邓伟' }),
    at: '会议记录!L3',
    severity: 'warn',
  },
  {
    rule: 'S15-5',
    says: 'low',
    change: (s) => changed(s, '主题党日', 0, { 实到: 13 }),
    at: '主题党日!H3',
    severity: 'warn',
  },
  { rule: 'S15-6', says: 'same', change: meeting(0, { 记录人: '周文海' }), at: '会议记录!I3', severity: 'info' },
  { rule: 'S15-7', says: 'reversed', change: meeting(0, { 结束时间: '14:10' }), at: '会议记录!F3', severity: 'warn' },
  { rule: 'S15-7', says: 'short', change: meeting(0, { 结束时间: '14:49' }), at: '会议记录!F3', severity: 'warn' },
  { rule: 'S15-7', says: 'long', change: meeting(0, { 结束时间: '18:31' }), at: '会议记录!F3', severity: 'warn' },
  {
    rule: 'S15-8',
    says: 'twice',
    change: meeting(5, { 日期: day('2025-01-15'), 开始时间: '16:00', 结束时间: '17:00' }),
    at: '会议记录!T8',
    severity: 'error',
  },
  {
    rule: 'S15-9',
    says: 'dayOff',
    change: (s) => changed(s, '主题党日', 0, { 日期: day('2025-01-25') }),
    at: '主题党日!A3',
    severity: 'info',
  },
  {
    rule: 'S15-9',
    says: 'weekend',
    change: (s) =>
      replaced(s, '主题党日', (rows) => [
        ...rows,
        { ...rows[0], 日期: day('2027-01-23'), 主题: '来年的打算', 应到: 18 },
      ]),
    also: ['S23-5'],
    at: '主题党日!A15',
    severity: 'info',
  },
  {
    rule: 'S15-10',
    says: 'gone',
    change: (s) => away(s, '邓伟', '无故缺席'),
    at: '党员名册!B16',
    severity: 'error',
  },
  {
    rule: 'S15-10',
    says: 'often',
    change: (s) => away(s, '邓伟', '病假'),
    at: '党员名册!B16',
    severity: 'warn',
  },
  {
    rule: 'S15-11',
    says: 'late',
    change: meeting(0, { 登记日期: day('2025-03-26') }),
    at: '会议记录!U3',
    severity: 'info',
  },
  {
    rule: 'S15-12',
    says: 'short',
    change: meeting(0, { '内容/发言要点': '传达文件，大家一致认为很好。' }),
    at: '会议记录!O3',
    severity: 'info',
  },
];

/** The member misses every gathering; whoever was away before stays away too at a 主题党日 or 党课. */
function away(sheets: Sheets, name: string, reason: string): Sheets {
  const without = (list: Typed | undefined, other: string): string =>
    String(list ?? '')
      .split('、')
      .flatMap((one) => (one !== name ? [one] : other === '' ? [] : [other]))
      .join('、');
  const meetings = replaced(sheets, '会议记录', (rows) =>
    rows.map((row) => {
      if (!String(row['参会名单']).includes(name)) return row;
      const other = String(row['缺席人员及原因']).split('（')[0] ?? '';
      const list = without(row['参会名单'], other === '无' ? '' : other);
      return { ...row, 参会名单: list, 实到: list.split('、').length, 缺席人员及原因: `${name}（${reason}）` };
    }),
  );
  return ['主题党日', '党课'].reduce(
    (before, sheet) =>
      replaced(before, sheet, (rows) =>
        rows.map((row) => {
          const list = without(row['参加人员'], '');
          return { ...row, 参加人员: list, 实到: list.split('、').length };
        }),
      ),
    meetings,
  );
}
