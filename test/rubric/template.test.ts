import { review } from '../../src/review/review';
import { readRubric } from '../../src/rubric/read-rubric';
import { rubricTemplate } from '../../src/rubric/template';
import { shownSheets } from '../../src/workbook/plan';
import { applied } from '../support/apply';
import { workbook } from '../support/grid';

const [grid] = applied(workbook(), rubricTemplate()).grids;

test('the template reads as 19 items and 100 points without a problem, and says that it is an example', () => {
  const rubric = grid && readRubric(grid);
  expect(rubric?.items).toHaveLength(19);
  expect(rubric).toMatchObject({ isExample: true, problems: [] });
  expect(rubric?.categories.map((category) => category.itemKeys.length)).toEqual([3, 3, 3, 5, 3, 2]);
});

test('its score formulas are those the review itself would write, so nothing of it is rewritten', () => {
  const { plan, result } = review(applied(workbook(), rubricTemplate()), { asOf: '2026-11-22' });
  expect(shownSheets(plan).map(({ sheet }) => sheet)).toEqual(['评分结果', '整改台账', '核验设置']);
  expect(result.rubrics[0]?.notice).toContain('示例评分表');
});
