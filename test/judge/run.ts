import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { convert } from './libreoffice';
import { judgeLayouts } from './layouts';
import { judgeRandomTables } from './random-tables';
import { errorCells, recalculated, valueAt, Verdict } from './verdict';
import { judgeWeights } from './weights';

/**
 * LibreOffice as the independent judge of what is written: the reviewed samples are recalculated headless, and the totals,
 * the check cell and the rubric's own total must be the engine's; no cell may hold a formula error. Then one deduction is
 * changed in the file, and the live formulas must follow as the engine does.
 */

const AS_OF = { asOf: '2026-11-22' };
const root = join(__dirname, '..', '..');
const verdict = new Verdict();
const check = verdict.check.bind(verdict);

async function judge(
  name: string,
  totalCell: string,
  deduction: { readonly sheet: string; readonly row: number; readonly column: number },
) {
  const host = openXlsx(readFileSync(join(root, 'samples', name)), name);
  const first = review(await host.read(), AS_OF);
  await host.apply(first.plan);
  const sheet = first.result.rubrics[0]?.sheet ?? '';
  const judged = await recalculated(host);
  check(`${name} total`, valueAt(judged, '评分结果', 'D5'), first.result.score?.total);
  check(`${name} sum`, valueAt(judged, '评分结果', 'D6'), first.result.score?.fixedTotal);
  check(`${name} check cell`, valueAt(judged, '评分结果', 'D9'), '一致');
  check(`${name} the rubric's own total`, valueAt(judged, sheet, totalCell), first.result.score?.fixedTotal);
  check(`${name} formula errors`, errorCells(judged), '');
  check(`${name} second run plans nothing`, review(await host.read(), AS_OF).plan.sheets.length, 0);
  check(`${name} a run on LibreOffice's own file plans nothing`, review(judged, AS_OF).plan.sheets.length, 0);

  const grids = (await host.read()).grids;
  const expected = grids.find((grid) => grid.sheet === deduction.sheet)?.cell(deduction.row, deduction.column);
  if (expected === undefined) throw new Error(`no sheet ${deduction.sheet}`);
  const { row, column } = deduction;
  await host.apply({
    sheets: [{ sheet: deduction.sheet, cells: [{ row, column, expected, content: { kind: 'number', value: 2 } }] }],
  });
  const after = review(await host.read(), AS_OF).result.score;
  check(`${name} the change is seen`, after?.fixedTotal === first.result.score?.fixedTotal, false);
  const changed = await recalculated(host);
  check(`${name} live total follows a changed deduction`, valueAt(changed, '评分结果', 'D5'), after?.total);
  check(`${name} the check cell tells it`, String(valueAt(changed, '评分结果', 'D9')).startsWith('不一致'), true);

  const prints = join(root, 'out', 'judge');
  mkdirSync(prints, { recursive: true });
  writeFileSync(join(prints, name.replace('.xlsx', '.pdf')), convert(host.save(), 'pdf'));
}

async function main(): Promise<void> {
  // 责任落实 has its deduction but no score: our formula fills it. In the office's sheet every score was typed, so the
  // change is made where the score is.
  await judge('branch.xlsx', 'I24', { sheet: '验收评分表', row: 8, column: 8 });
  await judge('office.xlsx', 'H35', { sheet: '2026年考评表', row: 6, column: 8 });
  await judgeLayouts(verdict, root);
  await judgeWeights(verdict, root);
  await judgeRandomTables(verdict, 12);
  console.log(`${verdict.passed} passed, ${verdict.failed} failed`);
  process.exitCode = verdict.failed === 0 ? 0 : 1;
}

void main();
