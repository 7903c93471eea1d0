import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// "Always recalculate": otherwise LibreOffice trusts the results cached in the file, and would judge nothing.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice saves it (`xlsx`) or prints it (`pdf`) after calculating every formula anew. */
export function convert(bytes: Uint8Array, to: 'xlsx' | 'pdf'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-judge-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const input = join(folder, 'book.xlsx');
    writeFileSync(input, bytes);
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [
        '--headless',
        '--norestore',
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--convert-to',
        to,
        '--outdir',
        out,
        input,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 },
    );
    return readFileSync(join(out, `book.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
