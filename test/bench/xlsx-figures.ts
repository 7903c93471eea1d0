import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { openXlsxFile } from '../../src/hosts/xlsx/file';
import { review } from '../../src/review/review';
import { bigWorkbook } from './big-workbook';
import { median, rounded } from './timing';

/**
 * The whole review of a large file (open, read, review, apply, save) against merely inflating it with fflate, and against
 * ExcelJS merely loading it. Ratios within one run; each time is the median of three, ExcelJS's of one.
 */
export async function xlsxFigures(root: string): Promise<readonly Record<string, unknown>[]> {
  const path = await bigWorkbook(join(root, 'out', 'bench'));
  const bytes = readFileSync(path);
  const inflate = await median(3, () => Promise.resolve(unzipSync(bytes)));
  const whole = await median(3, () => wholeReview(path));
  const exceljs = await median(1, () => new ExcelJS.Workbook().xlsx.readFile(path));
  const times = { inflateMs: Math.round(inflate), reviewMs: Math.round(whole), exceljsLoadMs: Math.round(exceljs) };
  return [
    { figure: 'xlsx.review.ratioToInflate', value: rounded(whole / inflate), ...times },
    { figure: 'xlsx.review.ratioToExceljsLoad', value: rounded(whole / exceljs), aim: 'below 0.5', ...times },
    {
      figure: 'xlsx.review.peakMB',
      value: Math.round(process.resourceUsage().maxRSS / 1024),
      note: 'of this process, ExcelJS included',
    },
  ];
}

async function wholeReview(path: string): Promise<Uint8Array> {
  const host = await openXlsxFile(path);
  const { plan } = review(await host.read(), { asOf: '2026-11-22' });
  const report = await host.apply(plan);
  if (report.cellsWritten === 0) throw new Error('nothing was written');
  return host.save();
}
