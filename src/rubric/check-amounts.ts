import { pointsText } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import type { RubricItem, ScoredCell } from './rubric';

/** What a score, deduction or bonus cell was read as when that has to be told, or why it could not be read. */
export function readingProblems(
  item: RubricItem,
  cell: ScoredCell | null,
  column: keyof typeof COLUMN_TITLES,
): Problem[] {
  if (cell === null) return [];
  const { reading, place, typed } = cell;
  const data = {
    title: item.title,
    column: COLUMN_TITLES[column],
    ...(item.points !== null && { points: pointsText(item.points) }),
  };
  if (reading.status === 'invalid') {
    // The gap is the points' own problem, already told at the points cell.
    return reading.reason === 'noPoints'
      ? []
      : [problemAt(place, `score.${reading.reason}`, { received: typed, data })];
  }
  if (reading.status !== 'read' || reading.how === undefined) return [];
  const code =
    reading.how === 'fraction' || reading.how === 'tick' ? `score.${reading.how}Read` : `score.${reading.how}`;
  return [
    problemAt(place, code, {
      received: typed,
      data: { ...data, amount: pointsText(reading.amount) },
    }),
  ];
}

const COLUMN_TITLES = { selfScore: '自评分', score: '得分', deduction: '扣分', bonus: '加分' } as const;
