import { isFilled, valueOf } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { AdmissionRecord } from '../../ledger/sheets/admission';
import { dayOfText, type DateSpan } from '../../values/date-interval';
import { onceFor } from '../../values/once-for';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { Check } from '../check/rule-check';
import { ADMISSION_RULES_REVISED } from '../regulations';

/** Somebody on his way into the Party: a row of 发展党员 that names a person. */
export interface Person {
  readonly record: AdmissionRecord;
  readonly name: string;
}

export const peopleOf = onceFor((ledger: Ledger): readonly Person[] =>
  records(ledger, 'admission')
    .filter(({ name }) => isFilled(name))
    .map((record) => ({ record, name: valueOf(record.name) ?? compact(record.name.typed) })),
);

/** The check of a rule that looks at one person at a time. `undefined`: the person is not that far, nothing to judge. */
export function perPerson(
  judge: (person: Person, context: CheckContext) => readonly (Hit | Abstention)[] | undefined,
): Check['check'] {
  return function* (context) {
    let judged = false;
    for (const person of peopleOf(context.ledger)) {
      const said = judge(person, context);
      if (said === undefined) continue;
      judged = true;
      yield* said;
    }
    if (!judged) yield 'notApplicable';
  };
}

/** Steps in their order, as far as one tells how far a person has come. 预备期 counts from the 支部大会, before any approval. */
const PATH = [
  'appliedOn',
  'talkOn',
  'activistOn',
  'noticeFrom',
  'noticeTo',
  'candidateOn',
  'reviewedOn',
  'trainingFrom',
  'committeeOn',
  'preExaminedOn',
  'meetingOn',
  'probationFrom',
  'committeeTalkOn',
  'approvedOn',
  'oathOn',
  'fullRequestedOn',
  'fullMeetingOn',
  'fullApprovedOn',
] as const satisfies readonly (keyof AdmissionRecord)[];

export type PathStep = (typeof PATH)[number];

const STAGE_STEP: Readonly<Record<string, PathStep>> = {
  入党申请人: 'appliedOn',
  入党积极分子: 'activistOn',
  发展对象: 'candidateOn',
  预备党员: 'meetingOn',
  正式党员: 'fullApprovedOn',
};

/** Whether the person has come to a step: it, a later one, or a stage that lies behind it is filled in. */
export function hasReached({ record }: Person, step: PathStep): boolean {
  const at = PATH.indexOf(step);
  const stage = STAGE_STEP[valueOf(record.stage) ?? ''];
  if (stage !== undefined && PATH.indexOf(stage) >= at) return true;
  return PATH.some((one, index) => index >= at && isFilled(record[one]));
}

/** `false` when the votes of the 支部大会 are known and too few; `undefined` when they are not known. */
export function voteCarried({ record }: Person): boolean | undefined {
  const [due, approve] = [valueOf(record.due), valueOf(record.votesFor)];
  if (due === undefined || approve === undefined) return undefined;
  return (approve + (valueOf(record.writtenVotes) ?? 0)) * 2 > due;
}

/** Whether the row treats the person as admitted by the 支部大会: something that only follows a vote for him is there. */
export function treatedAsAdmitted(person: Person): boolean {
  const stage = valueOf(person.record.stage);
  return hasReached(person, 'probationFrom') || stage === '预备党员' || stage === '正式党员';
}

/** The way ended without full membership: the vote failed, 取消…资格, or the application was taken back. */
export function hasEnded(person: Person): boolean {
  const words = compact(`${person.record.note.typed}${person.record.remark.typed}`);
  if (/取消其?(?:预备党员|发展对象|(?:入党)?积极分子)资格|撤回(?:入党)?申请/u.test(words)) return true;
  return voteCarried(person) === false && !treatedAsAdmitted(person);
}

const REVISED = dayOfText(ADMISSION_RULES_REVISED);

/** Whether a step falls under the 细则 of 2026; with a date that may be on either side, under the milder text of 2014. */
export function isRevised(step: DateSpan): boolean {
  return step.from >= REVISED;
}
