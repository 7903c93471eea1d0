import { isCountyLevel } from '../../../src/standards/5-党员作用常态化/organisers';
import { records } from '../../../src/ledger/ledger';
import { ledgerOf, type Row } from '../../support/ledger';
import { outcomeOf, said } from '../../support/findings';

const MEMBER: Row = {
  姓名: '甲一',
  人员类别: '正式党员',
  入党时间: '2010-06-01',
  转正时间: '2011-06-01',
  组织关系转入时间: null,
};
const branch = (rows: readonly Row[], member: Row = {}, more: Record<string, readonly Row[]> = {}) => ({
  党员名册: [{ ...MEMBER, ...member }],
  教育培训学时: rows.map((row, index) => ({
    ...{ 姓名: '甲一', 日期: `2025-03-${String(index + 1).padStart(2, '0')}`, 培训名称: `第${index + 1}讲` },
    ...{ 主办单位: '县委组织部', 学时: 8, 累计: null },
    ...row,
  })),
  ...more,
});
const hours = (...list: readonly (number | string | null)[]) => list.map((one): Row => ({ 学时: one }));

describe('hours of a member', () => {
  test('are 32 when the year is over, and in proportion before', () => {
    expect(said('S19-1', branch(hours(8, 8, 8, 8)))).toEqual([]);
    expect(said('S19-1', branch(hours(8, 8, 8, 7)))).toEqual(['tooFew 甲一 error 教育培训学时!E6']);
    expect(said('S19-1', branch(hours(8, 8)), { asOf: '2025-06-30' })).toEqual([]);
    expect(said('S19-1', branch(hours(8, 7)), { asOf: '2025-06-30' })).toEqual(['behind 甲一 info 教育培训学时!E4']);
  });

  test('are less for who came in the course of the year, and none for who is let off', () => {
    expect(said('S19-1', branch(hours(8, 8), { 组织关系转入时间: '2025-07-01' }))).toEqual([]);
    expect(said('S19-1', branch(hours(8), { 免于参加的原因: '年老体弱' }))).toEqual([]);
  });

  test('are not said to be missing when some can not be read or may be anybody’s', () => {
    expect(outcomeOf('S19-1', branch(hours(8, '若干')))).toBe('cannotTell');
    expect(outcomeOf('S19-1', branch([...hours(8), { 姓名: '全体党员', 学时: 24 }]))).toBe('cannotTell');
    expect(said('S19-1', branch([...hours(8), { 姓名: '全体党员', 学时: 4 }]))).toHaveLength(1);
  });

  test('count for everybody a row names, and may be kept as 累计 alone', () => {
    expect(said('S19-1', branch([{ 姓名: '乙二、甲一', 学时: 32 }]))).toEqual([]);
    expect(said('S19-1', branch([{ 学时: null, 累计: 40 }]))).toEqual([]);
  });

  test('carried over from last year do not count', () => {
    const rows = [...hours(8, 8, 8), { 日期: '2024-11-05', 学时: 8 }];
    expect(said('S19-1', branch(rows))).toEqual(['tooFew 甲一 error 教育培训学时!E5']);
    expect(said('S19-5', branch(rows))).toEqual(['otherYear 甲一 error 教育培训学时!B6']);
  });
});

test('累计 runs by the dates, by the rows, or is that of the year in every row', () => {
  const rows = (...list: readonly (readonly [string, number])[]) =>
    said('S19-5', branch(list.map(([日期, 累计]) => ({ 日期, 累计, 学时: 4 }))));
  expect(rows(['2025-05-06', 4], ['2025-06-06', 8])).toEqual([]);
  expect(rows(['2025-06-06', 8], ['2025-05-06', 4])).toEqual([]);
  expect(rows(['2025-05-06', 8], ['2025-06-06', 8])).toEqual([]);
  expect(rows(['2025-05-06', 4], ['2025-06-06', 9], ['2025-07-06', 13])).toEqual(['total 甲一 error 教育培训学时!F4']);
});

test('a day holds eight hours, three days hold twenty-four', () => {
  const long = (日期: string, 学时: number) => said('S19-4', branch([{ 日期, 学时 }]));
  expect(long('2025-05-06', 8)).toEqual([]);
  expect(long('2025-05-06', 16)).toEqual(['longDay 甲一 2025-05-06 warn 教育培训学时!E3']);
  expect(long('2025-05-06至2025-05-08', 24)).toEqual([]);
  expect(long('2025年5月', 24)).toEqual([]);
});

test('several people in one long row are one finding', () => {
  expect(said('S19-4', branch([{ 姓名: '甲一、乙二、丙三', 学时: 16 }]))).toHaveLength(1);
});

describe('the secretary', () => {
  const seat = (任职时间: string): Record<string, readonly Row[]> => ({
    支委会成员: [{ 姓名: '甲一', 党内职务: '书记', 任职时间, 任期届满: '2028-01-01', 当选届次: '第四届' }],
  });
  const trained = (日期: string, since: string, asOf = '2026-01-05') =>
    said('S19-3', branch([{ 日期 }], {}, seat(since)), { asOf });

  test('has the whole year, a new one half a year', () => {
    expect(trained('2025-11-20', '2024-02-01')).toEqual([]);
    expect(trained('2025-08-10', '2025-02-10')).toEqual([]);
    expect(trained('2025-08-11', '2025-02-10')).toEqual(['newSecretary 甲一 warn 教育培训学时!A2']);
    expect(trained('2025-01-11', '2025-09-10')).toEqual([]);
  });

  test('is not judged while the year runs', () => {
    const sheets = branch([{ 主办单位: '本支部' }], {}, seat('2024-02-01'));
    expect(outcomeOf('S19-3', sheets, { asOf: '2025-11-05' })).toBe('notApplicable');
    expect(said('S19-3', sheets)).toEqual(['none 甲一 warn 教育培训学时!A2']);
  });
});

test.each([
  ['县委组织部', true],
  ['临溪市委党校', true],
  ['东平区直机关工委', true],
  ['县乡村振兴局', true],
  ['清河镇党委', false],
  ['阳光社区党委', false],
  ['高新园区管委会', false],
  ['本支部', false],
])('a training by %s is of the county level: %s', (organiser, expected) => {
  const [row] = records(ledgerOf(branch([{ 主办单位: organiser }])), 'study');
  expect(row && isCountyLevel(row)).toBe(expected);
});

test('who is let off needs a reason on either sheet', () => {
  const rows = [{ 是否免学: '是', 免学原因: null }];
  expect(said('S19-6', branch(rows))).toEqual(['noReason 甲一 info 教育培训学时!G3']);
  expect(said('S19-6', branch(rows, { 免于参加的原因: '患病' }))).toEqual([]);
  expect(outcomeOf('S19-6', branch([{}]))).toBe('notApplicable');
});

test('full members count as new for a year', () => {
  const fresh = (转正时间: string) => said('S19-7', branch([{ 主办单位: '本支部' }], { 转正时间 }));
  expect(fresh('2025-01-01')).toEqual(['none 甲一 info 教育培训学时!A2']);
  expect(fresh('2024-12-31')).toEqual([]);
});
