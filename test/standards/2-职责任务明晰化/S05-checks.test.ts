import { checkLedger } from '../../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../../src/standards/check/settings';
import { ledgerOf, type Row } from '../../support/ledger';

const ROSTER: readonly Row[] = ['甲一一', '乙二二'].map((姓名) => ({
  姓名,
  人员类别: '正式党员',
  入党时间: '2010-05-04',
}));
const COMMITTEE: readonly Row[] = [
  { 姓名: '甲一一', 党内职务: '书记', 任职时间: '2024-01-10' },
  { 姓名: '乙二二', 党内职务: '组织委员', 任职时间: '2024-01-10' },
];

function judged(rows: readonly Row[], asOf = '2025-12-15', parameters: CheckSettings['parameters'] = {}) {
  const duty = rows.map((row, index) => ({
    序号: index + 1,
    责任人: '甲一一',
    责任内容: `第${index}件事`,
    完成时限: '2025-11-30',
    完成情况: '已完成',
    ...row,
  }));
  const ledger = ledgerOf({ 党员名册: ROSTER, 支委会成员: COMMITTEE, 责任清单: duty });
  const { findings, outcomes } = checkLedger(ledger, { asOf, orgLevel: 'township', parameters });
  const own = findings.filter(({ rule }) => rule.startsWith('S05'));
  return { own: own.map(({ id, severity }) => `${id} ${severity}`), outcomes };
}

test('a duty given to a post is the duty of who holds it', () => {
  expect(judged([{}, { 责任人: '组织委员' }]).own).toEqual([]);
  expect(judged([{}, { 责任人: '宣传委员' }]).own).toEqual(['S05-1/乙二二 error']);
});

test('while a duty is everybody’s, nobody is said to have none', () => {
  const { own, outcomes } = judged([{ 责任人: '全体支委' }]);
  expect(own).toEqual([]);
  expect(outcomes.get('S05-1')).toBe('cannotTell');
});

test('a month as date is over when its last day is', () => {
  const rows = [{ 责任人: '甲一一、乙二二', 完成时限: '2025年11月', 完成情况: '进行中' }];
  expect(judged(rows, '2025-11-30').own).toEqual([]);
  expect(judged(rows, '2025-12-01').own).toEqual(['S05-4/甲一一、乙二二：第0件事 warn']);
});

test('how it went is asked for when it was due, not before', () => {
  const rows = [{ 责任人: '甲一一、乙二二', 完成情况: null }];
  expect(judged(rows, '2025-11-20').own).toEqual([]);
  expect(judged(rows, '2025-12-20').own).toEqual(['S05-2/甲一一、乙二二：完成情况 warn']);
});

test('words that are neither done nor not done are left to people', () => {
  const { own, outcomes } = judged([{ 责任人: '甲一一、乙二二', 完成情况: '详见附件说明材料' }]);
  expect(own).toEqual([]);
  expect(outcomes.get('S05-4')).toBe('cannotTell');
});

test('a monthly list is asked for once its month is over', () => {
  const rows = ['1月', '2月'].map((月份) => ({ 月份, 责任人: '甲一一、乙二二', 完成时限: null }));
  const lists = (asOf: string) =>
    judged(rows, asOf, { 'S05-5.monthly': true }).own.filter((id) => id.startsWith('S05-5'));
  expect(lists('2025-03-31')).toEqual([]);
  expect(lists('2025-04-01')).toEqual(['S05-5/2025年3月 warn']);
});
