import type { Finding } from '../standards/finding';
import { pointsText } from '../values/milli';
import type { RubricItem } from './rubric';
import { decidingCell } from './outcome';
import type { ScoredItem } from './score-tree';

/** The rule behind every item that lost points: the reviewer's own score. */
export const LOST_POINTS_RULE = 'score.lost';

/** The id that the finding about this item has, or would have. */
export function lostPointsId(item: RubricItem, table: string): string {
  return `${LOST_POINTS_RULE}/${table === '' ? '' : `${table}!`}${item.key}`;
}

/** One finding for each item scored below its points, at the cell that says so. `table` tells equal items of several tables apart. */
export function lostPoints(items: readonly ScoredItem[], table = ''): Finding[] {
  return items.flatMap(({ item, standards, outcome }): Finding[] => {
    if (outcome.status !== 'scored' || outcome.score === outcome.points) return [];
    const deciding = decidingCell(item);
    if (deciding === null) return [];
    return [
      {
        id: lostPointsId(item, table),
        rule: LOST_POINTS_RULE,
        standards,
        severity: outcome.score === 0 ? 'error' : 'warn',
        place: deciding.cell.place,
        subject: item.title,
        expected: pointsText(outcome.points),
        received: pointsText(outcome.score),
        points: outcome.points - outcome.score,
        words: (item.reason?.text ?? '') || (item.remark?.text ?? ''),
      },
    ];
  });
}
