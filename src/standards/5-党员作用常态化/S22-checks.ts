import type { RuleCheck } from '../check/rule-check';
import { promisesKept } from './S22-promises';
import { figuresAgree, opinionsAnswered, participantsAreMembers, servicesOfMembers } from './S22-service';

export const S22_CHECKS: readonly RuleCheck[] = [
  { rule: 'S22-1', needs: ['service', 'service.people', 'roster', 'roster.retired'], check: servicesOfMembers },
  { rule: 'S22-2', needs: ['service'], check: figuresAgree },
  { rule: 'S22-3', needs: ['service', 'service.people', 'roster'], check: participantsAreMembers },
  { rule: 'S22-4', needs: ['promise', 'roster'], check: promisesKept },
  { rule: 'S22-5', needs: ['service', 'service.opinions', 'service.answer'], check: opinionsAnswered },
];
