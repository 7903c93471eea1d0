import { plannedTimes, requiredItem } from '../../../src/standards/2-职责任务明晰化/planned-items';

test.each([
  ['党员大会4次', '党员大会', 4],
  ['党课', '党课', 1],
])('%s has to be planned', (text, item, times) => expect(requiredItem(text)).toEqual({ item, times }));

test.each([
  ['党员大会', '召开党员大会4次', '全年', 4],
  ['党员大会', '每季度召开一次党员大会', '全年', 4],
  ['党员大会', '第4次党员大会', '12月', 1],
  ['支委会', '支委会第3次会议', '3月', 1],
  ['支委会', '支部委员会会议', '每月', 12],
  ['支委会', '支委会1次、党小组会2次', '3月', 1],
  ['党小组会', '支委会1次、党小组会2次', '3月', 2],
  ['主题党日', '两次主题党日；志愿服务', '3月', 2],
  ['党课', '志愿服务', '3月', 0],
])('%s in “%s” (%s)', (item, text, period, times) => expect(plannedTimes(item, text, period)).toBe(times));

test('三会一课 plans meetings without saying how many', () => {
  expect(plannedTimes('支委会', '落实三会一课制度', '全年')).toBeUndefined();
  expect(plannedTimes('主题党日', '落实三会一课制度', '全年')).toBe(0);
});
