import type { Area } from '../../src/workbook/address';
import type { Visibility } from '../../src/workbook/grid';

/** The workbook that the stand-in keeps: plain data, so that a page can hand it out as JSON. */
export interface Book {
  name: string;
  readOnly: boolean;
  structureProtected: boolean;
  sheets: Sheet[];
  activeSheet: string;
  /** As Excel calls it; `Automatic` unless a test says otherwise. */
  calculationMode: string;
  /** `sheet!A1:B2` of the last selection. */
  selection: string;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: Visibility;
  protected: boolean;
  /** A chart sheet stands in the tabs but has no cells. */
  isChart: boolean;
  cells: Map<number, CellState>;
  merges: Area[];
  tabColor: string;
  frozenRows: number;
  landscape: boolean;
  columns: Map<number, { width?: number; hidden?: boolean }>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  notes: WrittenNote[];
  /** Threads: the texts of the first comment and its replies. */
  comments: WrittenNote[];
  validations: { area: string; rule: unknown; errorAlert?: unknown }[];
  conditionalFormats: { area: string; formula: string; fill: string; color: string }[];
  charts: ChartState[];
}

export interface WrittenNote {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

export interface CellState {
  /** `''` is empty; an error is its code. */
  value: string | number | boolean;
  isError?: boolean;
  formula?: string;
  numberFormat: string;
  /** Entered with a leading apostrophe, which reading does not show. */
  apostrophe?: boolean;
  hyperlink?: unknown;
  /** Properties of the cell's format by wire path, such as `Font/Bold`. */
  look?: Record<string, unknown>;
}

export interface ChartState {
  type: string;
  source: string;
  title: string;
  categories: string;
  maximum?: number;
  minimum?: number;
  legend: boolean;
  from: string;
  to: string;
}

const COLUMNS = 16_384;
const NO_CELL: Readonly<CellState> = { value: '', numberFormat: 'General' };

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'visible',
    protected: false,
    isChart: false,
    cells: new Map(),
    merges: [],
    tabColor: '',
    frozenRows: 0,
    landscape: false,
    columns: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    notes: [],
    comments: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Readonly<CellState> {
  return sheet.cells.get(row * COLUMNS + column - 1) ?? NO_CELL;
}

/** The cell to write into. */
export function cellFor(sheet: Sheet, row: number, column: number): CellState {
  const key = row * COLUMNS + column - 1;
  let cell = sheet.cells.get(key);
  if (cell === undefined) sheet.cells.set(key, (cell = { ...NO_CELL }));
  return cell;
}

export function* cellsOf(sheet: Sheet): Generator<{ row: number; column: number; cell: CellState }> {
  for (const [key, cell] of sheet.cells) yield { row: Math.floor(key / COLUMNS), column: (key % COLUMNS) + 1, cell };
}

export function isFilled(cell: Readonly<CellState>): boolean {
  return cell.value !== '' || cell.formula !== undefined;
}

/** The smallest area around the used cells inside `within`, or undefined when there is none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let used: Area | undefined;
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (valuesOnly && !isFilled(cell)) continue;
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) continue;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  }
  return used;
}

/** Sheet names are compared without case, as Excel does. */
export function findSheet(book: Book, nameOrId: string): Sheet | undefined {
  const name = nameOrId.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
}
