import { pointsInText, readPoints, withoutPoints } from '../values/points';
import { problemAt } from '../values/problem';
import { sumMilli } from '../values/milli';
import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../workbook/grid';
import { readInfo } from './around/info-lines';
import { NO_MARKS, scoreCell, textAt, type ItemMarks } from './items/cells';
import { seenCell } from '../workbook/seen-cell';
import { UNSTATED, type StatedPoints } from './items/draft';
import { itemName } from './items/names';
import { SEARCH_ROWS } from './layout/header';
import { matchingWord } from './layout/header-words';
import { WORDS } from './layout/header-vocabulary';
import { ROW_WORDS } from './layout/row-words';
import type { Rubric, RubricItem, SumRow } from './rubric';

const UNIT_HEAD =
  /^(被?(考核|考评|检查|验收|评估)?(单位|对象|部门)(名称)?|(党)?支部(名称)?|党组织(名称)?|村名|村居|社区(名称)?|乡镇(名称)?|街道(名称)?|科室(名称)?|处室(名称)?|班组)$/u;
const POINTS_LABEL = /^(分值|满分|标准分|应得分|权重|满分值|配分|满分分值)?$/u;
const NOT_ITEM = /^(序号|排名|名次|等次|等级|考核等次|备注|合计|总分|总计|小计|总得分|合计得分|扣分原因|说明)$/u;

/** A group row, one or two rows of names, the points. */
const MOST_HEAD_ROWS = 4;

interface ItemColumn {
  readonly column: number;
  readonly title: string;
  readonly category: string | null;
  readonly stated: StatedPoints;
}

interface Head {
  readonly rows: readonly number[];
  readonly unitColumn: number;
  readonly items: readonly ItemColumn[];
  readonly totalColumn: number | undefined;
  readonly remarkColumn: number | undefined;
}

/** A table with the items as columns and one unit a row: an item for each score cell; `undefined` when the sheet has none. */
export function readTransposed(grid: Grid): Rubric | undefined {
  const head = findHead(grid);
  if (head === undefined) return undefined;
  const units = unitRows(grid, head);
  if (units.length === 0) return undefined;
  const [first] = head.rows;
  const items = units.flatMap(({ row, unit }) => head.items.map((column) => itemAt(grid, head, column, row, unit)));
  const maximum = sumMilli(head.items.map(({ stated }) => stated.points ?? 0));
  const outside = [...grid.rows()].filter((row) => row < (first ?? 1) || row > (units.at(-1)?.row ?? 0));
  return {
    sheet: grid.sheet,
    id: grid.sheet,
    title: titleAbove(grid, first ?? 1) ?? grid.sheet,
    isExample: false,
    headerRows: head.rows,
    columns: {},
    recognised: [],
    stages: [],
    items,
    extras: [],
    categories: [],
    sums:
      head.totalColumn === undefined
        ? []
        : units.map(({ row }, index) =>
            sumAt(grid, head, row, items.slice(index * head.items.length, (index + 1) * head.items.length)),
          ),
    info: readInfo(grid, outside),
    notes: [],
    mode: maximum === 100_000 ? 'points' : 'rawMaximum',
    weights: null,
    transposed: true,
    unknownColumns: [],
    problems: head.items
      .filter(({ stated }) => stated.points === null)
      .map(({ column }) => problemAt({ sheet: grid.sheet, row: head.rows.at(-1) ?? 1, column }, 'points.missing')),
  };
}

function findHead(grid: Grid): Head | undefined {
  const rows = [...grid.rows()];
  for (const [index, row] of rows.slice(0, SEARCH_ROWS).entries()) {
    const unit = [...grid.rowCells(row)].find(
      ([, cell]) => cell.kind === 'text' && UNIT_HEAD.test(matchingWord(cell.text)),
    );
    if (unit === undefined) continue;
    const [unitColumn] = unit;
    const bottom = mergeAt(grid, row, unitColumn)?.bottom ?? row;
    const next = rows.slice(index, index + MOST_HEAD_ROWS);
    const head =
      headOf(
        grid,
        next.filter((each) => each <= bottom),
        unitColumn,
      ) ??
      headOf(grid, next.slice(0, 2), unitColumn) ??
      headOf(grid, next.slice(0, 3), unitColumn);
    if (head !== undefined) return head;
  }
  return undefined;
}

