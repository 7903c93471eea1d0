import { valueOf } from '../../ledger/field';
import { spanOf } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { yearIsOver } from '../check/periods';
import { lecturePlace, lecturesOfYear, type Lecture } from './lectures';

/** Those who were secretary in the year count together; every 党委 or 党组 secretary among the members alone. */
export function* secretariesLecture(context: CheckContext): Generator<Hit | Abstention> {
  const place = lecturePlace(context);
  if (place === undefined) return yield 'cannotTell';
  if (!yearIsOver(context.elapsed)) return;
  const { parameters, year } = context;
  const least = parameters.number('S13-2', 'min');
  const { held, undated } = lecturesOfYear(context);
  const secretaries = secretariesOfYear(context);
  if (secretaries.length === 0) yield 'cannotTell';
  const asked = [
    { says: 'secretary', names: secretaries },
    ...committeeHeads(context).map((name) => ({ says: 'head', names: [name] })),
  ];
  const unknown = undated || held.some((lecture) => lecturerOf(lecture) === undefined);
  for (const { says, names } of asked) {
    const given = held.filter((lecture) => names.some((name) => gaveIt(lecture, name))).length;
    if (names.length === 0 || given >= least) continue;
    if (unknown) {
      yield 'cannotTell';
      continue;
    }
    const subject = names.join('、');
    const texts = { expected: `${least}次以上`, received: `${given}次`, data: { year, given, least } };
    yield { says, place, subject, ...texts };
  }
}

function lecturerOf({ lecturer }: Lecture): string | undefined {
  return lecturer === null ? undefined : valueOf(lecturer);
}

function gaveIt(lecture: Lecture, name: string): boolean {
  return lecture.lecturer === null ? lecture.minutes.includes(name) : valueOf(lecture.lecturer) === name;
}

function secretariesOfYear({ committee, year }: CheckContext): string[] {
  const { from, to } = spanOf({ year });
  const seats = committee.seats.filter(({ posts, record, endedOn }) => {
    const began = valueOf(record.since)?.from ?? -Infinity;
    return posts.includes('书记') && began <= to && (endedOn ?? Infinity) >= from;
  });
  return [...new Set(seats.map(({ name }) => name).filter((name) => name !== undefined))];
}

/** 支部条例 第16条 binds the secretaries of 党委 and 党组; deputies and former ones are not meant. */
function committeeHeads({ roster }: CheckContext): string[] {
  const heads = roster.current.filter(({ record }) => {
    const post = compact(record.employer.typed);
    return /(?:党委|党组)书记/u.test(post) && !/[原前](?:任)?[^、,]{0,10}书记|退休|离任/u.test(post);
  });
  return heads.map(({ name }) => name);
}
