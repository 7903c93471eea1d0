import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
import { review } from '../src/review/review';
import { convert } from '../test/judge/libreoffice';

/**
 * `npx tsx docs/picture.ts`: the picture in the README, from what the program really made: the reviewed sample as LibreOffice
 * prints it, beside the pane as the end-to-end test left it in out/e2e (run `npm run e2e` first). Needs pdftoppm.
 */
const root = join(__dirname, '..');
const PAGE = 4;

async function main(): Promise<void> {
  const host = openXlsx(readFileSync(join(root, 'samples', 'branch.xlsx')), 'branch.xlsx');
  await host.apply(review(await host.read(), { asOf: '2026-11-22' }).plan);
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-picture-'));
  try {
    writeFileSync(join(folder, 'book.pdf'), convert(host.save(), 'pdf'));
    const page = String(PAGE);
    execFileSync('pdftoppm', ['-r', '110', '-png', '-singlefile', '-f', page, '-l', page, 'book.pdf', 'sheet'], {
      cwd: folder,
    });
    const sheet = readFileSync(join(folder, 'sheet.png')).toString('base64');
    const pane = readFileSync(join(root, 'out', 'e2e', 'light-350-problems.png')).toString('base64');
    await draw(sheet, pane);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function draw(sheet: string, pane: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 780 } });
  const image = (data: string, style: string): string => `<img src="data:image/png;base64,${data}" style="${style}">`;
  await page.setContent(
    `<body style="margin:0;display:flex;height:780px;overflow:hidden;background:#e6e6e6">
      <div style="flex:1;overflow:hidden;background:#fff">${image(sheet, 'width:1130px;margin:-40px 0 0 -40px')}</div>
      <div style="width:350px;overflow:hidden;background:#fff;border-left:1px solid #bbb">${image(pane, 'width:350px')}</div>
    </body>`,
  );
  await page.screenshot({ path: join(root, 'docs', 'images', 'pane-beside-workbook.png') });
  await browser.close();
}

void main();
