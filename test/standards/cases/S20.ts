import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

const member = (index: number, cells: Row) => (sheets: Sheets) => changed(sheets, '党员名册', index, cells);
const dues = (index: number, cells: Row) => (sheets: Sheets) => changed(sheets, '党费收缴', index, cells);
/** Every row of 党费收缴 with the same cells. */
const allDues = (cells: Row) => (sheets: Sheets) =>
  replaced(sheets, '党费收缴', (rows) => rows.map((row) => ({ ...row, ...cells })));

/** Region 999999 belongs to nobody. */
const MADE_UP = '99999919760318001';

const ROSTER_CASES: readonly FiringCase[] = [
  {
    rule: 'S20-1',
    says: 'checkDigit',
    change: member(0, { 身份证号: `${MADE_UP}0` }),
    at: '党员名册!G3',
    severity: 'error',
  },
  {
    rule: 'S20-1',
    says: 'birthday',
    change: member(0, { 身份证号: '999999197602300010' }),
    at: '党员名册!G3',
    severity: 'error',
  },
  { rule: 'S20-1', says: 'length', change: member(0, { 身份证号: MADE_UP }), at: '党员名册!G3', severity: 'error' },
  {
    rule: 'S20-1',
    says: 'duplicate',
    change: (sheets) => {
      const [first] = sheets['党员名册'] ?? [];
      return changed(sheets, '党员名册', 5, { 身份证号: first?.['身份证号'] ?? null, 出生年月: day('1976-03-18') });
    },
    at: '党员名册!G8',
    severity: 'error',
  },
  {
    rule: 'S20-2',
    says: 'birth',
    change: member(0, { 出生年月: day('1976-03-19') }),
    at: '党员名册!F3',
    severity: 'error',
  },
  { rule: 'S20-2', says: 'sex', change: member(0, { 性别: '女' }), at: '党员名册!C3', severity: 'error' },
  { rule: 'S20-3', says: 'tooYoung', parameters: { 'S20-3.minAge': 26 }, at: '党员名册!M3', severity: 'error' },
  {
    rule: 'S20-3',
    says: 'maybeTooYoung',
    parameters: { 'S20-3.minAge': 22 },
    change: member(12, { 身份证号: null, 出生年月: '1994年5月', 入党时间: day('2016-05-26') }),
    also: ['S23-1', 'S23-2'],
    at: '党员名册!M15',
    severity: 'info',
  },
  {
    rule: 'S20-4',
    says: 'tooShort',
    change: member(12, { 转正时间: day('2017-05-25') }),
    at: '党员名册!N15',
    severity: 'error',
  },
  {
    rule: 'S20-4',
    says: 'maybeTooShort',
    change: member(12, { 转正时间: '2017年5月' }),
    also: ['S23-1'],
    at: '党员名册!N15',
    severity: 'info',
  },
  {
    rule: 'S20-4',
    says: 'tooLong',
    change: member(12, { 转正时间: day('2018-05-27'), 党龄: 7 }),
    at: '党员名册!N15',
    severity: 'warn',
  },
  {
    rule: 'S20-5',
    says: 'noDate',
    change: member(12, { 转正时间: null, 党龄: null }),
    at: '党员名册!N15',
    severity: 'error',
  },
  {
    rule: 'S20-5',
    says: 'dateOfProbationary',
    change: member(17, { 转正时间: day('2026-05-15') }),
    at: '党员名册!N20',
    severity: 'error',
  },
  { rule: 'S20-5', says: 'overdue', parameters: { 'S20-4.minMonths': 6 }, at: '党员名册!K20', severity: 'error' },
  // Counted from 入党 instead of 转正.
  { rule: 'S20-6', says: 'differs', change: member(0, { 党龄: 24 }), at: '党员名册!O3', severity: 'warn' },
  {
    rule: 'S20-7',
    says: 'unmanaged',
    change: member(12, { 外出时间: day('2025-07-05') }),
    at: '党员名册!W15',
    severity: 'warn',
  },
  {
    rule: 'S20-8',
    says: 'lost',
    change: member(12, { 是否失联: '是', 最近联系日期: day('2025-07-05') }),
    at: '党员名册!X15',
    severity: 'warn',
  },
  {
    rule: 'S20-8',
    says: 'abroad',
    change: member(12, { 是否出国境: '是', 最近联系日期: day('2025-07-04') }),
    at: '党员名册!X15',
    severity: 'warn',
  },
  {
    rule: 'S20-8',
    says: 'neverContacted',
    change: (sheets) =>
      changed(member(12, { 是否出国境: '是', 最近联系日期: null })(sheets), '党员名册', 0, {
        最近联系日期: day('2026-01-04'),
      }),
    at: '党员名册!W15',
    severity: 'warn',
  },
];

