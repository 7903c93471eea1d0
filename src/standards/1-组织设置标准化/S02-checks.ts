import type { RuleCheck } from '../check/rule-check';
import { committeeNeeded, committeeNotNeeded, committeeSize } from './S02-committee';
import { eligibleMembers, secretaryIsHead, secretaryStanding } from './S02-people';
import { postsFilled, secretaries, vacancies } from './S02-posts';
import { approvals, withinTerm } from './S02-term';

export const S02_CHECKS: readonly RuleCheck[] = [
  { rule: 'S02-1', needs: ['roster', 'roster.category', 'committee'], check: committeeNeeded },
  { rule: 'S02-2', needs: ['roster', 'roster.category', 'committee'], check: committeeSize },
  { rule: 'S02-3', needs: ['roster', 'roster.category', 'committee'], check: committeeNotNeeded },
  { rule: 'S02-4', needs: ['committee', 'committee.post'], check: secretaries },
  { rule: 'S02-5', needs: ['committee', 'committee.post', 'roster', 'roster.category'], check: postsFilled },
  { rule: 'S02-6', needs: ['committee', 'roster'], check: eligibleMembers },
  { rule: 'S02-7', needs: ['committee', 'committee.post', 'roster', 'roster.fullSince'], check: secretaryStanding },
  { rule: 'S02-8', needs: ['profile', 'profile.secretaryIsHead'], check: secretaryIsHead },
  { rule: 'S02-9', needs: ['committee', 'committee.until'], check: vacancies },
  { rule: 'S02-10', needs: ['committee', 'committee.approvalNo'], check: approvals },
  { rule: 'S02-11', needs: ['committee', 'committee.since', 'profile'], check: withinTerm },
];
