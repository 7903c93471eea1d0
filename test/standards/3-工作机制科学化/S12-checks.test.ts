import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05'): string[] {
  const { findings } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters: {} });
  return findings.filter(({ rule }) => rule.startsWith('S12-')).map(({ id, severity }) => `${id} ${severity}`);
}

const row = (index: number, cells: Row): Sheets => changed(COMPLIANT, '检查评比', index, cells);

test('checks are counted when the year is over, and problems of one check are one', () => {
  const two = replaced(COMPLIANT, '检查评比', (rows) =>
    rows.slice(2).map((one) => ({ ...one, 日期: day('2025-12-10'), 检查人: '吴建国' })),
  );
  expect(check(two, '2025-12-31').filter((id) => id.startsWith('S12-1'))).toEqual([]);
  expect(check(two).filter((id) => id.startsWith('S12-1'))).toEqual(['S12-1/2025年检查 warn']);
});

test('a check that found nothing needs no measures and no closing', () => {
  const none = { 整改措施: null, 责任人: null, 整改时限: null, 销号日期: null };
  expect(check(row(1, { ...none, 发现问题: '未发现问题' }))).toEqual([]);
  expect(check(row(1, { ...none, 发现问题: '无' }))).toEqual([]);
  expect(check(row(1, { ...none, 发现问题: '学时漏加' }))).toEqual(['S12-2/学时漏加 warn', 'S12-3/学时漏加 warn']);
});

test('what lacks several things is told once; 立行立改 is a time', () => {
  expect(check(row(1, { 整改措施: null, 责任人: null }))).toEqual(['S12-2/三名党员学时累计数漏加一次 warn']);
  expect(check(row(1, { 整改时限: '立行立改' }))).toEqual([]);
});

test('closed in the month in which it was found may be after it', () => {
  expect(check(row(0, { 销号日期: '2025年4月' }))).toEqual([]);
  expect(check(row(0, { 销号日期: '2025年3月' }))).toEqual(['S12-3/两次小组会请假原因没有写全 error']);
});

test('open is overdue on the day after its time', () => {
  const open = row(3, { 完成情况: '整改中', 整改时限: day('2026-01-05'), 销号日期: null });
  expect(check(open)).toEqual([]);
  expect(check(open, '2026-01-06')).toEqual(['S12-4/一名班子成员参加小组会登记不完整 warn']);
});

test('words that say neither done nor not done leave it to a person', () => {
  const words = row(3, { 完成情况: '已与镇组织办沟通', 销号日期: null });
  expect(check(words)).toEqual(['S12-4/一名班子成员参加小组会登记不完整 info']);
});

test('the same problem still open is not a relapse', () => {
  const same = (closed: Row) =>
    replaced(row(1, closed), '检查评比', (rows) =>
      rows.map((one, index) => (index === 3 ? { ...one, 发现问题: '五名党员学时累计数漏加1次。' } : one)),
    );
  expect(check(same({})).filter((id) => id.startsWith('S12-5'))).toHaveLength(1);
  expect(check(same({ 销号日期: day('2025-12-20') })).filter((id) => id.startsWith('S12-5'))).toEqual([]);
});
