import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05', parameters = {}) {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters });
  const own = findings.filter(({ rule }) => rule.startsWith('S13-'));
  return { ids: own.map(({ id, severity }) => `${id} ${severity}`), outcomes };
}

const lecture = (index: number, cells: Row): Sheets => changed(COMPLIANT, '党课', index, cells);
const keep = (...indexes: readonly number[]): Sheets =>
  replaced(COMPLIANT, '党课', (rows) => rows.filter((_, index) => indexes.includes(index)));

test('a quarter is asked for on the day after it, and only where four a year are expected', () => {
  expect(check(keep(0, 1), '2025-09-30').ids).toEqual([]);
  expect(check(keep(0, 1), '2025-10-01').ids).toEqual(['S13-1/2025年第3季度 warn']);
  expect(check(keep(0, 1), '2026-01-05', { 'S13-1.perYear': 2 }).ids).toEqual([]);
  expect(check(keep(1), '2026-01-05', { 'S13-1.perYear': 2 }).ids).toEqual(['S13-1/2025年党课 warn']);
});

test('a lecture whose day can not be read may have been in any quarter', () => {
  const { ids, outcomes } = check(lecture(2, { 日期: '国庆前' }));
  expect(ids.filter((id) => id.startsWith('S13-1'))).toEqual([]);
  expect(outcomes.get('S13-1')).toBe('cannotTell');
});

test('a lecture kept with the meetings counts, once', () => {
  const minutes = { 会议类型: '党课', 日期: day('2025-09-26'), 议题: '怎样把会开短、把话说实', 主持人: '周文海' };
  const both = (sheets: Sheets) => replaced(sheets, '会议记录', (rows) => [...rows, minutes]);
  expect(check(both(keep(0, 1, 3))).ids).toEqual([]);
  expect(check(both(COMPLIANT), '2026-01-05', { 'S13-1.perYear': 5 }).ids).toEqual(['S13-1/2025年党课 warn']);
});

test('without any sheet for lectures nothing can be told', () => {
  const others = Object.fromEntries(Object.entries(COMPLIANT).filter(([name]) => name !== '党课'));
  const { ids, outcomes } = check(others);
  expect(ids).toEqual([]);
  expect(outcomes.get('S13-1')).toBe('cannotTell');
  expect(outcomes.get('S13-2')).toBe('cannotTell');
});

test('whoever was secretary in the year may have given the lecture', () => {
  const successor = replaced(COMPLIANT, '支委会成员', (rows) => [
    ...rows.map((row, index) => (index === 0 ? { ...row, 任期届满: day('2025-11-28') } : row)),
    { 姓名: '高敏', 党内职务: '书记', 任职时间: day('2025-12-01'), 当选届次: '第三届' },
  ]);
  expect(check(successor).ids).toEqual([]);
});

test('a secretary of former times or a deputy is not meant', () => {
  const post = (text: string) => changed(COMPLIANT, '党员名册', 5, { 工作单位及职务: text });
  expect(check(post('清河镇党委副书记')).ids).toEqual([]);
  expect(check(post('原清河镇党委书记（退休）')).ids).toEqual([]);
  expect(check(post('清河镇党委书记')).ids).toHaveLength(1);
});

test('parts of a series are not repetitions', () => {
  const title = (index: number, text: string) => (sheets: Sheets) => changed(sheets, '党课', index, { 题目: text });
  const series = title(3, '机关作风专题党课（二）')(title(1, '机关作风专题党课（一）')(COMPLIANT));
  expect(check(series).ids).toEqual([]);
  const same = title(3, '机关作风 专题党课')(title(1, '机关作风专题党课')(COMPLIANT));
  expect(check(same).ids).toEqual(['S13-4/2025-12-05机关作风 专题党课 warn']);
});

test('a lecture without its day is looked for in the whole month', () => {
  expect(check(lecture(2, { 日期: '2025年9月' })).ids).toEqual([]);
});

test('one entry of the study ledger that differs is told at that entry', () => {
  // Row 11 is 周文海's entry of the lecture of 26 September.
  const { findings } = checkLedger(ledgerOf(changed(COMPLIANT, '教育培训学时', 8, { 学时: 4 })), {
    asOf: '2026-01-05',
    orgLevel: 'county+',
    parameters: {},
  });
  const told = findings.filter(({ rule }) => rule === 'S13-6').map(({ place }) => `${place.sheet} ${place.row}`);
  expect(told).toEqual(['教育培训学时 11']);
});

test('two lectures are few, but one lecturer is told only of a whole year', () => {
  const one = replaced(COMPLIANT, '党课', (rows) => rows.map((row) => ({ ...row, 授课人: '周文海' })));
  expect(check(one, '2025-12-31').ids).toEqual([]);
  expect(check(one).ids).toEqual(['S13-5/2025年授课人 info']);
});
