import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
/** What the build makes and the test serves. */
export const SITE = join(ROOT, 'dist/pane');
/** Screenshots. */
export const OUT = join(ROOT, 'out/e2e');
export const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
