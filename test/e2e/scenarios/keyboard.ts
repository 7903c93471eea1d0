import assert from 'node:assert/strict';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';
import { reviewWithLedgers } from './ledgers';

/** More stops than any page of the sample has. */
const MOST = 300;

const focused = (pane: PaneDriver) =>
  pane.page.evaluate(() => {
    const here = document.activeElement;
    if (here === null || here === document.body) return '';
    const label = (here as HTMLInputElement).labels?.[0]?.textContent;
    return here.getAttribute('aria-label') ?? label ?? here.textContent ?? '';
  });

/** Presses Tab, or Shift+Tab, until the focus is on what has this name. */
async function tabTo(pane: PaneDriver, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < MOST; press += 1) {
    if (name.test(await focused(pane))) return;
    await pane.page.keyboard.press(key);
  }
  assert.fail(`${key} does not lead to ${name}`);
}

/** Goes there, presses Enter, and looks where the focus is once all is done. */
async function press(pane: PaneDriver, name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(pane, name, key);
  await pane.page.keyboard.press('Enter');
  await keepsFocus(pane, String(name));
}

async function keepsFocus(pane: PaneDriver, after: string): Promise<void> {
  await pane.page.waitForTimeout(400);
  assert.notEqual(await pane.page.evaluate(() => document.activeElement?.tagName), 'BODY', `lost after ${after}`);
}

/** Turns to a tab of the result with the arrow keys. */
async function turnTo(pane: PaneDriver, name: RegExp): Promise<void> {
  await tabTo(pane, /^(?:总览|问题|评分|整改|设置)/, 'Shift+Tab');
  for (let each = 0; each < 5 && !name.test(await focused(pane)); each += 1)
    await pane.page.keyboard.press('ArrowRight');
  assert.match(await focused(pane), name);
  await pane.page.keyboard.press('Enter');
  await keepsFocus(pane, String(name));
}

async function fill(pane: PaneDriver, field: RegExp, text: string): Promise<void> {
  await tabTo(pane, field);
  await pane.page.keyboard.type(text);
}

/** Excel needs these keys: F6 leads back to the sheet, Esc ends what the sheet is doing. */
async function leavesKeysAlone(pane: PaneDriver): Promise<void> {
  for (const key of ['F6', 'Escape']) {
    const isTaken = await pane.page.evaluate((pressed) => {
      const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
      return !(document.activeElement ?? document.body).dispatchEvent(event) || event.defaultPrevented;
    }, key);
    assert.equal(isTaken, false, `${key} is Excel's, not that of ${await focused(pane)}`);
  }
}

async function write(pane: PaneDriver): Promise<void> {
  await press(pane, /^预览写入$/, 'Shift+Tab');
  await pane.sees('将要写入的内容');
  assert.equal(await focused(pane), '将要写入的内容');
  await leavesKeysAlone(pane);
  await press(pane, /^写入 \d+ 个单元格$/, 'Shift+Tab');
  await pane.sees(/^已写入 \d+ 个单元格。$/);
  await keepsFocus(pane, 'the write');
}

