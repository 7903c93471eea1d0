import type { RuleCheck } from '../check/rule-check';
import { amongMembers, withCommittee, withinCommittee } from './S17-coverage';
import { applicantsTalkedWith, fullMembersTalkedWith, occasionsTalkedAbout } from './S17-occasions';
import { eachTalkItsOwn, peopleKnown } from './S17-people';

const PEOPLE = ['talk', 'talk.talkers', 'talk.partners'] as const;

export const S17_CHECKS: readonly RuleCheck[] = [
  { rule: 'S17-1', needs: [...PEOPLE, 'committee'], check: withinCommittee },
  { rule: 'S17-2', needs: [...PEOPLE, 'roster', 'committee'], check: withCommittee },
  { rule: 'S17-3', needs: [...PEOPLE, 'roster', 'committee'], check: amongMembers },
  { rule: 'S17-4', needs: PEOPLE, check: peopleKnown },
  { rule: 'S17-5', needs: ['admission', 'admission.appliedOn', 'admission.talkOn'], check: applicantsTalkedWith },
  { rule: 'S17-6', needs: [...PEOPLE, 'admission', 'admission.fullApprovedOn'], check: fullMembersTalkedWith },
  { rule: 'S17-7', needs: [...PEOPLE, 'roster'], check: occasionsTalkedAbout },
  { rule: 'S17-8', needs: PEOPLE, check: eachTalkItsOwn },
];
