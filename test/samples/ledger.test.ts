import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchSample } from '../../samples/branch';
import { ledgerSample } from '../../samples/ledger/sample';
import { SLIPS } from '../../samples/ledger/slips';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { workbook } from '../support/grid';

const AS_OF = '2026-01-05';
const root = join(__dirname, '../..');
const opened = (path: string): Promise<Workbook> => openXlsx(readFileSync(join(root, path)), path).read();

test('the model ledger, read from its file, has no error, no warning and no problem', async () => {
  const { result } = review(await opened('test/fixtures/ledger/compliant.xlsx'), { asOf: AS_OF });
  expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(result.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(result.standards.map(({ outcome }) => outcome)).not.toContain('fail');
});

test('the sample ledger beside the scoring table: every slip is found, and nothing else', async () => {
  const ledgers = [await opened('samples/ledger.xlsx')];
  const { result } = review(applied(workbook(), branchSample()), { asOf: AS_OF, ledgers });
  const found = result.findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'score.lost');
  const count = new Map<string, number>();
  for (const { rule } of found) count.set(rule, (count.get(rule) ?? 0) + 1);
  expect(Object.fromEntries(count)).toEqual({
    'S02-5': 1,
    'S05-4': 1,
    'S07-4': 1,
    'S08-3': 1,
    'S10-2': 2,
    'S10-6': 1,
    'S12-1': 1,
    'S14-1': 1,
    'S15-1': 1,
    'S15-2': 1,
    'S17-2': 2,
    'S18-25': 1,
    'S19-1': 1,
    'S19-5': 1,
    'S20-1': 1,
    'S20-10': 1,
    'S24-1': 1,
  });
});

test('the first sheet says that it is made up, and lists the slips', () => {
  const [note] = ledgerSample().sheets;
  const texts = note?.cells.map(({ content }) => (content.kind === 'text' ? content.text : ''));
  expect(texts?.join('\n')).toContain('虚构');
  for (const { says } of SLIPS) expect(texts?.some((text) => text.endsWith(says))).toBe(true);
});
