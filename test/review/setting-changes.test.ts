import { review } from '../../src/review/review';
import { withChanges, withParameter, withRow } from '../../src/review/setting-changes';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { isEmptyPlan } from '../../src/workbook/plan';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';
import { asOf, WRITTEN } from '../support/typed-settings';

const CHANGES = {
  rows: { 总分小数位数: '0', 机关层级: '乡镇', '等次“示范”最低分': '95' },
  parameters: { 'S02-1.committeeFrom': '9', 'S05-5.monthly': '是' },
  weights: {},
  waivers: [],
};
const CHANGED = {
  decimals: 0,
  orgLevel: 'township',
  parameters: { 'S02-1.committeeFrom': 9, 'S05-5.monthly': true },
};

const NEW = workbook(
  sheet('评分', [
    ['考核项目', '分值', '得分'],
    ['班子健全', 60, 55.4],
    ['按期换届', 40, 40],
  ]),
);

test.each([
  ['a workbook that has no settings yet', NEW],
  ['a workbook with its settings sheet', WRITTEN],
])('%s: changes hold at once, are planned, and are read back after the write', (_, book: Workbook) => {
  const changed = review(book, { asOf, changes: CHANGES });
  expect(changed.settings).toMatchObject(CHANGED);
  expect(changed.settings.grades[0]).toEqual({ name: '示范', from: 95 });
  const written = applied(book, changed.plan);
  const next = review(written, { asOf });
  expect(next.settings).toMatchObject(CHANGED);
  expect(next.result.score?.total).toBe(changed.result.score?.total);
  expect(isEmptyPlan(next.plan)).toBe(true);
});

test('an emptied field goes back to the default, on the sheet too', () => {
  const typed = applied(WRITTEN, review(WRITTEN, { asOf, changes: CHANGES }).plan);
  const rows = { 总分小数位数: '', 机关层级: '', '等次“示范”最低分': '' };
  const back = review(typed, {
    asOf,
    changes: { rows, parameters: { 'S02-1.committeeFrom': '', 'S05-5.monthly': '' }, weights: {}, waivers: [] },
  });
  expect(back.settings).toEqual(review(WRITTEN, { asOf }).settings);
  expect(review(applied(typed, back.plan), { asOf }).settings).toEqual(back.settings);
});

test('a workbook of ledgers alone keeps changes as well', () => {
  const ledgers = {
    ...WRITTEN,
    grids: WRITTEN.grids.filter((grid) => ['党员名册', '谈心谈话', '会议记录'].includes(grid.sheet)),
  };
  const { plan } = review(ledgers, { asOf, changes: CHANGES });
  expect(review(applied(ledgers, plan), { asOf }).settings).toMatchObject(CHANGED);
});

test.each([
  ['总分小数位数', '1.5'],
  ['总分小数位数', '四'],
  ['机关层级', '省级'],
  // Below the grade that follows it.
  ['等次“示范”最低分', '70'],
  ['没有这一行', '1'],
])('%s cannot be %s', (name, typed) => {
  expect(withRow(DEFAULT_SETTINGS, name, typed).ok).toBe(false);
});

test('what cannot be used changes nothing', () => {
  expect(withParameter(DEFAULT_SETTINGS, 'S02-1.committeeFrom', '很多').ok).toBe(false);
  expect(withParameter(DEFAULT_SETTINGS, 'S99-1.none', '1').ok).toBe(false);
  const changes = {
    rows: { 总分小数位数: '很多' },
    parameters: { 'S02-1.committeeFrom': '很多' },
    weights: {},
    waivers: [],
  };
  expect(withChanges(DEFAULT_SETTINGS, changes)).toEqual(DEFAULT_SETTINGS);
});

const finding = review(WRITTEN, { asOf }).result.findings.find(
  ({ rule, severity }) => /^S/u.test(rule) && severity !== 'info',
);

test('a waiver given just now holds at once, is written into the list, and holds from there', () => {
  if (finding === undefined) throw new Error('nothing to waive');
  const waiver = { rule: finding.rule, subject: finding.subject, reason: '因公外出，已报批', by: '甘沛霖' };
  const now = review(WRITTEN, { asOf, changes: { rows: {}, parameters: {}, weights: {}, waivers: [waiver] } });
  const waivedIn = ({ result }: typeof now) => result.findings.find(({ id }) => id === finding.id)?.waived;
  expect(waivedIn(now)).toBe(true);
  const next = review(applied(WRITTEN, now.plan), { asOf });
  expect(next.settings.waivers).toMatchObject([waiver]);
  expect(waivedIn(next)).toBe(true);
  const second = { ...waiver, rule: 'S24-4', subject: '活动室' };
  const both = review(applied(WRITTEN, now.plan), {
    asOf,
    changes: { rows: {}, parameters: {}, weights: {}, waivers: [second] },
  });
  const list = review(applied(applied(WRITTEN, now.plan), both.plan), { asOf }).settings.waivers;
  expect(list).toMatchObject([waiver, second]);
});
