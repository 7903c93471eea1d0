import assert from 'node:assert/strict';
import { checkAccessible } from '../axe';
import type { Look } from '../open-pane';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';

const LOOKS: readonly Look[] = ['light', 'dark', 'forced-colors'];

/** Writes the list and opens the first of its items in the pane. */
async function openItem(pane: PaneDriver): Promise<void> {
  await pane.review();
  await pane.write();
  await again(pane);
}

async function again(pane: PaneDriver): Promise<void> {
  await pane.press('重新核验');
  await pane.openTab(/^整改/);
  const form = pane.page.getByRole('button', { name: /^办理：/ }).first();
  await form.waitFor();
  // It is found as it was left.
  if ((await form.getAttribute('aria-expanded')) === 'false') await form.click();
}

/** Somebody adds a row below the list, as people do, and the pane follows. */
async function addByHand(pane: PaneDriver): Promise<void> {
  const { cells } = await pane.sheet('整改台账');
  const columnOf = (title: string) =>
    Object.entries(cells)
      .find(([, { value }]) => value === title)?.[0]
      .replace(/\d+$/, '') ?? 'A';
  const last = Math.max(...Object.keys(cells).map((name) => Number(/\d+$/.exec(name)?.[0])));
  await pane.types('整改台账', `${columnOf('存在问题')}${last + 1}`, '档案柜未上锁');
  await pane.types('整改台账', `${columnOf('责任人')}${last + 1}`, '沈若兰');
  await pane.openTab(/^整改/);
  await pane.sees('其中 1 行为人工登记');
  await pane.page.getByRole('searchbox', { name: '查找' }).fill('档案柜');
  await pane.press('办理：档案柜未上锁');
}

const fill = (pane: PaneDriver, label: string, text: string) =>
  pane.page.getByRole('textbox', { name: label, exact: true }).fill(text);

async function keep(pane: PaneDriver): Promise<void> {
  await pane.press('放入待写入');
  await pane.sees('待写入');
}

/** What stands in the column of the list's first row. */
async function inFirstRow(pane: PaneDriver, title: string): Promise<unknown> {
  const { cells } = await pane.sheet('整改台账');
  const [header = ''] = Object.entries(cells).find(([, { value }]) => value === title) ?? [];
  return cells[header.replace(/\d+$/, (row) => String(Number(row) + 1))]?.value;
}

