import { join } from 'node:path';
import { excelFigures } from './excel-figures';
import { ledgerFigures } from './ledger-figures';
import { paneFigures } from './pane-figures';
import { rubricFigures } from './rubric-figures';
import { xlsxFigures } from './xlsx-figures';

/** `npm run bench`: the figures we watch, one JSON line each. Times are only ever compared within one run. */
async function main(): Promise<void> {
  const root = join(__dirname, '..', '..');
  for (const figures of [
    await excelFigures(root),
    await rubricFigures(),
    await ledgerFigures(root),
    await xlsxFigures(root),
    paneFigures(root),
  ]) {
    for (const figure of figures) console.log(JSON.stringify(figure));
  }
}

void main();
