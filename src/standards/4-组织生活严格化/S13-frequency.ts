import { valueOf } from '../../ledger/field';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { periodText, yearIsOver } from '../check/periods';
import { isWithin, lecturePlace, lecturesOfYear } from './lectures';

/**
 * From four a year on every quarter that is over has to have one (local custom: 支部条例 第16条 names no number). What a
 * missing quarter tells is not told again for the year.
 */
export function* oftenEnough(context: CheckContext): Generator<Hit | Abstention> {
  const place = lecturePlace(context);
  if (place === undefined) return yield 'cannotTell';
  const least = context.parameters.number('S13-1', 'perYear');
  const { held, undated } = lecturesOfYear(context);
  const { elapsed, year } = context;
  const empty = elapsed.quarters.filter((quarter) => least >= 4 && !held.some((one) => isWithin(one, quarter)));
  const missing = yearIsOver(elapsed) ? least - held.length - empty.length : 0;
  if (undated && (empty.length > 0 || missing > 0)) return yield 'cannotTell';
  for (const quarter of empty) {
    const texts = { expected: '1次以上', received: '0次', data: { least } };
    yield { says: 'quarter', place, subject: periodText(quarter), ...texts };
  }
  if (missing <= 0) return;
  const count = held.length;
  const texts = { expected: `${least}次以上`, received: `${count}次`, data: { year, count, least } };
  yield { says: 'year', place, subject: `${year}年党课`, ...texts };
}

/** One lecture alone is S13-1's matter. */
export function* severalLecturers(context: CheckContext): Generator<Hit | Abstention> {
  if (!yearIsOver(context.elapsed)) return;
  const { held } = lecturesOfYear(context);
  if (held.length < 2) return;
  const least = context.parameters.number('S13-5', 'minLecturers');
  const names = held.map(({ lecturer }) => (lecturer === null ? undefined : valueOf(lecturer)));
  const known = new Set(names.filter((name) => name !== undefined));
  if (known.size >= least) return;
  if (names.includes(undefined)) return yield 'cannotTell';
  const { year, sheetPlace } = context;
  const lecturers = [...known].join('、');
  yield {
    says: 'few',
    place: sheetPlace('lecture'),
    subject: `${year}年授课人`,
    expected: `${least}人以上`,
    received: `${known.size}人`,
    data: { year, lecturers, count: known.size, lectures: held.length, least },
  };
}