function headOf(grid: Grid, rows: readonly number[], unitColumn: number): Head | undefined {
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const pointsRow = rows.length > 1 && isPointsRow(grid, last, unitColumn) ? last : undefined;
  const nameRows = pointsRow === undefined ? rows : rows.slice(0, -1);
  const items: ItemColumn[] = [];
  let [totalColumn, remarkColumn]: (number | undefined)[] = [];
  for (let column = unitColumn + 1; column <= grid.columnCount; column += 1) {
    const texts = [...new Set(nameRows.map((row) => cellText(mergedCell(grid, row, column)).trim()))].filter(
      (text) => text !== '',
    );
    const name = texts.at(-1) ?? '';
    const word = matchingWord(name);
    if (WORDS.subtotal.includes(word)) totalColumn = column;
    else if (WORDS.remark.includes(word) || WORDS.reason.includes(word)) remarkColumn ??= column;
    else if (name !== '' && !NOT_ITEM.test(word)) {
      const stated =
        pointsRow === undefined ? inName(grid, nameRows.at(-1) ?? last, column, name) : below(grid, pointsRow, column);
      const group = texts.length > 1 ? itemName(texts[0] ?? '') : null;
      items.push({ column, title: itemName(withoutPoints(name)), category: group, stated });
    }
  }
  const pointed = items.filter(({ stated }) => stated.points !== null).length;
  return items.length >= 3 && pointed >= 3 && pointed >= items.length * 0.6
    ? { rows, unitColumn, items, totalColumn, remarkColumn }
    : undefined;
}

/** 分值 | 15 | 10 | 20 …, the label blank or merged with the unit's head. */
function isPointsRow(grid: Grid, row: number, unitColumn: number): boolean {
  const label = cellText(mergedCell(grid, row, unitColumn));
  if (!POINTS_LABEL.test(matchingWord(label)) && !UNIT_HEAD.test(matchingWord(label))) return false;
  return [...grid.rowCells(row)].filter(([column, cell]) => column > unitColumn && readPoints(cell).ok).length >= 3;
}

function below(grid: Grid, row: number, column: number): StatedPoints {
  const { place, cell } = seenCell(grid, row, column);
  const points = readPoints(cell);
  return points.ok ? { ...UNSTATED, points: points.value, place, numeric: cell.kind === 'number' } : UNSTATED;
}

function inName(grid: Grid, row: number, column: number, name: string): StatedPoints {
  const [only, ...more] = pointsInText(name);
  return only === undefined || more.length > 0
    ? UNSTATED
    : { ...UNSTATED, points: only.points, place: seenCell(grid, row, column).place };
}

function unitRows(grid: Grid, head: Head): { row: number; unit: string }[] {
  const units: { row: number; unit: string }[] = [];
  for (const row of grid.rows()) {
    if (row <= (head.rows.at(-1) ?? 0)) continue;
    const unit = cellText(mergedCell(grid, row, head.unitColumn)).trim();
    const texts = [...grid.rowCells(row)].map(([, cell]) => compact(cellText(cell)));
    if (texts.some((text) => ROW_WORDS.total.test(text) || ROW_WORDS.note.test(text) || /^平均/u.test(text))) continue;
    const filled = head.items.filter(({ column }) => grid.cell(row, column).kind !== 'empty').length;
    if (unit !== '' && !ROW_WORDS.signature.test(compact(unit)) && (filled > 0 || texts.length <= 2))
      units.push({ row, unit });
  }
  return units.filter(
    ({ row }) => head.items.some(({ column }) => grid.cell(row, column).kind !== 'empty') || units.length > 1,
  );
}

function itemAt(
  grid: Grid,
  head: Head,
  { column, title, category, stated }: ItemColumn,
  row: number,
  unit: string,
): RubricItem {
  const marks: ItemMarks = { ...NO_MARKS, points: stated.points };
  return {
    key: `${title}@${unit}`,
    row,
    lastRow: row,
    unit,
    seq: null,
    category,
    title,
    content: '',
    rule: '',
    clauses: [],
    parts: [],
    points: stated.points,
    pointsPlace: stated.place,
    pointsAreNumeric: stated.numeric,
    selfScore: null,
    score: scoreCell(grid, row, column, marks, 'score'),
    deduction: null,
    bonus: null,
    stages: [],
    reason: null,
    remark: textAt(grid, row, head.remarkColumn),
  };
}

function sumAt(grid: Grid, head: Head, row: number, items: readonly RubricItem[]): SumRow {
  return {
    kind: 'total',
    row,
    itemKeys: items.map(({ key }) => key),
    points: null,
    selfScore: null,
    score: scoreCell(grid, row, head.totalColumn, NO_MARKS, 'score'),
    deduction: null,
  };
}

function titleAbove(grid: Grid, firstRow: number): string | undefined {
  for (const row of grid.rows()) {
    if (row >= firstRow) return undefined;
    const texts = [...grid.rowCells(row)].map(([, cell]) => cellText(cell).trim()).filter((text) => text !== '');
    if (texts.length === 1 && !/[:：]/u.test(texts[0] ?? '')) return texts[0]?.replace(/\s+/gu, '');
  }
  return undefined;
}
