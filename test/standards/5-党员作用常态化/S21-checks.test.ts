import type { Row } from '../../support/ledger';
import { outcomeOf, said } from '../../support/findings';

const MEMBER: Row = {
  姓名: '甲一',
  人员类别: '正式党员',
  入党时间: '1974-08-01',
  转正时间: '1975-07-01',
  帮扶类别: '老党员',
};
const branch = (visits: readonly Row[], member: Row = {}) => ({
  党员名册: [{ ...MEMBER, ...member }],
  走访慰问: visits.map((row) => ({
    ...{
      日期: '2025-01-21',
      对象: '甲一',
      类别: '老党员',
      '金额/物品': 500,
      资金来源: '党费',
      慰问人: '乙二',
      签收: '已签',
    },
    ...row,
  })),
});

describe('the seasons of visits', () => {
  const seasons = (...dates: readonly string[]) => said('S21-1', branch(dates.map((日期) => ({ 日期 }))));

  test('reach from December to February, and from June to July', () => {
    expect(seasons('2024-12-15', '2025-07-10')).toEqual([]);
    expect(seasons('2024-12-14', '2025-07-10')).toEqual(['none 2025年元旦春节 warn 走访慰问!A2']);
    expect(seasons('2025-02-28', '2025-07-11')).toEqual(['none 2025年七一 warn 走访慰问!A2']);
  });

  test('are met by a month without a day that touches them', () => {
    expect(seasons('2025年2月', '2025年6月')).toEqual([]);
  });

  test('are judged when they are over, and for a list that is not empty', () => {
    expect(said('S21-1', branch([{}]), { asOf: '2025-07-10' })).toEqual([]);
    expect(said('S21-1', branch([{}]), { asOf: '2025-07-11' })).toHaveLength(1);
    expect(outcomeOf('S21-1', branch([], { 帮扶类别: '否' }))).toBe('notApplicable');
  });

  test('are also for whom 备注 calls so, where the roster has no column for it; else nobody can tell', () => {
    const remarked = (remark: string) => {
      const member = Object.fromEntries(Object.entries(MEMBER).filter(([title]) => title !== '帮扶类别'));
      return { ...branch([{ 日期: '2025-07-01' }]), 党员名册: [{ ...member, 备注: remark }] };
    };
    expect(said('S21-1', remarked('生活困难党员，子女就学'))).toEqual(['none 2025年元旦春节 warn 走访慰问!A2']);
    expect(outcomeOf('S21-1', remarked('非困难党员'))).toBe('cannotTell');
  });

  test('can not be told while a visit has no readable date, or by a setting that is no stretch of days', () => {
    expect(outcomeOf('S21-1', branch([{}, { 日期: '七月左右' }]))).toBe('cannotTell');
    expect(outcomeOf('S21-1', branch([{}]), { parameters: { 'S21-1.julyFirst': '夏天' } })).toBe('cannotTell');
  });
});

test('everybody listed is visited, also together; a row for 全体老党员 may mean anybody', () => {
  expect(said('S21-2', branch([{ 对象: '甲一、丙三' }]))).toEqual([]);
  expect(said('S21-2', branch([{ 对象: '丙三' }]))).toEqual(['notVisited 甲一 warn 走访慰问!A2']);
  expect(said('S21-2', branch([{ 日期: '2024-12-20' }]))).toHaveLength(1);
  expect(outcomeOf('S21-2', branch([{ 对象: '全体老党员' }]))).toBe('cannotTell');
  expect(outcomeOf('S21-2', branch([]), { asOf: '2025-12-31' })).toBe('notApplicable');
});

test('goods are as good as money; a visit that brought nothing needs no signature', () => {
  const rows = (row: Row) => said('S21-3', branch([row])).map((text) => text.split(' ')[0]);
  expect(rows({ '金额/物品': '大米一袋、食用油一桶' })).toEqual([]);
  expect(rows({ '金额/物品': '慰问金500元和大米一袋' })).toEqual([]);
  expect(rows({ '金额/物品': '无', 签收: null, 资金来源: null })).toEqual([]);
  expect(rows({ '金额/物品': '现金若干', 签收: '否' })).toEqual(['vague', 'noSignature']);
});

test('who is not called a member need not be on the roster', () => {
  const listed = (类别: string) => said('S21-4', branch([{ 对象: '丁四', 类别 }])).length;
  expect([listed('困难党员'), listed('困难群众'), listed('党员家属'), listed('困难职工')]).toEqual([1, 0, 0, 0]);
});

test('fifty years of standing are counted from 转正 to the first of July', () => {
  expect(said('S21-5', branch([]))).toEqual(['reached 甲一 info 党员名册!D3']);
  expect(said('S21-5', branch([], { 转正时间: '1975-07-02' }))).toEqual([]);
});
