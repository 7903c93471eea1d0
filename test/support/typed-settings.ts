import { review } from '../../src/review/review';
import { cellText, type Cell } from '../../src/workbook/cell';
import { GridBuilder, type Grid } from '../../src/workbook/grid';
import type { Workbook } from '../../src/workbook/host';
import { applied } from './apply';
import { cellOf, sheet, workbook, type Typed } from './grid';

export const asOf = '2027-03-01';

/** A branch of two people that meets on a Sunday, the third day of 2027. */
const BOOK = workbook(
  sheet('评分', [
    ['考核项目', '分值', '得分', '备注'],
    ['班子健全', 60, 55, '缺1名委员'],
    ['按期换届', 40, 40, ''],
  ]),
  sheet('党员名册', [
    ['姓名', '性别', '党员类别', '入党时间', '转正时间'],
    ['甘沛霖', '男', '正式党员', '2010-07-01', '2011-07-01'],
    ['易书瑶', '女', '正式党员', '2012-07-01', '2013-07-01'],
  ]),
  sheet('谈心谈话', [
    ['日期', '谈话人', '谈话对象', '谈话内容'],
    ['2027-01-08', '甘沛霖', '易书瑶', '工作和学习情况'],
  ]),
  sheet('会议记录', [
    ['会议类型', '日期', '地点', '主持人', '记录人', '应到人数', '实到人数', '议题', '会议内容'],
    ['党员大会', '2027-01-03', '会议室', '甘沛霖', '易书瑶', 2, 2, '学习', '学习有关文件'],
  ]),
);

/** The workbook once reviewed, with its 核验设置 sheet. */
export const WRITTEN = applied(BOOK, review(BOOK, { asOf }).plan);

export function settingsOf(book: Workbook): Grid {
  const grid = book.grids.find((each) => each.sheet === '核验设置');
  if (grid === undefined) throw new Error('no settings');
  return grid;
}

/** The settings with cells changed one by one. */
export function changed(
  book: Workbook,
  change: (row: number, column: number, cell: Cell) => Typed | undefined,
): Workbook {
  const grid = settingsOf(book);
  const builder = new GridBuilder(grid.sheet, { merges: grid.merges });
  for (let row = 1; row <= grid.rowCount + 1; row += 1) {
    for (let column = 1; column <= grid.columnCount + 1; column += 1) {
      const cell = grid.cell(row, column);
      const typed = change(row, column, cell);
      builder.set(row, column, typed === undefined ? cell : cellOf(typed));
    }
  }
  const other = builder.build();
  return { ...book, grids: book.grids.map((each) => (each === grid ? other : each)) };
}

/** The row in which a text stands in some column. */
export function rowOf(book: Workbook, text: string): number {
  const grid = settingsOf(book);
  for (const row of grid.rows()) for (const [, cell] of grid.rowCells(row)) if (cellText(cell) === text) return row;
  throw new Error(`no ${text}`);
}

export const VALUE = 18;

/** With 取值 filled in, by parameter. */
export function withValues(values: Readonly<Record<string, Typed>>, book = WRITTEN): Workbook {
  const rows = new Map(Object.entries(values).map(([key, value]) => [rowOf(book, key), value]));
  return changed(book, (row, column) => (column === VALUE ? rows.get(row) : undefined));
}
