import { againstProposals, againstSelf, lifts } from '../../src/review/insights';
import { review } from '../../src/review/review';
import { sheet, workbook } from '../support/grid';

const HEADER = ['序号', '考核项目', '分值', '评分标准', '自评分', '得分', '扣分原因'];

/** Of 50 points scored so far, 3 are lost; one item is open. */
const { result } = review(
  workbook(
    sheet('评分表', [
      HEADER,
      [1, '班子健全', 20, '缺1名委员扣1分', 20, 19, '缺纪检委员'],
      [2, '按期换届', 30, '未按期换届不得分', 28, 28, null],
      [3, '制定计划', 10, '未制定计划不得分', 10, null, null],
    ]),
  ),
  { asOf: '2026-11-20' },
);

test('what can be won back stands in the order of what it adds to the total out of 100', () => {
  expect(lifts(result).map(({ item, points, ofTotal }) => [item.title, points, ofTotal])).toEqual([
    ['按期换届', 2, 4],
    ['班子健全', 1, 2],
  ]);
});

test('the reviewer is compared with the branch over the items that both scored', () => {
  const self = againstSelf(result);
  expect(self).toMatchObject({ compared: 2, sum: -1 });
  expect(self?.items.map(({ item, points }) => [item.title, points])).toEqual([['班子健全', -1]]);
});

test('without ledgers there is nothing that proposals could disagree with', () => {
  expect(againstProposals(result)).toBeNull();
});

test('where groups of items are weighted the points stand for themselves', () => {
  const weighted = {
    ...result,
    rubrics: result.rubrics.map((rubric) => ({ ...rubric, mode: 'categoryWeights' as const })),
  };
  expect(lifts(weighted).map(({ points, ofTotal }) => [points, ofTotal])).toEqual([
    [2, null],
    [1, null],
  ]);
});

test('sums of differences are exact', () => {
  const tenths = review(
    workbook(
      sheet('评分表', [
        HEADER,
        [1, '班子健全', 1, '缺1名委员扣1分', 1, 0.9, '缺'],
        [2, '按期换届', 1, '未按期换届不得分', 1, 0.8, '缺'],
      ]),
    ),
    { asOf: '2026-11-20' },
  ).result;
  expect(againstSelf(tenths)?.sum).toBe(-0.3);
  expect(lifts(tenths).map(({ points }) => points)).toEqual([0.2, 0.1]);
});
