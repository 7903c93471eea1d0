import { readPoints } from '../values/points';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { cellText } from '../workbook/cell';
import { mergeAt, type Grid } from '../workbook/grid';
import { joinedText, seenCell, scoreCell, textAt } from './cells';
import { resolveColumns, type Columns } from './columns';
import { findHeader, unknownColumns, type Header } from './header';
import { beginsItem, categoryPoints, statedPoints, type StatedPoints } from './item-rows';
import { EXAMPLE_MARK } from './default-rubric';
import { headPhrase, itemName } from './names';
import { rowKind } from './row-kind';
import type { ExtraItem, Rubric, RubricCategory, RubricItem, ScoredCell, SumRow } from './rubric';
import type { Milli } from '../values/milli';

/** An item while its rows are being gathered. */
interface DraftItem {
  readonly row: number;
  lastRow: number;
  readonly category: DraftCategory | null;
  stated: StatedPoints;
  /** The item is a whole category, see `mergeUnpointed`. */
  readonly whole?: boolean;
}

interface DraftCategory {
  readonly name: string;
  readonly place: Place;
  readonly points: Milli | null;
}

interface DraftSum {
  readonly kind: 'total' | 'subtotal';
  readonly row: number;
  readonly items: readonly DraftItem[];
}

/** Reads the scoring table of one sheet; `undefined` when the sheet has none. */
export function readRubric(grid: Grid): Rubric | undefined {
  const header = findHeader(grid);
  if (header === undefined) return undefined;
  const columns = resolveColumns(grid, header);
  const { items, sums, problems } = readBody(grid, header, columns);
  const { base: merged, extras } = byRole(grid, columns, mergeUnpointed(items));
  if (merged.length === 0) return undefined;
  const finished = withKeys(merged.map((draft) => ({ draft, item: finish(grid, columns, draft) })));
  const keysOf = (drafts: readonly DraftItem[]): string[] =>
    finished.filter(({ draft }) => drafts.some((other) => other.row === draft.row)).map(({ item }) => item.key);
  return {
    sheet: grid.sheet,
    title: titleAbove(grid, header) ?? grid.sheet,
    isExample: textsAbove(grid, header).some((texts) => texts.some((text) => text.startsWith(EXAMPLE_MARK))),
    headerRows: header.firstRow === header.lastRow ? [header.firstRow] : [header.firstRow, header.lastRow],
    columns,
    items: finished.map(({ item }) => item),
    extras: extras.map(({ role, draft }) => ({
      role,
      item: { ...finish(grid, columns, draft), key: `${role}#${draft.row}` },
    })),
    categories: categoriesOf(merged)
      .filter(({ category }) => category.name !== '')
      .map(({ category, members }): RubricCategory => ({
        ...category,
        itemKeys: keysOf(members),
      })),
    sums: sums.map((sum): SumRow => sumRow(grid, columns, sum, keysOf(sum.items))),
    unknownColumns: unknownColumns(
      grid,
      header,
      merged.map((draft) => draft.row),
    ),
    problems: [...problems, ...merged.flatMap((draft) => pointProblems(grid, columns, draft))],
  };
}

function readBody(
  grid: Grid,
  header: Header,
  columns: Columns,
): { items: DraftItem[]; sums: DraftSum[]; problems: Problem[] } {
  const items: DraftItem[] = [];
  const sums: DraftSum[] = [];
  const problems: Problem[] = [];
  let section: DraftCategory | null = null;
  let category: DraftCategory | null = null;
  let subtotalFrom = 0;
  let ended = false;
  const numerals = hasPlainNumbers(grid, header, columns);
  for (const row of grid.rows()) {
    if (row <= header.lastRow) continue;
    const kind = numberedSection(grid, columns, row, numerals) ? 'section' : rowKind(grid, header, columns, row);
    if (kind === 'section') {
      section = sectionAt(grid, columns, row);
      category = null;
    } else if (kind === 'total' || kind === 'subtotal') {
      sums.push({ kind, row, items: kind === 'total' ? [...items] : items.slice(subtotalFrom) });
      subtotalFrom = items.length;
      if (kind === 'total') ended = true;
    } else if (kind === 'note' || kind === 'signature') {
      ended = items.length > 0;
    } else if (kind === 'body') {
      category = categoryAt(grid, row, columns.category) ?? category;
      const current = items.at(-1);
      // Below the total or the notes only a row with points of its own is still an item.
      if (ended && statedPoints(grid, columns, row).points === null) continue;
      if (beginsItem(grid, columns, row)) {
        items.push({ row, lastRow: row, category: category ?? section, stated: statedPoints(grid, columns, row) });
      } else if (current !== undefined) {
        current.lastRow = row;
        problems.push(...strayScores(grid, columns, row));
      }
    }
  }
  return { items, sums, problems };
}

