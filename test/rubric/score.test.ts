import fc from 'fast-check';
import { mapItems } from '../../src/rubric/mapping';
import { readRubric } from '../../src/rubric/read-rubric';
import { scoreRubric, scoredItems, type ScoreCard } from '../../src/rubric/score';
import { tableTree } from '../../src/rubric/score-tree';
import type { Rubric } from '../../src/rubric/rubric';
import { DEFAULT_SCORE_SETTINGS, type ScoreSettings } from '../../src/rubric/settings';
import { sheet, type Typed } from '../support/grid';

const HEADER: Typed[] = ['序号', '类别', '考核项目', '分值', '扣分', '得分', '备注'];

type Row = [title: string, points: number, deduction: Typed, score: Typed];

function card(rows: readonly Row[], settings: Partial<ScoreSettings> = {}): ScoreCard {
  const body = rows.map(([title, points, deduction, score], index): Typed[] => [
    index + 1,
    '',
    title,
    points,
    deduction,
    score,
    '',
  ]);
  const rubric = readRubric(sheet('评分', [HEADER, ...body]));
  if (rubric === undefined) throw new Error('no rubric');
  const mappings = mapItems(rubric, {});
  const standards = new Map([...mappings].map(([key, mapping]) => [key, mapping.standards]));
  return scoreRubric(
    { tree: tableTree(rubric, scoredItems(rubric, standards)), rubrics: [rubric] },
    { ...DEFAULT_SCORE_SETTINGS, ...settings },
  );
}

function plainScore(rubric: Rubric): ScoreCard {
  return scoreRubric(
    { tree: tableTree(rubric, scoredItems(rubric, new Map())), rubrics: [rubric] },
    DEFAULT_SCORE_SETTINGS,
  );
}

test('adds up exactly and grades the shown number', () => {
  expect(
    card([
      ['班子健全', 50, null, 44.9],
      ['按期换届', 50, null, 45.05],
    ]),
  ).toMatchObject({
    total: 90,
    fixedTotal: 89.95,
    grade: '示范',
    complete: true,
    lowest: 90,
    highest: 90,
  });
});

test('a blank is missing: neither 0 nor full, and the range says what it can still change', () => {
  expect(
    card([
      ['班子健全', 60, null, 57],
      ['按期换届', 40, null, null],
    ]),
  ).toMatchObject({
    total: 95,
    fixedTotal: 57,
    lowest: 57,
    highest: 97,
    grade: null,
    complete: false,
    missingItems: 1,
  });
});

test('the grade is given early when nothing open can change it', () => {
  expect(
    card([
      ['班子健全', 95, null, 94],
      ['志愿服务', 5, null, null],
    ]),
  ).toMatchObject({ lowest: 94, highest: 99, grade: '示范', complete: false });
});

test('not applicable leaves numerator and denominator together', () => {
  expect(
    card([
      ['班子健全', 50, null, 40],
      ['发展党员', 50, null, '不涉及'],
    ]),
  ).toMatchObject({
    total: 80,
    fixedTotal: 40,
    notApplicablePoints: 50,
    complete: true,
    grade: '达标',
  });
});

test('a dimension with nothing assessed has no score, not 0', () => {
  const { dimensions } = card([
    ['班子健全', 50, null, 40],
    ['发展党员', 50, null, '—'],
  ]);
  expect(dimensions.find(({ id }) => id === 'organization')).toMatchObject({ score: 40, outOf: 50, ratio: 0.8 });
  expect(dimensions.find(({ id }) => id === 'members')).toMatchObject({ score: null, outOf: 0, ratio: null });
});

test('the score comes from the deduction where the score cell is blank', () => {
  expect(
    card([
      ['班子健全', 5, 1, null],
      ['按期换届', 5, null, 5],
    ]),
  ).toMatchObject({ fixedTotal: 9, complete: true });
});

test('our own formula is computed again, whatever its cached result says', () => {
  const own: Typed = { kind: 'number', value: 99, formula: '=IF(ISNUMBER(E2),D2-ABS(E2),"")' };
  expect(card([['班子健全', 5, 1, own]])).toMatchObject({ fixedTotal: 4 });
});

