import type { RuleCheck } from '../check/rule-check';
import { ballotPapers, candidatesOverSeats, supervisorsAndSeats, winners } from './S03-ballot';
import { eligibleDue, everybodyDue, presence } from './S03-quorum';
import { stepsInOrder } from './S03-steps';
import { shiftApproved, shiftWithinLimit, termEndsSoon, termOver } from './S03-term';

export const S03_CHECKS: readonly RuleCheck[] = [
  { rule: 'S03-1', needs: ['election'], check: termOver },
  { rule: 'S03-2', needs: ['election', 'election.dueOn', 'election.heldOn'], check: shiftWithinLimit },
  { rule: 'S03-3', needs: ['election', 'election.dueOn', 'election.heldOn'], check: shiftApproved },
  { rule: 'S03-4', needs: ['profile', 'profile.termTo'], check: termEndsSoon },
  { rule: 'S03-5', needs: ['election', 'election.due', 'election.present'], check: presence },
  { rule: 'S03-6', needs: ['election', 'election.due', 'roster'], check: eligibleDue },
  { rule: 'S03-7', needs: ['election', 'election.due', 'roster'], check: everybodyDue },
  { rule: 'S03-8', needs: ['election', 'election.issued', 'election.returned'], check: ballotPapers },
  { rule: 'S03-9', needs: ['election', 'election.candidates', 'election.seats'], check: candidatesOverSeats },
  { rule: 'S03-10', needs: ['election', 'election.votes', 'election.elected'], check: winners },
  { rule: 'S03-11', needs: ['election'], check: stepsInOrder },
  { rule: 'S03-12', needs: ['election', 'election.elected'], check: supervisorsAndSeats },
];
