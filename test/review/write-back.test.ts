import { review } from '../../src/review/review';
import type { Cell } from '../../src/workbook/cell';
import { sheet, workbook, type Typed } from '../support/grid';

const HEADER: Typed[] = ['序号', '类别', '考核项目', '考核内容', '分值', '扣分', '得分', '扣分原因'];

/** What is planned for the total of a table whose second item holds this deduction and this score cell. */
function totalFor(deduction: Typed, score: Typed) {
  const book = workbook(
    sheet('验收评分表', [
      ['验收评分表'],
      HEADER,
      [1, '组织设置标准化', '班子健全', '支委会健全', 5, 1, null, '缺纪检委员'],
      [2, '组织设置标准化', '按期换届', '届满换届', 6, deduction, score, '未换届'],
      ['合计', null, null, null, 11, null, null, null],
    ]),
  );
  const cells = review(book, { asOf: '2026-11-22' }).plan.sheets.find((plan) => plan.sheet === '验收评分表')?.cells;
  return cells?.find(({ row }) => row === 5)?.content;
}

const ours = (value: number): Cell => ({ kind: 'number', value, formula: '=IF(ISNUMBER(F4),E4-ABS(F4),"")' });

test.each([null, ours(0), ours(5)])(
  'beside a deduction that is no number our formula shows nothing, whatever it last came to: the total adds up',
  (score) => {
    expect(totalFor('酌情', score)).toMatchObject({ formula: '=IF(COUNT(G3:G4)=0,"",SUM(G3:G4))' });
  },
);

test.each([null, ours(0), ours(-3)])(
  'a deduction beyond the points would add to a sum what does not count: the total refers to the result sheet',
  (score) => {
    expect(totalFor(9, score)).toMatchObject({ formula: expect.stringContaining('评分结果') });
  },
);
