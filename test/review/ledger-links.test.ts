import { review } from '../../src/review/review';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { workbook } from '../support/grid';
import { gridsOf, replaced } from '../support/ledger';

const slips = gridsOf(replaced(COMPLIANT, '会议记录', (rows) => rows.slice(1)));

test('a finding of this workbook is linked to its cell; one of another workbook only names its file and cell', () => {
  const sources = (given: ReturnType<typeof review>): readonly unknown[] =>
    given.plan.sheets
      .filter(({ sheet }) => sheet === '整改台账')
      .flatMap(({ cells }) => cells.filter(({ row, column }) => row > 3 && column === 4))
      .map(({ content, link, style }) => [
        content.kind === 'text' && content.text.startsWith('[台账.xlsx]'),
        link !== undefined,
        style,
      ]);
  const here = sources(review(workbook(...slips), { asOf: '2026-01-05' }));
  expect(new Set(here.map((one) => JSON.stringify(one)))).toEqual(new Set(['[false,true,"link"]']));
  const other = { ...workbook(...slips), name: '台账.xlsx' };
  const there = sources(review(workbook(), { asOf: '2026-01-05', ledgers: [other] }));
  expect(there.length).toBe(here.length);
  expect(new Set(there.map((one) => JSON.stringify(one)))).toEqual(new Set(['[true,false,"text"]']));
});
