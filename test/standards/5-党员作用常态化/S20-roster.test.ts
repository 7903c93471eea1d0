import { checkLedger } from '../../../src/standards/check/check-ledger';
import { findingSentence } from '../../../src/standards/messages';
import { ledgerOf, type Row } from '../../support/ledger';
import { outcomeOf, said } from '../../support/findings';

const BLANK: Row = { 姓名: '某人', 性别: null, 出生年月: null, 身份证号: null, 人员类别: '正式党员' };
const roster = (...rows: readonly Row[]) => ({
  党员名册: rows.map((row) => ({ ...BLANK, 入党时间: null, 转正时间: null, ...row })),
});

test('an old number of fifteen digits is a warning; one typed as a number is a matter of reading', () => {
  expect(said('S20-1', roster({ 姓名: '甲一', 身份证号: '999999760318001' }))).toEqual([
    'length 甲一 warn 党员名册!D3',
  ]);
  const typedAsNumber = roster({ 姓名: '甲一', 身份证号: 999999197603180000 });
  expect(said('S20-1', typedAsNumber)).toEqual([]);
  expect(outcomeOf('S20-1', typedAsNumber)).toBe('cannotTell');
});

test('no message shows an identity number', () => {
  const number = '999999197603180010';
  const { findings } = checkLedger(ledgerOf(roster({ 身份证号: number }, { 身份证号: number, 性别: '女' })), {
    ...{ asOf: '2026-01-05', orgLevel: 'county+', parameters: {} },
  });
  const own = findings.filter(({ rule }) => rule === 'S20-1' || rule === 'S20-2');
  expect(own.length).toBeGreaterThan(0);
  expect(
    own.map((one) => JSON.stringify(one) + findingSentence(one)).filter((text) => text.includes(number.slice(0, 14))),
  ).toEqual([]);
});

test('one number is for one person, who may have left and come back', () => {
  const one = { 姓名: '甲一', 身份证号: valid('999999197603180010'), 组织关系转出时间: null };
  const twice = (other: Row) => said('S20-1', roster(one, { ...one, ...other }));
  expect(twice({ 姓名: '乙二' })).toEqual(['duplicate 乙二 error 党员名册!D4']);
  expect(twice({})).toEqual(['duplicate 甲一 error 党员名册!D4']);
  expect(twice({ 组织关系转出时间: '2020-03-01' })).toEqual([]);
});

test('a month of birth agrees with any day of it', () => {
  const id = '999999197603180010';
  const born = (text: string) => said('S20-2', roster({ 姓名: '甲一', 出生年月: text, 身份证号: valid(id) }));
  expect(born('1976年3月')).toEqual([]);
  expect(born('1976.03')).toEqual([]);
  expect(born('1976年4月')).toEqual(['birth 甲一 error 党员名册!C3']);
});

test('the day of the eighteenth birthday is old enough', () => {
  const joined = (date: string) => said('S20-3', roster({ 姓名: '甲一', 出生年月: '1990-06-15', 入党时间: date }));
  expect(joined('2008-06-15')).toEqual([]);
  expect(joined('2008-06-14')).toEqual(['tooYoung 甲一 error 党员名册!F3']);
  expect(joined('2008年6月')).toEqual(['maybeTooYoung 甲一 info 党员名册!F3']);
  expect(joined('2008年5月')).toEqual(['tooYoung 甲一 error 党员名册!F3']);
});

