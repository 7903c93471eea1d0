import type { Place } from '../../../src/workbook/address';
import { placeName } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/host';
import type { HostError } from '../../../src/workbook/host-error';
import type { WorkbookView } from '../../../src/workbench/host/workbench-host';

/** A view that shows nothing and remembers what it was told. */
export class RecordingView implements WorkbookView {
  shown: readonly string[] = [];
  readonly drawn: (readonly [place: string, cell: Cell])[] = [];
  readonly revealed: string[] = [];
  readonly refused: string[] = [];

  show(workbook: Workbook): void {
    this.shown = workbook.grids.map(({ sheet }) => sheet);
  }

  draw(cells: readonly { readonly place: Place; readonly cell: Cell }[]): void {
    this.drawn.push(...cells.map(({ place, cell }) => [placeName(place), cell] as const));
  }

  async reveal(place: Place): Promise<void> {
    this.revealed.push(placeName(place));
  }

  refuse(error: HostError): void {
    this.refused.push(error.code);
  }
}
