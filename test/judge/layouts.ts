import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { errorCells, recalculated, valueAt, type Verdict } from './verdict';

/** One workbook for each way in which points make up a score. */
const BOOKS = [
  '类别百分制折算',
  '类别百分制部分不涉及',
  '分表百分制加汇总',
  '三级指标逐级加权',
  '千分制',
  '加分项累计封顶可超百分',
  '加分后总分不超百分',
  '加重扣分项',
  '一票否决行',
  '横排带合计列',
];

/** The live formulas of every weighting give the engine's own numbers. */
export async function judgeLayouts(verdict: Verdict, root: string): Promise<void> {
  for (const name of BOOKS) {
    const host = openXlsx(readFileSync(join(root, 'test/fixtures/rubrics/xlsx', `${name}.xlsx`)), `${name}.xlsx`);
    const { result, plan } = review(await host.read(), { asOf: '2026-06-30' });
    await host.apply(plan);
    const judged = await recalculated(host);
    verdict.check(`${name} total`, valueAt(judged, '评分结果', 'D5'), result.score?.total ?? undefined);
    verdict.check(`${name} check cell`, valueAt(judged, '评分结果', 'D9'), '一致');
    verdict.check(`${name} formula errors`, errorCells(judged), '');
  }
}
