import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { BookDump, SheetDump } from '../office-host/dump';
import { OUT } from './paths';

/** What a person does with the pane and sees of it, and a look at the workbook beside it. */
export class PaneDriver {
  constructor(readonly page: Page) {}

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  async openTab(name: RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Waits until the text stands in the pane. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async review(): Promise<void> {
    await this.press('核验');
    await this.button('重新核验').waitFor();
  }

  async write(): Promise<void> {
    await this.press('预览写入');
    await this.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
    await this.sees(/已写入 \d+ 个单元格/);
  }

  mainText(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  book(): Promise<BookDump> {
    return this.page.evaluate(() => {
      if (window.__officeHost === undefined) throw new Error('not in Excel');
      return window.__officeHost.dump();
    });
  }

  async sheet(name: string): Promise<SheetDump> {
    const sheet = (await this.book()).sheets.find((candidate) => candidate.name === name);
    assert.ok(sheet, `the workbook has no sheet ${name}`);
    return sheet;
  }

  async selection(): Promise<string> {
    return (await this.book()).selection;
  }

  /** The user types into the sheet beside the pane. */
  async types(sheet: string, cell: string, value: string | number): Promise<void> {
    await this.page.evaluate((entry) => window.__officeHost?.host.user.edit(entry.sheet, entry.cell, entry.value), {
      sheet,
      cell,
      value,
    });
  }

  /** Somebody else types into the shared workbook. */
  async coauthorTypes(sheet: string, cell: string, value: string | number): Promise<void> {
    await this.page.evaluate(
      (entry) => window.__officeHost?.host.user.coauthorEdit(entry.sheet, entry.cell, entry.value),
      { sheet, cell, value },
    );
  }

  /** Chooses files where the pane asks for ledgers. */
  async picks(...files: readonly string[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles([...files]);
  }

  async pressRibbon(command: string): Promise<void> {
    await this.page.evaluate((name) => window.__officeHost?.runCommand(name), command);
  }

  async editsCell(editing: boolean): Promise<void> {
    await this.page.evaluate((on) => {
      if (window.__officeHost) window.__officeHost.host.faults.cellEditMode = on;
    }, editing);
  }

  /** Excel refuses the next thing that is asked of it. */
  async refusesNext(code: string): Promise<void> {
    await this.page.evaluate((why) => window.__officeHost?.host.faults.failAction(1, why), code);
  }

  /** Pixels by which the page is wider than the pane. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  }
}
