import fc from 'fast-check';
import { clusters, rectangles } from '../../../src/hosts/excel/rectangles';
import { areaContains, areaName, cellName } from '../../../src/workbook/address';

const spots = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 12 }) }),
  { selector: ({ row, column }) => cellName(row, column), maxLength: 60 },
);

test('rectangles cover each cell once and no other', () => {
  fc.assert(
    fc.property(spots, (cells) => {
      const covered = rectangles(cells).flatMap(({ top, left, bottom, right }) => {
        const names: string[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) names.push(cellName(row, column));
        return names;
      });
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => cellName(row, column)).sort());
    }),
  );
});

test('a table is one rectangle', () => {
  const cells = [1, 2, 3].flatMap((row) => [1, 2].map((column) => ({ row, column })));
  expect(rectangles(cells).map(areaName)).toEqual(['A1:B3']);
});

test('clusters hold each cell once, inside their area', () => {
  fc.assert(
    fc.property(spots, (cells) => {
      const found = clusters(cells);
      expect(found.flatMap((cluster) => cluster.cells)).toHaveLength(cells.length);
      for (const { area, cells: own } of found)
        for (const { row, column } of own) expect(areaContains(area, row, column)).toBe(true);
    }),
  );
});

test('a column of scores with gaps is one block, far cells are not', () => {
  const column = [6, 7, 9, 14].map((row) => ({ row, column: 8 }));
  expect(clusters([...column, { row: 5000, column: 8 }]).map(({ area }) => areaName(area))).toEqual([
    'H6:H14',
    'H5000',
  ]);
});
