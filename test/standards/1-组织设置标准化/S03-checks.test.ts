import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05'): string[] {
  const { findings } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters: {} });
  return findings.filter(({ rule }) => rule.startsWith('S03-')).map(({ id, severity }) => `${id} ${severity}`);
}

const election = (cells: Row) => changed(COMPLIANT, '换届选举', 0, cells);

test('a term is over on the day after three years, until then its end is told half a year ahead', () => {
  expect(check(COMPLIANT, '2026-03-12')).toEqual([]);
  expect(check(COMPLIANT, '2026-03-13')).toEqual(['S03-4/本届任期 info']);
  expect(check(COMPLIANT, '2026-09-14')).toEqual([]);
  expect(check(COMPLIANT, '2026-09-15')).toEqual(['S03-1/本届任期 error']);
});

test('an approved extension keeps the term open, for a year', () => {
  const extended = replaced(COMPLIANT, '换届选举', (rows) => [
    ...rows.map((row) => ({ ...row, 延期或提前批准情况: null })),
    { 届次: '第四届', 换届类型: '换届', 任期届满日: day('2026-09-13'), 延期或提前批准情况: '清委〔2026〕30号' },
  ]);
  expect(check(extended, '2026-12-01').filter((id) => id.startsWith('S03-1/'))).toEqual([]);
  expect(check(extended, '2027-09-14')).toContain('S03-2/第四届 warn');
});

test('a month without its day is judged by what no day of it can change', () => {
  expect(check(election({ 任期届满日: '2023年9月' }))).toEqual([]);
  expect(check(election({ 任期届满日: '2023年7月' }))).toEqual(['S03-3/第三届 error']);
  expect(check(election({ 结果报告日期: '2023年9月' }))).toEqual([]);
});

test('the 批复 of the request agrees to a later day when it came before the term ended, to an early one at any time', () => {
  const late = { 任期届满日: day('2023-05-10'), 请示日期: day('2023-04-12') };
  expect(check(election(late))).toEqual(['S03-3/第三届 error']);
  expect(check(election({ ...late, 批复日期: day('2023-04-28') }))).toEqual([]);
  // Agreed to on 15 August; whether the term ended before or after, the month alone does not tell.
  expect(check(election({ 任期届满日: '2023年8月' }))).toEqual(['S03-3/第三届 info']);
  const early = { 任期届满日: day('2024-04-20') };
  expect(check(election(early))).toEqual([]);
  expect(check(election({ ...early, 批复日期: null }))).toEqual(['S03-3/第三届 error']);
});

test('held a few months before the end an election is on time', () => {
  expect(check(election({ 任期届满日: day('2024-03-10') }))).toEqual([]);
});

test('those not counted with consent need not be due', () => {
  expect(check(election({ 应到: 16, 不计入应到人员: '赵德厚（长期卧病）' }))).toEqual([]);
});

test('one row for each candidate reads as one election', () => {
  const votes = { 周文海: 16, 沈玉兰: 15, 林晓: 15, 何平: 14, 吴建国: 8, 陈永福: 4 };
  const rows = replaced(COMPLIANT, '换届选举', ([row = {}]) =>
    Object.entries(votes).map(([name, count]) => ({
      ...row,
      候选人: name,
      得票数: count,
      当选: count > 4 ? name : null,
    })),
  );
  expect(check(rows)).toEqual(['S03-10/吴建国 error']);
});

test('the rows of further candidates may leave blank what is common to all, and say 当选 or 否', () => {
  const names = ['周文海', '沈玉兰', '林晓', '何平', '吴建国', '陈永福'];
  const rows = replaced(COMPLIANT, '换届选举', ([row = {}]) =>
    names.map((name, n) => ({
      ...(n === 0 ? row : {}),
      候选人: name,
      得票数: n < 4 ? 15 : 8,
      当选: n < 5 ? '当选' : '否',
    })),
  );
  expect(check(rows)).toEqual(['S03-10/吴建国 error']);
});
