import fc from 'fast-check';
import { review } from '../../src/review/review';
import { GridBuilder, gridLike, type Grid } from '../../src/workbook/grid';
import { gridWith } from '../../src/workbook/grid-overlay';
import type { Workbook } from '../../src/workbook/host';
import type { CellWrite, Content } from '../../src/workbook/plan';
import { EMPTY } from '../../src/workbook/cell';
import { spoiltLedger } from '../support/random-ledger';
import { sheet, workbook } from '../support/grid';
import { smallRubric } from '../taskpane/small-rubric';

/** The same sheet as if it had just been read: a grid that nothing is known of. */
function anew(grid: Grid): Grid {
  const { visibility, protected: isProtected, merges, notes, hiddenRows } = grid;
  const builder = new GridBuilder(grid.sheet, { visibility, protected: isProtected, merges, notes, hiddenRows });
  for (const row of grid.rows()) for (const [column, cell] of grid.rowCells(row)) builder.set(row, column, cell);
  return builder.build();
}

const said = (read: Workbook): string => JSON.stringify(review(read, { asOf: '2026-01-05' }));

interface Edit {
  readonly which: number;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly renames: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  which: fc.nat(20),
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 8 }),
  content: fc.oneof(
    fc
      .constantFrom('2024年度台账', '2025年', '2025-03-05', '周文海', '无', '得分', '会议日期', '合计')
      .map((text): Content => ({ kind: 'text', text })),
    fc.integer({ min: 0, max: 40 }).map((value): Content => ({ kind: 'number', value })),
    fc.constant<Content>({ kind: 'blank' }),
  ),
  renames: fc.boolean(),
});

function edited({ grids, ...rest }: Workbook, { which, renames, ...cell }: Edit): Workbook {
  const write: CellWrite = { ...cell, expected: EMPTY };
  const changed = grids.map((grid, index) => {
    if (index !== which % grids.length) return grid;
    return renames ? gridLike(grid, { sheet: `${grid.sheet}${index}` }) : gridWith(grid, [write]);
  });
  return { ...rest, grids: changed };
}

test('a review of sheets that are known says the same as one of sheets just read, byte for byte', () => {
  fc.assert(
    fc.property(spoiltLedger, fc.array(edit, { minLength: 1, maxLength: 4 }), (ledgers, edits) => {
      let read = workbook(...smallRubric().grids, ...ledgers.map(({ name, rows }) => sheet(name, rows)));
      said(read);
      for (const one of edits) {
        read = edited(read, one);
        expect(said(read)).toBe(said({ ...read, grids: read.grids.map(anew) }));
      }
    }),
    { numRuns: 30 },
  );
});
