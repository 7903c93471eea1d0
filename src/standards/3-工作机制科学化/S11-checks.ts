import type { RuleCheck } from '../check/rule-check';
import { ballotsAddUp } from './S11-ballots';
import { everyYear, secretaryReports } from './S11-report';
import { gradeKnown, problemsFollowed } from './S11-result';

export const S11_CHECKS: readonly RuleCheck[] = [
  { rule: 'S11-1', needs: ['appraisal'], check: everyYear },
  { rule: 'S11-2', needs: ['appraisal', 'appraisal.name', 'committee', 'committee.post'], check: secretaryReports },
  { rule: 'S11-3', needs: ['appraisal', 'appraisal.grade'], check: gradeKnown },
  { rule: 'S11-4', needs: ['appraisal', 'appraisal.good'], check: ballotsAddUp },
  { rule: 'S11-5', needs: ['appraisal', 'appraisal.problems'], check: problemsFollowed },
];
