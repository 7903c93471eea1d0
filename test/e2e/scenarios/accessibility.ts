import assert from 'node:assert/strict';
import { checkAccessible } from '../axe';
import type { Look } from '../open-pane';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';
import { openWaiver } from './keeping';
import { reviewWithLedgers } from './ledgers';

const LOOKS: readonly Look[] = ['light', 'dark', 'forced-colors'];

/** Each screen and the steps that lead to it from the one before. */
const SCREENS: readonly (readonly [name: string, go: (pane: PaneDriver) => Promise<unknown>])[] = [
  ['start', (pane) => pane.sees('本工作簿中有')],
  ['overview', (pane) => reviewWithLedgers(pane)],
  ['radar', (pane) => pane.press('雷达图').then(() => pane.page.getByRole('img', { name: /雷达图/ }).waitFor())],
  ['trace', (pane) => pane.press('分数怎么来的').then(() => pane.page.getByRole('group').first().waitFor())],
  ['problems', (pane) => pane.openTab(/^问题/).then(() => pane.page.getByRole('listitem').first().waitFor())],
  ['basis', (pane) => pane.page.getByRole('button', { name: /^依据/ }).first().click()],
  ['rule', (pane) => explainRule(pane)],
  ['waiver', (pane) => openWaiver(pane)],
  ['items', (pane) => pane.openTab(/^评分/).then(() => pane.button('按细则算分：议事决策').waitFor())],
  ['proposal', (pane) => pane.press('建议的依据：议事决策')],
  ['reckoning', (pane) => reckon(pane)],
  ['correcting', (pane) => correct(pane)],
  ['rectify', (pane) => pane.openTab(/^整改/).then(() => pane.page.getByRole('listitem').first().waitFor())],
  ['settings', (pane) => pane.openTab(/^设置/).then(() => pane.sees('列的识别'))],
  ['columns', (pane) => correctColumn(pane)],
  ['what-if', (pane) => tryOut(pane)],
  ['preview', (pane) => pane.press('预览写入').then(() => pane.sees('将要写入的内容'))],
  ['written', (pane) => pane.press('返回').then(() => pane.write())],
  ['coauthored', (pane) => pane.coauthorTypes('验收评分表', 'I5', 1).then(() => pane.sees(/其他人改动了/))],
  ['coauthored-row', (pane) => pane.openTab(/^评分/).then(() => pane.sees('他人改过此行'))],
];

async function explainRule(pane: PaneDriver): Promise<void> {
  await pane.page
    .getByRole('button', { name: /^规则说明/ })
    .first()
    .click();
  await pane.sees(/依据：/);
}

async function tryOut(pane: PaneDriver): Promise<void> {
  await pane.page.getByRole('searchbox', { name: '按规则或说明查找参数' }).fill('S02');
  await pane.page.getByRole('textbox', { name: '总分小数位数' }).fill('0');
  await pane.sees(/总分 90\.1 → 90/);
}

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
