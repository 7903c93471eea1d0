import { openXlsx, type XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { EMPTY } from '../../../../src/workbook/cell';
import type { SheetPlan, WritePlan } from '../../../../src/workbook/plan';
import { handMade, sheetData } from '../hand-made';
import { BLANK, formula, newSheet, planFor, write } from '../plans';
import { failure } from '../read-back';

const FILE = handMade({
  sheets: {
    台账: sheetData(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c>' +
        '<c r="C1"><f t="array" ref="C1">SUM(A1:A2)</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
    ),
    封存: '<sheetData/><sheetProtection sheet="1"/>',
  },
});

function host(): XlsxHost {
  return openXlsx(FILE, '台账.xlsx');
}

async function refused(plan: WritePlan): Promise<Awaited<ReturnType<typeof failure>>> {
  const opened = host();
  const error = await failure(() => opened.apply(plan));
  expect(opened.save()).toBe(FILE);
  return error;
}

const one = (sheet: SheetPlan): WritePlan => ({ sheets: [sheet] });

test.each<[string, WritePlan, object]>([
  ['a sheet that is gone', planFor('没有', write('A1', 1)), { code: 'missingSheet', sheet: '没有' }],
  ['a protected sheet', planFor('封存', write('A1', 1)), { code: 'protectedSheet', sheet: '封存' }],
  ['a new sheet of a taken name', one(newSheet('台账')), { code: 'sheetExists', sheet: '台账' }],
  ['two new sheets of one name', { sheets: [newSheet('New'), newSheet('NEW')] }, { code: 'sheetExists', sheet: 'NEW' }],
  ['a cell of an array formula', planFor('台账', write('B2', 1)), { code: 'arrayFormula', sheet: '台账', cell: 'B2' }],
  ['emptying one', planFor('台账', write('B1', BLANK)), { code: 'arrayFormula', sheet: '台账', cell: 'B1' }],
  [
    'a name with a slash',
    one(newSheet('一/二')),
    { code: 'writeFailed', detail: '工作表名称“一/二”不符合 Excel 的规定' },
  ],
  ['a name of 32 characters', one(newSheet('长'.repeat(32))), { code: 'writeFailed' }],
  ['no name', one(newSheet('')), { code: 'writeFailed' }],
  [
    'a text that no cell holds',
    planFor('台账', write('D1', '长'.repeat(32768))),
    { code: 'writeFailed', detail: '台账!D1 的文字超过 32767 个字符' },
  ],
  ['a number that is none', planFor('台账', write('D1', NaN)), { code: 'writeFailed', detail: '台账!D1 的数值无效' }],
  [
    'a date that is none',
    planFor('台账', write('D1', { kind: 'date', serial: Infinity })),
    { code: 'writeFailed', detail: '台账!D1 的日期无效' },
  ],
  [
    'a result that is none',
    planFor('台账', write('D1', formula('=1/0', Infinity))),
    { code: 'writeFailed', detail: '台账!D1 的公式结果无效' },
  ],
  [
    'a formula that no cell holds',
    planFor('台账', write('D1', formula(`=${'1+'.repeat(5000)}1`, 1))),
    { code: 'writeFailed' },
  ],
  ['a row past the last', planFor('台账', { ...write('A1', 1), row: 1048577 }), { code: 'writeFailed' }],
  [
    'a drop-down too long for Excel',
    one(
      newSheet('新', [], {
        validations: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, values: ['长'.repeat(300)], error: '' }],
      }),
    ),
    { code: 'writeFailed', detail: '工作表“新”的下拉选项过长或含有英文逗号' },
  ],
])('refuses %s and leaves the file as it was', async (_, plan, error) => {
  expect(await refused(plan)).toMatchObject({ ...error, name: '台账.xlsx' });
});

test('a workbook whose structure is protected takes values but no sheets', async () => {
  const locked = openXlsx(handMade({ before: '<workbookProtection lockStructure="1"/>' }), 'a.xlsx');
  expect(await failure(() => locked.apply(one(newSheet('新'))))).toMatchObject({ code: 'protectedWorkbook' });
  expect(await locked.apply(planFor('表一', write('A1', 1)))).toMatchObject({ cellsWritten: 1 });
});

test('an array formula of one cell is a formula like any other', async () => {
  const expected = { kind: 'number', value: 1, formula: '=SUM(A1:A2)' } as const;
  expect(await host().apply(planFor('台账', write('C1', 2, { expected })))).toMatchObject({
    cellsWritten: 1,
    conflicts: [],
  });
});

test('cells that changed meanwhile are reported, and then nothing at all is written', async () => {
  const opened = host();
  const plan = { sheets: [{ sheet: '台账', cells: [write('A1', 5), write('D1', 6)] }, newSheet('新')] };
  expect(await opened.apply(plan)).toEqual({
    cellsWritten: 0,
    sheetsAdded: [],
    conflicts: [{ sheet: '台账', row: 1, column: 1, expected: EMPTY, found: { kind: 'number', value: 1 } }],
  });
  expect(opened.save()).toBe(FILE);
});
