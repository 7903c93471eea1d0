import { sumMilli } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import { mergeAt, type Grid } from '../workbook/grid';
import { readInfo } from './around/info-lines';
import { readNote } from './around/notes';
import { EXAMPLE_MARK } from './default-rubric';
import { categoriesOf, mergeUnpointed } from './items/categories';
import { isFilled, NO_MARKS, scoreCell } from './items/cells';
import type { DraftItem, DraftNote, DraftSum } from './items/draft';
import { finishItem, titleOf } from './items/finish-item';
import { withKeys } from './items/keys';
import { unfoldNested } from './items/nested';
import { readBody } from './items/read-body';
import { byRole } from './items/roles';
import { withBareSuffixes } from './items/bare-suffix';
import { resolveColumns, type ColumnCorrections, type Layout } from './layout/columns';
import type { Header } from './layout/header';
import { findTables } from './layout/tables';
import { unknownNumberColumns } from './layout/unknown-headers';
import type { Rubric, RubricCategory, ScoredCell, SumRow } from './rubric';
import { readTransposed } from './transposed';
import { weighting } from './weights';

export interface ReadOptions {
  readonly corrections: ColumnCorrections;
  /** The office's kind of unit, where points differ by it. */
  readonly unitType: string;
}

export const NO_OPTIONS: ReadOptions = { corrections: {}, unitType: '' };

/** Reads the first scoring table of one sheet; `undefined` when the sheet has none. */
export function readRubric(grid: Grid, options: ReadOptions = NO_OPTIONS): Rubric | undefined {
  return readRubrics(grid, options)[0];
}

/** Reads every scoring table of one sheet. */
export function readRubrics(grid: Grid, options: ReadOptions = NO_OPTIONS): Rubric[] {
  const tables = findTables(grid).map((table) => readTable(table.grid, table.header, options));
  const found = tables.filter((rubric) => rubric !== undefined);
  const transposed = found.length === 0 ? readTransposed(grid) : undefined;
  const rubrics = transposed === undefined ? found : [transposed];
  return rubrics.map((rubric, index) => (index === 0 ? rubric : { ...rubric, id: `${rubric.sheet}#${index + 1}` }));
}

function readTable(grid: Grid, header: Header, options: ReadOptions): Rubric | undefined {
  const layout = resolveColumns(grid, header, options.corrections);
  const { columns } = layout;
  const body = readBody(grid, layout, options.unitType);
  const nameOf = (draft: DraftItem): string => titleOf(grid, columns, draft, '');
  const whole = mergeUnpointed(withBareSuffixes(grid, layout, body.items));
  const unfolded = unfoldNested(
    whole,
    (draft) => isNumbered(grid, layout, draft),
    (draft) => isScored(grid, layout, draft),
    nameOf,
  );
  const declared = declaredPoints(grid, layout, body.sums);
  const { base, extras } = byRole(unfolded, nameOf, declared);
  if (base.length === 0) return undefined;
  const items = withKeys(base.map((draft) => finishItem(grid, layout, draft)));
  const keyByRow = new Map(base.map((draft, index) => [draft.row, items[index]?.key]));
  const keysOf = (drafts: readonly DraftItem[]): string[] =>
    drafts.map((draft) => keyByRow.get(draft.row)).filter((key) => key !== undefined);
  const groups = categoriesOf(base);
  const weights = weighting(grid, layout, groups, (draft) => keyByRow.get(draft.row));
  const notes = [...headings(grid, header), ...body.notes].map(readNote).filter((note) => note !== null);
  const outside = [...grid.rows()].filter((row) => row < header.firstRow || row > (base.at(-1)?.lastRow ?? 0));
  const maximum = sumMilli(items.map(({ points }) => points ?? 0));
  return {
    sheet: grid.sheet,
    id: grid.sheet,
    title: titleAbove(grid, header) ?? grid.sheet,
    isExample: headings(grid, header).some(({ text }) => text.startsWith(EXAMPLE_MARK)),
    headerRows: header.rows,
    columns,
    recognised: layout.recognised,
    stages: layout.stages.map(({ name }) => name),
    items,
    extras: extras.map(({ role, draft }) => ({
      role,
      item: { ...finishItem(grid, layout, draft, role), key: `${role}#${draft.row}` },
    })),
    categories: groups
      .filter(({ category }) => category.name !== '')
      .map(({ category, members }): RubricCategory => ({ ...category, itemKeys: keysOf(members) })),
    sums: [
      ...body.sums.map((sum): SumRow => sumRow(grid, layout, sum, keysOf(sum.items))),
      ...mergedScores(grid, layout, base).map((sum): SumRow => mergedSum(grid, layout, sum, keysOf(sum.items))),
    ],
    info: readInfo(grid, outside),
    notes,
    mode: weights.weights !== null ? 'categoryWeights' : maximum === FULL || maximum === 0 ? 'points' : 'rawMaximum',
    weights: weights.weights,
    transposed: false,
    unknownColumns: unknownNumberColumns(
      grid,
      header,
      new Set([
        ...header.columns.map(({ column }) => column),
        ...layout.recognised
          .filter(({ meaning, by }) => meaning !== 'ignored' || by === 'corrected')
          .map(({ column }) => column),
      ]),
      base.map((draft) => draft.row),
    ),
    problems: [
      ...sameNames(grid, layout),
      ...body.problems,
      ...base.flatMap((draft) => pointProblems(grid, layout, draft)),
      ...weights.problems,
    ],
  };
}

