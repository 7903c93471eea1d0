import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { parseCellName } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { officeWorkbook } from '../office-workbook';
import { ROOT } from '../paths';
import type { Scenario } from '../scenario';

const page = 'workbench';
const sample = (): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'samples/branch.xlsx')));

/** Cells of a saved file, read by the program that the command line uses. */
async function cells(bytes: Uint8Array, sheet: string, ...names: string[]): Promise<Record<string, Cell>> {
  const grid = (await openXlsx(bytes, '保存.xlsx').read()).grids.find((one) => one.sheet === sheet);
  assert.ok(grid, `no sheet ${sheet}`);
  return Object.fromEntries(
    names.map((name) => {
      const at = parseCellName(name);
      return [name, grid.cell(at?.row ?? 0, at?.column ?? 0)];
    }),
  );
}

export const workbench: readonly Scenario[] = [
  {
    title: 'workbench: the formula bar follows the selected cell when it is emptied, and when that is undone',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pick('临江支部.xlsx', sample());
      await desk.ready();
      await desk.openSheet('验收评分表');
      await desk.goTo('G5');
      const bar = desk.page.locator('.fortune-fx-input');
      await bar.filter({ hasText: /^5$/ }).waitFor();
      await desk.page.keyboard.press('Delete');
      await bar.filter({ hasText: /^$/ }).waitFor();
      await desk.page.keyboard.press('Control+z');
      await bar.filter({ hasText: /^5$/ }).waitFor();
    },
  },
  {
    title:
      'workbench: an entry on a sheet brought to the front by its tab is taken as typed, and the sheet stays in front',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pick('台账.xlsx', new Uint8Array(readFileSync(join(ROOT, 'samples/ledger.xlsx'))));
      await desk.ready();
      await desk.openSheet('谈心谈话');
      await desk.enter('P2', '1,200.50');
      await desk.enter('P3', '-1,200.5');
      const saved = await desk.save();
      assert.deepEqual(await cells(saved.bytes, '谈心谈话', 'P2', 'P3'), {
        P2: { kind: 'number', value: 1200.5 },
        P3: { kind: 'number', value: -1200.5 },
      });
      await desk.pane.review();
      await desk.pane.write();
      assert.equal(await desk.frontSheet(), '谈心谈话');
    },
  },
  {
    title: 'workbench: a picked file is edited, reviewed, followed by the pane, written and saved',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pick('临江支部.xlsx', sample());
      await desk.ready();
      assert.equal(await desk.page.title(), '临江支部.xlsx - 标尺工作台');
      await desk.openSheet('验收评分表');
      await desk.enter('H5', '2');
      await desk.pane.sees('有改动未保存');
      await desk.pane.review();
      await desk.pane.sees('已评 16/19 条');
      await desk.enter('I22', '7');
      await desk.pane.sees('已评 17/19 条');
      await desk.pane.write();
      assert.deepEqual((await desk.tabs()).slice(-3).sort(), ['整改台账', '核验设置', '评分结果'].sort());
      const saved = await desk.save();
      assert.equal(saved.name, '临江支部.reviewed.xlsx');
      await desk.pane.sees('已保存为“临江支部.reviewed.xlsx”');
      assert.deepEqual(await cells(saved.bytes, '验收评分表', 'H5'), { H5: { kind: 'number', value: 2 } });
      assert.deepEqual(await cells(saved.bytes, '评分结果', 'A1'), { A1: { kind: 'text', text: '评分结果' } });
      assert.deepEqual(await cells(saved.bytes, '整改台账', 'A1'), { A1: { kind: 'text', text: '整改台账' } });
      await desk.pane.press('重新核验');
      await desk.pane.sees('工作簿已是最新，没有需要写入的内容。');
    },
  },
  {
    title:
      'workbench: the list of problems scrolls in the box of the pane, to its very end, and is there again after another tab',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pick('台账.xlsx', new Uint8Array(readFileSync(join(ROOT, 'samples/ledger.xlsx'))));
      await desk.ready();
      await desk.pane.review();
      await desk.pane.openTab(/^问题 \d+$/);
      const rows = desk.page.locator('[role=tabpanel] li');
      await rows.first().waitFor();
      const size = Number(await rows.first().getAttribute('aria-setsize'));
      assert.ok((await rows.count()) < size, 'not all of them are drawn');
      await desk.page.getByRole('tabpanel').hover();
      for (let turn = 0; turn < 20; turn += 1) await desk.page.mouse.wheel(0, 2000);
      const last = desk.page.locator(`[role=tabpanel] li[aria-posinset="${size}"]`);
      await last.waitFor();
      const before = await last.boundingBox();
      await desk.pane.openTab(/^总览/);
      await last.waitFor({ state: 'detached' });
      await desk.pane.openTab(/^问题 \d+$/);
      await last.waitFor();
      assert.deepEqual(await last.boundingBox(), before);
    },
  },
  {
    title: 'workbench: entries of every kind reach the file, and what the grid cannot show stays',
    page,
    async run(open) {
      const file = await officeWorkbook();
      const desk = await open.workbench();
      await desk.pick('党费台账.xlsx', file);
      await desk.ready();
      assert.deepEqual(await desk.tabs(), ['台账', '附表']);
      await desk.enter('C3', '20');
      await desk.enter('A4', '001');
      await desk.enter('B4', '50%');
      await desk.enter('C4', '510101200001011234');
      await desk.enter('D4', '2026年5月8日');
      await desk.enter('E4', '=sum(b2:b3)');
      await desk.enter('A5', '待补');
      await desk.goTo('A1');
      await desk.page.keyboard.press('Delete');
      const { bytes } = await desk.save();
      assert.deepEqual(await cells(bytes, '台账', 'C3', 'E2', 'A4', 'B4', 'C4', 'D4', 'E4', 'A5', 'A1'), {
        C3: { kind: 'number', value: 20 },
        E2: { kind: 'number', value: 30, formula: '=SUM(C2:C3)' },
        A4: { kind: 'text', text: '001' },
        B4: { kind: 'number', value: 0.5 },
        C4: { kind: 'text', text: '510101200001011234' },
        D4: { kind: 'date', serial: 46_150 },
        E4: { kind: 'number', value: 30, formula: '=SUM(b2:b3)' },
        A5: { kind: 'text', text: '待补' },
        A1: { kind: 'empty' },
      });
      const [before, after] = [unzipSync(file), unzipSync(bytes)];
      const changed = Object.keys(before).filter(
        (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()),
      );
      assert.deepEqual(changed.sort(), ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
      const text = new TextDecoder().decode(after['xl/worksheets/sheet1.xml']);
      for (const kept of ['<dataValidation ', '<conditionalFormatting ', '<drawing ', '<legacyDrawing ']) {
        assert.ok(text.includes(kept), kept);
      }
    },
  },
  {
    title: 'workbench: undo and redo go into the file',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pick('党费台账.xlsx', await officeWorkbook());
      await desk.ready();
      await desk.pane.review();
      await desk.enter('A4', '007');
      await desk.enter('C3', '18');
      await desk.page.keyboard.press('Control+z');
      await desk.page.keyboard.press('Control+z');
      const undone = await desk.save();
      assert.deepEqual(await cells(undone.bytes, '台账', 'A4', 'C3', 'E2'), {
        A4: { kind: 'empty' },
        C3: { kind: 'number', value: 15 },
        E2: { kind: 'number', value: 25, formula: '=SUM(C2:C3)' },
      });
      await desk.focus();
      await desk.page.keyboard.press('Control+y');
      const redone = await desk.save();
      assert.deepEqual(await cells(redone.bytes, '台账', 'A4'), { A4: { kind: 'text', text: '007' } });
    },
  },
  {
    title: 'workbench: rows copied from another program come as text, nothing below them is touched',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await desk.pick('党费台账.xlsx', await officeWorkbook());
      await desk.ready();
      await desk.goTo('A2');
      await desk.page.evaluate(async () => {
        const html =
          '<table><tr><td colspan="2" style="background:red">王五</td></tr><tr><td>003</td><td>8</td></tr></table>';
        const types = { 'text/html': html, 'text/plain': '王五\t12\n2026-5-9\t8\n' };
        const item = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(item))]);
      });
      await desk.focus();
      await desk.page.keyboard.press('Control+v');
      await desk.pane.sees('有改动未保存');
      const { bytes } = await desk.save();
      assert.deepEqual(await cells(bytes, '台账', 'A2', 'B2', 'A3', 'B3', 'C3', 'A4', 'E2'), {
        A2: { kind: 'text', text: '王五' },
        B2: { kind: 'number', value: 12 },
        A3: { kind: 'date', serial: 46_151 },
        B3: { kind: 'number', value: 8 },
        C3: { kind: 'number', value: 15 },
        A4: { kind: 'empty' },
        E2: { kind: 'number', value: 25, formula: '=SUM(C2:C3)' },
      });
    },
  },
  {
    title: 'workbench: a click in the pane selects the cell on its sheet',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pane.press('先看示例');
      await desk.ready();
      assert.equal(await desk.frontSheet(), '封面');
      await desk.pane.review();
      await desk.pane.openTab(/^问题/);
      const link = desk.page.getByRole('button', { name: /^转到 验收评分表!/ }).first();
      const [, cell = ''] = /!([A-Z]+\d+)$/.exec((await link.getAttribute('aria-label')) ?? '') ?? [];
      await link.click();
      await desk.waitSelected(cell);
      assert.equal(await desk.frontSheet(), '验收评分表');
    },
  },
  {
    title: 'workbench: a file that cannot be opened is explained and the open one stays',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.drop('说明.docx', new TextEncoder().encode('%PDF-1.7'));
      await desk.pane.sees('文件“说明.docx”不是 Excel 工作簿');
      await desk.drop('党费台账.xlsx', await officeWorkbook());
      await desk.ready();
      assert.equal(await desk.page.getByText('不是 Excel 工作簿').count(), 0);
      await desk.drop('坏.xlsx', sample().slice(0, 900));
      await desk.pane.sees(/文件“坏\.xlsx”/);
      assert.equal(await desk.page.title(), '党费台账.xlsx - 标尺工作台');
      assert.deepEqual(await desk.tabs(), ['台账', '附表']);
    },
  },
  {
    title: 'workbench: unsaved work is asked about before another file takes its place',
    page,
    async run(open) {
      const desk = await open.workbench();
      await desk.pick('党费台账.xlsx', await officeWorkbook());
      await desk.ready();
      await desk.enter('A5', '赵六');
      await desk.pane.sees('有改动未保存');
      desk.page.once('dialog', (dialog) => void dialog.dismiss());
      await desk.pane.press('示例');
      assert.deepEqual(await desk.tabs(), ['台账', '附表']);
      desk.page.once('dialog', (dialog) => void dialog.accept());
      await desk.pane.press('空白模板');
      await desk.page.getByRole('menuitem', { name: '示例评分表' }).click();
      await desk.page.waitForFunction(() => document.title.startsWith('评分表.xlsx'));
    },
  },
];
