import { pointsOfRule } from '../../../src/rubric/items/points-of-rule';
import { readRubric } from '../../../src/rubric/read-rubric';
import { sheet } from '../../support/grid';

test('the highest of its levels', () => {
  expect(pointsOfRule('健全得5分，较健全得3分，不健全得0分')).toEqual({ kind: 'points', points: 5000 });
});

test.each(['未制定计划的扣3分', '每少1次扣0.5分，扣完为止', '酌情扣1-2分', '查阅会议记录'])('%s states none', (rule) =>
  expect(pointsOfRule(rule)).toBeNull(),
);

const table = (unitType: string) =>
  readRubric(
    sheet('评分', [
      ['考核项目', '评分标准', '得分', '备注'],
      ['产业发展', '产区得4分，非产区得3分', 3, ''],
      ['班子健全（6分）', '缺一名委员扣1分', 6, ''],
    ]),
    { corrections: {}, unitType },
  );

test('points by kind of unit are those of the setting, and asked while it names none of the kinds', () => {
  expect(table('非产区')?.items.map(({ points }) => points)).toEqual([3000, 6000]);
  expect(table('产区')?.items[0]?.points).toBe(4000);
  expect(table('')?.items[0]?.points).toBeNull();
  expect(table('')?.problems).toMatchObject([
    { code: 'points.variants', row: 2, column: 2, data: { kinds: '产区、非产区' } },
  ]);
});
