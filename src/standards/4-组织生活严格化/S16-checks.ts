import type { RuleCheck } from '../check/rule-check';
import { commentsDiffer, followedUp } from './S16-followup';
import { fewExcellent, knownGrades, oneGradeEach, probationaryUngraded } from './S16-grades';
import { appraisalHeld, lifeMeetingHeld } from './S16-held';
import { preparedAndFollowed } from './S16-preparation';
import { ballotsAddUp, everyStep } from './S16-votes';

const GRADES = ['memberAppraisal', 'memberAppraisal.grade'] as const;

export const S16_CHECKS: readonly RuleCheck[] = [
  { rule: 'S16-1', needs: [], check: lifeMeetingHeld },
  { rule: 'S16-2', needs: [], check: preparedAndFollowed },
  { rule: 'S16-3', needs: [], check: appraisalHeld },
  { rule: 'S16-4', needs: GRADES, check: knownGrades },
  { rule: 'S16-5', needs: [...GRADES, 'roster'], check: fewExcellent },
  { rule: 'S16-6', needs: GRADES, check: probationaryUngraded },
  { rule: 'S16-7', needs: [...GRADES, 'roster'], check: oneGradeEach },
  { rule: 'S16-8', needs: ['memberAppraisal', 'memberAppraisal.excellent'], check: ballotsAddUp },
  { rule: 'S16-9', needs: ['memberAppraisal'], check: everyStep },
  { rule: 'S16-10', needs: GRADES, check: followedUp },
  { rule: 'S16-11', needs: [...GRADES, 'memberAppraisal.mutual'], check: commentsDiffer },
];
