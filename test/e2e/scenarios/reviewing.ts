import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

const SHEET = '验收评分表';

export const reviewing: readonly Scenario[] = [
  {
    title: '核验 shows the score, what was found and the counts',
    async run(open) {
      const pane = await open.pane();
      await pane.sees('核对本工作簿的验收评分');
      await pane.review();
      const text = await pane.mainText();
      for (const part of ['总分', '满分 100', '暂定', '已评', '六化得分', SHEET, '第 4 行', '19 条']) {
        assert.ok(text.includes(part), `${part} in:\n${text}`);
      }
    },
  },
  {
    title: 'a problem leads to its cell',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^问题/);
      const link = pane.page.getByRole('button', { name: /^转到 验收评分表!I\d+$/ }).first();
      const name = await link.innerText();
      await link.click();
      await assert.doesNotReject(
        pane.page.waitForFunction((place) => window.__officeHost?.dump().selection === place, name),
      );
    },
  },
  {
    title: 'a figure of the score can be followed to its cells',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.press('分数怎么来的');
      await pane.page
        .getByRole('group', { name: /用到的单元格/ })
        .first()
        .getByRole('button')
        .first()
        .click();
      await pane.page.waitForFunction(() => window.__officeHost?.dump().selection.startsWith('验收评分表!'));
    },
  },
  {
    title: 'an edit is followed without a click, and the focus stays in the pane where it was',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.sees('已评 16/19 条');
      await pane.button('分数怎么来的').focus();
      await pane.types(SHEET, 'I22', 7);
      await pane.sees('已评 17/19 条');
      assert.equal(await pane.page.evaluate(() => document.activeElement?.textContent), '分数怎么来的');
      await pane.press('预览写入');
      await pane.sees('将要写入的内容');
    },
  },
  {
    title: 'what a co-author changed is named and leads to its cell',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.coauthorTypes(SHEET, 'I22', 7);
      await pane.sees(/其他人改动了/);
      await pane.screenshot('coauthored');
      await pane.button(`转到 ${SHEET}!I22`).first().click();
      await pane.page.waitForFunction(() => window.__officeHost?.dump().selection === '验收评分表!I22');
    },
  },
  {
    title: 'while a cell is being edited the pane says so and offers another try',
    async run(open) {
      const pane = await open.pane();
      await pane.button('核验').waitFor();
      await pane.editsCell(true);
      await pane.press('核验');
      await pane.sees(/正在编辑单元格/);
      await pane.screenshot('edit-mode');
      await pane.editsCell(false);
      await pane.press('重试');
      await pane.button('重新核验').waitFor();
      assert.equal(await pane.page.getByText(/正在编辑单元格/).count(), 0);
    },
  },
  ...(
    [
      [
        'another workbook is in front',
        'InactiveWorkbook',
        '当前激活的是另一个工作簿。请切换回要核验的工作簿，再重试。',
      ],
      [
        'the connection is lost',
        'InvalidOrTimedOutSession',
        '与 Excel 的连接中断了。请检查网络，关闭并重新打开任务窗格，再重试。',
      ],
      ['Excel is busy', 'ActivityLimitReached', 'Excel 正忙或内存不足。请稍候再试；若多次出现，请关闭其他工作簿。'],
    ] as const
  ).map(([what, code, sentence]): Scenario => ({
    title: `while ${what} the pane says what to do, and the next try works`,
    async run(open) {
      const pane = await open.pane();
      await pane.sees('验收评分表（19 条）');
      await pane.refusesNext(code);
      await pane.press('核验');
      await pane.sees(sentence);
      await pane.press('重试');
      await pane.sees('总分');
      assert.equal(await pane.page.getByText(sentence).count(), 0);
    },
  })),
  {
    title: 'a workbook without a rubric gets a plain answer',
    async run(open) {
      const pane = await open.pane({ workbook: { sheets: [{ name: 'Sheet1', cells: { A1: '会议记录' } }] } });
      await pane.review();
      await pane.sees('没有找到评分表');
      await pane.screenshot('no-rubric');
    },
  },
];
