import type { ReviewResult } from '../../review/result';

/** Neither a scoring table nor ledgers were found: there is nothing to show in tabs. */
export function hasNothing({ problems }: Pick<ReviewResult, 'problems'>): boolean {
  return problems.some(({ code }) => code === 'rubric.notFound');
}
