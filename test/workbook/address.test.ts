import fc from 'fast-check';
import {
  areaName,
  cellName,
  columnName,
  columnNumber,
  formulaReference,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseCellName,
  placeName,
} from '../../src/workbook/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
});

test.each(['', 'XFE', 'AAAA', 'A1', '一', '__proto__'])('%j is no column', (name) =>
  expect(columnNumber(name)).toBeUndefined(),
);

test.each(['A0', 'A1048577', 'XFE1', '1A', 'A', '', '$A$', '__proto__', '第1格'])('%j is no cell', (name) =>
  expect(parseCellName(name)).toBeUndefined(),
);

test('dollar signs and lower case are read', () => expect(parseCellName('$b$12')).toEqual({ row: 12, column: 2 }));

test('areas are read whichever corner comes first', () => {
  expect(parseArea('C5:A2')).toEqual({ top: 2, left: 1, bottom: 5, right: 3 });
  expect(parseArea('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect(parseArea('A1:B2:C3')).toBeUndefined();
});

test('references for formulas are quoted, those for people are not', () => {
  expect(formulaReference({ sheet: "张三's 表", row: 6, column: 8 })).toBe("'张三''s 表'!H6");
  expect(placeName({ sheet: '验收评分表', row: 6, column: 8 })).toBe('验收评分表!H6');
});

test('every cell reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_ROWS }), fc.integer({ min: 1, max: MAX_COLUMNS }), (row, column) => {
      expect(parseCellName(cellName(row, column))).toEqual({ row, column });
      expect(areaName({ top: row, bottom: row, left: column, right: column })).toBe(cellName(row, column));
    }),
  );
});
