import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import type { FixtureWorkbook } from '../hosts/fixture-workbook';
import type { OfficeHostOptions } from '../office-host/office-host';
import type { RichClientOptions } from '../office-host/rich-client';
import { branchWorkbook } from './branch-workbook';
import { PaneDriver } from './pane-driver';
import { CDN, OFFICE_JS } from './paths';
import { WorkbenchDriver } from './workbench-driver';

/** office.js tries to report to Microsoft; the page's policy does not let it. */
const TELEMETRY = /Connecting to 'https:\/\/[\w.]+\.microsoft\.com\//;

export interface PaneOptions {
  /** The sample branch when left out; `null` opens the page in a plain browser. */
  readonly workbook?: FixtureWorkbook | null;
  readonly excel?: RichClientOptions & OfficeHostOptions;
  readonly width?: number;
  readonly look?: Look;
  /** The last word on the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export type Look = 'light' | 'dark' | 'forced-colors';

/** A script that makes a page believe it sits in Excel: `browserHostScript` of test/office-host. */
export type HostScript = (workbook: FixtureWorkbook, options: RichClientOptions & OfficeHostOptions) => Promise<string>;

/** Opens panes for one scenario and remembers what none of them may do. */
export class PaneOpener {
  private readonly contexts: BrowserContext[] = [];
  private readonly pages: Page[] = [];
  private readonly complaints: string[] = [];

  constructor(
    private readonly browser: Browser,
    readonly sites: { readonly pane: string; readonly workbench: string },
    private readonly hostScript: HostScript,
  ) {}

  async pane(options: PaneOptions = {}): Promise<PaneDriver> {
    const { workbook = branchWorkbook(), excel = {}, width = 350, look = 'light', prepare } = options;
    const page = await this.newPage({ width, height: 760 }, look);
    await page.route(`${CDN}**`, officeFile);
    const background = look === 'light' ? '#ffffff' : '#262626';
    if (workbook !== null) {
      await page.addInitScript({
        content: await this.hostScript(workbook, { bodyBackground: background, ...excel }),
      });
    }
    await prepare?.(page);
    await page.goto(`${this.sites.pane}/taskpane.html`, { waitUntil: 'commit' });
    return new PaneDriver(page);
  }

  /** The workbench at an ordinary screen's size, before any file is open. */
  async workbench(look: Look = 'light'): Promise<WorkbenchDriver> {
    const page = await this.newPage({ width: 1280, height: 800 }, look);
    await page.goto(`${this.sites.workbench}/index.html`);
    return new WorkbenchDriver(page);
  }

  private async newPage(viewport: { width: number; height: number }, look: Look): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      colorScheme: look === 'light' ? 'light' : 'dark',
      forcedColors: look === 'forced-colors' ? 'active' : 'none',
      locale: 'zh-CN',
      // Colours half-way through a transition have no contrast to speak of.
      reducedMotion: 'reduce',
    });
    this.contexts.push(context);
    const page = await context.newPage();
    this.pages.push(page);
    page.setDefaultTimeout(10_000);
    this.watch(page);
    return page;
  }

  /** No script error, nothing of ours that the security policy refused, and no word to anybody but us and Microsoft. */
  async checkQuiet(): Promise<void> {
    assert.deepEqual(this.complaints, []);
    for (const page of this.pages) {
      const gaps = await page.evaluate(() => window.__officeHost?.gaps ?? []);
      assert.deepEqual(
        gaps.filter((gap) => !gap.includes('Microsoft.Telemetry')),
        [],
      );
    }
  }

  async screenshots(name: string): Promise<void> {
    for (const [index, page] of this.pages.entries()) await new PaneDriver(page).screenshot(`${name}-${index + 1}`);
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy/i.test(text) && !TELEMETRY.test(text)) this.complaints.push(text);
    });
    const known = [...Object.values(this.sites), CDN, 'data:', 'blob:'];
    const isForeign = (url: string) => !known.some((start) => url.startsWith(start));
    page.on('requestfinished', (request) => {
      if (isForeign(request.url())) this.complaints.push(request.url());
    });
    page.on('requestfailed', (request) => {
      const refused = request.failure()?.errorText === 'csp';
      if (isForeign(request.url()) && !refused) this.complaints.push(request.url());
    });
  }
}

async function officeFile(route: Route): Promise<void> {
  const path = normalize(join(OFFICE_JS, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')));
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript; charset=utf-8' };
  await route.fulfill({ headers, body: await readFile(path) });
}
