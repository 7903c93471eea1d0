import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

export const writing: readonly Scenario[] = [
  {
    title: 'what the preview shows is written, and a second review has nothing to write',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.press('预览写入');
      await pane.sees('将要写入的内容');
      // The button that was pressed is gone; its focus must not be lost with it.
      const focused = await pane.page.evaluate(() => document.activeElement?.textContent);
      assert.equal(focused, '将要写入的内容');
      await pane.screenshot('preview');
      const announced = Number(/写入 (\d+) 个单元格/.exec(await pane.mainText())?.[1]);
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees(`已写入 ${announced} 个单元格`);
      await pane.screenshot('written');
      const names = (await pane.book()).sheets.map(({ name }) => name);
      assert.deepEqual(names.slice(-4).sort(), ['整改台账', '标尺记录', '核验设置', '评分结果'].sort());
      assert.equal((await pane.sheet('整改台账')).cells.A1?.value, '整改台账');
      assert.equal((await pane.sheet('评分结果')).cells.A1?.value, '评分结果');
      const after = await pane.book();
      await pane.press('重新核验');
      await pane.sees('工作簿已是最新，没有需要写入的内容。');
      assert.equal(await pane.button('预览写入').count(), 0);
      assert.deepEqual((await pane.book()).sheets, after.sheets);
    },
  },
  {
    title: 'the list that was written can be opened from the message',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.write();
      await pane.press('打开整改台账');
      await pane.page.waitForFunction(() => window.__officeHost?.dump().selection.startsWith('整改台账!'));
    },
  },
  {
    title: 'a cell that changed unseen stops the write and is shown',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.write();
      // A lost point more, so that the list has to change; then somebody gets there first and no event tells of it.
      await pane.types('验收评分表', 'H5', 2);
      await pane.types('验收评分表', 'I5', 3);
      await pane.press('重新核验');
      await pane.press('预览写入');
      const place = await pane.page
        .getByRole('button', { name: /^转到 / })
        .first()
        .getAttribute('aria-label');
      const [, sheet = '', cell = ''] = /^转到 (.+)!(.+)$/.exec(place ?? '') ?? [];
      await pane.page.evaluate(
        (entry) => {
          const host = window.__officeHost?.host;
          const events = host?.onEvents;
          if (host) host.onEvents = () => undefined;
          host?.user.edit(entry.sheet, entry.cell, '别人写的');
          if (host && events) host.onEvents = events;
        },
        { sheet, cell },
      );
      const before = (await pane.book()).sheets;
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees('1 个单元格在核验之后被改动，没有写入任何内容');
      await pane.screenshot('conflict');
      assert.deepEqual((await pane.book()).sheets, before);
      await pane.press('重新核验');
      await pane.sees('总分');
    },
  },
  {
    title: 'a protected sheet is named and nothing is written',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.page.evaluate(() => {
        if (window.__officeHost) window.__officeHost.host.book.structureProtected = true;
      });
      const before = (await pane.book()).sheets;
      await pane.press('预览写入');
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees(/工作簿的结构受保护/);
      assert.deepEqual((await pane.book()).sheets, before);
    },
  },
];
