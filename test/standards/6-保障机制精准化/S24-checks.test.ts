import { checkLedger } from '../../../src/standards/check/check-ledger';
import { ledgerOf, type Row } from '../../support/ledger';

function judged(rows: readonly Row[], items: readonly string[]) {
  const { findings, outcomes } = checkLedger(ledgerOf({ 阵地设施: rows }), {
    asOf: '2025-12-31',
    orgLevel: 'township',
    parameters: { 'S24-1.items': items },
  });
  return { own: findings.filter(({ rule }) => rule.startsWith('S24')).map(({ id }) => id), outcomes };
}

test('things are known by their usual names, and a local list by its own', () => {
  const rows = [
    { 项目: '投影仪', '有/无': '√', 责任人: '甲一一', '更新/检查日期': '2025-06' },
    { 项目: '党建书屋', '有/无': '有', 责任人: '甲一一', '更新/检查日期': '2025-06' },
    { 项目: '心理咨询室', '有/无': '有', 责任人: '甲一一', '更新/检查日期': '2025-06' },
  ];
  expect(judged(rows, ['电教设备', '报刊书籍', '心理咨询室', '专人', '党旗']).own).toEqual(['S24-1/党旗']);
});

test('what nobody answered for is not said to be absent', () => {
  const { own, outcomes } = judged([{ 项目: '党旗', '有/无': null, 责任人: '甲一一' }], ['党旗']);
  expect(own).toEqual([]);
  expect(outcomes.get('S24-1')).toBe('cannotTell');
});

test('a check within the month counts to the end of it', () => {
  const checked = (date: string) => [{ 项目: '党旗', '有/无': '有', 责任人: '甲一一', '更新/检查日期': date }];
  expect(judged(checked('2024-12-31'), ['党旗']).own).toEqual([]);
  expect(judged(checked('2024年12月'), ['党旗']).own).toEqual([]);
  expect(judged(checked('2024年11月'), ['党旗']).own).toEqual(['S24-2/党旗：检查']);
});

test('a budget in words is for a person to judge', () => {
  const rows = [{ 项目: '活动经费', '有/无': '有', 责任人: '甲一一', 年度经费预算: '列入机关预算' }];
  const { own, outcomes } = judged(rows, []);
  expect(own).toEqual([]);
  expect(outcomes.get('S24-3')).toBe('cannotTell');
});
