import type { Area } from '../../workbook/address';

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Covers exactly these cells with few rectangles: runs along each row, equal runs in following rows joined. */
export function rectangles(cells: readonly Spot[]): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, columns] of columnsByRow(cells)) {
    const runs = rowRuns(row, columns);
    const next = runs.map((run) => {
      const above = open.find((area) => area.bottom === row - 1 && area.left === run.left && area.right === run.right);
      return above === undefined ? run : { ...above, bottom: row };
    });
    done.push(...open.filter((area) => !next.some((grown) => grown.top === area.top && grown.left === area.left)));
    open = next;
  }
  return [...done, ...open];
}

/** What a range of its own costs in a request beside its cells, and what an untouched cell inside one costs. */
const RANGE_BYTES = 500;
const GAP_BYTES = 10;

export interface Cluster<T extends Spot> {
  readonly area: Area;
  readonly cells: readonly T[];
}

/**
 * Groups cells into few blocks to be written at once. A block may hold cells that are not written, where leaving them
 * alone costs less than another range.
 */
export function clusters<T extends Spot>(cells: readonly T[]): Cluster<T>[] {
  const found: { area: Area; cells: T[] }[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of sorted) {
    const one: Area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    // The cells come in order, so that only the latest blocks can be near.
    const near = found.slice(-4).find((block) => gaps(block.area, one) * GAP_BYTES <= RANGE_BYTES);
    if (near === undefined) found.push({ area: one, cells: [cell] });
    else {
      near.area = around(near.area, one);
      near.cells.push(cell);
    }
  }
  return found;
}

/** Cells that the two areas take in together beyond their own. */
function gaps(left: Area, right: Area): number {
  return size(around(left, right)) - size(left) - size(right);
}

export function around(left: Area, right: Area): Area {
  return {
    top: Math.min(left.top, right.top),
    left: Math.min(left.left, right.left),
    bottom: Math.max(left.bottom, right.bottom),
    right: Math.max(left.right, right.right),
  };
}

export function size(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function columnsByRow(cells: readonly Spot[]): [row: number, columns: number[]][] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

function rowRuns(row: number, columns: number[]): Area[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const column of columns.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
