import { isBlank, isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { spanText } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import { postsIn } from '../check/committee';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { dutiesOf, everyMonthListed, ownWords } from './S05-lists';

export const S05_CHECKS: readonly RuleCheck[] = [
  { rule: 'S05-1', needs: ['committee', 'duty', 'duty.owner'], check: everySeatHasDuties },
  { rule: 'S05-2', needs: ['duty'], check: rowsAreWhole },
  { rule: 'S05-3', needs: ['duty', 'duty.owner', 'roster'], check: ownersAreKnown },
  { rule: 'S05-4', needs: ['duty', 'duty.dueBy', 'duty.state'], check: doneInTime },
  { rule: 'S05-5', needs: ['duty'], check: everyMonthListed },
  { rule: 'S05-6', needs: ['duty', 'duty.owner'], check: ownWords },
];

/** Duties may be given to a post instead of a person: `组织委员`. */
function isPost(owner: string, { roster }: CheckContext): boolean {
  return roster.named(owner).length === 0 && /(?:书记|委员)$/u.test(owner) && postsIn(owner).length > 0;
}

function* everySeatHasDuties(context: CheckContext): Generator<Hit | Abstention> {
  const seats = context.committee.at(context.asOf);
  if (seats.length === 0) return yield 'notApplicable';
  const fields = dutiesOf(context).map(({ owner }) => owner);
  const owners = new Set(fields.flatMap((owner) => valueOf(owner) ?? []).map(({ name }) => name));
  const posts = new Set([...owners].filter((owner) => isPost(owner, context)).flatMap(postsIn));
  // 全体支委 and the like may mean anybody.
  const unclear = fields.filter((owner) => valueOf(owner) === undefined && isFilled(owner));
  const missing = seats.filter(
    ({ name, posts: own }) => name !== undefined && !owners.has(name) && !own.some((post) => posts.has(post)),
  );
  for (const { name = '', record } of missing) {
    if (unclear.length > 0) yield 'cannotTell';
    else
      yield {
        says: 'noDuty',
        place: record.name.place,
        subject: name,
        expected: '至少1条责任',
        received: '没有',
        data: { post: record.post.typed },
      };
  }
}

function* rowsAreWhole({ ledger, asOf }: CheckContext): Generator<Hit | Abstention> {
  const duties = records(ledger, 'duty');
  if (duties.length === 0) return yield 'notApplicable';
  for (const { owner, duty, dueBy, month, state } of duties) {
    const who = isFilled(owner) ? owner.typed : shorten(isFilled(duty) ? duty.typed : month.typed, 20);
    const due = valueOf(dueBy) ?? valueOf(month);
    // How it went is only asked for once it was due.
    const open = due !== undefined && due.to >= asOf;
    const lacking: readonly (readonly [title: string, field: Field<unknown>, lacks: boolean])[] = [
      ['责任人', owner, isBlank(owner) || saysNothing(owner)],
      ['责任内容', duty, isBlank(duty) || saysNothing(duty)],
      ['完成时限', dueBy, isBlank(dueBy) || saysNothing(dueBy)],
      ['完成情况', state, isBlank(state) && !open],
    ];
    for (const [title, { place, typed }] of lacking.filter(([, , lacks]) => lacks)) {
      const received = typed === '' ? '空白' : typed;
      yield { says: 'lacks', place, subject: `${who}：${title}`, expected: '填写', received, data: { who, title } };
    }
    if (!dueBy.value.ok && dueBy.value.reason === 'openEnded')
      yield {
        says: 'openEnded',
        severity: 'info',
        place: dueBy.place,
        subject: `${who}：完成时限`,
        expected: '具体日期',
        received: dueBy.typed,
        data: { who },
      };
  }
}

function* ownersAreKnown(context: CheckContext): Generator<Hit | Abstention> {
  const { roster, committee, asOf } = context;
  const rows = dutiesOf(context).flatMap(({ owner }) =>
    (valueOf(owner) ?? []).map(({ name }) => ({ name, place: owner.place })),
  );
  if (rows.length === 0) return yield 'notApplicable';
  const seated = new Set(committee.at(asOf).map(({ name }) => name));
  for (const [name, [first]] of groupBy(rows, (row) => row.name)) {
    if (first === undefined || isPost(name, context)) continue;
    const found = { place: first.place, subject: name, received: name };
    if (roster.named(name).length === 0) {
      if (roster.complete) yield { says: 'notOnRoster', expected: '党员名册上的党员', ...found };
      else yield 'cannotTell';
    } else if (seated.size > 0 && !seated.has(name)) {
      yield { says: 'notOnCommittee', case: 1, expected: '现任委员', ...found };
    }
  }
}

function* doneInTime({ ledger, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const grace = parameters.number('S05-4', 'graceDays');
  const duties = records(ledger, 'duty');
  if (duties.length === 0) return yield 'notApplicable';
  for (const { owner, duty, dueBy, state } of duties) {
    const due = valueOf(dueBy);
    if (due === undefined || due.to + grace >= asOf) continue;
    if (isFilled(state) && valueOf(state) === undefined) yield 'cannotTell';
    if (valueOf(state) !== 'notDone') continue;
    yield {
      says: 'overdue',
      place: state.place,
      subject: `${owner.typed}：${shorten(duty.typed, 20)}`,
      expected: `${spanText(due)}前完成`,
      received: state.typed,
      data: { owner: owner.typed, duty: shorten(duty.typed) },
    };
  }
}
