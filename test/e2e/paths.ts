import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
/** What the build makes and the test serves. */
export const SITE = join(ROOT, 'dist/pane');
export const WORKBENCH = join(ROOT, 'dist/workbench');
/** Screenshots. */
export const OUT = join(ROOT, 'out/e2e');
/** Where a page built without further settings gets office.js from. */
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
export const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
