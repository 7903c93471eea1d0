import type { Row } from '../../support/ledger';
import { outcomeOf, said } from '../../support/findings';

const MEMBER: Row = {
  姓名: '甲一',
  人员类别: '正式党员',
  入党时间: '2010-06-01',
  组织关系转入时间: null,
  是否离退休: '否',
};
const SERVICE: Row = {
  ...{ 日期: '2025-03-05', 开始时间: '14:00', 结束时间: '16:00', 地点: '某村', 内容: '清扫', 参加人员: '甲一' },
  ...{ 人数: null, 时长: null, 群众意见: null, 答复情况: null, 答复日期: null },
};
const branch = (rows: readonly Row[], member: Row = {}) => ({
  党员名册: [{ ...MEMBER, ...member }],
  志愿服务: rows.map((row) => ({ ...SERVICE, ...row })),
});

describe('services of a member', () => {
  test('are two a year, half of it for half a year, none for the retired', () => {
    expect(said('S22-1', branch([{}, {}]))).toEqual([]);
    expect(said('S22-1', branch([{}]))).toEqual(['tooFew 甲一 info 志愿服务!A2']);
    expect(said('S22-1', branch([{}], { 组织关系转入时间: '2025-07-01' }))).toEqual([]);
    expect(said('S22-1', branch([{ 参加人员: '丙三' }], { 是否离退休: '是' }))).toEqual([]);
  });

  test('can not be told while a row names 全体党员, or nobody says who is retired', () => {
    expect(outcomeOf('S22-1', branch([{}, { 参加人员: '全体党员' }]))).toBe('cannotTell');
    expect(outcomeOf('S22-1', branch([{}], { 是否离退休: null }))).toBe('cannotTell');
    expect(outcomeOf('S22-1', branch([{}]), { asOf: '2025-11-05' })).toBe('notApplicable');
  });

  test('of last year do not count', () => {
    expect(said('S22-1', branch([{}, { 日期: '2024-10-08' }]))).toHaveLength(1);
  });
});

test('hours may be rounded to halves and are not days', () => {
  const hours = (结束时间: string, 时长: number | string) => said('S22-2', branch([{ 结束时间, 时长 }])).length;
  expect(hours('16:00', 2)).toBe(0);
  expect(hours('16:15', '2小时')).toBe(0);
  expect(hours('16:20', 2)).toBe(1);
  expect(hours('16:00', '1天')).toBe(1);
  expect(hours('13:00', 1)).toBe(1);
});

test('the size is that of the list, where the list can be counted', () => {
  const size = (参加人员: string, 人数: number) => said('S22-2', branch([{ 参加人员, 人数 }])).length;
  expect([size('甲一、乙二', 2), size('甲一、乙二', 3), size('全体党员', 18)]).toEqual([0, 1, 0]);
});

test('a stranger is reported once; 积极分子 and marked guests are none', () => {
  const rows = [{ 参加人员: '甲一、丁四' }, { 参加人员: '丁四、戊五（群众）、己六' }];
  const admission = [{ 姓名: '己六', 申请日期: '2024-04-10', 积极分子日期: '2025-01-10', 所处阶段: '入党积极分子' }];
  expect(said('S22-3', { ...branch(rows), 发展党员: admission })).toEqual(['notListed 丁四 warn 志愿服务!F3']);
});

describe('promises', () => {
  const promised = (row: Row, asOf = '2026-01-05') =>
    said(
      'S22-4',
      {
        ...branch([]),
        公开承诺: [
          {
            ...{ 姓名: '甲一', 承诺内容: '每月走访两次', 承诺日期: '2025-02-25', 完成时限: '2025-12-20' },
            ...{ 兑现情况: null, 兑现日期: null, 未兑现原因: null },
            ...row,
          },
        ],
      },
      { asOf },
    );

  test('are kept by the day that is due', () => {
    expect(promised({ 兑现情况: '已兑现' })).toEqual([]);
    expect(promised({ 兑现日期: '2025-12-19' })).toEqual([]);
    expect(promised({}, '2025-12-20')).toEqual([]);
    expect(promised({}, '2025-12-21')).toEqual(['notKept 甲一 warn 公开承诺!E3']);
    expect(promised({ 完成时限: '长期坚持' })).toEqual([]);
  });

  test('that were not kept for a reason are a hint', () => {
    expect(promised({ 兑现情况: '部分兑现', 未兑现原因: '汛期道路中断' })).toEqual(['notKept 甲一 info 公开承诺!E3']);
  });

  test('of another year are none of this', () => {
    expect(promised({ 承诺日期: '2024-02-25', 兑现情况: '已兑现' })).toEqual(['noPromise 甲一 info 公开承诺!A2']);
  });
});

test('opinions are answered within thirty days; praise needs no answer', () => {
  const answered = (row: Row, asOf = '2025-04-05') =>
    said('S22-5', branch([{ 群众意见: '路灯太暗', ...row }]), { asOf }).map((text) => text.split(' ')[0]);
  expect(answered({}, '2025-04-04')).toEqual([]);
  expect(answered({})).toEqual(['unanswered']);
  expect(answered({ 答复情况: '已更换' })).toEqual([]);
  expect(answered({ 答复日期: '2025-04-05' })).toEqual(['late']);
  expect(answered({ 答复日期: '2025年4月' })).toEqual([]);
  expect(answered({ 群众意见: '非常满意' })).toEqual([]);
  expect(answered({ 群众意见: '不满意' })).toEqual(['unanswered']);
  expect(answered({ 群众意见: '村里没有意见箱' })).toEqual(['unanswered']);
  expect(outcomeOf('S22-5', branch([{}]))).toBe('notApplicable');
});
