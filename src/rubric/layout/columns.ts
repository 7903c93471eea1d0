import { simplified } from '../../values/simplified';
import { columnName } from '../../workbook/address';
import { mergeAt, type Grid } from '../../workbook/grid';
import type { ColumnMeaning, RecognisedColumn } from '../rubric';
import { columnContent, type ColumnContent } from './column-content';
import { headerKey, type Header, type HeaderColumn } from './header';
import { isSubtotalColumn, pickPoints } from './amount-columns';
import { unknownHeaders } from './unknown-headers';

export type Columns = Readonly<Partial<Record<ColumnMeaning, number>>>;

/** A person's corrections of what a column means, by its header's words (`验收/得分`). */
export type ColumnCorrections = Readonly<Record<string, ColumnMeaning>>;

/** Where everything of a scoring table stands. */
export interface Layout {
  readonly header: Header;
  readonly columns: Columns;
  /** All columns of scoring rules and of contents, left to right: 扣分项 beside 加分项. */
  readonly rules: readonly number[];
  readonly contents: readonly number[];
  /** All columns of remarks: the second often explains what the first does not. */
  readonly remarks: readonly number[];
  /** Points of groups of items, outermost first: 一级权重, 二级权重. */
  readonly outerPoints: readonly number[];
  /** Assessed scores in order of assessment, when there are several assessors. */
  readonly stages: readonly { readonly name: string; readonly column: number }[];
  /** Whether points stand inside the cells of these columns, as their headers say. */
  readonly withPoints: ReadonlySet<number>;
  /** Whether the table marks the items that apply in a column of its own. */
  readonly marksApplicable: boolean;
  /** Every header of the table with what it was taken for. */
  readonly recognised: readonly RecognisedColumn[];
}

interface Settled {
  readonly source: HeaderColumn;
  readonly meaning: ColumnMeaning;
  readonly by: RecognisedColumn['by'];
}

/**
 * One column for each meaning. Ambiguous header words, repeated words and amounts that turn out to hold sentences are
 * settled by what the cells below them hold; a person's correction wins over everything.
 */
export function resolveColumns(grid: Grid, header: Header, corrections: ColumnCorrections): Layout {
  const contents = new Map<number, ColumnContent>();
  const content = (column: number): ColumnContent => {
    const known = contents.get(column) ?? columnContent(grid, header.lastRow, column);
    contents.set(column, known);
    return known;
  };
  const known = header.columns.map((source) => settle(grid, header, source, content, corrections));
  const unknown = unknownHeaders(
    grid,
    header,
    content,
    corrections,
    known.some(({ meaning }) => meaning === 'rule'),
  );
  const settled = byCoarseness(byLevels([...known, ...unknown]), content).sort(
    (left, right) => left.source.column - right.source.column,
  );
  const of = (meaning: ColumnMeaning): number[] =>
    settled.filter((each) => each.meaning === meaning).map(({ source }) => source.column);
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  for (const { source, meaning } of settled) columns[meaning] ??= source.column;
  const points = pickPoints(grid, header, of('points'), content);
  if (points.item !== undefined) columns.points = points.item;
  const [outermost] = points.outer;
  if (outermost !== undefined) columns.categoryPoints ??= outermost;
  const stages = stagesOf(grid, settled, header);
  const lastStage = stages.at(-1);
  if (lastStage !== undefined) columns.score = lastStage.column;
  // A column of verdicts is the score where there is no other.
  if (columns.verdict !== undefined && columns.score === undefined && columns.deduction === undefined) {
    columns.score = columns.verdict;
  }
  delete columns.ignored;
  return {
    header,
    columns: withCategory(grid, header, columns),
    rules: of('rule'),
    contents: of('content'),
    remarks: of('remark'),
    outerPoints: [...of('categoryPoints'), ...points.outer],
    stages: stages.length > 1 ? distinctNames(stages) : [],
    withPoints: new Set(settled.filter(({ source }) => source.withPoints).map(({ source }) => source.column)),
    marksApplicable: columns.applicable !== undefined && content(columns.applicable).filled > 0,
    recognised: settled.map(({ source, meaning, by }) => ({
      column: source.column,
      header: headerKey(source),
      meaning: points.outer.includes(source.column) ? 'categoryPoints' : meaning,
      by,
    })),
  };
}

