/**
 * The stand-in for Excel inside a real page, for end-to-end tests with Microsoft's own office.js.
 *
 *   import { browserHostScript } from '../office-host/browser-script.mjs';
 *   await page.addInitScript({ content: await browserHostScript(workbook, options) });
 *   await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', serve node_modules/@microsoft/office-js/dist,
 *     with the header access-control-allow-origin: *);
 *   await page.goto('http://localhost:…/taskpane.html');
 *
 * `workbook` is a `FixtureWorkbook` (test/hosts/fixture-workbook.ts), `options` the `RichClientOptions` and
 * `OfficeHostOptions` that are JSON. In the page, `window.__officeHost` is an `OfficeHostHandle`:
 *   dump()               all sheets: cells, formats, merges, validations, conditional formats, charts, columns
 *   counters             { syncs, cleanups, bytesIn, bytesOut }
 *   host.user.edit('验收评分表', 'H6', 4), .coauthorEdit(…), .selection()
 *   host.faults.cellEditMode = true, .failRequest(n, code), .failAction(n, code), .payloadLimit = bytes
 *   runCommand(name)     presses a ribbon button; resolves at event.completed()
 *   gaps                 what was asked of the stand-in and is not known to it: should stay empty
 */
import type { FixtureWorkbook } from '../hosts/fixture-workbook';
import { OfficeHost, type OfficeHostOptions } from './office-host';
import { createRichClient, type OfficeHostHandle, type RichClientOptions } from './rich-client';

declare global {
  interface Window {
    __officeHost?: OfficeHostHandle;
  }
}

export function install(workbook: FixtureWorkbook, options: RichClientOptions & OfficeHostOptions = {}): void {
  const { external, handle } = createRichClient(new OfficeHost(workbook, options), options);
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  window.__officeHost = handle;
}
