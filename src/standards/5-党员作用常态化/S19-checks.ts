import type { RuleCheck } from '../check/rule-check';
import { hoursOfCommittee, hoursOfMembers } from './S19-hours';
import { hoursOfOneDay, registerAddsUp } from './S19-register';
import { exemptionHasReason, newMembersAreTrained, secretaryIsTrained } from './S19-superiors';

export const S19_CHECKS: readonly RuleCheck[] = [
  { rule: 'S19-1', needs: ['study', 'roster'], check: hoursOfMembers },
  { rule: 'S19-2', needs: ['study', 'roster', 'committee', 'committee.post'], check: hoursOfCommittee },
  { rule: 'S19-3', needs: ['study', 'study.organiser', 'committee', 'committee.post'], check: secretaryIsTrained },
  { rule: 'S19-4', needs: ['study', 'study.hours'], check: hoursOfOneDay },
  { rule: 'S19-5', needs: ['study'], check: registerAddsUp },
  { rule: 'S19-6', needs: ['study'], check: exemptionHasReason },
  { rule: 'S19-7', needs: ['study', 'study.organiser', 'roster', 'roster.category'], check: newMembersAreTrained },
];