/** Scores typed in a row that was taken for more content of the item above: they would be lost without a word. */
function strayScores(grid: Grid, columns: Columns, row: number): Problem[] {
  return [columns.score, columns.deduction].flatMap((column): Problem[] => {
    if (column === undefined || grid.cell(row, column).kind !== 'number') return [];
    const place = { sheet: grid.sheet, row, column };
    return [problemAt(place, 'score.stray', { received: cellText(grid.cell(row, column)) })];
  });
}

/** Whether the table numbers its items 1, 2, 3, so that rows numbered 一, 二, 三 are its sections. */
function hasPlainNumbers(grid: Grid, header: Header, columns: Columns): boolean {
  const { seq } = columns;
  return (
    seq !== undefined &&
    [...grid.rows()].some((row) => row > header.lastRow && /^\d+$/u.test(compact(cellText(grid.cell(row, seq)))))
  );
}

function numberedSection(grid: Grid, columns: Columns, row: number, numerals: boolean): boolean {
  if (!numerals || columns.seq === undefined) return false;
  return /^[一二三四五六七八九十]+[、.]?$/u.test(compact(cellText(grid.cell(row, columns.seq))));
}

/** A section's name is its longest text; its points stand with the name or in the points column. */
function sectionAt(grid: Grid, columns: Columns, row: number): DraftCategory | null {
  const cells = [...grid.rowCells(row)].filter(([, cell]) => cell.kind === 'text');
  const longest = [...cells].sort(([, left], [, right]) => cellText(right).length - cellText(left).length)[0];
  const named = categoryAt(grid, row, longest?.[0]);
  if (named === null || named.points !== null || columns.points === undefined) return named;
  const points = readPoints(grid.cell(row, columns.points));
  return points.ok ? { ...named, points: points.value } : named;
}

function categoryAt(grid: Grid, row: number, column: number | undefined): DraftCategory | null {
  if (column === undefined) return null;
  const { place, cell } = seenCell(grid, row, column);
  const text = cellText(cell);
  return compact(text) === '' ? null : { name: itemName(text), place, points: categoryPoints(text) };
}

/**
 * When a category states points and none of its rows does, the category is the item and its rows are its contents:
 * that is how tables without a points column are scored.
 */
function mergeUnpointed(items: readonly DraftItem[]): DraftItem[] {
  return categoriesOf(items).flatMap(({ category, members }) => {
    const first = members[0];
    const unpointed = members.every((item) => item.stated.points === null && item.stated.problems.length === 0);
    if (first === undefined || category.points === null || !unpointed) return members;
    const stated: StatedPoints = { points: category.points, place: category.place, numeric: false, problems: [] };
    return [{ ...first, lastRow: members.at(-1)?.lastRow ?? first.lastRow, stated, whole: true }];
  });
}

/** Bonus rows (加分项) and veto rows (否决项), by their category or name, apart from the items that make up the points. */
function byRole(grid: Grid, columns: Columns, drafts: readonly DraftItem[]) {
  const base: DraftItem[] = [];
  const extras: { role: ExtraItem['role']; draft: DraftItem }[] = [];
  for (const draft of drafts) {
    const words = `${draft.category?.name ?? ''} ${titleOf(grid, columns, draft, '')}`;
    const role = /否决/u.test(words) ? 'veto' : /加分|附加分|奖励分/u.test(words) ? 'bonus' : undefined;
    if (role === undefined) base.push(draft);
    else extras.push({ role, draft });
  }
  return { base, extras };
}

/** Items by category in sheet order; items without one stand under a nameless category each. */
function categoriesOf(items: readonly DraftItem[]): { category: DraftCategory; members: DraftItem[] }[] {
  const groups: { category: DraftCategory; members: DraftItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const category = item.category ?? { name: '', place: { sheet: '', row: item.row, column: 1 }, points: null };
    if (last !== undefined && item.category !== null && samePlaceOrName(last.category, category))
      last.members.push(item);
    else groups.push({ category, members: [item] });
  }
  return groups;
}

function samePlaceOrName(left: DraftCategory, right: DraftCategory): boolean {
  return left.name === right.name || (left.place.row === right.place.row && left.place.column === right.place.column);
}

function finish(grid: Grid, columns: Columns, draft: DraftItem): RubricItem {
  const { row, lastRow, stated } = draft;
  const points = stated.points;
  const content = joinedText(grid, row, lastRow, columns.content);
  const seq = textAt(grid, row, columns.seq)?.text ?? '';
  return {
    key: '',
    row,
    lastRow,
    seq: seq === '' ? null : compact(seq),
    category: draft.category?.name ?? null,
    title: titleOf(grid, columns, draft, content),
    content,
    rule: joinedText(grid, row, lastRow, columns.rule),
    points,
    pointsPlace: stated.place,
    pointsAreNumeric: stated.numeric,
    selfScore: ownAmount(draft, scoreCell(grid, row, columns.selfScore, points, 'score')),
    score: perRowDeductions(grid, columns, draft)
      ? null
      : ownAmount(draft, scoreCell(grid, row, columns.score, points, 'score')),
    deduction: ownAmount(draft, scoreCell(grid, row, columns.deduction, points, 'deduction')),
    reason: textAt(grid, row, columns.reason),
    remark: textAt(grid, row, columns.remark),
  };
}

