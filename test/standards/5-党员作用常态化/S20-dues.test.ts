import type { Row } from '../../support/ledger';
import { outcomeOf, said } from '../../support/findings';

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const paid = (amount: number | null, months: readonly string[] = MONTHS): Row =>
  Object.fromEntries(MONTHS.map((month) => [month, months.includes(month) ? amount : null]));

const MEMBER: Row = {
  姓名: '甲一',
  人员类别: '正式党员',
  入党时间: '2010-06-01',
  转正时间: '2011-06-01',
  是否离退休: '否',
};
const branch = (rows: readonly Row[], member: Row = {}, more: Record<string, readonly Row[]> = {}) => ({
  党员名册: [{ ...MEMBER, ...member }],
  党费收缴: rows.map((row) => ({ 姓名: '甲一', ...row })),
  ...more,
});

describe('the rate', () => {
  const due = (base: number, monthly: number, member: Row = {}) =>
    said('S20-9', branch([{ 计算基数: base, 月应缴: monthly, ...paid(monthly) }], member)).map(
      (text) => text.split(' ')[0],
    );

  test('holds for the whole base, not slice by slice', () => {
    expect(due(5001, 75.02)).toEqual([]);
    expect(due(5001, 35.02)).toEqual(['wrongDue']);
    expect(due(5000, 50)).toEqual([]);
    expect(due(5000, 75)).toEqual(['wrongDue']);
  });

  test('is that of retired members for those whom the roster says to be', () => {
    expect(due(5000, 25, { 是否离退休: '是' })).toEqual([]);
    expect(due(5000, 25)).toEqual(['wrongDue']);
  });

  test('is a hint where nobody says whether the member is retired', () => {
    const rows = [{ 计算基数: 5000, 月应缴: 25, ...paid(25) }];
    expect(said('S20-9', branch(rows, { 是否离退休: null }))).toEqual(['wrongDue 甲一 info 党费收缴!C3']);
  });

  test('may be exceeded in what is paid, and was another one before the base was set', () => {
    const row = { 计算基数: 5000, 月应缴: 50, 基数核定日期: '2025-07-01' };
    expect(said('S20-9', branch([{ ...row, ...paid(80) }]))).toEqual([]);
    expect(said('S20-9', branch([{ ...row, ...paid(50), '3月': 40 }]))).toEqual([]);
    expect(said('S20-9', branch([{ ...row, ...paid(50), '9月': 40 }]))).toEqual(['underpaid 甲一 warn 党费收缴!M3']);
  });
});

describe('every month', () => {
  test('that is over; the running one is not due yet', () => {
    const rows = [{ 月应缴: 50, ...paid(50, MONTHS.slice(0, 6)) }];
    expect(said('S20-10', branch(rows), { asOf: '2025-07-31' })).toEqual([]);
    expect(said('S20-10', branch(rows), { asOf: '2025-08-01' })).toEqual(['unpaid 甲一 warn 党费收缴!I3']);
  });

  test('after the month of arriving and before that of leaving', () => {
    const rows = [{ 月应缴: 50, ...paid(50, ['5月', '6月', '7月']) }];
    const moved = { 组织关系转入时间: '2025-04-10', 组织关系转出时间: '2025-08-20' };
    expect(said('S20-10', branch(rows, moved))).toEqual([]);
    expect(said('S20-10', branch(rows))).toHaveLength(1);
  });

  test('is not said to be unpaid when the cell can not be read', () => {
    const rows = [{ 月应缴: 50, ...paid(50), '3月': '已交' }];
    expect(said('S20-10', branch(rows))).toEqual([]);
    expect(outcomeOf('S20-10', branch(rows))).toBe('cannotTell');
  });

  test('or every quarter when the branch has decided so', () => {
    const rows = [{ 月应缴: 50, ...paid(150, ['3月', '6月', '9月']) }];
    const profile = [
      {
        支部全称: '某支部',
        上级党组织: '某党委',
        书记: '甲一',
        党费按季交纳的决定: '2024年12月党员大会同意按季度交纳',
      },
    ];
    const decided = branch(rows, {}, { 支部基本情况: profile });
    expect(said('S20-10', branch(rows))).toHaveLength(1);
    expect(said('S20-10', decided, { asOf: '2025-12-31' })).toEqual([]);
    expect(said('S20-10', decided)).toEqual(['unpaid 甲一 warn 党费收缴!L3']);
  });

  test('is told apart for one of two homonyms by nobody', () => {
    const sheets = branch([{ 月应缴: 50, ...paid(null) }]);
    expect(outcomeOf('S20-10', { ...sheets, 党员名册: [MEMBER, MEMBER] })).toBe('cannotTell');
  });
});

