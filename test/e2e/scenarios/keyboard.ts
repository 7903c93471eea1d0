import assert from 'node:assert/strict';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';

/** Presses Tab until the focus is on what has this name. */
async function tabTo(pane: PaneDriver, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const focused = await pane.page.evaluate(() => {
      const here = document.activeElement;
      return here?.getAttribute('aria-label') ?? here?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await pane.page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to ${name}`);
}

async function press(pane: PaneDriver, name: RegExp): Promise<void> {
  await tabTo(pane, name);
  await pane.page.keyboard.press('Enter');
}

export const keyboard: readonly Scenario[] = [
  {
    title: 'a whole review with the keyboard alone: review, tabs, next unscored, working out, preview, write',
    async run(open) {
      const pane = await open.pane();
      await pane.button('核验').waitFor();
      await press(pane, /^核验$/);
      await pane.button('重新核验').waitFor();
      await tabTo(pane, /^总览$/);
      await pane.page.keyboard.press('ArrowRight');
      await pane.page.keyboard.press('ArrowRight');
      await pane.page.keyboard.press('Enter');
      await pane.button('按细则算分：议事决策').waitFor();
      await pane.page.keyboard.press('Alt+n');
      assert.equal(await pane.page.evaluate(() => document.activeElement?.textContent), '建立台账与台账规范');
      await press(pane, /^按细则算分：建立台账与台账规范$/);
      await pane.button('放入待写入').waitFor();
      await tabTo(pane, /^$/);
      await pane.page.keyboard.type('1');
      await press(pane, /^放入待写入$/);
      await pane.button('撤销对“建立台账与台账规范”的算分').waitFor();
      for (const key of ['F6', 'Escape']) {
        const trapped = await pane.page.evaluate((pressed) => {
          const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
          return !(document.activeElement ?? document.body).dispatchEvent(event);
        }, key);
        assert.equal(trapped, false, `${key} is Excel's`);
      }
      await pane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await pane.page.keyboard.press('Home');
      await press(pane, /^预览写入$/);
      await pane.sees('将要写入的内容');
      await pane.page.keyboard.press('Shift+Tab');
      await press(pane, /^写入 \d+ 个单元格$/);
      await pane.sees(/^已写入 \d+ 个单元格。$/);
      assert.notEqual((await pane.sheet('验收评分表')).cells.H22, undefined);
    },
  },
];
