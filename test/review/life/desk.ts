import { contentOf } from '../../../src/record/stored-cell';
import { EMPTY, sameContent, type Cell } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import type { Workbook, WorkbookHost } from '../../../src/workbook/host';
import type { CellWrite, Content, NewSheet, WritePlan } from '../../../src/workbook/plan';
import { contentCell } from '../../../src/workbook/sheet-draft';

/** A workbook open in one of the two hosts. */
export interface OnDesk {
  readonly host: WorkbookHost;
  /** Saved, closed and opened again. */
  reopened(): Promise<OnDesk>;
}

/** The cells of one row from column A on. */
export type SheetRow = readonly Cell[];

/** What people do with a workbook, whichever host it is open in. */
export class Desk {
  constructor(private opened: OnDesk) {}

  read(): Promise<Workbook> {
    return this.opened.host.read();
  }

  async reopen(): Promise<void> {
    this.opened = await this.opened.reopened();
  }

  apply(plan: WritePlan) {
    return this.opened.host.apply(plan);
  }

  async type(grid: Grid, row: number, column: number, content: Content): Promise<void> {
    const expected = grid.cell(row, column);
    if (sameContent(contentCell(content), expected)) return;
    await this.write({ sheets: [{ sheet: grid.sheet, cells: [{ row, column, content, expected }] }] });
  }

  /** Sorts, inserts, deletes or pastes rows below `header`: what stands in each of them afterwards. */
  async rearrange(grid: Grid, header: number, arrange: (rows: readonly SheetRow[]) => readonly SheetRow[]) {
    const before = rowsBelow(grid, header);
    const after = arrange(before);
    const cells: CellWrite[] = [];
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      for (let column = 1; column <= grid.columnCount; column += 1) {
        const expected = before[index]?.[column - 1] ?? EMPTY;
        const cell = after[index]?.[column - 1] ?? EMPTY;
        if (!sameContent(cell, expected))
          cells.push({ row: header + 1 + index, column, content: contentOf(cell), expected });
      }
    }
    if (cells.length > 0) await this.write({ sheets: [{ sheet: grid.sheet, cells }] });
  }

  /** Copies the sheet under another name; `moved` takes the original out, as renaming it would. */
  async copySheet(grid: Grid, name: string, moved: boolean): Promise<void> {
    const create: NewSheet = { columns: [], merges: grid.merges };
    const filled = [...grid.rows()].flatMap((row) =>
      [...grid.rowCells(row)].map(([column, cell]) => ({ row, column, cell })),
    );
    const copies = filled.map(({ row, column, cell }) => ({
      ...{ row, column, content: contentOf(cell), expected: EMPTY },
    }));
    const gone = filled.map(({ row, column, cell }) => ({
      ...{ row, column, content: { kind: 'blank' } as const, expected: cell },
    }));
    const out = moved ? [{ sheet: grid.sheet, remove: true as const, cells: gone }] : [];
    await this.write({ sheets: [{ sheet: name, create, cells: copies }, ...out] });
  }

  private async write(plan: WritePlan): Promise<void> {
    expect((await this.apply(plan)).conflicts).toEqual([]);
  }
}

function rowsBelow(grid: Grid, header: number): SheetRow[] {
  return Array.from({ length: Math.max(0, grid.rowCount - header) }, (_, index) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.cell(header + 1 + index, column + 1)),
  );
}
