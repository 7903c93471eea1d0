import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

const EMPTY = { sheets: [{ name: 'Sheet1' }] };

export const starting: readonly Scenario[] = [
  {
    title: 'the first screen says what the workbook holds, and that its ledgers are not here',
    async run(open) {
      const pane = await open.pane();
      await pane.sees('本工作簿中有');
      const text = await pane.mainText();
      for (const part of ['验收评分表（19 条）', '清河镇机关第一党支部', '没有找到']) {
        assert.ok(text.includes(part), `${part} in:\n${text}`);
      }
      assert.equal((await pane.book()).sheets.length, 2);
    },
  },
  {
    title: 'an empty workbook gets the scoring table from the template and can be reviewed then',
    async run(open) {
      const pane = await open.pane({ workbook: EMPTY });
      await pane.sees(/这是一个空工作簿/);
      await pane.screenshot('empty');
      await pane.press('预览评分表模板');
      await pane.sees('将要写入的内容');
      assert.equal((await pane.book()).sheets.length, 1);
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees('验收评分表（19 条）');
      assert.equal((await pane.sheet('验收评分表')).cells.A4?.value, '序号');
      await pane.review();
      await pane.sees('已评 0/19 条');
    },
  },
  {
    title: 'an empty workbook gets the ledgers from the template',
    async run(open) {
      const pane = await open.pane({ workbook: EMPTY });
      await pane.press('预览台账模板');
      await pane.sees('将要写入的内容');
      await pane.screenshot('template-preview');
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees(/^已写入 \d+ 个单元格。$/);
      const names = (await pane.book()).sheets.map(({ name }) => name);
      for (const name of ['填报说明', '党员名册', '会议记录']) assert.ok(names.includes(name), names.join('、'));
    },
  },
];
