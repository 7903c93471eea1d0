import type { RuleCheck } from '../check/rule-check';
import { duesByRate, reductionsAndBase } from './S20-dues-amounts';
import { notFarAhead, paidInTime } from './S20-dues-late';
import { firstMonth, paidEveryMonth } from './S20-dues-months';
import { nobodyPaysForAll, payersAreMembers } from './S20-dues-people';
import { sumsAgree } from './S20-dues-sums';
import { idNumberAgrees, idNumberIsReal, ofAgeWhenJoining } from './S20-identity';
import { categoryAgrees, probationLasted } from './S20-probation';
import { standingIsRight } from './S20-standing';
import { awayIsManaged, staysInContact } from './S20-whereabouts';

export const S20_CHECKS: readonly RuleCheck[] = [
  { rule: 'S20-1', needs: ['roster', 'roster.idNumber'], check: idNumberIsReal },
  { rule: 'S20-2', needs: ['roster', 'roster.idNumber'], check: idNumberAgrees },
  { rule: 'S20-3', needs: ['roster', 'roster.joinedOn'], check: ofAgeWhenJoining },
  { rule: 'S20-4', needs: ['roster', 'roster.joinedOn', 'roster.fullSince'], check: probationLasted },
  { rule: 'S20-5', needs: ['roster', 'roster.category', 'roster.fullSince'], check: categoryAgrees },
  { rule: 'S20-6', needs: ['roster', 'roster.standing', 'roster.fullSince'], check: standingIsRight },
  { rule: 'S20-7', needs: ['roster', 'roster.awaySince', 'roster.floating'], check: awayIsManaged },
  { rule: 'S20-8', needs: ['roster', 'roster.lastContact'], check: staysInContact },
  { rule: 'S20-9', needs: ['dues', 'dues.base'], check: duesByRate },
  { rule: 'S20-10', needs: ['dues', 'roster', 'roster.joinedOn'], check: paidEveryMonth },
  { rule: 'S20-11', needs: ['dues', 'roster', 'roster.joinedOn'], check: paidInTime },
  { rule: 'S20-12', needs: ['dues'], check: notFarAhead },
  { rule: 'S20-13', needs: ['dues', 'roster', 'roster.joinedOn'], check: firstMonth },
  { rule: 'S20-14', needs: ['dues'], check: reductionsAndBase },
  { rule: 'S20-15', needs: ['dues'], check: sumsAgree },
  { rule: 'S20-16', needs: ['dues', 'dues.paidBy'], check: nobodyPaysForAll },
  { rule: 'S20-17', needs: ['dues', 'roster', 'roster.joinedOn'], check: payersAreMembers },
];
