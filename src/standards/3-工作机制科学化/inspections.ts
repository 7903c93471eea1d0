import { hasColumn, isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { InspectionRecord } from '../../ledger/sheets/inspection';
import { yearOf } from '../../values/date-interval';
import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';

/** Somebody wrote that a check found nothing. */
const NO_PROBLEM =
  /^(?:经查|经检查|检查)?(?:本次|此次)?(?:检查)?(?:暂|均)?(?:未发现|未见|没有|没发现|无)[^,;。、]{0,6}问题[。]?$/u;

/** Rows that tell of a problem; a list kept without such a column holds nothing else. */
export function problemRows({ ledger }: CheckContext): readonly InspectionRecord[] {
  return records(ledger, 'inspection').filter(({ problem, measures, dueBy }) => {
    if (!hasColumn(problem)) return isFilled(measures) || isFilled(dueBy);
    return isFilled(problem) && !NO_PROBLEM.test(compact(problem.typed));
  });
}

/** How findings call a problem: its first words. */
export function problemName({ problem, content, date }: InspectionRecord): string {
  const words = [problem, content, date].find(({ typed }) => typed !== '')?.typed ?? '';
  return shorten(words, 20);
}

/** Rows of the year judged; `undated` ones may be of it. */
export function inspectionsOfYear({ ledger, year }: CheckContext) {
  const all = records(ledger, 'inspection');
  return {
    dated: all.filter(({ date }) => {
      const held = valueOf(date);
      return held !== undefined && yearOf(held.from) <= year && year <= yearOf(held.to);
    }),
    undated: all.filter(({ date }) => valueOf(date) === undefined),
  };
}
