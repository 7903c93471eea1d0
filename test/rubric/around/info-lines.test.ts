import { readInfo } from '../../../src/rubric/around/info-lines';
import { sheet, type Typed } from '../../support/grid';

const info = (...rows: Typed[][]) =>
  readInfo(
    sheet('评分', rows),
    rows.map((_, index) => index + 1),
  );

test('several labels in one line', () => {
  const read = info(['被考评单位：示范支部    考核时间：2026年6月30日    考评总分：92.5分']);
  expect([read.unit?.text, read.date?.text]).toEqual(['示范支部', '2026年6月30日']);
  expect(read.total?.reading).toMatchObject({ status: 'read', amount: 92500 });
});

test('the value in the next cell', () => {
  const read = info(['单位名称：', '第二支部', '考核得分：', 88]);
  expect(read.unit).toMatchObject({ text: '第二支部', place: { row: 1, column: 2 } });
  expect(read.total).toMatchObject({ numeric: true, place: { column: 4 }, reading: { amount: 88000 } });
});

test('blanks to be filled in say nothing', () => {
  const read = info(['考评对象：          考评总分：'], ['单位（盖章）：', null, '年   月   日']);
  expect(read).toMatchObject({ date: null, total: null });
  expect(read.unit?.text ?? '').not.toContain('考评总分');
});
