import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05') {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters: {} });
  return { ids: findings.filter(({ rule }) => rule.startsWith('S02-')).map(({ id }) => id), outcomes };
}

test('a post that somebody left has ninety days for the by-election, and is then told once', () => {
  const left = changed(COMPLIANT, '支委会成员', 4, { 任期届满: day('2025-11-30') });
  expect(check(left).ids).toEqual([]);
  expect(check(left, '2026-02-28').ids).toEqual([]);
  expect(check(left, '2026-03-01').ids).toEqual(['S02-9/纪检委员']);
});

test('whoever took the post over fills it', () => {
  const left = changed(COMPLIANT, '支委会成员', 4, { 任期届满: day('2025-06-30') });
  const successor = { 姓名: '孙立新', 党内职务: '纪检委员', 任职时间: day('2025-07-20'), 当选届次: '第三届' };
  const filled = replaced(left, '支委会成员', (rows) => [
    ...rows,
    { ...successor, '批复/备案文号': '清委组〔2025〕9号' },
  ]);
  expect(check(filled).ids).toEqual([]);
});

test('one person may hold two duties unless the office says otherwise', () => {
  const combined = replaced(COMPLIANT, '支委会成员', (rows) =>
    rows.slice(0, 4).map((row, index) => (index === 2 ? { ...row, 党内职务: '组织委员兼纪检委员' } : row)),
  );
  expect(check(combined).ids).toEqual([]);
  const parameters = { 'S02-5.combinedPostsAllowed': false };
  const strict = checkLedger(ledgerOf(combined), { asOf: '2026-01-05', orgLevel: 'county+', parameters });
  expect(strict.findings.map(({ id }) => id)).toContain('S02-5/纪检委员');
});

test('a penalty without its end may be over: only a hint', () => {
  const penalty = changed(COMPLIANT, '党员名册', 4, { 处分情况: '2009年受留党察看一年处分' });
  const { findings } = checkLedger(ledgerOf(penalty), { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} });
  expect(findings.filter(({ rule }) => rule === 'S02-6').map(({ severity }) => severity)).toEqual(['info']);
});

test('for a township organ nobody asks who heads the unit', () => {
  const noted = changed(COMPLIANT, '支部基本情况', 0, { 书记是否单位主要负责人: '否' });
  const { outcomes } = checkLedger(ledgerOf(noted), { asOf: '2026-01-05', orgLevel: 'township', parameters: {} });
  expect(outcomes.get('S02-8')).toBe('notApplicable');
});

test('without the sheet nothing can be told of the committee', () => {
  const others = Object.fromEntries(Object.entries(COMPLIANT).filter(([name]) => name !== '支委会成员'));
  const { ids, outcomes } = check(others);
  expect(ids).toEqual([]);
  expect(outcomes.get('S02-1')).toBe('cannotTell');
});