function settle(
  grid: Grid,
  header: Header,
  source: HeaderColumn,
  content: (column: number) => ColumnContent,
  corrections: ColumnCorrections,
): Settled {
  const key = headerKey(source);
  const corrected = Object.hasOwn(corrections, key) ? corrections[key] : undefined;
  if (corrected !== undefined) return { source, meaning: corrected, by: 'corrected' };
  if (['points', 'score', 'selfScore', 'deduction', 'bonus'].includes(source.meaning) && !source.withPoints) {
    // The header says 分 but the cells hold sentences: it is the rule column.
    const isRule = content(source.column).sentenceShare >= 0.3;
    if (isRule && source.meaning !== 'deduction') return { source, meaning: 'rule', by: 'content' };
    const hasRule = header.columns.some(({ meaning }) => meaning === 'rule');
    if (isRule) return { source, meaning: hasRule ? 'reason' : 'rule', by: 'content' };
  }
  if (source.alternatives.length === 0) return { source, meaning: source.meaning, by: 'word' };
  return { source, meaning: byContent(grid, header, source, content), by: 'content' };
}

function byContent(
  grid: Grid,
  header: Header,
  source: HeaderColumn,
  content: (column: number) => ColumnContent,
): ColumnMeaning {
  const readings = [source.meaning, ...source.alternatives];
  const taken = new Set(
    header.columns.filter((other) => other.alternatives.length === 0).map((other) => other.meaning),
  );
  const free = readings.filter((meaning) => !taken.has(meaning));
  if (readings.includes('category') && readings.includes('item')) return categoryOrItem(grid, header, source, content);
  const own = content(source.column);
  if (readings.includes('bonus') || readings.includes('deduction')) {
    const amount = readings.find((meaning) => meaning === 'bonus' || meaning === 'deduction') ?? source.meaning;
    return own.texts > own.numbers ? 'rule' : amount;
  }
  if (readings.includes('rule') && own.scoringShare >= 0.3) return 'rule';
  if (readings.includes('method') && own.evidenceShare >= 0.3) return 'method';
  return free.find((meaning) => meaning !== 'rule') ?? free[0] ?? source.meaning;
}

/** 项目: the category where its cells stand for several rows each; of two such columns the coarser one. */
function categoryOrItem(
  grid: Grid,
  header: Header,
  source: HeaderColumn,
  content: (column: number) => ColumnContent,
): ColumnMeaning {
  const taken = new Set(
    header.columns.filter((other) => other.alternatives.length === 0).map((other) => other.meaning),
  );
  const twin = header.columns.find(
    (other) => other.column !== source.column && other.meaning === source.meaning && other.alternatives.length > 0,
  );
  if (twin !== undefined) {
    const [mine, theirs] = [content(source.column).filled, content(twin.column).filled];
    return mine < theirs || (mine === theirs && source.column < twin.column) ? 'category' : 'item';
  }
  if (taken.has('category') !== taken.has('item')) return taken.has('category') ? 'item' : 'category';
  const withContent = header.columns.some(({ meaning }) => meaning === 'content');
  const merged = withContent && mergedDown(grid, header, source.column);
  return merged || groupsRows(grid, header, source.column) ? 'category' : 'item';
}

/** Whether a cell of the column is merged down over rows whose scores are not. */
function mergedDown(grid: Grid, header: Header, column: number): boolean {
  const amount = header.columns.find(
    ({ meaning }) => meaning === 'score' || meaning === 'deduction' || meaning === 'points',
  );
  return grid.merges.some(
    (area) =>
      area.left <= column &&
      area.right >= column &&
      area.top > header.lastRow &&
      area.bottom > area.top &&
      amount !== undefined &&
      mergeAt(grid, area.top, amount.column) === undefined,
  );
}

/** Whether the column's cells stand for several rows each: merged down, or filled once and then left blank. */
function groupsRows(grid: Grid, header: Header, column: number): boolean {
  const rows = [...grid.rows()].filter((row) => row > header.lastRow);
  const filled = rows.filter((row) => grid.cell(row, column).kind !== 'empty').length;
  return filled > 0 && filled <= rows.length / 2;
}

