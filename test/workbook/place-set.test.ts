import { MAX_COLUMNS } from '../../src/workbook/address';
import { PlaceSet } from '../../src/workbook/place-set';

test('a cell is new once, and its neighbours are other cells', () => {
  const met = new PlaceSet();
  const place = { sheet: '台账', row: 1, column: MAX_COLUMNS };
  expect(met.add(place)).toBe(true);
  expect(met.add({ ...place })).toBe(false);
  expect(met.add({ ...place, row: 2, column: 1 })).toBe(true);
  expect(met.add({ ...place, sheet: '另一张' })).toBe(true);
});
