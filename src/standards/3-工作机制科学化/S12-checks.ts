import type { RuleCheck } from '../check/rule-check';
import { closedInTime, closedProperly, complete, recurring } from './S12-problems';
import { attendanceMadeKnown, checksHeld, resultsGiven } from './S12-year';

export const S12_CHECKS: readonly RuleCheck[] = [
  { rule: 'S12-1', needs: ['inspection', 'inspection.date'], check: checksHeld },
  { rule: 'S12-2', needs: ['inspection', 'inspection.problem'], check: complete },
  { rule: 'S12-3', needs: ['inspection', 'inspection.closedOn'], check: closedProperly },
  { rule: 'S12-4', needs: ['inspection', 'inspection.dueBy'], check: closedInTime },
  { rule: 'S12-5', needs: ['inspection', 'inspection.problem', 'inspection.closedOn'], check: recurring },
  { rule: 'S12-6', needs: ['inspection'], check: attendanceMadeKnown },
  { rule: 'S12-7', needs: ['inspection', 'inspection.result'], check: resultsGiven },
];
