import type { Place } from './address';
import { EMPTY, sameContent, type Cell } from './cell';
import type { Grid } from './grid';
import type { CellWrite, Content, FormulaResult, NewSheet, SheetPlan } from './plan';
import type { StyleName } from './style';

/**
 * Collects what a sheet should hold and yields only what differs from what it holds, so that a second run plans nothing.
 * Cells never put are left alone.
 */
export class SheetDraft {
  private readonly cells = new Map<string, CellWrite>();
  private readonly dressed = new Set<string>();

  /** `grid` is the sheet as read, or undefined when it is to be created with the look of `create`. */
  constructor(
    readonly sheet: string,
    private readonly grid: Grid | undefined,
    private readonly create?: NewSheet,
  ) {}

  put(row: number, column: number, content: Content, style?: StyleName, link?: Place): this {
    const expected = this.grid?.cell(row, column) ?? EMPTY;
    const write: CellWrite = { row, column, content, expected, ...(style && { style }), ...(link && { link }) };
    this.cells.set(`${row},${column}`, write);
    return this;
  }

  text(row: number, column: number, text: string, style?: StyleName, link?: Place): this {
    return this.put(row, column, text === '' ? { kind: 'blank' } : { kind: 'text', text }, style, link);
  }

  /** Gives a look to a cell that is blank and stays so. Only for what is laid out for the first time: it is planned each time. */
  dress(row: number, column: number, style: StyleName): this {
    if ((this.grid?.cell(row, column) ?? EMPTY).kind !== 'empty') return this;
    this.dressed.add(`${row},${column}`);
    return this.put(row, column, { kind: 'blank' }, style);
  }

  /** Empties whatever stands in these rows and has not been put. */
  clear(firstRow: number, lastColumn: number): this {
    for (const row of this.grid?.rows() ?? []) {
      if (row < firstRow) continue;
      for (const [column] of this.grid?.rowCells(row) ?? []) {
        if (column <= lastColumn && !this.cells.has(`${row},${column}`)) this.put(row, column, { kind: 'blank' });
      }
    }
    return this;
  }

  plan(): SheetPlan | undefined {
    const isNew = this.grid === undefined;
    const cells = [...this.cells.values()]
      .filter((write) => (isNew ? isWorthWriting(write) : this.isChange(write)))
      .sort((left, right) => left.row - right.row || left.column - right.column);
    if (isNew) return { sheet: this.sheet, create: this.create ?? { columns: [] }, cells };
    return cells.length === 0 ? undefined : { sheet: this.sheet, cells };
  }

  private isChange({ row, column, content, expected }: CellWrite): boolean {
    return this.dressed.has(`${row},${column}`) || !sameContent(contentCell(content), expected);
  }
}

/** On a new sheet a blank cell is written only for its look. */
function isWorthWriting(write: CellWrite): boolean {
  return write.content.kind !== 'blank' || write.style !== undefined;
}

/** The cell as it will read once the content is written. */
export function contentCell(content: Content): Cell {
  switch (content.kind) {
    case 'blank':
      return EMPTY;
    case 'text':
    case 'number':
    case 'date':
    case 'boolean':
    case 'error':
      return content;
    case 'formula':
      return resultCell(content.formula, content.result);
  }
}

function resultCell(formula: string, result: FormulaResult): Cell {
  switch (typeof result) {
    case 'number':
      return { kind: 'number', value: result, formula };
    case 'boolean':
      return { kind: 'boolean', value: result, formula };
    case 'string':
      return { kind: 'text', text: result, formula };
    case 'object':
      return { kind: 'error', code: result.error, formula };
  }
}
