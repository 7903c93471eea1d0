import assert from 'node:assert/strict';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';
import { reviewWithLedgers } from './ledgers';

const scrolledTo = (pane: PaneDriver) => pane.page.evaluate(() => Math.round(document.documentElement.scrollTop));

/** What stands at the upper edge, below the bar. */
const atTop = (pane: PaneDriver) =>
  pane.page.evaluate(() => document.elementFromPoint(150, 220)?.closest('li')?.textContent ?? '');

async function settled(pane: PaneDriver): Promise<void> {
  await pane.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
}

export const keeping: readonly Scenario[] = [
  {
    title: 'keeping: a long list is where it was left, in another tab, after the preview and after an edit',
    async run(open) {
      const pane = await open.pane();
      await reviewWithLedgers(pane);
      await pane.openTab(/^问题/);
      await pane.page.getByRole('combobox', { name: '分组' }).selectOption('standard');
      await pane.page.getByRole('listitem').nth(3).waitFor();
      // Little by little, as a wheel does: rows are measured on the way.
      for (let step = 0; step < 6; step += 1) {
        await pane.page.evaluate(() => window.scrollBy(0, 220));
        await settled(pane);
      }
      const before = [await scrolledTo(pane), await atTop(pane)];
      assert.ok(Number(before[0]) > 800, `scrolled to ${before[0]} only`);
      const isBack = async (after: string) => {
        await settled(pane);
        assert.deepEqual([await scrolledTo(pane), await atTop(pane)], before, after);
      };
      await pane.openTab(/^总览/);
      assert.equal(await scrolledTo(pane), 0);
      await pane.openTab(/^问题/);
      await isBack('after another tab');
      await pane.press('预览写入');
      await pane.sees('将要写入的内容');
      await pane.press('返回');
      await isBack('after the preview');
      await pane.types('验收评分表', 'I22', 7);
      await settled(pane);
      await pane.page.waitForTimeout(1500);
      assert.equal(await scrolledTo(pane), before[0], 'after an edit');
      await pane.screenshot('kept-list');
    },
  },
  {
    title: 'keeping: a half-written waiver outlives scrolling, tabs and an edit, and is gone once it was sent',
    async run(open) {
      const pane = await open.pane();
      await reviewWithLedgers(pane);
      await pane.openTab(/^问题/);
      await openWaiver(pane);
      const reason = pane.page.getByRole('textbox', { name: '豁免原因' });
      await reason.fill('编制只有两人');
      await pane.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await reason.waitFor({ state: 'detached' });
      await pane.page.evaluate(() => window.scrollTo(0, 0));
      await pane.openTab(/^设置/);
      await pane.types('验收评分表', 'I22', 7);
      await pane.page.waitForTimeout(1500);
      await pane.openTab(/^问题/);
      assert.equal(await reason.inputValue(), '编制只有两人');
      await pane.page.getByRole('textbox', { name: '批准人' }).fill('沈若兰');
      await pane.press('放入待写入');
      // It is a hint only from now on.
      await pane.page.getByRole('combobox', { name: '显示' }).selectOption('info');
      await pane.page.getByText('已豁免').first().waitFor();
    },
  },
];

/** Opens the form for the first finding of a rule; what a reviewer took off cannot be waived. */
export async function openWaiver(pane: PaneDriver): Promise<void> {
  await pane.page.getByRole('searchbox', { name: '查找' }).fill('S');
  const basis = pane.page.getByRole('button', { name: /^依据/ }).first();
  if ((await basis.getAttribute('aria-expanded')) === 'false') await basis.click();
  await pane.page.getByRole('button', { name: /^豁免：/ }).click();
}
