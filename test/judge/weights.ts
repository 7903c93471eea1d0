import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { NO_CHANGES } from '../../src/review/setting-changes';
import { pointsText } from '../../src/values/milli';
import { errorCells, recalculated, valueAt, type Verdict } from './verdict';

const BOOKS = ['类别百分制折算', '类别百分制部分不涉及', '分表百分制加汇总', '三级指标逐级加权'];
const asOf = '2026-06-30';

/** With an office's own weights the live formulas give the engine's own numbers too, and what was written is read back. */
export async function judgeWeights(verdict: Verdict, root: string): Promise<void> {
  for (const name of BOOKS) {
    for (const [how, weightsOf] of Object.entries(OWN)) {
      const file = `${name}.xlsx`;
      const host = openXlsx(readFileSync(join(root, 'test/fixtures/rubrics/xlsx', file)), file);
      const book = await host.read();
      const before = review(book, { asOf });
      const weights = Object.fromEntries(
        before.weights.flatMap(({ parts }) => {
          const own = weightsOf(parts.map(({ stated }) => stated));
          return parts.map(({ key }, index) => [key, pointsText(own[index] ?? 0)]);
        }),
      );
      const { result, plan } = review(book, { asOf, changes: { ...NO_CHANGES, weights } });
      await host.apply(plan);
      const judged = await recalculated(host);
      const label = `${name}, weights ${how}:`;
      verdict.check(`${label} total`, valueAt(judged, '评分结果', 'D5'), result.score?.total ?? undefined);
      verdict.check(`${label} check cell`, valueAt(judged, '评分结果', 'D9'), '一致');
      verdict.check(`${label} formula errors`, errorCells(judged), '');
      verdict.check(
        `${label} read back`,
        review(judged, { asOf }).result.score?.total,
        result.score?.total ?? undefined,
      );
      verdict.check(`${label} a run on it plans nothing`, review(judged, { asOf }).plan.sheets.length, 0);
    }
  }
}

/** Ways to change the weights of one set, in thousandths. */
const OWN: Readonly<Record<string, (stated: readonly number[]) => number[]>> = {
  'turned round': (stated) => [...stated].reverse(),
  'with the first left out': ([, ...rest]) => [0, ...rest],
};
