import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildXlsx } from '../src/hosts/xlsx/new-workbook';
import { branchSample } from './branch';
import { compliantLedger, ledgerSample } from './ledger/sample';
import { officeSample } from './office';

/**
 * Writes the sample workbooks, and the model ledger that the tests read; with `--check` tells (status 1) which of them are
 * not what this script makes.
 */
const WORKBOOKS = {
  'samples/branch.xlsx': branchSample,
  'samples/office.xlsx': officeSample,
  'samples/ledger.xlsx': ledgerSample,
  'test/fixtures/ledger/compliant.xlsx': compliantLedger,
};
const root = join(__dirname, '..');
const check = process.argv.includes('--check');

for (const [name, plan] of Object.entries(WORKBOOKS)) {
  const path = join(root, name);
  const bytes = buildXlsx(plan());
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } else if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
    console.error(`${name} is not current: run npm run generate`);
    process.exitCode = 1;
  }
}