/** An amount cell merged over several items belongs to the first of them. */
function ownAmount(draft: DraftItem, cell: ScoredCell | null): ScoredCell | null {
  return cell !== null && cell.place.row < draft.row ? null : cell;
}

/** One score merged over several items with a deduction each: every item is scored by its own deduction. */
function perRowDeductions(grid: Grid, columns: Columns, draft: DraftItem): boolean {
  if (columns.score === undefined || columns.deduction === undefined) return false;
  const merge = mergeAt(grid, draft.row, columns.score);
  return merge !== undefined && (merge.top < draft.row || merge.bottom > draft.lastRow);
}

function titleOf(grid: Grid, columns: Columns, draft: DraftItem, content: string): string {
  if (draft.whole === true && draft.category !== null) return draft.category.name;
  const cell = columns.item === undefined ? null : seenCell(grid, draft.row, columns.item);
  const name = cell === null ? '' : itemName(cellText(cell.cell));
  const sharedName = cell !== null && (cell.place.row < draft.row || isSharedBelow(grid, columns, draft));
  const phrase = headPhrase(content);
  if (name !== '' && !(sharedName && phrase !== '')) return name;
  const title = [name, phrase].filter((part) => part !== '').join('·');
  return title !== '' ? title : (draft.category?.name ?? '');
}

/** Whether the item's name cell is merged down over rows that have points of their own. */
function isSharedBelow(grid: Grid, columns: Columns, draft: DraftItem): boolean {
  if (columns.item === undefined) return false;
  const below = seenCell(grid, draft.lastRow + 1, columns.item).place;
  return below.row === seenCell(grid, draft.row, columns.item).place.row && below.row <= draft.lastRow;
}

/**
 * A key is the title and 1: renumbering and moving rows leave it alone. Only titles that occur more than once are told
 * apart by their serial numbers, or by their order where those are missing or repeat too.
 */
function withKeys(items: readonly { draft: DraftItem; item: RubricItem }[]): { draft: DraftItem; item: RubricItem }[] {
  const used = new Set<string>();
  return items.map(({ draft, item }, index) => {
    const twins = items.filter((other) => other.item.title === item.title);
    const order = items.slice(0, index).filter((other) => other.item.title === item.title).length + 1;
    const numbered = twins.length > 1 && item.seq !== null ? `${item.title}#${item.seq}` : undefined;
    const key = numbered !== undefined && !used.has(numbered) ? numbered : freeKey(item.title, order, used);
    used.add(key);
    return { draft, item: { ...item, key } };
  });
}

function freeKey(title: string, order: number, used: ReadonlySet<string>): string {
  const key = `${title}#${order}`;
  return used.has(key) ? freeKey(title, order + 1, used) : key;
}

function sumRow(grid: Grid, columns: Columns, sum: DraftSum, itemKeys: readonly string[]): SumRow {
  return {
    kind: sum.kind,
    row: sum.row,
    itemKeys,
    points: scoreCell(grid, sum.row, columns.points, null, 'score'),
    selfScore: scoreCell(grid, sum.row, columns.selfScore, null, 'score'),
    score: scoreCell(grid, sum.row, columns.score, null, 'score'),
    deduction: scoreCell(grid, sum.row, columns.deduction, null, 'deduction'),
  };
}

function pointProblems(grid: Grid, columns: Columns, draft: DraftItem): readonly Problem[] {
  if (draft.stated.points !== null || draft.stated.problems.length > 0) return draft.stated.problems;
  const column = columns.points ?? columns.item ?? columns.content ?? 1;
  return [{ code: 'points.missing', sheet: grid.sheet, row: draft.row, column }];
}

/** The heading: the first text that stands alone in its row, merged or not, above the header. */
function titleAbove(grid: Grid, header: Header): string | undefined {
  const title = textsAbove(grid, header).find((texts) => texts.length === 1 && !/[::]/u.test(texts[0] ?? ''))?.[0];
  return title?.replace(/\s+/gu, '');
}

/** The texts of each row above the header. */
function textsAbove(grid: Grid, header: Header): string[][] {
  return [...grid.rows()]
    .filter((row) => row < header.firstRow)
    .map((row) => [...grid.rowCells(row)].map(([, cell]) => cellText(cell).trim()).filter((text) => text !== ''));
}
