import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EMPTY } from '../../../src/workbook/cell';
import type { CellWrite, Content } from '../../../src/workbook/plan';
import { buildXlsx } from '../../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { checkAccessible } from '../axe';
import type { Look } from '../open-pane';
import { WORKBENCH } from '../paths';
import type { Scenario } from '../scenario';

const page = 'workbench';
const LOOKS: readonly Look[] = ['light', 'dark', 'forced-colors'];

/** The grid is another's work: what axe finds there is theirs to mend. */
const GRID = ['.fortune-container'];

const looks: readonly Scenario[] = LOOKS.map((look) => ({
  title: `workbench: every view is accessible: ${look}`,
  page,
  async run(open) {
    const desk = await open.workbench(look);
    await desk.pane.button('先看示例').waitFor();
    await checkAccessible(desk.page, 'first screen', GRID);
    await desk.screenshot(`${look}-first`);
    await desk.pane.press('先看示例');
    await desk.ready();
    await desk.openSheet('验收评分表');
    await checkAccessible(desk.page, 'sample', GRID);
    await desk.screenshot(`${look}-sample`);
    await desk.pane.review();
    await checkAccessible(desk.page, 'reviewed', GRID);
    await desk.screenshot(`${look}-reviewed`);
    await desk.pane.write();
    await desk.openSheet('评分结果');
    await checkAccessible(desk.page, 'written', GRID);
    await desk.screenshot(`${look}-written`);
    await desk.openSheet('整改台账');
    await desk.screenshot(`${look}-list`);
  },
}));

const KILOBYTE = 1024;

const speed: readonly Scenario[] = [
  {
    title: 'workbench: the first screen needs less than 240 KB compressed, the grid comes with the first file',
    page,
    async run() {
      const html = readFileSync(join(WORKBENCH, 'index.html'), 'utf8');
      const [entry = ''] = /workbench\.\w+\.js/.exec(html) ?? [];
      const size = gzipSync(readFileSync(join(WORKBENCH, entry))).length;
      assert.ok(size <= 240 * KILOBYTE, `${size} bytes`);
    },
  },
  {
    title: 'workbench: a ledger of 30,000 rows opens, takes an entry and is saved',
    page,
    async run(open) {
      const desk = await open.workbench();
      const file = longLedger();
      await desk.page.waitForLoadState('networkidle');
      const start = Date.now();
      await desk.pick('台账.xlsx', file);
      await desk.ready(60_000);
      const opened = Date.now() - start;
      await desk.enter('B2', '9');
      await desk.pane.sees('有改动未保存');
      const entered = Date.now() - start - opened;
      process.stdout.write(`      30,000 × 12 opened in ${opened} ms, first entry in ${entered} ms\n`);
      const { bytes } = await desk.save();
      const [grid] = (await openXlsx(bytes, '台账.xlsx').read()).grids;
      assert.deepEqual([grid?.rowCount, grid?.cell(2, 2)], [30_000, { kind: 'number', value: 9 }]);
    },
  },
];

function longLedger(): Uint8Array {
  const cells = Array.from({ length: 30_000 * 12 }, (_, index): CellWrite => {
    const [row, column] = [Math.floor(index / 12) + 1, (index % 12) + 1];
    const content: Content =
      column % 2 === 0 ? { kind: 'number', value: index % 97 } : { kind: 'text', text: `第${index % 500}条` };
    return { row, column, content, expected: EMPTY };
  });
  return buildXlsx({ sheets: [{ sheet: '台账', create: { columns: [] }, cells }] });
}

export const workbenchLooks: readonly Scenario[] = [...looks, ...speed];
