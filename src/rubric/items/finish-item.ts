import { scoreWord } from '../../values/score-words';
import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import { mergeAt, type Grid } from '../../workbook/grid';
import type { Clause } from '../clauses/clause';
import { clausesOf, parseRule } from '../clauses/parse-rule';
import type { Columns, Layout } from '../layout/columns';
import type { ExtraItem, ItemPart, RubricItem, ScoredCell, StageScore, TextAt } from '../rubric';
import { joinedText, scoreCell, textAt, type AmountColumn, type ItemMarks } from './cells';
import { seenCell } from '../../workbook/seen-cell';
import type { DraftItem } from './draft';
import { headPhrase, itemName } from './names';
import { numberedTexts } from './numbered-parts';

/** A draft with everything its rows hold. Its key is given later, when all titles are known. */
export function finishItem(
  grid: Grid,
  layout: Layout,
  draft: DraftItem,
  role: ExtraItem['role'] | null = null,
): RubricItem {
  const { row, lastRow, stated } = draft;
  const { columns } = layout;
  const { points } = stated;
  const content = joinedText(grid, row, lastRow, layout.contents);
  const rule = joinedText(grid, row, lastRow, layout.rules);
  const clauses = clausesOf(parseRule(rule, { points }));
  const seq = textAt(grid, row, columns.seq)?.text ?? '';
  const marks: ItemMarks = { points, clauses, role, hasDeduction: columns.deduction !== undefined };
  const amount = (column: number | undefined, kind: AmountColumn): ScoredCell | null =>
    ownAmount(draft, scoreCell(grid, row, column, marks, kind));
  const applies = isApplicable(grid, layout, row);
  const own = (cell: ScoredCell | null): ScoredCell | null => (applies ? cell : notApplicable(cell));
  const stages = stagesAt(layout, amount);
  return {
    key: '',
    row,
    lastRow,
    unit: null,
    seq: seq === '' ? null : compact(seq),
    category: draft.category?.name ?? null,
    title: titleOf(grid, columns, draft, content === '' ? rule : content),
    content,
    rule,
    clauses,
    parts: stated.parts.length > 0 ? stated.parts : referredParts(content, clauses),
    points,
    pointsPlace: stated.place,
    pointsAreNumeric: stated.numeric,
    selfScore: amount(columns.selfScore, 'score'),
    score: perRowDeductions(grid, columns, draft) ? null : own(lastFilled(stages) ?? amount(columns.score, 'score')),
    deduction: own(amount(columns.deduction, 'deduction')),
    bonus: amount(columns.bonus, 'bonus'),
    stages,
    reason: textAt(grid, row, columns.reason),
    remark: remarkAt(grid, row, layout),
  };
}

/** In a table that marks the items there are (实有项目 ★), an item without a mark does not apply. */
function isApplicable(grid: Grid, { columns, marksApplicable }: Layout, row: number): boolean {
  if (!marksApplicable || columns.applicable === undefined) return true;
  const typed = textAt(grid, row, columns.applicable)?.text ?? '';
  return typed !== '' && scoreWord(typed) !== 'no' && scoreWord(typed) !== 'notApplicable';
}

/** Unless somebody scored it all the same. */
function notApplicable(cell: ScoredCell | null): ScoredCell | null {
  if (cell === null || cell.reading.status !== 'missing') return cell;
  return { ...cell, typed: '（未标为实有项目）', reading: { status: 'notApplicable' } };
}

/** The first remark that says anything, else the first remark cell. */
function remarkAt(grid: Grid, row: number, { remarks }: Layout): TextAt | null {
  const all = remarks.map((column) => textAt(grid, row, column)).filter((remark) => remark !== null);
  return all.find(({ text }) => text !== '') ?? all[0] ?? null;
}

/** Parallel lists: the numbered sentences of the content to which the clauses of the rule refer. */
function referredParts(content: string, clauses: readonly Clause[]): readonly ItemPart[] {
  const refs = new Set(clauses.flatMap(({ subRefs }) => subRefs ?? []));
  if (refs.size === 0) return [];
  return numberedTexts(content)
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, text }) => ({ ref, text, points: null }));
}

function stagesAt({ stages }: Layout, amount: (column: number, kind: AmountColumn) => ScoredCell | null): StageScore[] {
  return stages.flatMap(({ name, column }) => {
    const cell = amount(column, 'score');
    return cell === null ? [] : [{ name, cell }];
  });
}

/** Of several assessors the last who filled the item in. */
function lastFilled(stages: readonly StageScore[]): ScoredCell | undefined {
  return stages.findLast(({ cell }) => cell.reading.status !== 'missing')?.cell;
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

export function titleOf(grid: Grid, columns: Columns, draft: DraftItem, content: string): string {
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
