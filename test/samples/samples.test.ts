import { review } from '../../src/review/review';
import { branchSample } from '../../samples/branch';
import { officeSample } from '../../samples/office';
import { applied } from '../support/apply';
import { workbook } from '../support/grid';
import type { WritePlan } from '../../src/workbook/plan';

const reviewed = (plan: WritePlan) => review(applied(workbook(), plan), { asOf: '2026-11-22' });

test('the branch: 19 items with the ordinary slips, each told once with its cell', () => {
  const { result } = reviewed(branchSample());
  expect(result.rubrics[0]).toMatchObject({ sheet: '验收评分表', headerRows: [4], maximum: 100 });
  expect(result.rubrics[0]?.items).toHaveLength(19);
  expect(result.score).toMatchObject({ missingItems: 1, invalidItems: 1, notApplicablePoints: 7, complete: false });
  expect(result.problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'score.textNumber I11',
    'score.selfGap G13',
    'score.textNumber I14',
    'score.exceedsPoints I16',
    'deduction.noReason J18',
    'score.selfGap G18',
    'notApplicable.withReason I19',
    'score.selfGap G20',
    'score.missing I22',
  ]);
});

test("the office's own layout: every item read, pointed and mapped", () => {
  const { result } = reviewed(officeSample());
  const [rubric] = result.rubrics;
  expect(rubric).toMatchObject({ sheet: '2026年考评表', headerRows: [3, 4], maximum: 104 });
  expect(rubric?.columns).toMatchObject({
    item: 'C',
    content: 'D',
    selfScore: 'E',
    deduction: 'G',
    score: 'H',
    reason: 'I',
  });
  expect(rubric?.items).toHaveLength(24);
  expect(rubric?.items.flatMap((item) => item.standards).sort()).toEqual(
    Array.from({ length: 24 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
  );
  expect(result.score).toMatchObject({ complete: true });
});
