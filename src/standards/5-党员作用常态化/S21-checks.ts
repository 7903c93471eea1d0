import type { RuleCheck } from '../check/rule-check';
import { givenAndReceived, visitsAreReal } from './S21-rows';
import { everyoneVisited, fiftyYears, visitsInSeason } from './S21-visits';

export const S21_CHECKS: readonly RuleCheck[] = [
  { rule: 'S21-1', needs: ['care', 'roster'], check: visitsInSeason },
  { rule: 'S21-2', needs: ['care', 'roster'], check: everyoneVisited },
  { rule: 'S21-3', needs: ['care', 'care.amount'], check: givenAndReceived },
  { rule: 'S21-4', needs: ['care', 'roster'], check: visitsAreReal },
  { rule: 'S21-5', needs: ['roster', 'roster.fullSince'], check: fiftyYears },
];