describe('probation', () => {
  const lasted = (joined: string, full: string, more: Row = {}) =>
    said('S20-4', roster({ 姓名: '甲一', 入党时间: joined, 转正时间: full, ...more }));

  test('lasts a calendar year to the day, the 29th of February clipped', () => {
    expect(lasted('2015-06-12', '2016-06-12')).toEqual([]);
    expect(lasted('2015-06-12', '2016-06-11')).toEqual(['tooShort 甲一 error 党员名册!G3']);
    expect(lasted('2016-02-29', '2017-02-28')).toEqual([]);
  });

  test('in months without days is an error only when no day would do', () => {
    expect(lasted('2015年6月', '2016年7月')).toEqual([]);
    expect(lasted('2015年6月', '2016年6月')).toEqual(['maybeTooShort 甲一 info 党员名册!G3']);
    expect(lasted('2015年6月', '2016年5月')).toEqual(['tooShort 甲一 error 党员名册!G3']);
  });

  test('may last two years with an extension, half a year more after a transfer', () => {
    expect(lasted('2015-06-12', '2017-06-12')).toEqual([]);
    expect(lasted('2015-06-12', '2017-06-13')).toEqual(['tooLong 甲一 warn 党员名册!G3']);
    expect(lasted('2015-06-12', '2017-12-12', { 组织关系转入时间: '2016-03-01' })).toEqual([]);
  });

  test('was not asked for between 1969-04 and 1977-08', () => {
    expect(lasted('1973-07-01', '1973-07-01')).toEqual([]);
    expect(said('S20-5', roster({ 入党时间: '1973-07-01' }))).toEqual([]);
    expect(lasted('1978-07-01', '1978-07-01')).toEqual(['tooShort 甲一 error 党员名册!G3']);
  });

  test('is over after a year unless it was extended or the member was voted full', () => {
    const one = { 姓名: '甲一', 人员类别: '预备党员', 入党时间: '2025-01-05', 预备期延长至: null };
    const on = (asOf: string, more: Row = {}) => said('S20-5', roster({ ...one, ...more }), { asOf });
    expect(on('2026-01-05')).toEqual([]);
    expect(on('2026-01-06')).toEqual(['overdue 甲一 error 党员名册!E3']);
    expect(on('2026-01-06', { 预备期延长至: '2026-07-05' })).toEqual([]);
    expect(on('2026-01-06', { 入党时间: '2025年1月' })).toEqual(['overdue 甲一 info 党员名册!E3']);
    const voted = {
      发展党员: [{ 姓名: '甲一', 转正大会日期: '2026-01-06', 申请日期: '2022-01-05', 所处阶段: '预备党员' }],
    };
    expect(said('S20-5', { ...roster(one), ...voted }, { asOf: '2026-01-20' })).toEqual([]);
  });
});

describe('党龄', () => {
  const standing = (typed: string | number, asOf: string, parameters = {}) =>
    said('S20-6', roster({ 姓名: '甲一', 入党时间: '2009-12-10', 转正时间: '2010-12-10', 党龄: typed }), {
      asOf,
      parameters,
    });

  test('counts full years from 转正 at the as-of date or at the end of the year of the sheet', () => {
    expect(standing('15年3个月', '2026-03-11')).toEqual([]);
    expect(standing(16, '2026-03-11')).toEqual(['differs 甲一 warn 党员名册!H3']);
    expect(standing(14, '2026-03-11')).toEqual(['differs 甲一 warn 党员名册!H3']);
    expect(standing(14, '2025-12-09')).toEqual([]);
    expect(standing(16, '2026-12-10')).toEqual([]);
    expect(standing(15, '2026-12-10')).toEqual([]);
  });

  test('may be the difference of the years, and off by as much as an office allows', () => {
    expect(standing(15, '2025-03-11', { 'S20-6.mode': 'yearDiff' })).toEqual([]);
    expect(standing(15, '2025-03-11')).toHaveLength(1);
    expect(standing(15, '2025-03-11', { 'S20-6.tol': 1 })).toEqual([]);
  });
});

test('away for half a year to the day is to be managed; who is listed as floating is', () => {
  const away = (since: string, floating: string) =>
    said('S20-7', roster({ 姓名: '甲一', 入党时间: '2009-12-10', 是否流动: floating, 外出时间: since }));
  expect(away('2025-07-05', '否')).toEqual(['unmanaged 甲一 warn 党员名册!I3']);
  expect(away('2025-07-06', '否')).toEqual([]);
  expect(away('2025年7月', '否')).toEqual(['unmanaged 甲一 info 党员名册!I3']);
  expect(away('2025-01-05', '是')).toEqual([]);
});

test('rules whose columns are not there can not tell', () => {
  for (const rule of ['S20-6', 'S20-7', 'S20-8'] as const) expect(outcomeOf(rule, roster({}))).toBe('cannotTell');
});

/** With the check digit that the first seventeen ask for. */
function valid(number: string): string {
  const sum = [...number.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  const check = (12 - (sum % 11)) % 11;
  return number.slice(0, 17) + (check === 10 ? 'X' : String(check));
}
