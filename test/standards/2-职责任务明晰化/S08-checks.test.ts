import { checkLedger } from '../../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../../src/standards/check/settings';
import { ledgerOf, type Row } from '../../support/ledger';

const whole = (时段: string, more: Row = {}): Row => ({
  年度: 2025,
  时段,
  工作情况: '做了几件事',
  存在问题: '人手不足',
  下步打算: '加派人手',
  ...more,
});

function judged(rows: readonly Row[], settings: Partial<CheckSettings> = {}, meetings: readonly Row[] = []) {
  const ledger = ledgerOf({ 阶段小结和年终总结: rows, ...(meetings.length > 0 ? { 会议记录: meetings } : {}) });
  const { findings, outcomes } = checkLedger(ledger, {
    asOf: '2026-02-10',
    orgLevel: 'township',
    parameters: {},
    ...settings,
  });
  return { own: findings.filter(({ rule }) => rule.startsWith('S08')).map(({ id }) => id), outcomes };
}

test('halves are summed up by quarters too, and the second half by the year', () => {
  expect(judged([whole('第一季度'), whole('第二季度'), whole('全年')]).own).toEqual([]);
  expect(judged([whole('第一季度'), whole('全年')]).own).toEqual(['S08-1/2025年上半年']);
});

test('by quarters, a half is not enough', () => {
  const { own } = judged([whole('上半年'), whole('全年')], { parameters: { 'S08-1.mode': 'quarter' } });
  expect(own).toEqual(['S08-1/2025年第1季度', 'S08-1/2025年第2季度', 'S08-1/2025年第3季度']);
});

test('a summary is missing from the day after its deadline', () => {
  expect(judged([], { asOf: '2025-07-31' }).own).toEqual([]);
  expect(judged([], { asOf: '2025-08-01' }).own).toEqual(['S08-1/2025年上半年']);
});

test('a month as date is late only when all of it is', () => {
  const dated = (日期: string) => judged([whole('上半年', { 日期 }), whole('全年')]).own;
  expect(dated('2025年7月')).toEqual([]);
  expect(dated('2025年6月')).toEqual([]);
  expect(dated('2025年8月')).toEqual(['S08-2/2025年上半年']);
});

test('problems and plans may stand in the text', () => {
  const text = { 工作情况: '完成三项。存在问题：人手不足。下一步：加派人手。', 存在问题: null, 下步打算: null };
  expect(judged([whole('上半年', text), whole('全年')]).own).toEqual([]);
});

describe('numbers in the text', () => {
  const meetings = ['2025-02-10', '2025-05-12', '2025-06'].map((日期) => ({
    会议类型: '党员大会',
    日期,
    议题: '学习',
  }));
  const told = (工作情况: string) => judged([whole('上半年', { 工作情况 }), whole('全年')], {}, meetings).own;

  test.each(['召开党员大会3次', '召开三次支部党员大会', '第一次党员大会研究计划', '党员大会2次以上', '会议若干'])(
    '%s is no fault',
    (text) => expect(told(text)).toEqual([]),
  );

  test.each(['党员大会两次', '共召开4次党员大会'])('%s is', (text) =>
    expect(told(text)).toEqual(['S08-4/2025年上半年：党员大会']),
  );
});

test('the summary of the year may not be the text of the half-year', () => {
  const text =
    '按计划开展组织生活，读书班、走访和责任区都已落实，档案整理抽调两人补齐，窗口延时服务由党员先报名，留言五日内答复，经费按季公开。';
  const copied = judged([whole('上半年', { 工作情况: text }), whole('全年', { 工作情况: text })]);
  expect(copied.own).toContain('S08-5/2025年');
  const written = judged([
    whole('上半年', { 工作情况: text }),
    whole('全年', {
      工作情况:
        '全年办结十件实事中的九件，未办的一件因用地手续顺延；换届后委员重新分工，按季向党员报告进度，群众满意度比上年有所提高。',
    }),
  ]);
  expect(written.own).not.toContain('S08-5/2025年');
});
