import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, parameters = {}): string[] {
  const { findings } = checkLedger(ledgerOf(sheets), { asOf: '2026-01-05', orgLevel: 'county+', parameters });
  return findings.filter(({ rule }) => rule.startsWith('S10-')).map(({ id, severity }) => `${id} ${severity}`);
}

/** The first 党员大会, without names; on that day the branch had 17 members, all of them with a vote. */
const vote = (cells: Row): Sheets =>
  changed(COMPLIANT, '会议记录', 0, { 有表决权人数: null, 参会名单: null, 缺席人员及原因: null, ...cells });

/** The last one, when 17 of the 18 members had a vote. */
const withProbationary = (cells: Row): Sheets =>
  changed(COMPLIANT, '会议记录', 4, { 有表决权人数: null, 参会名单: null, 缺席人员及原因: null, ...cells });

test('of 16 due 8 are enough to meet and 7 are not', () => {
  const passed = { 应到: 16, 赞成: null, 反对: 0, 决议: '另行研究' };
  expect(check(vote({ ...passed, 实到: 8, 反对: 8 }))).toEqual([]);
  expect(check(vote({ ...passed, 实到: 7, 反对: 7 }))).toEqual(['S10-4/2025-03-20党员大会 error']);
  const strict = { 'S10-4.inclusive': false };
  expect(check(vote({ ...passed, 实到: 8, 反对: 8 }), strict)).toContain('S10-4/2025-03-20党员大会 error');
});

test('a resolution needs more than half of those due, not of those present', () => {
  expect(check(vote({ 应到: 16, 实到: 10, 赞成: 9, 反对: 1 }))).toEqual([]);
  expect(check(vote({ 应到: 16, 实到: 10, 赞成: 8, 反对: 2 }))).toEqual(['S10-5/2025-03-20党员大会 error']);
  expect(check(vote({ 应到: 16, 实到: 10, 赞成: 8, 反对: 2, 决议: '未获通过，暂缓执行。' }))).toEqual([]);
  // To admit somebody is to have passed it, though the word is not used.
  expect(check(vote({ 应到: 16, 实到: 10, 赞成: 8, 反对: 2, 决议: '接收甲一一为中共预备党员。' }))).toHaveLength(1);
  expect(check(vote({ 应到: 16, 实到: 10, 赞成: 8, 反对: 2, 决议: '不予接收甲一一为预备党员。' }))).toEqual([]);
});

test('whoever has no vote is left out of both sides', () => {
  // 18 due with one 预备党员: 9 of 17 are more than half, 8 are not.
  expect(check(withProbationary({ 实到: 18, 赞成: 9, 反对: 8 }))).toEqual([]);
  expect(check(withProbationary({ 实到: 18, 赞成: 8, 反对: 9 }))).toEqual(['S10-5/2025-12-25党员大会 error']);
});

test('who is away tells how many votes there can be', () => {
  const away = (name: string) => withProbationary({ 实到: 17, 缺席人员及原因: `${name}（病假）`, 赞成: 17 });
  expect(check(away('唐诗雨'))).toEqual([]);
  expect(check(away('徐凯'))).toEqual(['S10-12/2025-12-25党员大会 error']);
});

test('opinions handed in beforehand are votes', () => {
  const away = { 应到: 17, 实到: 15, 缺席人员及原因: '徐凯（病假）、邓伟（出差）' };
  expect(check(vote({ ...away, 赞成: 16 }))).toEqual(['S10-6/2025-03-20党员大会 error']);
  expect(check(vote({ ...away, 赞成: 16, 备注: '徐凯提交书面意见1份，同意' }))).toEqual([]);
});

test('blank is not nought, but 0 and 无 are', () => {
  expect(check(vote({ 赞成: 16, 反对: null, 弃权: null }))).toEqual([]);
  expect(check(vote({ 赞成: 14, 反对: null, 弃权: null }))).toEqual(['S10-6/2025-03-20党员大会 error']);
  expect(check(vote({ 赞成: 0, 反对: 0, 弃权: 0, 实到: 3 }))).toEqual([]);
});

test('without a roster a vote is only doubted', () => {
  const doubtful = vote({ 应到: 16, 实到: 10, 赞成: 8, 反对: 2 });
  const others = Object.fromEntries(Object.entries(doubtful).filter(([name]) => name !== '党员名册'));
  expect(check(others).filter((id) => id.startsWith('S10-5/2025-03-20'))).toEqual(['S10-5/2025-03-20党员大会 info']);
});

test('a vote of the committee adds up over its members', () => {
  const votes = (cells: Row) => changed(COMPLIANT, '会议记录', 5, { 赞成: 5, 反对: 0, 弃权: 0, ...cells });
  expect(check(votes({}))).toEqual([]);
  expect(check(votes({ 赞成: 6 }))).toEqual(['S10-6/2025-01-10支委会 error']);
});

test('half of the committee is enough', () => {
  const four = replaced(COMPLIANT, '支委会成员', (rows) => rows.slice(0, 4));
  const present = (names: string) =>
    changed(four, '会议记录', 5, { 应到: 4, 实到: names.split('、').length, 参会名单: names });
  const said = (names: string) => check(present(names)).filter((id) => id.startsWith('S10-7'));
  expect(said('周文海、林晓')).toEqual([]);
  expect(said('周文海')).toEqual(['S10-7/2025-01-10支委会 error']);
  expect(said('周文海、徐凯、韩雪')).toEqual([]);
});
