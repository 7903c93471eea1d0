import { saysNothing, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { AppraisalRecord } from '../../ledger/sheets/appraisal';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { reportName } from './S11-report';

/** The grades' votes against 有效票, or against 收回票 where no column says how many were valid. */
export function* ballotsAddUp({ ledger }: CheckContext): Generator<Hit | Abstention> {
  const all = records(ledger, 'appraisal');
  if (all.length === 0) return yield 'notApplicable';
  for (const record of all) {
    yield* returned(record);
    const grades = [record.good, record.fair, record.average, record.poor];
    const votes = grades.map((field) => (saysNothing(field) ? 0 : valueOf(field)));
    const known = votes.filter((count) => count !== undefined);
    const total = known.reduce((sum, count) => sum + count, 0);
    const valid = valueOf(record.valid);
    const ballots = valid ?? valueOf(record.returned);
    if (known.length === 0 || ballots === undefined) {
      yield 'cannotTell';
      continue;
    }
    if (total === ballots) continue;
    // What is left blank, or said to be invalid, may make up for the rest.
    const unread = known.length < votes.length || (valid === undefined && mentionsInvalid(record));
    if (total < ballots && unread) {
      yield 'cannotTell';
      continue;
    }
    yield {
      says: valid === undefined ? 'sumReturned' : 'sum',
      place: record.good.place,
      subject: reportName(record),
      expected: `${ballots}票`,
      received: `${total}票`,
      data: { total, ballots },
    };
  }
}

function* returned(record: AppraisalRecord): Generator<Hit> {
  const [issued, back] = [valueOf(record.issued), valueOf(record.returned)];
  if (issued === undefined || back === undefined || back <= issued) return;
  const texts = { expected: `${issued}张以内`, received: `${back}张`, data: { issued, back } };
  yield { says: 'moreReturned', case: 1, place: record.returned.place, subject: reportName(record), ...texts };
}

function mentionsInvalid({ remark, form }: AppraisalRecord): boolean {
  return /废票|无效|弃权/u.test(compact(`${remark.typed} ${form.typed}`));
}
