import { isBlank, saysNothing, valueOf } from '../../ledger/field';
import { dayText, surelyBefore } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** 书记 and 副书记 need the superior's approval, the others are put on its file. */
export function* approvals({ committee, asOf }: CheckContext): Generator<Hit> {
  for (const { record, posts } of committee.at(asOf)) {
    const { approvalNo } = record;
    if (!isBlank(approvalNo) && !saysNothing(approvalNo)) continue;
    const leads = posts.some((post) => post.endsWith('书记'));
    yield {
      says: leads ? 'noApproval' : 'notFiled',
      place: approvalNo.place,
      subject: record.name.typed,
      expected: leads ? '批复文号' : '备案文号',
      received: '空白',
      data: { post: record.post.typed },
    };
  }
}

export function* withinTerm({ committee, asOf, profile }: CheckContext): Generator<Hit | Abstention> {
  const [from, to] = [profile && valueOf(profile.termFrom), profile && valueOf(profile.termTo)];
  if (from === undefined || to === undefined) return yield 'cannotTell';
  for (const { record } of committee.at(asOf)) {
    const since = valueOf(record.since);
    if (since === undefined || (!surelyBefore(since, from) && !surelyBefore(to, since))) continue;
    yield {
      says: 'outside',
      place: record.since.place,
      subject: record.name.typed,
      expected: `${dayText(from.from)}至${dayText(to.to)}`,
      received: record.since.typed,
    };
  }
}
