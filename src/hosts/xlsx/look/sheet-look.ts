/** How a cell is dressed, as far as a plain grid can show it. Colours are `#RRGGBB`. */
export interface CellLook {
  /** Number format code, `General` where there is none. */
  readonly format: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export interface Lane {
  /** Characters of the default font for a column, points for a row. */
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface ColumnLane extends Lane {
  readonly first: number;
  readonly last: number;
}

/** What a sheet looks like, apart from what it holds. Reading it never fails: what is not understood is left plain. */
export interface SheetLook {
  readonly columns: readonly ColumnLane[];
  readonly rows: ReadonlyMap<number, Lane>;
  /** Points and characters where no row or column says otherwise. */
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  /** Rows and columns that stay in view; 0 where none do. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  cell(row: number, column: number): CellLook;
  /** The cells that have a look of their own in one row, empty ones included. */
  rowCells(row: number): Iterable<readonly [column: number, look: CellLook]>;
  dressedRows(): Iterable<number>;
}

export const PLAIN: CellLook = { format: 'General' };
