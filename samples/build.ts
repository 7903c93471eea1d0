import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildXlsx } from '../src/hosts/xlsx/new-workbook';
import { branchSample } from './branch';
import { officeSample } from './office';

/** Writes the sample workbooks; with `--check` tells (status 1) which of them are not what this script makes. */
const SAMPLES = { 'branch.xlsx': branchSample, 'office.xlsx': officeSample };
const check = process.argv.includes('--check');

for (const [name, plan] of Object.entries(SAMPLES)) {
  const path = join(__dirname, name);
  const bytes = buildXlsx(plan());
  if (!check) writeFileSync(path, bytes);
  else if (!readFileSync(path).equals(bytes)) {
    console.error(`samples/${name} is not current: run npm run generate`);
    process.exitCode = 1;
  }
}
