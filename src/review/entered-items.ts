import { findRubrics } from '../rubric/find-rubrics';
import { correctionKey } from '../rubric/mapping';
import type { Rubric } from '../rubric/rubric';
import { problemAt, type Problem } from '../values/problem';
import type { Place } from '../workbook/address';
import { EMPTY } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { gridWith } from '../workbook/grid-overlay';
import type { Workbook } from '../workbook/host';
import type { CellWrite, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { targetsOf } from './entry-targets';

/** What a reviewer worked out for one item with the clauses of its rule, in points; not yet on the sheet. */
export interface ItemEntry {
  /** Goes into the 扣分 cell; `null` where the outcome cannot be said as a deduction. */
  readonly deduction: number | null;
  /** Goes into the 得分 cell of a table without a 扣分 column. */
  readonly score: number | null;
  /** Goes into the 扣分原因 cell; '' leaves that cell alone. */
  readonly reason: string;
}

/** By `工作表!item key`. */
export type ItemEntries = Readonly<Record<string, ItemEntry>>;

export interface EnteredItems {
  /** The workbook as it will read with the entries: what the review then speaks of. */
  readonly workbook: Workbook;
  /** The entries as writes, each with what the cell holds today. */
  readonly sheets: readonly SheetPlan[];
  /** Entries that have no cell to go to. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the cells of every entry. A cell with a formula, a missing one, and one that several items share are left alone and told
 * of, and so is the whole entry: what would be replaced there is more than one item's own value.
 */
export function enterItems(
  workbook: Workbook,
  entries: ItemEntries,
  reading: Parameters<typeof findRubrics>[2],
  ownSheets: ReadonlySet<string>,
): EnteredItems {
  if (Object.keys(entries).length === 0) return { workbook, sheets: [], problems: [] };
  const { rubrics } = findRubrics(workbook.grids, ownSheets, reading);
  const drafts = new Map<string, SheetDraft>();
  const problems: Problem[] = [];
  const known = new Set<string>();
  const foreseen: (CellWrite & Place)[] = [];
  for (const rubric of rubrics) {
    const grid = workbook.grids.find(({ sheet }) => sheet === rubric.sheet);
    if (grid === undefined) continue;
    const draft = drafts.get(rubric.sheet) ?? new SheetDraft(rubric.sheet, grid);
    drafts.set(rubric.sheet, draft);
    const shared = sharedPlaces(rubric);
    for (const item of rubric.items) {
      const key = correctionKey(rubric.id, item.key);
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry === undefined) continue;
      known.add(key);
      // All or nothing: a deduction without its score, or a score without its reason, would say something else.
      const targets = targetsOf(item, entry);
      const barred = targets.find(
        ({ place, computed }) =>
          place === null || shared.has(placeKey(place)) || (computed !== true && holdsFormula(grid, place)),
      );
      if (barred !== undefined) {
        const place = barred.place ?? { sheet: rubric.sheet, row: item.row, column: 1 };
        problems.push(problemAt(place, 'entry.noCell', { data: { title: item.title, what: barred.what } }));
        continue;
      }
      for (const { place, content, computed } of targets) {
        if (place === null) continue;
        if (computed === true) foreseen.push({ ...place, content, expected: EMPTY });
        else draft.put(place.row, place.column, content);
      }
    }
  }
  for (const key of Object.keys(entries)) {
    if (!known.has(key)) problems.push({ code: 'entry.itemGone', sheet: null, data: { key } });
  }
  const sheets = [...drafts.values()]
    .map((draft) => draft.plan())
    .filter((plan) => plan !== undefined)
    .map((plan) => ({ ...plan, cells: plan.cells.map((write) => ({ ...write, owner: 'human' as const })) }));
  const grids = workbook.grids.map((grid) => {
    const written = sheets.find(({ sheet }) => sheet === grid.sheet)?.cells ?? [];
    return gridWith(grid, [...written, ...foreseen.filter(({ sheet }) => sheet === grid.sheet)]);
  });
  return { workbook: { ...workbook, grids }, sheets, problems };
}

/** The plan of the sheets with the entries in it; a cell that both write keeps the entry. */
export function withEntered(sheets: readonly SheetPlan[], entered: readonly SheetPlan[]): SheetPlan[] {
  const merged = sheets.map((plan) => {
    const own = entered.find(({ sheet }) => sheet === plan.sheet);
    return own === undefined ? plan : { ...plan, cells: mergedCells(plan.cells, own.cells) };
  });
  return [...entered.filter(({ sheet }) => !sheets.some((plan) => plan.sheet === sheet)), ...merged];
}

function mergedCells(planned: readonly CellWrite[], entered: readonly CellWrite[]): CellWrite[] {
  const taken = new Set(entered.map(placeKey));
  return [...planned.filter((write) => !taken.has(placeKey(write))), ...entered].sort(
    (left, right) => left.row - right.row || left.column - right.column,
  );
}

/** Cells that stand for more than one item, as a merge over several rows does. */
function sharedPlaces({ items }: Rubric): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { deduction, score, reason } of items) {
    const places = [deduction?.place, score?.place, reason?.place].filter((place) => place !== undefined);
    for (const key of new Set(places.map(placeKey))) {
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  }
  return shared;
}

function holdsFormula(grid: Grid, { row, column }: Place): boolean {
  return grid.cell(row, column).formula !== undefined;
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
