import { committeeOf, postsIn } from '../../../src/standards/check/committee';
import { dayOfText } from '../../../src/values/date-interval';
import { ledgerOf, type Row } from '../../support/ledger';

test.each([
  ['书记', '书记'],
  ['党支部副书记兼纪检委员', '副书记 纪检委员'],
  ['组织、宣传委员', '组织委员 宣传委员'],
  ['党组织书记', '书记'],
  ['纪律检查委员', '纪检委员'],
  ['支部委员', '委员'],
  ['干事', ''],
])('%s is %s', (text, posts) => expect(postsIn(text).join(' ')).toBe(posts));

function at(day: string, rows: readonly Row[]): string {
  const seats = committeeOf(ledgerOf({ 支委会成员: rows })).at(dayOfText(day));
  return seats.map(({ name }) => name).join('、');
}

test('a committee stays beyond its term until the next one is elected', () => {
  const rows = [
    { 姓名: '甲一', 党内职务: '书记', 任职时间: '2020-09-10', 任期届满: '2023-09-09', 当选届次: '第二届' },
    { 姓名: '乙二', 党内职务: '书记', 任职时间: '2023-11-01', 任期届满: '2026-10-31', 当选届次: '第三届' },
  ];
  expect(['2020-09-09', '2023-09-09', '2023-10-31', '2023-11-01', '2026-12-01'].map((day) => at(day, rows))).toEqual([
    '',
    '甲一',
    '甲一',
    '乙二',
    '乙二',
  ]);
});

test('whoever left before the others left early', () => {
  const rows = [
    { 姓名: '甲一', 党内职务: '书记', 任职时间: '2023-09-10', 任期届满: '2026-09-09', 当选届次: '第三届' },
    { 姓名: '乙二', 党内职务: '副书记', 任职时间: '2023-09-10', 任期届满: '2025-03-31', 当选届次: '第三届' },
  ];
  expect(['2025-03-31', '2025-04-01'].map((day) => at(day, rows))).toEqual(['甲一、乙二', '甲一']);
});

test('a by-election that names no term of its own does not end the others', () => {
  const rows = [
    { 姓名: '甲一', 党内职务: '书记', 任职时间: '2023-09-10', 任期届满: '2026-09-09', 当选届次: '第三届' },
    { 姓名: '乙二', 党内职务: '纪检委员', 任职时间: '2025-03-10', 任期届满: '2026-09-09', 当选届次: null },
    { 姓名: '丙三', 党内职务: '宣传委员', 任职时间: '2025-04-10', 任期届满: '2026-09-09', 当选届次: '第三届（补选）' },
  ];
  expect(at('2025-05-01', rows)).toBe('甲一、乙二、丙三');
});

test('posts of an earlier committee are not vacant now', () => {
  const rows = [
    { 姓名: '甲一', 党内职务: '青年委员', 任职时间: '2020-09-10', 任期届满: '2023-09-09' },
    { 姓名: '乙二', 党内职务: '书记', 任职时间: '2023-09-10', 任期届满: '2026-09-09' },
    { 姓名: '丙三', 党内职务: '组织委员', 任职时间: '2023-09-10', 任期届满: '2025-03-31' },
  ];
  const { vacantAt } = committeeOf(ledgerOf({ 支委会成员: rows }));
  expect(vacantAt(dayOfText('2025-12-31')).map(({ post }) => post)).toEqual(['组织委员']);
});
