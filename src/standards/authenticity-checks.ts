import { possibleDates } from './authenticity/G-01-dates';
import { couldBeThere } from './authenticity/G-02-presence';
import { onlyFullMembers } from './authenticity/G-03-probationary';
import { copiedTexts, sharedText } from './authenticity/G-04-copied';
import { issuedLater } from './authenticity/G-05-documents';
import { foreignWords } from './authenticity/G-06-foreign';
import { onDaysOff } from './authenticity/G-07-days-off';
import { elsewhere } from './authenticity/G-08-elsewhere';
import { alwaysAlike } from './authenticity/G-09-habits';
import { quotedNumbers } from './authenticity/G-11-quoted';
import { sameLeaders } from './authenticity/G-12-names';
import { groupMeetingsAddUp } from './authenticity/G-13-group-meetings';
import { payersOfMonths } from './authenticity/G-14-payers';
import { outdatedWording } from './authenticity/G-15-wording';
import { AUTHENTICITY_MESSAGES } from './authenticity/messages';
import type { CheckGroup } from './check/rule-check';

/** Each asks the sheets that are there; what a missing sheet could have shown is S07-1's to say. */
export const AUTHENTICITY_CHECKS: CheckGroup = {
  checks: [
    { rule: 'G-01', needs: [], sweep: possibleDates },
    { rule: 'G-02', needs: ['roster'], check: couldBeThere },
    { rule: 'G-03', needs: ['roster', 'roster.category'], check: onlyFullMembers },
    { rule: 'G-04', needs: [], check: copiedTexts },
    { rule: 'G-05', needs: [], sweep: issuedLater },
    { rule: 'G-06', needs: [], sweep: foreignWords },
    { rule: 'G-07', needs: [], check: onDaysOff },
    { rule: 'G-08', needs: ['roster'], check: elsewhere },
    { rule: 'G-09', needs: ['meeting', 'roster'], check: alwaysAlike },
    { rule: 'G-10', needs: [], check: sharedText },
    { rule: 'G-11', needs: [], check: quotedNumbers },
    { rule: 'G-12', needs: [], check: sameLeaders },
    { rule: 'G-13', needs: ['group', 'meeting'], check: groupMeetingsAddUp },
    { rule: 'G-14', needs: ['roster', 'dues'], check: payersOfMonths },
    { rule: 'G-15', needs: [], sweep: outdatedWording },
  ],
  messages: AUTHENTICITY_MESSAGES,
};