const FULL = 100_000;

/** Several columns of scores under one and the same word: which of them counts is told. */
function sameNames(grid: Grid, { header, stages }: Layout): Problem[] {
  const last = stages.at(-1);
  if (last === undefined || !stages.every(({ name }) => name.endsWith('列）'))) return [];
  const place = { sheet: grid.sheet, row: header.lastRow, column: last.column };
  return [
    problemAt(place, 'column.twice', {
      data: { names: stages.map(({ name }) => name).join('、'), counted: last.name },
    }),
  ];
}

/** What the total row says of the points, in thousandths. */
function declaredPoints(grid: Grid, { columns }: Layout, sums: readonly DraftSum[]): number | null {
  const total = sums.find(({ kind }) => kind === 'total');
  const cell = total === undefined ? null : scoreCell(grid, total.row, columns.points, NO_MARKS, 'score');
  return cell?.reading.status === 'read' ? cell.reading.amount : null;
}

function isNumbered(grid: Grid, { columns }: Layout, draft: DraftItem): boolean {
  return [columns.seq, columns.item, columns.content].some(
    (column) =>
      column !== undefined &&
      /^(\([一二三四五六七八九十\d]{1,2}\)|[①-⑳])/u.test(compact(cellText(grid.cell(draft.row, column)))),
  );
}

function isScored(grid: Grid, { columns }: Layout, draft: DraftItem): boolean {
  return isFilled(grid, draft.row, columns.score) || isFilled(grid, draft.row, columns.deduction);
}

function sumRow(grid: Grid, { columns }: Layout, sum: DraftSum, itemKeys: readonly string[]): SumRow {
  // The row's label is often merged across the columns of points and rules.
  const own = (column: number | undefined, kind: 'score' | 'deduction'): ScoredCell | null => {
    const cell = scoreCell(grid, sum.row, column, NO_MARKS, kind);
    return cell?.place.column === column ? cell : null;
  };
  return {
    kind: sum.kind,
    row: sum.row,
    itemKeys,
    points: own(columns.points, 'score'),
    selfScore: own(columns.selfScore, 'score'),
    score: own(columns.score, 'score'),
    deduction: own(columns.deduction, 'deduction'),
  };
}

/** One score merged over several items that have a deduction each is their sub-total. */
function mergedScores(grid: Grid, { columns }: Layout, items: readonly DraftItem[]): DraftSum[] {
  const { score, deduction } = columns;
  if (score === undefined || deduction === undefined) return [];
  const sums: DraftSum[] = [];
  let members: DraftItem[] = [];
  for (const item of items) {
    const merge = mergeAt(grid, item.row, score);
    if (merge === undefined || merge.bottom <= item.lastRow) {
      if (merge === undefined || merge.top >= item.row) continue;
    }
    if (merge.top === item.row) {
      members = [item];
      sums.push({ kind: 'subtotal', row: item.row, items: members });
    } else members.push(item);
  }
  return sums;
}

function mergedSum(grid: Grid, { columns }: Layout, sum: DraftSum, itemKeys: readonly string[]): SumRow {
  const score = scoreCell(grid, sum.row, columns.score, NO_MARKS, 'score');
  return { kind: 'subtotal', row: sum.row, itemKeys, points: null, selfScore: null, score, deduction: null };
}

function pointProblems(grid: Grid, { columns }: Layout, draft: DraftItem): readonly Problem[] {
  if (draft.stated.points !== null || draft.stated.problems.length > 0) return draft.stated.problems;
  const column = columns.points ?? columns.item ?? columns.content ?? columns.category ?? 1;
  return [{ code: 'points.missing', sheet: grid.sheet, row: draft.row, column }];
}

/** The heading: the first text that stands alone in its row, merged or not, above the header. */
function titleAbove(grid: Grid, header: Header): string | undefined {
  const rows = new Map<number, string[]>();
  for (const { place, text } of headings(grid, header)) rows.set(place.row, [...(rows.get(place.row) ?? []), text]);
  const title = [...rows.values()].find((texts) => texts.length === 1 && !/[:：]/u.test(texts[0] ?? ''))?.[0];
  return title?.replace(/\s+/gu, '');
}

/** The texts above the header. */
function headings(grid: Grid, header: Header): DraftNote[] {
  const found: DraftNote[] = [];
  for (const row of grid.rows()) {
    if (row >= header.firstRow) break;
    for (const [column, cell] of grid.rowCells(row)) {
      const text = cellText(cell).trim();
      if (text !== '') found.push({ place: { sheet: grid.sheet, row, column }, text });
    }
  }
  return found;
}
