import { areaContains, type Area } from './address';
import { EMPTY, type Cell } from './cell';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What somebody wrote beside a cell: a note, or a thread of comments with a line for each of them. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One worksheet as it was read: sparse, immutable, and the same from every host. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** Whether the sheet refuses edits; the add-in then never plans a write to it. */
  readonly protected: boolean;
  /** Last row and column that hold a value or a formula; 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  /** From top to bottom, and from left to right; none where the host can not tell. */
  readonly notes: readonly CellNote[];
  /** Rows that hold something and are not shown, filtered ones among them; none where the host can not tell. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The cell itself; the covered cells of a merge are empty, see `mergedCell`. */
  cell(row: number, column: number): Cell;
  /** The filled cells of one row in column order. */
  rowCells(row: number): Iterable<readonly [column: number, cell: Cell]>;
  /** The rows that hold anything, in order. */
  rows(): Iterable<number>;
}

export interface GridOptions {
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  readonly merges?: readonly Area[];
  readonly notes?: readonly CellNote[];
  /** Those that turn out to hold nothing are left out. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** Collects cells in any order and yields the immutable grid. */
export class GridBuilder {
  // One array per row, indexed by column - 1: a tenth of the memory of a map per cell on large ledgers.
  private readonly cellRows = new Map<number, Cell[]>();
  private lastRow = 0;
  private lastColumn = 0;

  constructor(
    private readonly sheet: string,
    private readonly options: GridOptions = {},
  ) {}

  set(row: number, column: number, cell: Cell): this {
    if (cell.kind === 'empty') return this;
    let cells = this.cellRows.get(row);
    if (cells === undefined) this.cellRows.set(row, (cells = []));
    cells[column - 1] = cell;
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
    return this;
  }

  build(): Grid {
    return new SparseGrid(this.sheet, this.options, this.cellRows, this.lastRow, this.lastColumn);
  }
}

class SparseGrid implements Grid {
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly merges: readonly Area[];
  readonly notes: readonly CellNote[];
  readonly hiddenRows: ReadonlySet<number>;
  private sortedRows: readonly number[] | undefined;

  constructor(
    readonly sheet: string,
    options: GridOptions,
    private readonly cellRows: ReadonlyMap<number, readonly Cell[]>,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    this.visibility = options.visibility ?? 'visible';
    this.protected = options.protected ?? false;
    this.merges = options.merges ?? [];
    this.notes = sortedNotes(options.notes ?? []);
    this.hiddenRows = new Set([...(options.hiddenRows ?? [])].filter((row) => cellRows.has(row)));
  }

  cell(row: number, column: number): Cell {
    return this.cellRows.get(row)?.[column - 1] ?? EMPTY;
  }

  *rowCells(row: number): Generator<readonly [number, Cell]> {
    const cells = this.cellRows.get(row);
    if (cells === undefined) return;
    // `for in` visits only the filled places of a sparse array, in ascending order.
    for (const index in cells) yield [Number(index) + 1, cells[index] as Cell];
  }

  rows(): readonly number[] {
    this.sortedRows ??= [...this.cellRows.keys()].sort((a, b) => a - b);
    return this.sortedRows;
  }
}

/** From top to bottom, and from left to right. */
export function sortedNotes(notes: readonly CellNote[]): readonly CellNote[] {
  return [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The merges of a sheet by the rows they cross; those that run down very many rows are kept apart. */
interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly Area[]>;
  readonly tall: readonly Area[];
}

const TALL = 1000;

// Sheets may hold thousands of merges and are asked cell by cell: the merges are sorted into their rows once.
const mergeIndices = new WeakMap<Grid, MergeIndex>();

export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  let index = mergeIndices.get(grid);
  if (index === undefined) mergeIndices.set(grid, (index = indexOf(grid.merges)));
  const holds = (area: Area): boolean => areaContains(area, row, column);
  return index.byRow.get(row)?.find(holds) ?? index.tall.find(holds);
}

function indexOf(merges: readonly Area[]): MergeIndex {
  const byRow = new Map<number, Area[]>();
  const tall = merges.filter((area) => area.bottom - area.top >= TALL);
  for (const area of merges) {
    if (area.bottom - area.top >= TALL) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const crossing = byRow.get(row);
      if (crossing === undefined) byRow.set(row, [area]);
      else crossing.push(area);
    }
  }
  return { byRow, tall };
}

/** The cell a reader sees at this place: inside a merge, the merge's top-left cell. */
export function mergedCell(grid: Grid, row: number, column: number): Cell {
  const area = mergeAt(grid, row, column);
  return area === undefined ? grid.cell(row, column) : grid.cell(area.top, area.left);
}

/** The same cells under another name, or with other notes beside them. */
export function gridLike(
  grid: Grid,
  { sheet = grid.sheet, notes = grid.notes }: Partial<Pick<Grid, 'sheet' | 'notes'>>,
): Grid {
  return {
    sheet,
    visibility: grid.visibility,
    protected: grid.protected,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    merges: grid.merges,
    notes,
    hiddenRows: grid.hiddenRows,
    cell: (row, column) => grid.cell(row, column),
    rowCells: (row) => grid.rowCells(row),
    rows: () => grid.rows(),
  };
}
