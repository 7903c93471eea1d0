import { readRubric } from '../../../src/rubric/read-rubric';
import { sheet, type Typed } from '../../support/grid';

const items = (...rows: Typed[][]) => readRubric(sheet('评分', rows))?.items;

test('where the items there are have a mark, an item without one does not apply, unless it was scored', () => {
  const read = items(
    ['考核项目', '分值', '实有项目', '得分', '备注'],
    ['班子健全', 40, '★', 38],
    ['发展党员', 30, null, null],
    ['三会一课', 30, null, 20],
    ['按期换届', 30, '★', null],
  );
  expect(read?.map((item) => item.score?.reading.status)).toEqual(['read', 'notApplicable', 'read', 'missing']);
});

test('of several assessors the last who filled the item in counts, and all are kept', () => {
  const read = items(
    ['考核项目', '分值', '初评得分', '终评得分'],
    ['班子健全', 50, 45, 44],
    ['三会一课', 50, 48, null],
  );
  expect(read?.map((item) => item.score?.typed)).toEqual(['44', '48']);
  expect(read?.[1]?.stages.map(({ name, cell }) => [name, cell.reading.status])).toEqual([
    ['初评得分', 'read'],
    ['终评得分', 'missing'],
  ]);
});

test('levels that the rule defines are read by their names', () => {
  const read = items(
    ['考核项目', '分值', '评分标准', '得分'],
    ['班子作用', 20, '好20分，较好16分，一般10分，差0分', '较好'],
    ['党员形象', 20, '好20分，较好16分，一般10分，差0分', '优秀'],
  );
  expect(read?.map((item) => item.score?.reading)).toEqual([
    { status: 'read', amount: 16_000, how: 'word' },
    { status: 'invalid', reason: 'level' },
  ]);
});