export const keyboard: readonly Scenario[] = [
  {
    title: 'a whole review with the keyboard alone: tabs, filter, cell, deduction, next unscored, preview, write, 整改',
    async run(open) {
      const pane = await open.pane();
      await pane.sees('本工作簿中有');
      await leavesKeysAlone(pane);
      await press(pane, /^核验$/);
      await pane.button('重新核验').waitFor();
      await leavesKeysAlone(pane);

      await turnTo(pane, /^问题/);
      await tabTo(pane, /^显示$/);
      await pane.page.keyboard.press('ArrowDown');
      await pane.page.keyboard.press('ArrowDown');
      await leavesKeysAlone(pane);
      await fill(pane, /^查找$/, '验收');
      await press(pane, /^转到 验收评分表![A-Z]+\d+$/);
      await pane.page.waitForFunction(() => window.__officeHost?.dump().selection.startsWith('验收评分表!'));

      await turnTo(pane, /^评分/);
      await pane.button('按细则算分：议事决策').waitFor();
      await pane.page.keyboard.press('Alt+n');
      assert.equal(await focused(pane), '建立台账与台账规范');
      await press(pane, /^按细则算分：建立台账与台账规范$/);
      await pane.button('放入待写入').waitFor();
      await pane.page.keyboard.press('Tab');
      await pane.page.keyboard.type('1');
      await leavesKeysAlone(pane);
      await press(pane, /^放入待写入$/);
      await pane.button('撤销对“建立台账与台账规范”的算分').waitFor();
      assert.equal(await focused(pane), '按细则算分：建立台账与台账规范');

      await write(pane);
      assert.notEqual((await pane.sheet('验收评分表')).cells.H22, undefined);
      await pane.page.waitForTimeout(1500);

      await turnTo(pane, /^整改/);
      await press(pane, /^办理：/);
      await fill(pane, /^责任人$/, '沈若兰');
      await press(pane, /^提交复查$/);
      await pane.sees(/^销号凭据/);
      await leavesKeysAlone(pane);
      await press(pane, /^取消$/);
      await press(pane, /^放入待写入$/);
      await press(pane, /^撤销待写入的变动：/, 'Shift+Tab');
      await press(pane, /^提交复查$/);
      await press(pane, /^放入待写入$/);
      await fill(pane, /^责任单位$/, '综合科');
      await press(pane, /^放入待写入$/);
      await write(pane);
      const list = Object.values((await pane.sheet('整改台账')).cells).map(({ value }) => value);
      assert.ok(list.includes('待复查') && list.includes('综合科'), 'the step is in the list');
    },
  },
  {
    title: 'with the keyboard alone a proposal is accepted, a waiver given and taken back, and an editor cancelled',
    async run(open) {
      const pane = await open.pane();
      // The dialog that picks files is the browser's.
      await reviewWithLedgers(pane);
      await pane.button('重新核验').focus();
      await turnTo(pane, /^评分/);
      await press(pane, /^采用建议：议事决策$/);
      await pane.button('撤销对“议事决策”的算分').waitFor();
      await press(pane, /^撤销对“议事决策”的算分$/);
      assert.match(await focused(pane), /议事决策/);
      await press(pane, /^更正“.+”对应的标准$/);
      await pane.page.getByRole('combobox', { name: '对应的标准' }).waitFor();
      await press(pane, /^取消$/);
      assert.match(await focused(pane), /^更正“/);
      await turnTo(pane, /^问题/);
      await fill(pane, /^查找$/, 'S');
      await press(pane, /^依据/);
      await press(pane, /^豁免：/);
      await leavesKeysAlone(pane);
      await press(pane, /^取消$/);
      await press(pane, /^豁免：/);
      await fill(pane, /^豁免原因/, '编制只有两人');
      await fill(pane, /^批准人/, '沈若兰');
      await press(pane, /^放入待写入$/);
      assert.match(await focused(pane), /./);
    },
  },
  {
    title: 'with the keyboard alone: what has the focus is never behind the bars at the top and the bottom',
    async run(open) {
      const pane = await open.pane({ width: 320 });
      await pane.review();
      await pane.openTab(/^设置/);
      await pane.page.getByRole('searchbox', { name: '按规则或说明查找参数' }).fill('S02');
      await pane.page.getByRole('textbox', { name: '总分小数位数' }).fill('0');
      await pane.sees(/^总分 .+ → /);
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let press = 0; press < 60; press += 1) {
          await pane.page.keyboard.press(key);
          assert.equal(await coveredFocus(pane), null, key);
        }
      }
      await pane.page.evaluate(() => window.scrollTo(0, 400));
      for (const name of [/^重新核验$/, /^预览写入$/, /^放弃改动$/]) {
        await pane.page.getByRole('button', { name }).focus();
        assert.equal(await pane.page.evaluate(() => window.scrollY), 400, `${name} is in sight already`);
      }
    },
  },
  {
    title: 'keyboard: every button and link that has the focus has a ring around it, in forced colours too',
    async run(open) {
      for (const look of ['light', 'forced-colors'] as const) {
        const pane = await open.pane({ look, width: 320 });
        await pane.review();
        for (const tab of [/^总览/, /^问题/, /^评分/, /^整改/]) {
          await pane.openTab(tab);
          await pane.page.locator('[role=tabpanel] button').first().waitFor();
          for (let stop = 0; stop < 12; stop += 1) {
            await pane.page.keyboard.press('Tab');
            const ring = await pane.page.evaluate(() => {
              const here = document.activeElement;
              if (!(here instanceof HTMLButtonElement)) return 'no button';
              const { outlineStyle, outlineWidth } = getComputedStyle(here);
              return `${outlineStyle} ${outlineWidth}`;
            });
            if (ring !== 'no button') assert.equal(ring, 'solid 2px', `${await focused(pane)} of ${tab} in ${look}`);
          }
        }
        await pane.screenshot(`focus-ring-${look}`);
      }
    },
  },
];

/** The name of what has the focus where something else lies over its middle. */
function coveredFocus(pane: PaneDriver): Promise<string | null> {
  return pane.page.evaluate(() => {
    const here = document.activeElement;
    if (here === null || here === document.body) return null;
    const { left, top, width, height } = here.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = seen !== null && (here.contains(seen) || seen.contains(here));
    return isSeen ? null : (here.getAttribute('aria-label') ?? `${here.tagName} ${here.textContent ?? ''}`);
  });
}