test('six months in a row are an error, five are not', () => {
  const from = (first: number) => branch([{ 月应缴: 50, ...paid(50, MONTHS.slice(0, first - 1)) }]);
  expect(said('S20-11', from(8))).toEqual([]);
  expect(said('S20-11', from(7))).toEqual(['unpaid 甲一 error 党费收缴!I3']);
});

test('a payment is late half a year after the end of its month', () => {
  const late = (paidOn: string) =>
    said('S20-11', branch([{ 月份: '2月', 实缴: 50, 交纳日期: paidOn }])).filter((one) => one.startsWith('late'));
  expect(late('2025-08-28')).toEqual([]);
  expect(late('2025-08-29')).toEqual(['late 甲一 error 党费收缴!D3']);
  expect(late('2025年8月')).toEqual(['late 甲一 info 党费收缴!D3']);
});

test('three months ahead are usual, four are noticed', () => {
  const ahead = (last: number) =>
    said('S20-12', branch([{ 交纳日期: '2025-01-20', ...paid(50, MONTHS.slice(0, last)) }]));
  expect(ahead(4)).toEqual([]);
  expect(ahead(5)).toEqual(['ahead 甲一 info 党费收缴!D3']);
});

test('dues begin in the month of joining, also when that is written without its day; a transfer begins anew', () => {
  const joined = (date: string, more: Row = {}) =>
    said(
      'S20-13',
      branch([paid(50, MONTHS.slice(5))], { 人员类别: '预备党员', 转正时间: null, 入党时间: date, ...more }),
    );
  expect(joined('2025-06-30')).toEqual([]);
  expect(joined('2025年6月')).toEqual([]);
  expect(joined('2025-05-31')).toEqual(['otherMonth 甲一 warn 党费收缴!G3']);
  expect(joined('2025-02-10', { 组织关系转入时间: '2025-05-20' })).toEqual([]);
  expect(joined('2024-02-10')).toEqual([]);
});

test('the year adds up for whom was a member for a part of it', () => {
  const rows = [{ 月应缴: 50, ...paid(50, MONTHS.slice(5)), 全年应缴: 350, 全年实缴: 350 }];
  expect(said('S20-15', branch(rows, { 入党时间: '2025-06-30' }))).toEqual([]);
});

test('who pays for a few others pays for nobody too many', () => {
  const names = ['甲一', '乙二', '丙三', '丁四'];
  const rows = (payer: (name: string) => string | null) =>
    names.map((name) => ({ 姓名: name, 代交人: payer(name), 交纳日期: '2025-03-05', 方式: '现金', ...paid(50) }));
  const one = (list: readonly Row[]) => said('S20-16', { 党员名册: [MEMBER], 党费收缴: list });
  expect(one(rows((name) => (name === '甲一' ? null : '甲一')))).toEqual(['onePayer 甲一/2025-03-05 info 党费收缴!B4']);
  expect(one(rows((name) => (name === '丁四' ? '甲一' : null)))).toEqual([]);
});

test('a row is missing for one of two homonyms; nobody is a stranger while the roster can not be read', () => {
  const row = { 姓名: '甲一', ...paid(50) };
  expect(said('S20-17', { 党员名册: [MEMBER, MEMBER], 党费收缴: [row] })).toEqual(['noRow 甲一 error 党费收缴!A2']);
  const unread = { 党员名册: [MEMBER, { ...MEMBER, 姓名: '３２１' }], 党费收缴: [row, { ...row, 姓名: '乙二' }] };
  expect(said('S20-17', unread)).toEqual([]);
  expect(outcomeOf('S20-17', unread)).toBe('cannotTell');
});
