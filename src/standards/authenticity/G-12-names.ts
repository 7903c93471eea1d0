import { isFilled, valueOf, type Field } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import { spanText } from '../../values/date-interval';
import { compact } from '../../values/text';
import { electionsOf, isRegular, lastElection } from '../1-组织设置标准化/elections';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** G-12: the same people stand as secretary and committee wherever they are named. */
export function* sameLeaders(context: CheckContext): Generator<Hit | Abstention> {
  if (!hasSheet(context.ledger, 'committee')) return yield 'cannotTell';
  if (context.committee.seats.length === 0) return yield 'notApplicable';
  if (context.committee.seats.some(({ name }) => name === undefined)) yield 'cannotTell';
  yield* namedInProfile(context);
  yield* elected(context);
  yield* chairs(context);
}

/** Who holds the post on a day that the date may mean. */
function holders({ committee }: CheckContext, post: string, day: number): readonly string[] {
  return committee.at(day).flatMap(({ posts, name }) => (posts.includes(post) && name !== undefined ? [name] : []));
}

function* namedInProfile(context: CheckContext): Generator<Hit> {
  const { profile, asOf } = context;
  if (profile === undefined) return;
  for (const [post, field] of [['书记', profile.secretary] as const, ['副书记', profile.deputy] as const]) {
    const name = valueOf(field);
    const listed = holders(context, post, asOf);
    // A post that nobody holds is S02-4's and S02-9's.
    if (name === undefined || listed.length === 0 || listed.includes(name)) continue;
    yield { says: 'profile', ...hitOn(field, post, listed, name), data: { post } };
  }
}

/** The last election against the committee: by-elections add to it, and who left early may have been struck off. */
function* elected(context: CheckContext): Generator<Hit> {
  const { ledger, committee, asOf } = context;
  if (!hasSheet(ledger, 'election')) return;
  const elections = electionsOf(ledger);
  const last = lastElection(elections, asOf);
  const held = last && valueOf(last.record.heldOn);
  if (last?.elected === undefined || held === undefined) return;
  const later = elections.filter((one) => !isRegular(one) && (valueOf(one.record.heldOn)?.to ?? asOf) >= held.from);
  if (later.some((one) => one.elected === undefined)) return;
  const all = new Set([...last.elected, ...later.flatMap((one) => [...(one.elected ?? [])])]);
  const election = { term: last.record.term.typed, day: spanText(held) };
  for (const { record, name } of committee.at(asOf)) {
    if (name !== undefined && !all.has(name))
      yield { says: 'notElected', ...hitOn(record.name, '委员', [...all], name), data: election };
  }
  if (later.length > 0 || committee.seats.some(({ name }) => name === undefined)) return;
  const seated = new Set(committee.seats.map(({ name }) => name));
  for (const name of last.elected) {
    if (!seated.has(name))
      yield {
        says: 'notSeated',
        ...hitOn(
          last.record.elected,
          '委员',
          [...seated].filter((one) => one !== undefined),
          name,
        ),
        data: { ...election, name },
      };
  }
}

/** A chair who is called secretary or deputy and was not; who may take the chair at all is S10-9. */
function* chairs(context: CheckContext): Generator<Hit> {
  for (const { chair, date } of context.happenings.all) {
    if (chair === null || !isFilled(chair)) continue;
    const typed = compact(chair.typed);
    const [name, span] = [valueOf(chair), valueOf(date)];
    const post = typed.includes('副书记') ? '副书记' : typed.includes('书记') ? '书记' : undefined;
    if (post === undefined || name === undefined || span === undefined) continue;
    const listed = [...holders(context, post, span.from), ...holders(context, post, span.to)];
    if (listed.length === 0 || listed.includes(name)) continue;
    const day = spanText(span);
    yield { says: 'chair', ...hitOn(chair, `${post} ${day}`, [...new Set(listed)], name), data: { post, day } };
  }
}

function hitOn(
  { place }: Field<unknown>,
  subject: string,
  expected: readonly string[],
  received: string,
): Omit<Hit, 'says'> {
  return { place, subject: `${subject}：${received}`, expected: expected.join('、'), received };
}
