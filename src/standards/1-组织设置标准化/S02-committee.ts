import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** 书记 and 副书记 alone are no committee: a small branch has them too (机关条例 第7条). */
function hasCommittee({ committee, asOf }: CheckContext): boolean {
  return committee.at(asOf).some(({ posts }) => posts.some((post) => post.endsWith('委员')));
}

/** Full members at least and at most: whoever has no readable category may be one. */
function fullMembers({ roster }: CheckContext): { readonly least: number; readonly most: number } {
  return { least: roster.currentFull.length, most: roster.current.length - roster.currentProbationary.length };
}

export function* committeeNeeded(context: CheckContext): Generator<Hit | Abstention> {
  const from = context.parameters.number('S02-1', 'committeeFrom');
  const { least, most } = fullMembers(context);
  if (most < from) return yield 'notApplicable';
  if (hasCommittee(context)) return;
  if (least < from) return yield 'cannotTell';
  yield {
    says: 'noCommittee',
    place: context.sheetPlace('committee'),
    subject: '支部委员会',
    expected: `正式党员${from}人以上设支部委员会`,
    received: `正式党员${least}人，未列委员`,
    data: { full: least, from },
  };
}

export function* committeeSize(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, asOf, parameters, sheetPlace } = context;
  if (!hasCommittee(context) || fullMembers(context).most < parameters.number('S02-1', 'committeeFrom'))
    return yield 'notApplicable';
  const seats = committee.at(asOf);
  if (seats.some(({ name }) => name === undefined)) return yield 'cannotTell';
  const size = new Set(seats.map(({ name }) => name)).size;
  const limit = (name: string): number => parameters.number('S02-2', name);
  const grace = parameters.number('S02-9', 'vacancyDays');
  const beingFilled = committee.vacantAt(asOf).filter(({ since }) => asOf - since <= grace).length;
  const found = (most: number) => ({
    place: sheetPlace('committee'),
    subject: '委员人数',
    expected: `${limit('minSize')}至${most}人`,
    received: `${size}人`,
    data: { size, least: limit('minSize'), most },
  });
  if (size + beingFilled < limit('minSize')) yield { says: 'tooFew', ...found(limit('usualSize')) };
  else if (size > limit('maxSize')) yield { says: 'tooMany', case: 2, ...found(limit('maxSize')) };
  else if (size > limit('usualSize')) yield { says: 'many', case: 1, ...found(limit('usualSize')) };
}

export function* committeeNotNeeded(context: CheckContext): Generator<Hit | Abstention> {
  const from = context.parameters.number('S02-1', 'committeeFrom');
  const { least, most } = fullMembers(context);
  if (least >= from || !hasCommittee(context)) return yield 'notApplicable';
  if (most >= from || !context.roster.complete) return yield 'cannotTell';
  yield {
    says: 'notNeeded',
    place: context.sheetPlace('committee'),
    subject: '支部委员会',
    expected: '只设书记，必要时设一名副书记',
    received: `正式党员${most}人，列有委员`,
    data: { full: most, from },
  };
}