const DUES_CASES: readonly FiringCase[] = [
  // 7600 元: 1.5 % of the whole is 114.00, by slices it would be 74.00.
  {
    rule: 'S20-9',
    says: 'wrongDue',
    change: dues(0, { 月应缴: 74, 全年应缴: 888 }),
    at: '党费收缴!G3',
    severity: 'warn',
  },
  {
    rule: 'S20-9',
    says: 'underpaid',
    change: dues(0, { '3月': 74, 全年实缴: 1328 }),
    at: '党费收缴!J3',
    severity: 'warn',
  },
  {
    rule: 'S20-10',
    says: 'unpaid',
    change: dues(0, { '3月': null, 全年实缴: 1254 }),
    at: '党费收缴!J3',
    severity: 'warn',
  },
  {
    rule: 'S20-10',
    says: 'noConsent',
    parameters: { 'S20-10.mode': 'quarter' },
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 党费按季交纳的决定: null }),
    at: '支部基本情况!B21',
    severity: 'warn',
  },
  {
    rule: 'S20-11',
    says: 'unpaid',
    change: dues(0, {
      ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((month) => [`${month}月`, null])),
      全年实缴: 684,
    }),
    also: ['S20-10'],
    at: '党费收缴!I3',
    severity: 'error',
  },
  {
    rule: 'S20-11',
    says: 'late',
    change: (sheets) => replaced(sheets, '党费收缴', (rows) => rows.flatMap(monthByMonth)),
    at: '党费收缴!H3',
    severity: 'error',
  },
  {
    rule: 'S20-12',
    says: 'ahead',
    change: dues(0, { 交纳日期: day('2025-08-31') }),
    at: '党费收缴!P3',
    severity: 'info',
  },
  {
    rule: 'S20-13',
    says: 'otherMonth',
    change: dues(17, { '5月': null, 全年实缴: 535.5 }),
    at: '党费收缴!M20',
    severity: 'warn',
  },
  {
    rule: 'S20-14',
    says: 'noApproval',
    change: dues(0, { 减免批准: '家庭困难' }),
    at: '党费收缴!Z3',
    severity: 'warn',
  },
  {
    rule: 'S20-14',
    says: 'nothingDue',
    change: dues(0, {
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index + 1}月`, 0])),
      ...{ 月应缴: 0, 全年应缴: 0, 全年实缴: 0 },
    }),
    at: '党费收缴!G3',
    severity: 'warn',
  },
  {
    rule: 'S20-14',
    says: 'oldBase',
    change: dues(0, { 基数核定日期: day('2024-06-30') }),
    at: '党费收缴!E3',
    severity: 'info',
  },
  { rule: 'S20-15', says: 'annualPaid', change: dues(0, { 全年实缴: 1360 }), at: '党费收缴!U3', severity: 'error' },
  { rule: 'S20-15', says: 'annualDue', change: dues(0, { 全年应缴: 1360 }), at: '党费收缴!T3', severity: 'error' },
  {
    rule: 'S20-15',
    says: 'total',
    change: (sheets) => replaced(sheets, '党费收缴', (rows) => [...rows, { 姓名: '合计', 月应缴: 1 }]),
    at: '党费收缴!G21',
    severity: 'error',
  },
  {
    rule: 'S20-15',
    says: 'handedIn',
    change: (sheets) => replaced(sheets, '党费收缴', (rows) => [...rows, { 序号: '注：填表人　　上缴党费：1000元' }]),
    at: '党费收缴!A21',
    severity: 'error',
  },
  {
    rule: 'S20-16',
    says: 'onePayer',
    change: allDues({ 代交人: '林晓', 交纳日期: day('2025-12-05'), 方式: '现金' }),
    at: '党费收缴!Z3',
    severity: 'info',
  },
  { rule: 'S20-17', says: 'notListed', change: stranger, at: '党费收缴!B21', severity: 'error' },
  {
    rule: 'S20-17',
    says: 'hasLeft',
    change: (sheets) => stranger(departed(sheets)),
    also: ['S23-2'],
    at: '党费收缴!B21',
    severity: 'error',
  },
  {
    rule: 'S20-17',
    says: 'noRow',
    change: (sheets) => replaced(sheets, '党费收缴', (rows) => rows.slice(1)),
    at: '党费收缴!A2',
    severity: 'error',
  },
];

export const S20_CASES: readonly FiringCase[] = [...ROSTER_CASES, ...DUES_CASES];

function stranger(sheets: Sheets): Sheets {
  return replaced(sheets, '党费收缴', (rows) => [...rows, { ...rows[0], 姓名: '贺春生' }]);
}

/** Who left before the year began. */
function departed(sheets: Sheets): Sheets {
  const dates = { 入党时间: day('2023-10-08'), 转正时间: day('2024-10-08'), 组织关系转出时间: day('2024-12-31') };
  return replaced(sheets, '党员名册', (rows) => [
    ...rows,
    { ...rows[0], 姓名: '贺春生', 身份证号: null, 党内职务: null, 党龄: 1, 所在党小组: null, ...dates },
  ]);
}

/** One row for each payment; the first of all was made more than half a year after its month. */
function monthByMonth(row: Row, index: number): Row[] {
  return Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month): Row[] => {
    const paid = row[`${month}月`] ?? null;
    if (paid === null) return [];
    const { 姓名 = null, 人员类别 = null, 计算基数 = null, 基数核定日期 = null, 交纳比例 = null, 月应缴 = null } = row;
    const 交纳日期 = day(index === 0 && month === 1 ? '2025-08-01' : `2025-${String(month).padStart(2, '0')}-20`);
    return [{ 姓名, 人员类别, 计算基数, 基数核定日期, 月应缴, 月份: `${month}月`, 实缴: paid, 交纳日期, 交纳比例 }];
  });
}