export const rectifying: readonly Scenario[] = [
  {
    title: 'rectifying: owner and deadline are filled in, the item is handed in and closed, and the record tells of it',
    async run(open) {
      const pane = await open.pane();
      await openItem(pane);
      await pane.screenshot('rectify-form');
      await fill(pane, '责任人', '沈若兰');
      await fill(pane, '整改时限', '2099-12-31');
      await keep(pane);
      await pane.sees(/2099-12-31 到期，还有 \d+ 天/);
      await pane.press('提交复查');
      await pane.sees(/^销号凭据/);
      await pane.screenshot('rectify-submit');
      await keep(pane);
      await pane.write();
      assert.deepEqual([await inFirstRow(pane, '责任人'), await inFirstRow(pane, '整改状态')], ['沈若兰', '待复查']);
      await again(pane);
      await pane.press('销号');
      await fill(pane, '复查人', '沈若兰');
      await fill(pane, '复查结论', '属实');
      await fill(pane, '佐证材料', '会议记录复印件');
      await pane.press('放入待写入');
      await pane.sees(/既是责任人又是复查人/);
      await pane.screenshot('rectify-close');
      await fill(pane, '复查人', '许知远');
      await keep(pane);
      await pane.write();
      assert.equal(await inFirstRow(pane, '销号状态'), '已销号');
      const record = Object.values((await pane.sheet('整改记录')).cells).map(({ value }) => value);
      for (const text of ['待整改/未销号', '待复查/未销号', '已完成/已销号', '沈若兰', '许知远'])
        assert.ok(record.includes(text), `${text} is not in ${record.join(' | ')}`);
    },
  },
  {
    title: 'rectifying: a row that somebody added is filled in, closed and written, in its own cells alone',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.write();
      await addByHand(pane);
      await fill(pane, '整改措施', '加装门锁');
      await fill(pane, '备注', '已报修');
      await pane.press('完成');
      await fill(pane, '整改情况', '已加装');
      await keep(pane);
      await pane.press('销号');
      for (const [label, text] of [
        ['复查人', '许知远'],
        ['复查结论', '属实'],
        ['佐证材料', '照片'],
      ] as const)
        await fill(pane, label, text);
      await keep(pane);
      await pane.screenshot('rectify-by-hand');
      await pane.write();
      const { cells } = await pane.sheet('整改台账');
      const [place = ''] = Object.entries(cells).find(([, { value }]) => value === '档案柜未上锁') ?? [];
      const row = /\d+$/.exec(place)?.[0] ?? '';
      const values = Object.entries(cells).flatMap(([name, { value }]) =>
        name.replace(/^[A-Z]+/, '') === row && value !== '' ? [value] : [],
      );
      for (const text of ['加装门锁', '已报修', '已加装', '已完成', '已销号', '许知远', '属实', '照片'])
        assert.ok(values.includes(text), `${text} is not in ${values.join(' | ')}`);
      assert.ok(!values.some((value) => String(value).startsWith('R-')), 'the row has no number of ours');
    },
  },
  {
    title: 'rectifying: the last write is taken back and the workbook is as it was',
    async run(open) {
      const pane = await open.pane();
      const before = (await pane.book()).sheets;
      await pane.review();
      await pane.sees('没有可以撤销的写入：还没有写入过，或已经撤销。');
      await pane.write();
      await pane.page.getByRole('button', { name: '撤销上次写入' }).first().click();
      await pane.sees('将要撤销的内容');
      await pane.screenshot('undo-preview');
      await pane.press('确认撤销');
      await pane.sees(/^已撤销上次写入/);
      await pane.screenshot('undone');
      const filled = (cells: (typeof before)[number]['cells']) =>
        Object.entries(cells).flatMap(([name, { formula, value }]) => (value === '' ? [] : [[name, formula ?? value]]));
      const cells = (sheets: typeof before) => sheets.map((sheet) => [sheet.name, filled(sheet.cells).sort()]);
      assert.deepEqual(cells((await pane.book()).sheets), cells(before));
    },
  },
  {
    title: 'rectifying: what people changed since the write stays and is named before it is taken back',
    async run(open) {
      const pane = await open.pane();
      await openItem(pane);
      await fill(pane, '责任人', '沈若兰');
      await fill(pane, '责任单位', '综合科');
      await keep(pane);
      await pane.write();
      const { cells } = await pane.sheet('整改台账');
      const [place = ''] = Object.entries(cells).find(([, { value }]) => value === '沈若兰') ?? [];
      await pane.types('整改台账', place, '许知远');
      await pane.openTab(/^总览/);
      await pane.page.getByRole('button', { name: '撤销上次写入' }).first().click();
      await pane.sees('1 个单元格写入后又被改动，保留现在的内容：');
      await pane.screenshot('undo-kept');
      await pane.press('确认撤销');
      await pane.sees(/^已撤销上次写入/);
      assert.equal((await pane.sheet('整改台账')).cells[place]?.value, '许知远');
      assert.ok(['', undefined].includes((await inFirstRow(pane, '责任单位')) as string | undefined));
    },
  },
  {
    title: 'rectifying: the three lists and the statistics are previewed and written',
    async run(open) {
      const pane = await open.pane();
      await openItem(pane);
      await pane.press('生成三个清单和统计');
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees(/已写入 \d+ 个单元格/);
      const names = (await pane.book()).sheets.map(({ name }) => name);
      for (const name of ['问题清单', '责任清单', '整改清单', '整改统计']) assert.ok(names.includes(name), name);
    },
  },
  ...LOOKS.flatMap((look) =>
    [320, 350].map((width): Scenario => ({
      title: `rectifying: every form is accessible and fits: ${look}, ${width} px`,
      async run(open) {
        const pane = await open.pane({ look, width });
        const check = async (name: string) => {
          await checkAccessible(pane.page, name);
          assert.equal(await pane.overflow(), 0, `${name} scrolls sideways`);
          await pane.screenshot(`${look}-${width}-${name}`);
        };
        await openItem(pane);
        await fill(pane, '整改时限', '尽快');
        await pane.sees(/没有读懂/);
        await check('rectify-fields');
        await fill(pane, '整改时限', '立行立改');
        await keep(pane);
        await pane.press('销号');
        await pane.sees(/^销号凭据/);
        await pane.press('放入待写入');
        await pane.sees(/没有填写复查人/);
        await check('rectify-step');
        await pane.page.getByRole('combobox', { name: '查看' }).selectOption('按标准');
        await check('rectify-groups');
        await pane.page.getByRole('combobox', { name: '查看' }).selectOption('all');
        await addByHand(pane);
        await check('rectify-by-hand');
        await pane.openTab(/^总览/);
        await pane.page.getByRole('button', { name: '撤销上次写入' }).first().click();
        await pane.sees('将要撤销的内容');
        await check('undo');
      },
    })),
  ),
];
