import { checkLedger } from '../../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../../src/standards/check/settings';
import { ledgerOf, type Row, type Sheets } from '../../support/ledger';

const WHOLE: Row = { 具体措施: '分头办理', 责任人: '甲一一', 完成时限: '2025-12-20' };

function judged(rows: readonly Row[], sheets: Sheets = {}, settings: Partial<CheckSettings> = {}) {
  const ledger = ledgerOf({ 年度计划: rows.map((row) => ({ '月份/季度': '全年', ...WHOLE, ...row })), ...sheets });
  const { findings, outcomes } = checkLedger(ledger, {
    asOf: '2026-01-31',
    orgLevel: 'township',
    parameters: { 'S06-3.requiredItems': [] },
    ...settings,
  });
  return { own: findings.filter(({ rule }) => rule.startsWith('S06')).map(({ id }) => id), outcomes };
}

test('a plan is due by the end of March', () => {
  expect(judged([], {}, { asOf: '2025-03-31' }).outcomes.get('S06-1')).toBe('notApplicable');
  expect(judged([], {}, { asOf: '2025-04-01' }).own).toEqual(['S06-1/2025年度计划']);
});

test('quarters and recurring rows cover their months', () => {
  const quarters = ['第一季度', '第二季度', '第四季度'].map((text) => ({ '月份/季度': text, 工作任务: '办事' }));
  expect(judged(quarters).own).toEqual(['S06-4/2025年7月', 'S06-4/2025年8月', 'S06-4/2025年9月']);
  expect(judged([...quarters, { '月份/季度': '每月', 工作任务: '办事' }]).own).toEqual([]);
});

test('a branch set up in autumn plans for what was left of the year', () => {
  const profile = {
    支部基本情况: [
      { 支部全称: '青山站支部', 上级党组织: '青山镇党委', 成立时间: '2025-10-08', 党员总数: 5, 书记: '甲一一' },
    ],
  };
  const settings = { parameters: { 'S06-3.requiredItems': ['主题党日12次'] } };
  expect(judged([{ 工作任务: '主题党日3次' }], profile, settings).own).toEqual([]);
  expect(judged([{ 工作任务: '主题党日2次' }], profile, settings).own).toEqual(['S06-3/主题党日']);
});

describe('what was planned is looked for', () => {
  const lectures = (date: string) => ({ 党课: [{ 日期: date, 题目: '讲一课', 授课人: '甲一一' }] });
  const plan: readonly Row[] = [{ 工作任务: '安排若干事项' }, { '月份/季度': '3月', 工作任务: '党课' }];

  test('up to fifteen days before and after', () => {
    expect(judged(plan, lectures('2025-04-15')).own).toEqual([]);
    expect(judged(plan, lectures('2025-04-16')).own).toEqual(['S06-5/2025-03：党课']);
  });

  test('when the days after are over', () => {
    const sheets = { 党课: [] };
    expect(judged(plan, sheets, { asOf: '2025-04-15' }).own).toEqual([]);
    expect(judged(plan, sheets, { asOf: '2025-04-16' }).own).toEqual(['S06-5/2025-03：党课']);
  });

  test('and not called missing while a record has no readable day', () => {
    const { own, outcomes } = judged(plan, lectures('春天'));
    expect(own).toEqual([]);
    expect(outcomes.get('S06-5')).toBe('cannotTell');
  });

  test('but getting ready for it is not it', () => {
    expect(judged([plan[0] ?? {}, { '月份/季度': '3月', 工作任务: '准备党课' }], { 党课: [] }).own).toEqual([]);
  });
});

test.each([
  ['总结2024年的工作', false],
  ['贯彻《2023—2027年规划》', false],
  ['落实清委〔2024〕8号文件', false],
  ['谋划2026年工作', false],
  ['按2024年度的分工办理', true],
])('another year in “%s”', (text, fires) => {
  expect(judged([{ '月份/季度': '6月', 工作任务: text }, { 工作任务: '办事' }]).own.length > 0).toBe(fires);
});

test('a secretary and a deputy are no committee whose meetings a plan would have to name', () => {
  const required = { parameters: { 'S06-3.requiredItems': ['支委会12次'] } };
  const officers = (...posts: readonly string[]) => ({
    支委会成员: posts.map((post, n) => ({ 姓名: `甲一${n}`, 党内职务: post, 任职时间: '2024-03-01' })),
  });
  const plan = [{ 工作任务: '党员大会4次' }];
  expect(judged(plan, officers('书记', '副书记'), required).own).not.toContain('S06-3/支委会');
  expect(judged(plan, officers('书记', '组织委员', '纪检委员'), required).own).toContain('S06-3/支委会');
});
