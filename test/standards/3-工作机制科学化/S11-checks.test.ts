import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05') {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters: {} });
  const own = findings.filter(({ rule }) => rule.startsWith('S11-'));
  return { ids: own.map(({ id, severity }) => `${id} ${severity}`), outcomes };
}

const report = (cells: Row): Sheets => changed(COMPLIANT, '述职评议', 0, cells);
const none = replaced(COMPLIANT, '述职评议', () => []);

test('until the last of January no report on the year before is missing', () => {
  expect(check(none, '2026-01-31').ids).toEqual([]);
  expect(check(none, '2026-02-01').ids).toEqual(['S11-1/2025年度述职 error']);
});

test('a report in January is about the year that it names', () => {
  expect(check(report({ 日期: day('2026-01-16') }), '2026-02-01').ids).toEqual([]);
  expect(check(report({ 年度: 2024 }), '2026-02-01').ids).toEqual(['S11-1/2025年度述职 error']);
  expect(check(report({ 年度: null, 日期: '近期' }), '2026-02-01').outcomes.get('S11-1')).toBe('cannotTell');
});

test('whoever was secretary of the year, or is on the day, may report', () => {
  const successor = replaced(report({ 日期: day('2026-01-16') }), '支委会成员', (rows) => [
    ...rows.map((row, index) => (index === 0 ? { ...row, 任期届满: day('2026-01-04') } : row)),
    { 姓名: '高敏', 党内职务: '书记', 任职时间: day('2026-01-05'), 当选届次: '第三届' },
  ]);
  expect(check(successor, '2026-01-20').ids).toEqual([]);
  expect(check(changed(successor, '述职评议', 0, { 述职人: '高敏' }), '2026-01-20').ids).toEqual([]);
  expect(check(changed(successor, '述职评议', 0, { 述职人: '林晓' }), '2026-01-20').ids).toEqual(['S11-2/林晓 error']);
});

test('others may report beside the secretary', () => {
  const both = replaced(COMPLIANT, '述职评议', (rows) => [...rows, { ...rows[0], 述职人: '林晓' }]);
  expect(check(both).ids).toEqual([]);
});

test('grades may carry the word 等次', () => {
  expect(check(report({ 综合等次: '较好等次' })).ids).toEqual([]);
  expect(check(report({ 综合等次: '良好' })).ids).toEqual(['S11-3/周文海 warn']);
});

test('a blank grade is not nought; 无 is', () => {
  expect(check(report({ 一般: null, 差: null, 好: 16 })).ids).toEqual([]);
  expect(check(report({ 一般: '无', 差: '无', 好: 16 })).ids).toEqual(['S11-4/周文海2025年度 error']);
  expect(check(report({ 一般: null, 差: null, 好: 18 })).ids).toEqual(['S11-4/周文海2025年度 error']);
});

test('invalid ballots that are noted explain what is missing', () => {
  expect(check(report({ 有效票: null, 好: 16 })).ids).toEqual(['S11-4/周文海2025年度 error']);
  expect(check(report({ 有效票: null, 好: 16, 备注: '废票1张' })).ids).toEqual([]);
});

test('one row for each problem is one report', () => {
  const second: Row = { 年度: 2025, 述职人: '周文海', 日期: day('2025-12-18'), 点评问题: '学习不深' };
  const rows = replaced(COMPLIANT, '述职评议', (before) => [...before, second]);
  expect(check(rows).ids).toEqual(['S11-5/周文海2025年度 warn']);
});
