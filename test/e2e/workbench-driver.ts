import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseCellName } from '../../src/workbook/address';
import { PaneDriver } from './pane-driver';
import { OUT } from './paths';

/** What a person does on the workbench and sees of it; `pane` is the pane at its right. */
export class WorkbenchDriver {
  readonly pane: PaneDriver;

  constructor(readonly page: Page) {
    this.pane = new PaneDriver(page);
  }

  /** By the picker. */
  async pick(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.pane.button('打开文件').first().click();
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ({ fileName, content }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
        for (const type of ['dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
        }
      },
      { fileName: name, content: [...bytes] },
    );
  }

  /** Waits until the sheet is drawn and its first cell selected. */
  async ready(timeout = 10_000): Promise<void> {
    await this.page.locator('.fortune-name-box', { hasText: /^[A-Z]+\d+$/ }).waitFor({ timeout });
  }

  tabs(): Promise<string[]> {
    return this.page.locator('.luckysheet-sheets-item:visible .luckysheet-sheets-item-name').allInnerTexts();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('.luckysheet-sheets-item', { hasText: name }).click();
    await this.page.locator('.luckysheet-sheets-item-active', { hasText: name }).waitFor();
  }

  frontSheet(): Promise<string> {
    return this.page.locator('.luckysheet-sheets-item-active').innerText();
  }

  selected(): Promise<string> {
    return this.page.locator('.fortune-name-box').innerText();
  }

  async waitSelected(cell: string): Promise<void> {
    await this.page.locator('.fortune-name-box', { hasText: new RegExp(`^${cell}$`) }).waitFor();
  }

  /** Moves with the arrow keys from the cell that is selected. */
  async goTo(cell: string): Promise<void> {
    const to = parseCellName(cell);
    const from = parseCellName(await this.selected());
    assert.ok(to && from, cell);
    const move = async (steps: number, forth: string, back: string): Promise<void> => {
      for (let left = Math.abs(steps); left > 0; left -= 1) await this.page.keyboard.press(steps > 0 ? forth : back);
    };
    await this.focus();
    await move(to.row - from.row, 'ArrowDown', 'ArrowUp');
    await move(to.column - from.column, 'ArrowRight', 'ArrowLeft');
    await this.waitSelected(cell);
  }

  /** As a click on a cell does. */
  async focus(): Promise<void> {
    await this.page.locator('#luckysheet-rich-text-editor').focus();
  }

  /** Types over the selected cell, Chinese through an input method. */
  async type(text: string): Promise<void> {
    if (/^[\x20-\x7e]*$/.test(text)) await this.page.keyboard.type(text);
    else await this.compose(text);
    await this.page.keyboard.press('Enter');
  }

  private async compose(text: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    // What a browser reports of a key that the input method has taken.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' });
    await session.send('Input.imeSetComposition', { text: 'pinyin', selectionStart: 6, selectionEnd: 6 });
    await session.send('Input.insertText', { text });
    await session.detach();
  }

  async enter(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.type(text);
  }

  /** What the formula bar says of the selected cell. */
  formulaBar(): Promise<string> {
    return this.page.locator('.fortune-fx-input').innerText();
  }

  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const downloaded = this.page.waitForEvent('download');
    await this.pane.press('保存副本');
    const download = await downloaded;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(OUT, `workbench-${name}.png`) });
  }
}
