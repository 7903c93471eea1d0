import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { cellName } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { Workbook, WorkbookHost } from '../../src/workbook/host';
import type { FixtureCell, FixtureSheet, FixtureWorkbook } from '../hosts/fixture-workbook';
import { measureReview } from '../office-host/measure';

/** What a whole review with writing costs between the add-in and Excel: syncs and bytes, for the sample and ten of it. */
export async function excelFigures(root: string): Promise<readonly Record<string, unknown>[]> {
  const bytes = readFileSync(join(root, 'samples', 'branch.xlsx'));
  const sample = await openXlsx(bytes, 'branch.xlsx').read();
  const figures = [];
  for (const [name, times] of [
    ['sample', 1],
    ['ten times the sample', 10],
  ] as const) {
    const counters = await measureReview(fixtureOf(sample, times), wholeReview);
    const { syncs, bytesIn, bytesOut } = counters;
    figures.push({ figure: 'excel.review.syncs', workbook: name, value: syncs, aim: 'at most 4' });
    figures.push({ figure: 'excel.review.bytes', workbook: name, value: bytesIn + bytesOut, bytesIn, bytesOut });
  }
  return figures;
}

async function wholeReview(host: WorkbookHost): Promise<void> {
  const { plan } = review(await host.read(), { asOf: '2026-11-22' });
  const report = await host.apply(plan);
  if (report.conflicts.length > 0 || report.cellsWritten === 0) throw new Error('nothing was written');
}

/** Every sheet `times` times as long: the rubric's items under new numbers, the ledgers' rows again. */
function fixtureOf(workbook: Workbook, times: number): FixtureWorkbook {
  const sheets = workbook.grids.map((grid): FixtureSheet => {
    const cells: Record<string, FixtureCell> = {};
    const { first, last } = bodyRows(grid.sheet, grid.rowCount);
    const length = last - first + 1;
    for (const row of grid.rows()) {
      for (const [column, cell] of grid.rowCells(row)) {
        const copies = row >= first && row <= last ? times : 1;
        const shift = row > last ? length * (times - 1) : 0;
        for (let copy = 0; copy < copies; copy += 1) {
          const typed = fixtureCell(cell, column === 1 ? copy * length : 0);
          if (typed !== null) cells[cellName(row + copy * length + shift, column)] = typed;
        }
      }
    }
    return { name: grid.sheet, cells };
  });
  return { name: workbook.name, sheets };
}

function bodyRows(sheet: string, rowCount: number): { readonly first: number; readonly last: number } {
  return sheet === '验收评分表' ? { first: 5, last: 23 } : { first: 2, last: rowCount };
}

function fixtureCell(cell: Cell, addToNumber: number): FixtureCell | null {
  if (cell.kind === 'number') return cell.value + addToNumber;
  return cell.kind === 'text' ? cell.text : null;
}
