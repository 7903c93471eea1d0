import { checkLedger } from '../../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../../src/standards/check/settings';
import { ledgerOf, type Sheets } from '../../support/ledger';

function judged(rule: string, sheets: Sheets, asOf: string, parameters: CheckSettings['parameters'] = {}) {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'township', parameters });
  return { own: findings.filter((one) => one.rule === rule).map(({ id }) => id), outcome: outcomes.get('S07-4') };
}

const meeting = (日期: string, 会议类型 = '支委会') => ({ 会议类型, 日期, 议题: '研究工作', 主持人: '甲一一' });

describe('a sheet is there', () => {
  const required = (...names: string[]) => ({ 'S07-1.requiredSheets': names });

  test('when what it is for is kept with the meetings', () => {
    const sheets = { 会议记录: [meeting('2025-03-10', '党课')] };
    expect(judged('S07-1', sheets, '2025-06-30', required('党课', '主题党日')).own).toEqual(['S07-1/主题党日']);
  });

  test('or not needed, as in a branch too small for committee and groups', () => {
    const roster = ['甲一一', '乙二二', '丙三三'].map((姓名) => ({
      姓名,
      人员类别: '正式党员',
      入党时间: '2010-05-04',
    }));
    const names = required('支委会成员', '党小组', '换届选举');
    expect(judged('S07-1', { 党员名册: roster }, '2025-06-30', names).own).toEqual(['S07-1/换届选举']);
    expect(judged('S07-1', { 会议记录: [meeting('2025-03-10')] }, '2025-06-30', names).own).toHaveLength(3);
  });
});

describe('rows of the year', () => {
  test('are asked of monthly sheets after the first month, of others after the year', () => {
    const sheets = { 会议记录: [], 走访慰问: [] };
    expect(judged('S07-3', sheets, '2025-01-31').own).toEqual([]);
    expect(judged('S07-3', sheets, '2025-02-01').own).toEqual(['S07-3/会议记录']);
    expect(judged('S07-3', sheets, '2025-12-31').own).toEqual(['S07-3/会议记录']);
    expect(judged('S07-3', sheets, '2026-01-01').own).toEqual(['S07-3/会议记录', 'S07-3/走访慰问']);
  });

  test('are not asked where it says that there was nothing', () => {
    const sheets = { 走访慰问: [{ 日期: '不涉及', 对象: null, 类别: null, '金额/物品': null, 慰问人: null }] };
    expect(judged('S07-3', sheets, '2026-01-01').own).toEqual([]);
  });

  test('of another year are none', () => {
    expect(judged('S07-3', { 会议记录: [meeting('2024-03-10')] }, '2026-01-01').own).toEqual(['S07-3/会议记录']);
  });

  test('of the year’s 组织生活会 may be of the next spring', () => {
    const held = (日期: string) => ({ 组织生活会: [{ 日期, 主题: '对照检查', 应到: 8, 实到: 8, 查摆问题: '开会晚' }] });
    expect(judged('S07-3', held('2026-03-20'), '2026-04-01').own).toEqual([]);
    expect(judged('S07-3', held('2024-12-20'), '2026-03-31').own).toEqual([]);
    expect(judged('S07-3', held('2024-12-20'), '2026-04-01').own).toEqual(['S07-3/组织生活会']);
  });
});

describe('the newest row', () => {
  test.each([
    ['2025-11-01', '2025-12-31', []],
    ['2025-10-31', '2025-12-01', ['S07-4/会议记录']],
    ['2025年11月', '2025-12-31', []],
  ])('is of %s, looked at on %s', (newest, asOf, found) => {
    expect(judged('S07-4', { 会议记录: [meeting('2025-01-10'), meeting(newest)] }, asOf).own).toEqual(found);
  });

  test('of a past year is looked at as of its end', () => {
    expect(judged('S07-4', { 会议记录: [meeting('2025-12-10')] }, '2026-06-30').own).toEqual([]);
  });

  test('may be one whose date can not be read', () => {
    const sheets = { 会议记录: [meeting('2025-01-10'), meeting('年底前后')] };
    expect(judged('S07-4', sheets, '2025-12-31')).toEqual({ own: [], outcome: 'cannotTell' });
  });
});
