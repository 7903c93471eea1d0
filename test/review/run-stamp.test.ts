import { resultFingerprint } from '../../src/review/run-stamp';
import { review } from '../../src/review/review';
import { branchSample } from '../../samples/branch';
import { officeSample } from '../../samples/office';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { applied } from '../support/apply';

const OPTIONS = { asOf: '2026-11-22' };

test.each([
  ['branch', branchSample()],
  ['office', officeSample()],
])('writing the result of %s does not change its fingerprint', async (_, sample) => {
  const workbook = await openXlsx(buildXlsx(sample), '样表.xlsx').read();
  const first = review(workbook, OPTIONS);
  const second = review(applied(workbook, first.plan), OPTIONS);
  expect(second.plan.sheets).toEqual([]);
  expect(second.result.findings).toEqual(first.result.findings);
  expect(second.result.rubrics.map((r) => r.items)).toEqual(first.result.rubrics.map((r) => r.items));
  expect(resultFingerprint(second.result)).toBe(resultFingerprint(first.result));
});
