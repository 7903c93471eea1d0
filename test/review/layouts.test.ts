import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { resultFingerprint } from '../../src/review/run-stamp';

/** Whatever the layout, a workbook that was reviewed and written says the same when it is reviewed again, and needs no writing. */
const FOLDER = join(__dirname, '../fixtures/rubrics/xlsx');

test.each(readdirSync(FOLDER))('%s: a second run plans nothing and says the same', async (file) => {
  const host = openXlsx(readFileSync(join(FOLDER, file)), file);
  const first = review(await host.read(), { asOf: '2026-06-30' });
  await host.apply(first.plan);
  const second = review(await host.read(), { asOf: '2026-06-30' });
  expect(second.plan.sheets.map(({ sheet, cells }) => [sheet, cells.slice(0, 3)])).toEqual([]);
  expect(second.result.score).toEqual(first.result.score);
  expect(resultFingerprint(second.result)).toBe(resultFingerprint(first.result));
});
