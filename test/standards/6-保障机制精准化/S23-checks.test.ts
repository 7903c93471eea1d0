import { checkLedger } from '../../../src/standards/check/check-ledger';
import { S23_CHECKS } from '../../../src/standards/6-保障机制精准化/S23-checks';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Layout, type Sheets } from '../../support/ledger';

function found(sheets: Sheets, layout: Layout = {}) {
  const settings = { asOf: '2026-01-05', orgLevel: 'county+' as const, parameters: {} };
  return checkLedger(ledgerOf(sheets, 2025, layout), settings, S23_CHECKS).findings.map(
    ({ id, says }) => `${id} ${says}`,
  );
}

const checkedOn = (...dates: readonly string[]) =>
  dates.reduce((sheets, text, index) => changed(sheets, '阵地设施', index, { '更新/检查日期': text }), COMPLIANT);

test('leading zeros are no other style of date; another separator is', () => {
  expect(found(checkedOn('2025-11-3', '2025-11-03'))).toEqual([]);
  expect(found(checkedOn('2025/11/3'))).toEqual(['S23-1/阵地设施“更新/检查日期” mixed']);
});

test('a birthday to the month is exact enough', () => {
  const born = replaced(COMPLIANT, '党员名册', (rows) => rows.map((row) => ({ ...row, 出生年月: '1980-03' })));
  expect(found(born)).toEqual([]);
});

test('无 and — are answers, a blank is none', () => {
  expect(found(changed(COMPLIANT, '检查评比', 0, { 发现问题: '无' }))).toEqual([]);
  expect(found(changed(COMPLIANT, '检查评比', 0, { 发现问题: '—' }))).toEqual([]);
  expect(found(changed(COMPLIANT, '检查评比', 0, { 发现问题: null }))).toEqual(['S23-2/检查评比 2025-04-02 徐凯 row']);
});

test('what only some records need may be blank', () => {
  expect(found(COMPLIANT)).toEqual([]);
});

test('a number with its unit is no number kept as text', () => {
  expect(found(changed(COMPLIANT, '述职评议', 0, { 评议人数: '20人' }))).toEqual([]);
  expect(found(changed(COMPLIANT, '述职评议', 0, { 评议人数: '20' }))).toEqual(['S23-3/述职评议“评议人数” asText']);
});

test('numbers may begin again at 1', () => {
  const again = [1, 2, 1, 2, 3].reduce(
    (sheets, 序号, index) => changed(sheets, '责任清单', index, { 序号 }),
    COMPLIANT,
  );
  expect(found(again)).toEqual([]);
  expect(found(changed(COMPLIANT, '责任清单', 3, { 序号: 3 }))).toEqual(['S23-4/责任清单 numbering']);
});

test('民主评议 may be held by March of the next year, a meeting may not', () => {
  const held = (sheet: string, title: string, text: string) =>
    found(replaced(COMPLIANT, sheet, (rows) => rows.map((row) => ({ ...row, [title]: day(text) }))));
  expect(held('民主评议', '评议会日期', '2026-01-04')).toEqual([]);
  expect(held('志愿服务', '日期', '2026-01-04')).toEqual(['S23-5/志愿服务 2025年 title']);
});

test('a misspelt name is told once; of two characters it may be somebody else', () => {
  const recorded = (name: string) =>
    [0, 1].reduce((sheets, index) => changed(sheets, '主题党日', index, { 记录人: name }), COMPLIANT);
  expect(found(recorded('罗志墙'))).toEqual(['S23-6/罗志墙 differs']);
  expect(found(recorded('罗大勇'))).toEqual([]);
  const settings = { asOf: '2026-01-05', orgLevel: 'county+' as const, parameters: {} };
  const { findings } = checkLedger(ledgerOf(recorded('何萍')), settings, S23_CHECKS);
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['S23-6/何萍', 'info']]);
});

test('a misspelt name under 谈话对象 is a warning, not only a hint that nobody is called so', () => {
  const settings = { asOf: '2026-01-05', orgLevel: 'county+' as const, parameters: {} };
  const { findings } = checkLedger(ledgerOf(changed(COMPLIANT, '谈心谈话', 0, { 谈话对象: '罗志墙' })), settings);
  expect(findings.filter(({ subject }) => subject === '罗志墙').map(({ rule, severity }) => [rule, severity])).toEqual([
    ['S23-6', 'warn'],
  ]);
});