test('a score above the points counts as unread, not as given', () => {
  expect(
    card([
      ['班子健全', 5, null, 6],
      ['按期换届', 5, null, 5],
    ]),
  ).toMatchObject({ fixedTotal: 5, invalidItems: 1, complete: false });
});

test('a veto: the item of 按期换届 at 0 gives the lowest grade, with the number kept', () => {
  const result = card([
    ['班子健全', 95, null, 95],
    ['按期换届', 5, null, 0],
  ]);
  expect(result).toMatchObject({ total: 95, grade: '未达标' });
  expect(result.gates).toContainEqual({ id: 'veto:S03', label: '按期换届不得为零分', passed: false });
});

test('a veto on a standard that no item covers is open and does not block the grade', () => {
  const result = card([['班子健全', 100, null, 95]], { vetoStandards: ['S03', 'S10'] });
  expect(result.gates).toContainEqual(expect.objectContaining({ id: 'veto:S10', passed: null }));
  expect(result.grade).toBe('示范');
});

test('every figure lists the cells it came from', () => {
  const { trace } = card([
    ['班子健全', 5, null, 4],
    ['按期换届', 5, 1, null],
  ]);
  expect(trace.find(({ id }) => id === 'total')?.cells).toEqual(['评分!D2', '评分!F2', '评分!D3', '评分!E3']);
  expect(trace.find(({ id }) => id === 'item:按期换届#1')).toMatchObject({ value: 4, rule: '分值 − 扣分' });
});

test('a rubric without any score has no total', () => {
  expect(card([['班子健全', 5, null, null]])).toMatchObject({ total: null, grade: null, complete: false });
});

test('a sheet with self scores only is scored by them; beside an assessed column they never count', () => {
  const self = readRubric(
    sheet('自查', [
      ['序号', '考核项目', '分值', '自评分'],
      [1, '班子健全', 5, 4],
      [2, '按期换届', 5, null],
    ]),
  );
  expect(self && plainScore(self)).toMatchObject({
    fixedTotal: 4,
    missingItems: 1,
  });
  const both = readRubric(
    sheet('考评', [
      ['序号', '考核项目', '分值', '自评分', '得分'],
      [1, '班子健全', 5, 4, null],
    ]),
  );
  expect(both && plainScore(both)).toMatchObject({
    fixedTotal: 0,
    missingItems: 1,
  });
});

const amount = fc.integer({ min: 1, max: 20_000 });
const item = fc
  .tuple(amount, fc.constantFrom('scored', 'missing', 'notApplicable'), fc.integer({ min: 0, max: 1000 }))
  .map(([points, status, share]): Row => {
    const score = Math.floor((points * share) / 1000) / 1000;
    return ['班子健全', points / 1000, null, status === 'scored' ? score : status === 'missing' ? null : '不涉及'];
  });

test('the total lies between its lowest and highest, within 0 and 100, and the sum is exact', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 25 }), (rows) => {
      const { total, lowest, highest, fixedTotal } = card(rows);
      const thousandths = rows.reduce(
        (sum, [, , , score]) => sum + (typeof score === 'number' ? Math.round(score * 1000) : 0),
        0,
      );
      expect(fixedTotal).toBe(thousandths / 1000);
      if (total === null || lowest === null || highest === null) return;
      expect(total).toBeGreaterThanOrEqual(lowest);
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect(highest).toBeLessThanOrEqual(100);
      expect(highest).toBeGreaterThanOrEqual(lowest);
    }),
  );
});

test('taking a point away never raises the total', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 10 }), (rows) => {
      const before = card(rows);
      const lowered = rows.map(([title, points, , score]): Row => [
        title,
        points,
        null,
        typeof score === 'number' ? Math.max(0, (Math.round(score * 1000) - 500) / 1000) : score,
      ]);
      expect(card(lowered).total ?? 0).toBeLessThanOrEqual(before.total ?? 0);
    }),
  );
});
