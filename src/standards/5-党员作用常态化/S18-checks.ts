import type { RuleCheck } from '../check/rule-check';
import { candidateAfterAYear, oldEnough, talkInTime } from './S18-applicant';
import { approvedByCommittee, approvedInTime, oathInTime, talkBeforeApproval } from './S18-approval';
import { putInAGroup, somebodyOnTheWay } from './S18-branch';
import { noticeLongEnough, politicallyReviewed, superiorAgreed, trainedEnough } from './S18-candidate';
import { mentorsAreFullMembers, sponsorsAreTwoFullMembers } from './S18-companions';
import { inspectedEveryHalfYear } from './S18-inspections';
import { examinedByCommittee, meetingSoonAfterPreExamination, moreThanHalfPresent, votedRightly } from './S18-meeting';
import { activistDecided, asInMinutes } from './S18-minutes';
import { stepsInOrder } from './S18-order';
import { perPerson } from './S18-person';
import { extendedOnce, periodIsAYear } from './S18-period';
import { confirmationApprovedInTime, confirmationComing, confirmedInTime } from './S18-probation';

export const S18_CHECKS: readonly RuleCheck[] = [
  { rule: 'S18-1', needs: ['admission.appliedOn', 'admission.born'], check: perPerson(oldEnough) },
  { rule: 'S18-2', needs: ['admission.appliedOn', 'admission.talkOn'], check: talkInTime },
  { rule: 'S18-3', needs: ['admission.mentors', 'roster'], check: perPerson(mentorsAreFullMembers) },
  { rule: 'S18-4', needs: ['admission.activistOn', 'meeting'], check: perPerson(activistDecided) },
  { rule: 'S18-5', needs: ['admission.activistOn', 'admission.inspections'], check: perPerson(inspectedEveryHalfYear) },
  { rule: 'S18-6', needs: ['admission.activistOn', 'admission.candidateOn'], check: perPerson(candidateAfterAYear) },
  { rule: 'S18-7', needs: ['admission.noticeFrom', 'admission.noticeTo'], check: perPerson(noticeLongEnough) },
  { rule: 'S18-8', needs: ['admission.candidateOn', 'admission.consentOn'], check: perPerson(superiorAgreed) },
  { rule: 'S18-9', needs: ['admission.sponsors', 'roster'], check: perPerson(sponsorsAreTwoFullMembers) },
  { rule: 'S18-10', needs: ['admission.reviewedOn', 'admission.reviewResult'], check: perPerson(politicallyReviewed) },
  { rule: 'S18-11', needs: ['admission'], check: perPerson(trainedEnough) },
  { rule: 'S18-12', needs: ['admission.preExaminedOn'], check: perPerson(examinedByCommittee) },
  {
    rule: 'S18-13',
    needs: ['admission.preExaminedOn', 'admission.meetingOn'],
    check: perPerson(meetingSoonAfterPreExamination),
  },
  { rule: 'S18-14', needs: ['admission.due', 'admission.present'], check: perPerson(moreThanHalfPresent) },
  { rule: 'S18-15', needs: ['admission.due', 'admission.votesFor'], check: votedRightly },
  {
    rule: 'S18-16',
    needs: ['admission.approvedOn', 'admission.committeeTalkOn'],
    check: perPerson(talkBeforeApproval),
  },
  { rule: 'S18-17', needs: ['admission.meetingOn', 'admission.approvedOn'], check: perPerson(approvedInTime) },
  { rule: 'S18-18', needs: ['admission.approvedBy'], check: perPerson(approvedByCommittee) },
  { rule: 'S18-19', needs: ['admission.approvedOn', 'admission.oathOn'], check: perPerson(oathInTime) },
  { rule: 'S18-20', needs: ['admission.probationFrom', 'admission.probationTo'], check: perPerson(periodIsAYear) },
  { rule: 'S18-21', needs: ['admission.meetingOn', 'admission.fullMeetingOn'], check: perPerson(confirmedInTime) },
  { rule: 'S18-22', needs: ['admission'], check: perPerson(extendedOnce) },
  {
    rule: 'S18-23',
    needs: ['admission.fullMeetingOn', 'admission.fullApprovedOn'],
    check: perPerson(confirmationApprovedInTime),
  },
  { rule: 'S18-24', needs: ['admission'], check: perPerson(stepsInOrder) },
  { rule: 'S18-25', needs: ['admission.meetingOn', 'meeting'], check: asInMinutes },
  { rule: 'S18-26', needs: ['admission.approvedOn', 'group', 'roster'], check: putInAGroup },
  { rule: 'S18-27', needs: ['admission.meetingOn', 'admission.fullMeetingOn'], check: perPerson(confirmationComing) },
  { rule: 'S18-28', needs: ['admission'], check: somebodyOnTheWay },
];
