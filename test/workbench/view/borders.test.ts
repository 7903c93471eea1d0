import { ruledAreas } from '../../../src/workbench/view/borders';
import { areaName, parseArea, type Area } from '../../../src/workbook/address';
import { lookOf } from '../look';

const ruled = (...cells: string[]) => lookOf(Object.fromEntries(cells.map((cell) => [cell, { border: true }])));
const areas = (look: ReturnType<typeof lookOf>, merges: Area[] = []) =>
  ruledAreas({ merges }, look).map(areaName).sort();

test('a table is one area, tables apart are several', () => {
  expect(areas(ruled('A1', 'B1', 'A2', 'B2'))).toEqual(['A1:B2']);
  expect(areas(ruled('A1', 'C1', 'A2', 'B2', 'A4'))).toEqual(['A1', 'A2:B2', 'A4', 'C1']);
});

test('a merge is ruled as far as it goes', () => {
  expect(areas(ruled('A1'), [parseArea('A1:C2') as Area])).toEqual(['A1', 'A1:C2']);
  expect(areas(lookOf(), [parseArea('A1:C2') as Area])).toEqual([]);
});
