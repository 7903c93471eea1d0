import { byColumn, COLUMNS, RECTIFICATION_COLUMNS, type RectificationColumn } from '../../src/rectification/columns';
import type { ListRow, RectificationItem } from '../../src/rectification/item';
import { textIn } from '../../src/rectification/item';
import { mergeList } from '../../src/rectification/merge';
import type { MergeContext, MergedList } from '../../src/rectification/merge-context';
import type { Wording } from '../../src/rectification/wording';
import type { Finding } from '../../src/standards/finding';
import { cellOf, type Typed } from './grid';

export const WORDING: Wording = {
  standard: ({ standards }) => standards.join('、'),
  problem: ({ words }) => words,
};

/** A lost score about `subject`, in words of its own unless told otherwise. */
export function finding(subject: string, over: Partial<Finding> = {}): Finding {
  return {
    id: `score.lost/${subject}`,
    rule: 'score.lost',
    standards: ['S02'],
    severity: 'warn',
    place: { sheet: '评分', row: 5, column: 7 },
    subject,
    expected: '5',
    received: '4',
    points: 1000,
    words: `${subject}有问题`,
    ...over,
  };
}

export type TypedRow = Partial<Record<RectificationColumn, Typed>>;

/** A row of a list as one would type it. */
export function listRow(row: number, typed: TypedRow = {}): ListRow {
  return { row, cells: byColumn((column) => cellOf(typed[column] ?? null)) };
}

/** The row with some cells typed over. */
export function typedOver(row: ListRow, typed: TypedRow): ListRow {
  return { ...row, cells: byColumn((column) => (column in typed ? cellOf(typed[column] ?? null) : row.cells[column])) };
}

/** The filled cells of a row by their titles. */
export function shown(row: ListRow): Record<string, string> {
  return Object.fromEntries(
    RECTIFICATION_COLUMNS.map((column) => [COLUMNS[column].title, textIn(row, column)]).filter(
      ([, text]) => text !== '',
    ),
  ) as Record<string, string>;
}

/** The list after a run in which every rule could look. */
export function merged(
  rows: readonly ListRow[],
  findings: readonly Finding[],
  context: Partial<MergeContext> = {},
): MergedList {
  const firstFreeRow = rows.reduce((last, { row }) => Math.max(last, row), 3) + 1;
  return mergeList(rows, findings, {
    ...{ asOf: '2026-03-02', wording: WORDING, unjudged: () => null, firstFreeRow },
    ...context,
  });
}

/** The rows of that list as they stand once written. */
export function rowsAfter(
  rows: readonly ListRow[],
  findings: readonly Finding[],
  context: Partial<MergeContext> = {},
): ListRow[] {
  return merged(rows, findings, context).items.map(asRow);
}

export function asRow({ row, cells }: RectificationItem | ListRow): ListRow {
  return { row, cells };
}
