import { placeNamed, placeOf } from '../../../src/taskpane/format/place';

test('a cell, and the first cell of an area, is a place to go to', () => {
  expect(placeOf('评分表', 'H6')).toEqual({ sheet: '评分表', row: 6, column: 8 });
  expect(placeOf('评分表', 'H6:H9')).toEqual({ sheet: '评分表', row: 6, column: 8 });
});

test('without a sheet, a cell, or with words for a cell there is nowhere to go', () => {
  expect([placeOf(null, 'H6'), placeOf('评分表', null), placeOf('评分表', '表头')]).toEqual([null, null, null]);
});

test('a name says sheet and cell, even when the sheet’s own name has a ! in it', () => {
  expect(placeNamed('评分表!H6')).toEqual({ sheet: '评分表', row: 6, column: 8 });
  expect(placeNamed('重要!评分表!H6')).toEqual({ sheet: '重要!评分表', row: 6, column: 8 });
  expect(placeNamed('H6')).toBeNull();
});
