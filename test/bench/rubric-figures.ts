import { parseRule } from '../../src/rubric/clauses/parse-rule';
import { readRubrics } from '../../src/rubric/read-rubric';
import { GridBuilder, type Grid } from '../../src/workbook/grid';
import { CLAUSE_CELLS } from '../fixtures/clauses';
import { median, rounded } from './timing';

const CELLS_A_ROW = 8;
const ROWS = [100, 1000, 10_000];
const RULE_CELLS = 10_000;

/**
 * Reading scoring tables of 100 to 10,000 rows (growth 1 is linear), and the clause parser over 10,000 cells beside one plain
 * regular expression that finds the amounts in the same texts.
 */
export async function rubricFigures(): Promise<readonly Record<string, unknown>[]> {
  const times: number[] = [];
  for (const rows of ROWS) {
    readRubrics(longTable(rows));
    const grids = Array.from({ length: 3 }, () => longTable(rows));
    times.push(await median(3, () => readRubrics(grids.pop() ?? longTable(rows))));
  }
  const perThousand = times.map((time, index) => rounded((time / ((ROWS[index] ?? 1) * CELLS_A_ROW)) * 1000));
  const growth = Math.log((times.at(-1) ?? 0) / (times[0] ?? 1)) / Math.log((ROWS.at(-1) ?? 0) / (ROWS[0] ?? 1));
  const texts = Array.from({ length: RULE_CELLS }, (_, index) => RULES[index % RULES.length] ?? '');
  const parse = await median(3, () => texts.forEach((text) => parseRule(text)));
  const plain = await median(3, () => texts.forEach((text) => [...text.normalize('NFKC').matchAll(AMOUNT)].length));
  return [
    {
      figure: 'rubric.read.msPerThousandCells',
      value: perThousand.at(-1),
      rows: ROWS,
      perThousand,
      growth: rounded(growth),
    },
    {
      figure: 'rubric.clauses.ratioToRegex',
      value: rounded(parse / plain),
      cells: RULE_CELLS,
      parseMs: Math.round(parse),
      regexMs: Math.round(plain),
    },
  ];
}

const AMOUNT = /[^,;。]*?(扣|得|加|减)\s*(\d+(?:\.\d+)?)\s*分/gu;
const RULES = Object.values(CLAUSE_CELLS).flatMap((cells) => cells.map(({ cell }) => cell));

function longTable(rows: number): Grid {
  const builder = new GridBuilder('验收评分表');
  const header = ['序号', '类别', '考核项目', '考核内容', '分值', '评分标准', '得分', '扣分原因'];
  header.forEach((word, index) => builder.set(1, index + 1, { kind: 'text', text: word }));
  for (let row = 2; row < rows + 2; row += 1) {
    const text = (column: number, typed: string): GridBuilder =>
      builder.set(row, column, { kind: 'text', text: typed });
    builder.set(row, 1, { kind: 'number', value: row - 1 });
    text(2, `类别${Math.floor(row / 10)}`);
    text(3, `项目${row}`);
    text(4, '按期召开会议，记录完整，及时归档');
    builder.set(row, 5, { kind: 'number', value: 1 });
    text(6, RULES[row % RULES.length] ?? '');
    builder.set(row, 7, { kind: 'number', value: 1 });
    text(8, '无');
  }
  return builder.build();
}
