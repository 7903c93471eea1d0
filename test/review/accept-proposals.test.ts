import { acceptedProposals } from '../../src/review/accept-proposals';
import { review } from '../../src/review/review';
import { rubricTemplate } from '../../src/rubric/template';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { applied } from '../support/apply';
import { workbook } from '../support/grid';
import { gridsOf, replaced, type Row } from '../support/ledger';

/** The example table beside the ledgers of a year in which two committee meetings are lacking. */
const [rubric] = applied(workbook(), rubricTemplate()).grids;
const isLacking = (row: Row): boolean => {
  const date = row['日期'];
  const serial = typeof date === 'object' && date !== null && date.kind === 'date' ? date.serial : 0;
  const month = new Date((serial - 25569) * 86_400_000).getUTCMonth() + 1;
  return row['会议类型'] === '支委会' && [3, 7].includes(month);
};
const sheets = replaced(COMPLIANT, '会议记录', (rows) => rows.filter((row) => !isLacking(row)));
const given = workbook(...(rubric ? [rubric] : []), ...gridsOf(sheets));
const options = { asOf: '2026-01-05' };
const { result, plan } = review(given, options);
const item = (title: string, of = result) => of.rubrics[0]?.items.find((one) => one.title === title);

test('a proposal stands beside the score that is not there yet, with its reason and the cells behind it', () => {
  expect(item('议事决策')).toMatchObject({
    score: null,
    proposed: 6,
    proposal: { deduction: 1, reason: '2025年3月、7月：支委会少2次，扣1分', difference: null },
  });
  expect(item('议事决策')?.proposal?.lines[0]?.cells).toEqual(['会议记录!A2']);
  expect(item('班子健全')).toMatchObject({ proposed: 5, proposal: { deduction: 0, reason: '' } });
});

test('评分结果 has the proposals in columns of their own, the difference as a formula', () => {
  const cells = plan.sheets.find(({ sheet }) => sheet === '评分结果')?.cells ?? [];
  const at = (column: number): unknown => cells.find((one) => one.column === column && one.row === 30)?.content;
  expect(at(11)).toEqual({ kind: 'number', value: 1 });
  expect(at(12)).toEqual({ kind: 'number', value: 6 });
  expect(at(13)).toMatchObject({ formula: '=IF(OR(F30="",L30=""),"",ROUND(F30-L30,3))', result: '' });
  expect(at(14)).toMatchObject({ text: expect.stringContaining('支委会少2次，扣1分') });
});

test('all proposals that leave nothing to a person are accepted at once; the total follows', () => {
  const { entries, left } = acceptedProposals(result);
  expect(Object.keys(entries).length + left).toBe(19);
  const accepted = review(given, { ...options, entries });
  const open = Object.keys(entries).length;
  expect(accepted.result.score?.scoredItems).toBe(open);
  expect(item('班子健全', accepted.result)).toMatchObject({ score: 5, proposal: { difference: 0 } });
  // Accepting again changes nothing: nobody is scored over.
  expect(acceptedProposals(accepted.result).entries).toEqual({});
});

test('what a reviewer gave stays, and the difference is told in points', () => {
  const key = '验收评分表!议事决策#1';
  const scored = review(given, { ...options, entries: { [key]: { deduction: 3, score: 4, reason: '三次缺席' } } });
  expect(item('议事决策', scored.result)).toMatchObject({ score: 4, proposed: 6, proposal: { difference: -2 } });
  expect(acceptedProposals(scored.result).entries).not.toHaveProperty([key]);
});
