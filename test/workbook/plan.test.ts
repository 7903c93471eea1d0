import { EMPTY } from '../../src/workbook/cell';
import { isEmptyPlan, isUpToDate, type CellWrite, type SheetPlan } from '../../src/workbook/plan';

const cell: CellWrite = { row: 1, column: 1, content: { kind: 'text', text: '得分' }, expected: EMPTY };
const memory: SheetPlan = { sheet: '标尺记录', bookkeeping: true, cells: [cell] };

test('a plan that only renews the record leaves the workbook up to date, though there is something to write', () => {
  expect(isUpToDate({ sheets: [memory] })).toBe(true);
  expect(isEmptyPlan({ sheets: [memory] })).toBe(false);
});

test('a cell, a new sheet and a sheet taken out are each something to show', () => {
  const shown: readonly SheetPlan[] = [
    { sheet: '整改台账', cells: [cell] },
    { sheet: '整改台账', create: { columns: [] }, cells: [] },
    { sheet: '整改台账', remove: true, cells: [] },
  ];
  expect(shown.map((sheet) => isUpToDate({ sheets: [memory, sheet] }))).toEqual([false, false, false]);
  expect(isUpToDate({ sheets: [] })).toBe(true);
});
