import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05', parameters = {}) {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters });
  return { ids: findings.filter(({ rule }) => rule.startsWith('S14-')).map(({ id }) => id), outcomes };
}

const themeDays = (rows: (before: readonly Row[]) => readonly Row[]) => replaced(COMPLIANT, '主题党日', rows);

describe('every month', () => {
  test('only months that are over are asked for', () => {
    const half = themeDays((rows) => rows.slice(0, 5));
    expect(check(half, '2025-06-30').ids).toEqual([]);
    expect(check(half, '2025-07-01').ids).toEqual(['S14-1/2025年6月']);
  });

  test('a sheet without rows is a year without activities; without the sheet nobody can tell', () => {
    expect(check(themeDays(() => [])).ids.filter((id) => id.startsWith('S14-1'))).toHaveLength(12);
    const others = Object.fromEntries(Object.entries(COMPLIANT).filter(([name]) => name !== '主题党日'));
    expect(check(others).outcomes.get('S14-1')).toBe('cannotTell');
  });

  test('one that is kept on the meeting sheet counts', () => {
    const moved = replaced(
      themeDays((rows) => rows.slice(1)),
      '会议记录',
      (rows) => [...rows, { ...rows[0], 会议类型: '主题党日', 日期: day('2025-01-24') }],
    );
    expect(check(moved).ids).toEqual([]);
  });

  test('the same day on both sheets is one, two rows on one sheet are two', () => {
    const both = replaced(COMPLIANT, '会议记录', (rows) => [
      ...rows,
      { ...rows[0], 会议类型: '主题党日', 日期: day('2025-01-24') },
    ]);
    const twice = { 'S14-1.perMonth': 2 };
    expect(check(both, '2025-02-01', twice).ids).toEqual(['S14-1/2025年1月']);
    const two = themeDays((rows) => [...rows, { ...rows[0], 日期: day('2025-01-20'), 主题: '新年打算' }]);
    expect(check(two, '2025-02-01', twice).ids).toEqual([]);
  });

  test('while a date can not be read no month is said to lack one', () => {
    const { ids, outcomes } = check(changed(COMPLIANT, '主题党日', 3, { 日期: '谷雨那天' }));
    expect([ids, outcomes.get('S14-1')]).toEqual([[], 'cannotTell']);
  });
});

test.each([
  ['每月25日', '2025-04-18', false],
  ['每月25日', '2025-04-17', true],
  ['每月25日', '2025-05-02', false],
  ['每月二十五日', '2025-04-10', true],
  ['每月5日、20日', '2025-04-13', false],
  ['每月31日', '2025-04-30', false],
  ['每月第一个星期五', '2025-04-11', false],
  ['每月第一个星期五', '2025-04-12', true],
  ['每月最后一个周五', '2025-04-18', false],
  ['每月最后一个周五', '2025-04-17', true],
])('with %s as the fixed day, %s is too far away: %s', (fixed, held, told) => {
  const one = themeDays((rows) => [{ ...rows[0], 日期: day(held) }]);
  const { ids } = check(changed(one, '支部基本情况', 0, { 固定党日: fixed }), '2025-01-20');
  expect(ids).toEqual(told ? [`S14-2/${held}`] : []);
});

test('a month without a day may have been in time; a fixed day that can not be read leaves it untold', () => {
  const month = changed(COMPLIANT, '主题党日', 3, { 日期: '2025年4月' });
  expect(check(month).ids).toEqual([]);
  const vague = changed(COMPLIANT, '支部基本情况', 0, { 固定党日: '每月下旬' });
  expect(check(vague).outcomes.get('S14-2')).toBe('cannotTell');
});

describe('variety', () => {
  const forms = (...names: readonly string[]) =>
    themeDays((rows) => rows.map((row, index) => ({ ...row, 主题: `活动甲${index}`, 活动形式: names[index] ?? null })));

  test('is judged when the year is over, and only by what can be recognised', () => {
    const study = forms(...Array.from({ length: 12 }, () => '集中学习'));
    expect(check(study, '2025-12-31').ids).toEqual([]);
    expect(check(study).ids).toEqual(['S14-3/活动类别', 'S14-3/只学习的活动']);
    expect(check(forms()).outcomes.get('S14-3')).toBe('cannotTell');
  });

  test('one activity may be of several kinds, also in other words', () => {
    expect(check(forms(...Array.from({ length: 12 }, () => '学习研讨、走访慰问、座谈'))).ids).toEqual([]);
  });
});

test('the same theme in another year, or for one day kept twice, is no repetition', () => {
  const earlier = themeDays((rows) => [...rows, { ...rows[0], 日期: day('2024-01-25') }]);
  expect(check(earlier).ids).toEqual([]);
});

test('the discipline quarter is asked for only where the programme is on', () => {
  const none = changed(COMPLIANT, '主题党日', 0, { 党纪教育一刻钟: '否' });
  expect(check(none).outcomes.get('S14-5')).toBe('notApplicable');
  expect(check(none, '2026-01-05', { 'S14-5.on': true }).ids).toEqual(['S14-5/2025-01-24主题党日']);
});
