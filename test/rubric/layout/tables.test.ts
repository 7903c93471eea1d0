import { findTables } from '../../../src/rubric/layout/tables';
import { sheet, type Typed } from '../../support/grid';

const HEADER: Typed[] = ['考核项目', '分值', '得分'];
const tables = (rows: Typed[][]) =>
  findTables(sheet('评分', rows)).map(({ header, grid }) => [
    header.firstRow,
    header.columns[0]?.column,
    grid.rowCount,
  ]);

test('two tables one above the other: the first ends with its total, the title above the second belongs to it', () => {
  expect(
    tables([
      HEADER,
      ['班子健全', 60, 60],
      ['合计', 60, 60],
      ['第二党支部评分表'],
      HEADER,
      ['班子健全', 60, 55],
      ['合计', 60, 55],
    ]),
  ).toEqual([
    [1, 1, 3],
    [5, 1, 7],
  ]);
});

test('a header that comes again before any total is a page break', () => {
  expect(
    tables([HEADER, ['班子健全', 60, 60], ['- 2 -'], HEADER, ['按期换届', 40, 40], ['合计', 100, 100]]),
  ).toHaveLength(1);
});

test('two tables side by side', () => {
  expect(
    tables([
      [...HEADER, null, ...HEADER],
      ['班子健全', 60, 60, null, '班子健全', 60, 55],
    ]).map(([, column]) => column),
  ).toEqual([1, 5]);
});

test('a table may begin hundreds of rows down', () => {
  const above = Array.from({ length: 900 }, (_, index): Typed[] => [`说明第${index + 1}行`]);
  expect(tables([...above, HEADER, ['班子健全', 60, 60]])).toEqual([[901, 1, 902]]);
});

test('a ledger of a hundred thousand rows is not searched to its end', () => {
  const row: Typed[] = ['甲', 1, '第1期培训'];
  const grid = sheet(
    '学时',
    Array.from({ length: 3000 }, () => row),
  );
  let looked = 0;
  const counted = {
    ...grid,
    rowCount: grid.rowCount,
    columnCount: 3,
    rows: () => grid.rows(),
    cell: grid.cell.bind(grid),
  };
  const rowCells = (at: number) => {
    looked += 1;
    return grid.rowCells(at);
  };
  expect(
    findTables({ ...counted, sheet: '学时', visibility: 'visible', protected: false, merges: [], rowCells }),
  ).toEqual([]);
  expect(looked).toBeLessThan(1100);
});
