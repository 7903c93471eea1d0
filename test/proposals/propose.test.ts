import * as fc from 'fast-check';
import { propose, type Judged } from '../../src/proposals/propose';
import type { ScoredItem } from '../../src/rubric/score-tree';
import { RULES } from '../../src/standards/catalogue';
import type { Finding } from '../../src/standards/finding';
import { findingOf } from '../support/finding';
import { scoredItem } from '../support/scored-item';

const JUDGED: Pick<Judged, 'standards' | 'members'> = { standards: new Map([['S10', 'fail']]), members: 10 };

function proposed(item: ScoredItem, ...findings: readonly Finding[]) {
  return propose([item], { ...JUDGED, findings })[0];
}

const missing = (month: number): Finding =>
  findingOf('S10-2', `2025年${month}月`, { data: { count: 0, least: 1 }, says: 'tooFew' });

test('months without 支委会 are counted by the sentence that speaks of it', () => {
  const item = scoredItem('议事决策', 7, '党员大会每少1次扣1分；支委会每少1次扣0.5分。', ['S10']);
  expect(proposed(item, missing(3), missing(7))).toMatchObject({
    deduction: 1000,
    score: 6000,
    reason: '2025年3月、7月：支委会少2次，扣1分',
    open: [],
    untold: [],
  });
});

test('how many are lacking counts, not how often it is told', () => {
  const item = scoredItem('三会一课', 5, '党员大会每少1次扣1分，扣完为止。', ['S10']);
  const twice = findingOf('S10-1', '2025年第1季度', { data: { count: 0, least: 2 } });
  expect(proposed(item, twice)?.deduction).toBe(2000);
});

test.each([
  // An office names 三会一课 as one, or the meeting alone in the title.
  ['三会一课', '三会一课每缺一次扣0.5分', ''],
  ['支委会', '每少一次扣0.5分', ''],
  ['组织生活', '未按要求召开支委会的，每次扣0.5分', ''],
  ['组织生活', '每少1次扣0.5分', '支委会每月召开1次'],
])('%s: %s', (title, rule, content) => {
  expect(proposed(scoredItem(title, 5, rule, ['S10'], { content }), missing(3))?.deduction).toBe(500);
});

test.each([
  // It names another meeting, or another kind of shortcoming, or leaves the amount to a person.
  ['三会一课', '党小组会每少一次扣0.5分'],
  ['党员大会', '每少一次扣0.5分'],
  ['支委会', '支委会记录不完整的，每次扣0.5分'],
  ['支委会', '支委会召开不规范的酌情扣1-2分'],
  ['支委会', '支委会时长不足的，每10分钟扣0.5分'],
  // One month without a meeting is not 未召开.
  ['支委会', '未召开支委会的不得分'],
])('%s: %s takes nothing off', (title, rule) => {
  expect(proposed(scoredItem(title, 5, rule, ['S10']), missing(3))).toMatchObject({
    deduction: 0,
    lines: [],
    open: [missing(3)],
  });
});

test('hints and waived findings take nothing off', () => {
  const item = scoredItem('支委会', 5, '每少一次扣0.5分', ['S10']);
  const hint = { ...missing(3), severity: 'info' as const };
  const waived = { ...missing(4), waived: { reason: '疫情', by: '机关党委' } };
  expect(proposed(item, hint, waived)).toMatchObject({ deduction: 0, score: 5000, open: [] });
});

test('nothing is said where the ledgers tell nothing, where points are unknown, and where the rule gives points for merits', () => {
  const nothing = { deduction: null, score: null };
  expect(proposed(scoredItem('述职', 4, '未述职的不得分', ['S11']))).toMatchObject({ ...nothing, untold: ['S11'] });
  expect(proposed(scoredItem('支委会', null, '每少一次扣0.5分', ['S10']), missing(3))).toMatchObject(nothing);
  expect(proposed(scoredItem('支委会', 6, '每召开一次得0.5分', ['S10']), missing(3))).toMatchObject(nothing);
  expect(proposed(scoredItem('其他工作', 5, '每少一次扣0.5分', []))).toBeUndefined();
});

test('a finding counts once, in the item that speaks of it', () => {
  const general = scoredItem('组织生活', 5, '支委会等不规范的，每次扣1分', ['S10']);
  const own = scoredItem('支委会', 5, '支委会每少一次扣0.5分', ['S10']);
  const [first, second] = propose([general, own], { ...JUDGED, findings: [missing(3)] });
  expect([first?.deduction, second?.deduction]).toEqual([0, 500]);
});

test('what there is still time for takes nothing off', () => {
  const item = scoredItem('谈话及时', 4, '按谈话覆盖比例计分', ['S17']);
  const waiting = findingOf('S17-2', '甲某', { severity: 'warn' });
  const judged: Judged = { findings: [waiting], standards: new Map([['S17', 'fail']]), members: 10 };
  expect(propose([item], judged)[0]).toMatchObject({ deduction: 0, lines: [], open: [waiting] });
});

test('points by a share of the members: three of ten not spoken with', () => {
  const item = scoredItem('谈话及时', 4, '按谈话覆盖比例计分', ['S17']);
  const findings = ['甲某', '乙某', '丙某'].map((name) => findingOf('S17-2', name, { severity: 'error' }));
  expect(propose([item], { ...JUDGED, findings })[0]).toMatchObject({
    deduction: 1200,
    reason: '甲某、乙某、丙某：10人中3人未达到，按比例扣1.2分',
  });
});

const RULES_OF = [
  '党员大会每少1次扣1分；支委会每少1次扣0.5分；其他不符合规定的，每处扣0.3分，最多扣2分。',
  '未召开的不得分；记录不全的每次扣0.2分，扣完为止。',
  '①未设纪检委员的扣1分。②台账每缺1种扣0.5分（3分）。',
  '每发现一处问题扣0.1分',
  '按谈话覆盖比例计分；其他每项扣0.5分',
];

const item = fc
  .record({
    rule: fc.constantFrom(...RULES_OF),
    points: fc.integer({ min: 1, max: 20 }),
    standards: fc.uniqueArray(fc.constantFrom('S02', 'S07', 'S10', 'S15', 'S16', 'S17', 'S23'), {
      minLength: 1,
      maxLength: 3,
    }),
    title: fc.constantFrom('支委会', '三会一课', '台账', '班子', '谈心谈话'),
  })
  .map(({ rule, points, standards, title }) => scoredItem(title, points, rule, standards));
const finding = fc
  .record({ rule: fc.constantFrom(...RULES.map(({ id }) => id)), subject: fc.integer({ min: 1, max: 12 }) })
  .map(({ rule, subject }) => findingOf(rule, `2025年${subject}月`));

test('whatever is found: no item loses more than its points, each finding counts at most once, more findings never give points back', () => {
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 4 }),
      fc.array(finding, { maxLength: 20 }),
      (items, findings) => {
        const all = propose(items, { ...JUDGED, findings });
        const fewer = propose(items, { ...JUDGED, findings: findings.slice(1) });
        all.forEach((one, index) => {
          const points = items[index]?.item.points ?? 0;
          if (one === undefined || one.deduction === null) return;
          expect(one.deduction).toBeLessThanOrEqual(points);
          expect((one.score ?? 0) + one.deduction).toBe(points);
          expect(one.deduction).toBeGreaterThanOrEqual(fewer[index]?.deduction ?? 0);
        });
        const laid = all.flatMap((one) => [
          ...(one?.lines.flatMap((line) => line.findings) ?? []),
          ...(one?.open ?? []),
        ]);
        expect(new Set(laid).size).toBe(laid.length);
      },
    ),
  );
});
