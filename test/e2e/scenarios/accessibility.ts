import assert from 'node:assert/strict';
import { checkAccessible } from '../axe';
import type { Look } from '../open-pane';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';

const LOOKS: readonly Look[] = ['light', 'dark', 'forced-colors'];

/** Each screen and the steps that lead to it from the one before. */
const SCREENS: readonly (readonly [name: string, go: (pane: PaneDriver) => Promise<void>])[] = [
  ['start', (pane) => pane.button('核验').waitFor()],
  ['overview', (pane) => pane.review()],
  ['columns', (pane) => correctColumn(pane)],
  ['trace', (pane) => pane.press('分数怎么来的').then(() => pane.page.getByRole('group').first().waitFor())],
  ['problems', (pane) => pane.openTab(/^问题/)],
  ['findings', (pane) => pane.openTab(/^发现/)],
  ['basis', (pane) => pane.button('依据').first().click()],
  ['items', (pane) => pane.openTab(/^条目/)],
  ['reckoning', (pane) => reckon(pane)],
  ['correcting', (pane) => correct(pane)],
  ['preview', (pane) => pane.press('预览写入').then(() => pane.sees('将要写入的内容'))],
  ['written', (pane) => pane.press('返回').then(() => pane.write())],
  ['stale', (pane) => pane.types('验收评分表', 'I5', 1).then(() => pane.sees('请重新核验'))],
];

async function correctColumn(pane: PaneDriver): Promise<void> {
  await pane.press('更正“自评分”的含义');
  await pane.page.getByRole('combobox').waitFor();
}

async function reckon(pane: PaneDriver): Promise<void> {
  await pane.press('按细则算分：议事决策');
  await pane.page.getByRole('textbox').first().fill('2');
  await pane.sees(/^扣 2 分/);
}

async function correct(pane: PaneDriver): Promise<void> {
  await pane.page.getByRole('button', { name: /^更正/ }).first().click();
  await pane.page.getByRole('combobox', { name: '对应的标准' }).click();
  await pane.page.getByRole('menuitemcheckbox').first().waitFor();
}

export const accessibility: readonly Scenario[] = LOOKS.flatMap((look) =>
  [320, 350].map((width) => ({
    title: `every screen is accessible and fits: ${look}, ${width} px`,
    async run(open) {
      const pane = await open.pane({ look, width });
      for (const [name, go] of SCREENS) {
        await go(pane);
        await checkAccessible(pane.page, name);
        assert.equal(await pane.overflow(), 0, `${name} scrolls sideways`);
        await pane.screenshot(`${look}-${width}-${name}`);
      }
    },
  })),
);
