import { buildXlsx } from '../../../src/hosts/xlsx/new-workbook';
import { Desk, type FileSource } from '../../../src/workbench/desk/desk';
import { layFile } from '../../../src/workbench/desk/lay-file';
import { templateBytes } from '../../../src/workbench/desk/templates';
import { newSheet, write } from '../../hosts/xlsx/plans';

const BOOK = buildXlsx({ sheets: [newSheet('台账', [write('A1', '姓名')])] });
const source = (name: string, bytes: Uint8Array): FileSource => ({ name, bytes: async () => bytes });
const A2 = { sheet: '台账', row: 2, column: 1 };

test('a file is opened, changed and saved under its reviewed name', async () => {
  const desk = new Desk(layFile);
  await desk.open(source('台账.xlsx', BOOK));
  expect(desk.state()).toMatchObject({ file: { name: '台账.xlsx' }, opening: null, failure: null, unsaved: false });
  desk.state().file?.host.enter([{ ...A2, content: { kind: 'text', text: '张三' } }]);
  expect(desk.state().unsaved).toBe(true);
  expect((await desk.save())?.name).toBe('台账.reviewed.xlsx');
  expect(desk.state().unsaved).toBe(false);
});

test('a file that cannot be opened leaves the open one and says why', async () => {
  const desk = new Desk(layFile);
  await desk.open(source('台账.xlsx', BOOK));
  const { file } = desk.state();
  await desk.open(source('坏.xlsx', BOOK.slice(0, 200)));
  expect(desk.state().file).toBe(file);
  expect(desk.state().failure).toContain('坏.xlsx');
  desk.dismiss();
  expect(desk.state().failure).toBeNull();
});

test('bytes that do not come are explained too', async () => {
  const desk = new Desk(layFile);
  await desk.open({ name: '示例.xlsx', bytes: () => Promise.reject(new TypeError('offline')) });
  expect(desk.state()).toMatchObject({ file: null, opening: null });
  expect(desk.state().failure).toContain('offline');
});

test('without a file there is nothing to save', async () => {
  expect(await new Desk(layFile).save()).toBeUndefined();
});

test.each(['rubric', 'ledger'] as const)('the empty %s can be opened', async (name) => {
  const desk = new Desk(layFile);
  await desk.open(source('新表.xlsx', templateBytes(name)));
  expect(desk.state().failure).toBeNull();
  expect(desk.state().file?.control.state().sheets.length).toBeGreaterThan(0);
});