/** 一级, 二级 and 三级指标 side by side: the third is the item, the first its category. */
function byLevels(settled: readonly Settled[]): Settled[] {
  const level = ({ source }: Settled): string =>
    /^([一二三四])级(指标|项目)/u.exec(simplified(source.heads.at(-1) ?? ''))?.[1] ?? '';
  const levels = new Set(settled.map(level));
  if (!levels.has('二') || !levels.has('三')) return [...settled];
  const meanings: Readonly<Record<string, ColumnMeaning>> = levels.has('一')
    ? { 一: 'category', 二: 'ignored', 三: 'item', 四: 'content' }
    : { 二: 'category', 三: 'item', 四: 'content' };
  return settled.map((each) =>
    each.by === 'corrected' ? each : { ...each, meaning: meanings[level(each)] ?? each.meaning },
  );
}

/** Two columns of items without a category, or of categories without an item: the one with fewer cells filled is the category. */
function byCoarseness(settled: readonly Settled[], content: (column: number) => ColumnContent): Settled[] {
  const of = (meaning: ColumnMeaning): Settled[] => settled.filter((each) => each.meaning === meaning);
  const [categories, items] = [of('category'), of('item')];
  const pair =
    categories.length === 0 && items.length === 2
      ? items
      : categories.length === 2 && items.length === 0
        ? categories
        : [];
  const [left, right] = pair;
  if (left === undefined || right === undefined || pair.some(({ by }) => by === 'corrected')) return [...settled];
  const coarser = content(right.source.column).filled < content(left.source.column).filled ? right : left;
  return settled.map((each) =>
    pair.includes(each) ? { ...each, meaning: each === coarser ? 'category' : 'item' } : each,
  );
}

/** Assessed scores, one for each assessor, in the order in which offices assess; 小计 columns are none. */
function stagesOf(grid: Grid, settled: readonly Settled[], header: Header): { name: string; column: number }[] {
  const scores = settled.filter(({ meaning }) => meaning === 'score');
  const all = scores.map(({ source }) => source.column);
  return scores
    .filter(({ source }) => !isSubtotalColumn(grid, header, source.column, all))
    .map(({ source }) => ({ name: stageName(source), column: source.column, rank: stageRank(stageName(source)) }))
    .sort((left, right) => left.rank - right.rank || left.column - right.column)
    .map(({ name, column }) => ({ name, column }));
}

/** Two columns of one name are told apart by their letters. */
function distinctNames<T extends { name: string; column: number }>(stages: readonly T[]): T[] {
  return stages.map((stage) => {
    const twin = stages.some((other) => other !== stage && other.name === stage.name);
    return twin ? { ...stage, name: `${stage.name}（${columnName(stage.column)}列）` } : stage;
  });
}

function stageName({ heads }: HeaderColumn): string {
  const leaf = heads.at(-1) ?? '';
  return heads.length > 1 && /^(得分|分数|分|评分)$/u.test(leaf) ? (heads.at(-2) ?? leaf) : leaf;
}

const STAGES = [/自/u, /初|村|支部/u, /镇|乡|街道/u, /县|区|复/u, /市|抽/u, /省|终|审定|核定|最终/u];

/** Where assessors are named by level the higher one is later; anything else keeps the order of the columns. */
function stageRank(name: string): number {
  const rank = STAGES.findLastIndex((pattern) => pattern.test(name));
  return rank === -1 ? 0 : rank;
}

/** A column of item names that stand for several scored rows each is the category, whatever its header says. */
function withCategory(grid: Grid, header: Header, columns: Partial<Record<ColumnMeaning, number>>): Columns {
  const { item, content } = columns;
  const amounts = [columns.points, columns.score, columns.deduction].filter((column) => column !== undefined);
  if (columns.category !== undefined || item === undefined || content === undefined) return columns;
  const spansScoredRows = grid.merges.some((area) => {
    if (area.left > item || area.right < item || area.top <= header.lastRow || area.bottom === area.top) return false;
    let own = 0;
    for (let row = area.top; row <= area.bottom && own < 2; row += 1) {
      const filled = (column: number): boolean => grid.cell(row, column).kind !== 'empty';
      if (filled(content) && amounts.some(filled)) own += 1;
    }
    return own > 1;
  });
  if (!spansScoredRows) return columns;
  const { item: category, ...rest } = columns;
  return category === undefined ? columns : { ...rest, category };
}
