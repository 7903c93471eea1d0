import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
import { review } from '../src/review/review';
import { convert } from '../test/judge/libreoffice';

/**
 * `npx tsx docs/picture.ts`: the pictures of the README and the manual, from what the program really made: the reviewed sample as
 * LibreOffice prints it, and the pane and workbench as the end-to-end test left them in out/e2e (run `npm run e2e` first). Needs
 * pdftoppm.
 */
const root = join(__dirname, '..');
const PAGE = 4;

/** Pages of the pane side by side, by their screenshots. */
const STRIPS = {
  'pane-reviewing': ['light-350-overview', 'light-350-problems', 'light-350-proposal'],
  'pane-rectifying': ['light-350-rectify', 'light-350-settings', 'light-350-undo'],
  'pane-start': ['light-350-start', 'empty', 'waiving'],
} as const;

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
    await draw(sheet, shot('light-350-problems'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const image = (data: string, style: string): string => `<img src="data:image/png;base64,${data}" style="${style}">`;

function shot(name: string): string {
  return readFileSync(join(root, 'out', 'e2e', `${name}.png`)).toString('base64');
}

async function draw(sheet: string, pane: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const save = async (name: string, size: { width: number; height: number }, body: string): Promise<void> => {
    const page = await browser.newPage({ viewport: size });
    await page.setContent(body);
    await page.screenshot({ path: join(root, 'docs', 'images', `${name}.png`) });
    await page.close();
  };
  await save(
    'pane-beside-workbook',
    { width: 1400, height: 780 },
    `<body style="margin:0;display:flex;height:780px;overflow:hidden;background:#e6e6e6">
      <div style="flex:1;overflow:hidden;background:#fff">${image(sheet, 'width:1130px;margin:-40px 0 0 -40px')}</div>
      <div style="width:350px;overflow:hidden;background:#fff;border-left:1px solid #bbb">${image(pane, 'width:350px')}</div>
    </body>`,
  );
  for (const [name, shots] of Object.entries(STRIPS)) {
    const panes = shots.map(
      (each) =>
        `<div style="width:350px;height:700px;overflow:hidden;border:1px solid #bbb">${image(shot(each), 'width:350px')}</div>`,
    );
    await save(
      name,
      { width: 1124, height: 722 },
      `<body style="margin:10px;display:flex;gap:24px;overflow:hidden;background:#fff">${panes.join('')}</body>`,
    );
  }
  await save(
    'workbench',
    { width: 1280, height: 800 },
    `<body style="margin:0">${image(shot('workbench-light-written'), '')}</body>`,
  );
  await browser.close();
}

void main();
