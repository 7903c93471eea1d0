import { placeName } from '../../src/workbook/address';
import { openXlsx, type XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { parseCellName } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/host';
import { convert } from './libreoffice';

/** What LibreOffice says against what is expected; numbers to a millionth. */
export class Verdict {
  passed = 0;
  failed = 0;

  check(name: string, actual: unknown, expected: unknown): void {
    const ok = typeof expected === 'number' ? Math.abs(Number(actual) - expected) < 1e-6 : actual === expected;
    if (ok) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    console.error(`FAILED ${name}: LibreOffice says ${String(actual)}, expected ${String(expected)}`);
  }
}

/** A number or a text; `undefined` for anything else. */
export function valueAt(workbook: Workbook, sheet: string, name: string): number | string | undefined {
  const place = parseCellName(name);
  const grid = workbook.grids.find((candidate) => candidate.sheet === sheet);
  if (place === undefined || grid === undefined) throw new Error(`no cell ${sheet}!${name}`);
  const cell = grid.cell(place.row, place.column);
  return cell.kind === 'number' ? cell.value : cell.kind === 'text' ? cell.text : undefined;
}

/** Every cell that holds a formula error. */
export function errorCells(workbook: Workbook): string {
  return workbook.grids
    .flatMap((grid) =>
      [...grid.rows()].flatMap((row) =>
        [...grid.rowCells(row)]
          .filter(([, cell]) => cell.kind === 'error')
          .map(([column]) => placeName({ sheet: grid.sheet, row, column })),
      ),
    )
    .join();
}

/** The workbook as LibreOffice saves it after calculating everything anew. */
export async function recalculated(host: XlsxHost): Promise<Workbook> {
  return openXlsx(convert(host.save(), 'xlsx'), 'judged.xlsx').read();
}
