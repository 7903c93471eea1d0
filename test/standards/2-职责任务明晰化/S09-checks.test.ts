import { checkLedger } from '../../../src/standards/check/check-ledger';
import { ledgerOf, type Row } from '../../support/ledger';

function outcome(asOf: string, summaries: readonly Row[], meetings: readonly Row[] = []) {
  const ledger = ledgerOf({ 阶段小结和年终总结: summaries, 会议记录: meetings });
  const { findings, outcomes } = checkLedger(ledger, { asOf, orgLevel: 'township', parameters: {} });
  return { own: findings.filter(({ rule }) => /^S09-[12]/u.test(rule)).map(({ id }) => id), outcomes };
}

const heard = (日期: string, 议题: string): Row => ({ 会议类型: '党员大会', 日期, 议题 });

test('the year is summed up by the end of January', () => {
  expect(outcome('2026-01-31', []).own).toEqual([]);
  expect(outcome('2026-02-01', []).own).toEqual(['S09-1/2025年年终总结']);
});

test('a half year is no year, last year is not this one', () => {
  const rows = [
    { 年度: 2025, 时段: '下半年', 工作情况: '做了事' },
    { 年度: 2024, 时段: '年终总结', 工作情况: '做了事' },
  ];
  expect(outcome('2026-02-01', rows).own).toEqual(['S09-1/2025年年终总结']);
  expect(outcome('2026-02-01', [...rows, { 年度: 2025, 时段: '年度' }]).own).toEqual([]);
});

test('the report may be heard until the end of March', () => {
  const meetings = [heard('2025-11-20', '学习文件'), heard('2025-08-21', '听取支委会工作报告')];
  expect(outcome('2026-03-31', [], meetings).outcomes.get('S09-2')).toBe('notApplicable');
  expect(outcome('2026-04-01', [], meetings).own).toContain('S09-2/2025年支委会报告');
  const late = [...meetings, heard('2026-03', '审查支部委员会年度工作报告')];
  expect(outcome('2026-04-01', [], late).outcomes.get('S09-2')).toBe('pass');
});

test('a report at a meeting without a readable day proves nothing either way', () => {
  const { own, outcomes } = outcome('2026-04-01', [], [heard('年底', '听取支委会报告')]);
  expect(own).not.toContain('S09-2/2025年支委会报告');
  expect(outcomes.get('S09-2')).toBe('cannotTell');
});
