import type { RuleCheck } from '../check/rule-check';
import { chairs } from './S10-chair';
import { committeeQuorum, onlyCommittee } from './S10-committee';
import { committeeMeetings, groupMeetingsHeld, partyMeetings } from './S10-frequency';
import { decidedByCommittee, discussedBefore } from './S10-matters';
import { majority, quorum, votersOnly, votesAddUp } from './S10-vote-rules';

export const S10_CHECKS: readonly RuleCheck[] = [
  { rule: 'S10-1', needs: ['meeting', 'meeting.type', 'meeting.date'], check: partyMeetings },
  { rule: 'S10-2', needs: ['committee', 'meeting', 'meeting.type', 'meeting.date'], check: committeeMeetings },
  { rule: 'S10-3', needs: ['group', 'meeting', 'meeting.type', 'meeting.date'], check: groupMeetingsHeld },
  { rule: 'S10-4', needs: ['meeting', 'meeting.due', 'meeting.present'], check: quorum },
  { rule: 'S10-5', needs: ['meeting', 'meeting.due', 'meeting.votesFor'], check: majority },
  { rule: 'S10-6', needs: ['meeting', 'meeting.present', 'meeting.votesFor'], check: votesAddUp },
  { rule: 'S10-7', needs: ['meeting', 'meeting.type', 'meeting.present'], check: committeeQuorum },
  { rule: 'S10-8', needs: ['committee', 'meeting', 'meeting.topic', 'meeting.date'], check: discussedBefore },
  { rule: 'S10-9', needs: ['committee', 'meeting', 'meeting.chair'], check: chairs },
  { rule: 'S10-10', needs: ['meeting', 'meeting.type'], check: decidedByCommittee },
  { rule: 'S10-11', needs: ['committee', 'meeting', 'meeting.attendees'], check: onlyCommittee },
  { rule: 'S10-12', needs: ['roster', 'meeting', 'meeting.votesFor'], check: votersOnly },
];
