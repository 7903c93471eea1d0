import { hasColumn, isBlank, saysNothing, valueOf, type Field } from '../../ledger/field';
import type { LedgerSheet } from '../../ledger/ledger';
import type { MemberAppraisalRecord } from '../../ledger/sheets/member-appraisal';
import { arabicDigits } from '../../values/chinese-number';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { appraisalsByYear } from './appraisals';

/** S16-8: valid ballots as the column says, else the line above the table. */
export function* ballotsAddUp({ ledger }: CheckContext): Generator<Hit | Abstention> {
  let judged = false;
  for (const sheet of ledger.sheets.memberAppraisal) {
    const common = statedAbove(sheet);
    for (const record of sheet.records) {
      const votes = votesOf(record);
      const counts = votes.flatMap((field) => valueOf(field) ?? []);
      if (counts.length === 0) continue;
      judged = true;
      const valid =
        valueOf(record.ballots) ?? (isBlank(record.ballots) || !hasColumn(record.ballots) ? common : undefined);
      const sum = counts.reduce((total, count) => total + count, 0);
      if (valid === undefined) yield 'cannotTell';
      if (valid === undefined || sum === valid) continue;
      // An empty cell may stand for no votes or for votes left out.
      if (counts.length < votes.length && sum < valid) {
        yield 'cannotTell';
        continue;
      }
      yield {
        says: 'differs',
        place: record.excellent.place,
        subject: record.name.typed,
        expected: `${valid}票`,
        received: `${sum}票`,
        data: { valid, sum },
      };
    }
  }
  if (!judged) yield 'notApplicable';
}

function votesOf({ excellent, qualified, basic, unqualified }: MemberAppraisalRecord): readonly Field<number>[] {
  return [excellent, qualified, basic, unqualified];
}

function statedAbove({ info }: LedgerSheet<'memberAppraisal'>): number | undefined {
  for (const { label, value } of info) {
    const count = /有效票(?:数|张数)?:?(\d+)/u.exec(arabicDigits(compact(`${label}:${value}`)))?.[1];
    if (count !== undefined) return Number(count);
  }
  return undefined;
}

/** S16-9: of a 预备党员 only what he does himself. That somebody has no grade is S16-7's, where there is a roster. */
export function* everyStep(context: CheckContext): Generator<Hit | Abstention> {
  const all = [...appraisalsByYear(context).values()].flat();
  if (all.length === 0) return yield 'notApplicable';
  const known = context.roster.members.length > 0;
  for (const { record, full } of all) {
    const { self, mutual, grade } = record;
    const votes = votesOf(record).filter(hasColumn);
    const [firstVote] = votes;
    const steps: readonly (readonly [step: string, field: Field<unknown> | undefined, done: boolean])[] = [
      ['自评', self, isAnswered(self)],
      ['互评', mutual, isAnswered(mutual)],
      ['测评', firstVote, full !== 'yes' || votes.some(isAnswered)],
      ['评定', grade, full !== 'yes' || known || isAnswered(grade)],
    ];
    for (const [step, field, done] of steps) {
      if (done || field === undefined || !hasColumn(field)) continue;
      yield {
        says: 'blank',
        place: field.place,
        subject: `${record.name.typed}·${step}`,
        expected: step,
        received: field.typed === '' ? '空白' : field.typed,
        data: { name: record.name.typed },
      };
    }
  }
}

function isAnswered(field: Field<unknown>): boolean {
  return !isBlank(field) && !saysNothing(field);
}
