import { rosterOf } from '../../../src/standards/check/roster';
import { dayOfText } from '../../../src/values/date-interval';
import { ledgerOf, type Row } from '../../support/ledger';

function roster(...rows: readonly Row[]) {
  const blank = { 姓名: '某人', 性别: '男', 人员类别: '正式', 入党时间: null, 转正时间: null, 组织关系转入时间: null };
  const more = { 组织关系转出时间: null, 处分情况: null, 处分影响期至: null };
  return rosterOf(ledgerOf({ 党员名册: rows.map((row) => ({ ...blank, ...more, ...row })) }), dayOfText('2025-12-31'));
}

const names = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name).join('、');

test('a member counts from the day after joining or arriving until the day of leaving', () => {
  const { membersAt } = roster(
    { 姓名: '甲一', 入党时间: '2020-05-15' },
    { 姓名: '乙二', 入党时间: '2000-01-01', 组织关系转入时间: '2025-03-01', 组织关系转出时间: '2025-09-01' },
  );
  const on = (day: string) => names(membersAt(dayOfText(day)).sure);
  expect(['2020-05-15', '2020-05-16', '2025-03-02', '2025-09-01', '2025-09-02'].map(on)).toEqual([
    '',
    '甲一',
    '甲一、乙二',
    '甲一、乙二',
    '甲一',
  ]);
});

test('within a month without a day, and without any date, membership is possible and not sure', () => {
  const { membersAt } = roster({ 姓名: '甲一', 入党时间: '2025年5月' }, { 姓名: '乙二' });
  const may = membersAt(dayOfText('2025-05-20'));
  expect([names(may.sure), names(may.possible)]).toEqual(['', '甲一、乙二']);
  expect(names(membersAt(dayOfText('2025-06-01')).sure)).toBe('甲一');
  expect(names(membersAt(dayOfText('2025-05-01')).possible)).toBe('乙二');
});

test('probationary members and those under 留党察看 do not vote', () => {
  const { votersAt, fullMembersAt } = roster(
    { 姓名: '甲一', 入党时间: '2010-06-01', 转正时间: '2011-06-01' },
    { 姓名: '乙二', 入党时间: '2025-01-01', 人员类别: '预备党员' },
    {
      姓名: '丙三',
      入党时间: '2001-06-01',
      转正时间: '2002-06-01',
      处分情况: '留党察看一年',
      处分影响期至: '2025-06-30',
    },
  );
  const during = dayOfText('2025-05-01');
  expect(names(fullMembersAt(during).sure)).toBe('甲一、丙三');
  expect(names(votersAt(during).sure)).toBe('甲一');
  expect(names(votersAt(dayOfText('2025-07-01')).sure)).toBe('甲一、丙三');
});

test('who has left is not current; homonyms are found together; an unreadable name makes the list incomplete', () => {
  const found = roster(
    { 姓名: '甲一', 入党时间: '2010-06-01' },
    { 姓名: '甲一', 入党时间: '2012-06-01' },
    { 姓名: '乙二', 入党时间: '2012-06-01', 组织关系转出时间: '2025-02-01' },
    { 姓名: '３２１', 入党时间: '2012-06-01' },
  );
  expect(names(found.current)).toBe('甲一、甲一');
  expect(found.named('甲一')).toHaveLength(2);
  expect(found.complete).toBe(false);
});
