import { dayText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** A post that somebody left is S02-9's matter: its by-election has time, and one vacancy is told once. */
function vacatedPosts({ committee, asOf }: CheckContext): ReadonlySet<string> {
  return new Set(committee.vacantAt(asOf).map(({ post }) => post));
}

export function* secretaries(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, asOf, sheetPlace } = context;
  if (committee.seats.length === 0) return yield 'cannotTell';
  const holders = (post: string) => committee.at(asOf).filter(({ posts }) => posts.includes(post));
  const [first, second] = holders('书记');
  const expected = '1人';
  if (first === undefined && !vacatedPosts(context).has('书记'))
    yield { says: 'none', place: sheetPlace('committee'), subject: '书记', expected, received: '0人' };
  if (second !== undefined) {
    const names = holders('书记').map(({ record }) => record.name.typed);
    yield { says: 'several', place: second.record.post.place, subject: '书记', expected, received: names.join('、') };
  }
  const [, deputy] = holders('副书记');
  if (deputy !== undefined) {
    const names = holders('副书记').map(({ record }) => record.name.typed);
    const found = { place: deputy.record.post.place, subject: '副书记', expected: '至多1人' };
    yield { says: 'deputies', case: 1, ...found, received: names.join('、') };
  }
}

/** In the order in which they are told, with the rule's case. */
const REQUIRED = [
  ['纪检委员', 0],
  ['组织委员', 1],
  ['宣传委员', 1],
] as const;

export function* postsFilled(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, asOf, roster, parameters, sheetPlace } = context;
  const seats = committee.at(asOf);
  const mostFull = roster.current.length - roster.currentProbationary.length;
  if (seats.length === 0 || mostFull < parameters.number('S02-1', 'committeeFrom')) return yield 'notApplicable';
  const combined = parameters.flag('S02-5', 'combinedPostsAllowed');
  const filled = new Set(
    seats.flatMap(({ posts }) => {
      const duties = posts.filter((post) => post.endsWith('委员'));
      return combined ? duties : duties.slice(0, 1);
    }),
  );
  const vacated = vacatedPosts(context);
  for (const [post, index] of REQUIRED) {
    if (filled.has(post) || vacated.has(post)) continue;
    const found = { place: sheetPlace('committee'), subject: post, expected: '有人担任', received: '无人担任' };
    yield { says: index === 0 ? 'noDiscipline' : 'noOther', case: index, ...found };
  }
}

export function* vacancies({ committee, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  if (committee.seats.length === 0) return yield 'cannotTell';
  const limit = parameters.number('S02-9', 'vacancyDays');
  for (const { post, seat, since } of committee.vacantAt(asOf)) {
    const days = asOf - since;
    if (days <= limit) continue;
    yield {
      says: 'vacant',
      place: seat.record.until.place,
      subject: post,
      expected: `${limit}天以内补选`,
      received: `已出缺${days}天`,
      data: { name: seat.record.name.typed, since: dayText(since), days, limit },
    };
  }
}
