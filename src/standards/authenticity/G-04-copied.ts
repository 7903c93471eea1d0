import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { bareOfMembers, similarTexts } from '../check/similar-text';
import { writtenOf, type Written } from './written';

/**
 * G-04: every text with the earlier one it is most alike. 党课 (S13-4), plans (S06-6), duties (S05-6) and summaries (S08-5,
 * S09-3) are compared by rules of their own; two kinds of record of one day are G-10's, one event written twice is S23-4's.
 */
export function* copiedTexts(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, roster } = context;
  const written = writtenOf(context).filter(({ what }) => what !== '党课');
  if (written.length === 0) return yield 'notApplicable';
  const pairs = similarTexts(
    written.map(({ field }) => field.typed),
    {
      least: parameters.number('G-04', 'sim'),
      minChars: parameters.number('G-04', 'minChars'),
      bare: bareOfMembers(roster),
    },
  );
  for (const { first, second, similarity } of pairs) {
    const [earlier, later] = [written[first], written[second]];
    if (earlier === undefined || later === undefined || isSameDay(earlier, later)) continue;
    const percent = Math.floor(similarity * 100);
    yield {
      says: 'copied',
      place: later.field.place,
      subject: later.title,
      expected: '与其他记录不同',
      received: shorten(later.field.typed),
      data: { other: earlier.title, percent },
    };
  }
}

/** Two groups may meet on one day, and what they wrote be copied all the same. */
function isSameDay(one: Written, other: Written): boolean {
  const { date } = one;
  const same = date !== undefined && date.from === other.date?.from && date.to === other.date.to;
  return same && !(one.what === '党小组会' && other.what === one.what);
}

const ONE_DAY: ReadonlySet<string> = new Set(['主题党日', '党员大会', '党课']);
/** `见附件` and the like are no text to share. */
const LEAST = 20;

/** G-10: told at the later record of the day; which of them the text belongs to is for the branch to say. */
export function* sharedText(context: CheckContext): Generator<Hit> {
  const told = new Map<string, Written>();
  for (const one of writtenOf(context)) {
    const { date, what, title, field } = one;
    if (date?.precision !== 'day' || date.from !== date.to || !ONE_DAY.has(what)) continue;
    const words = compact(field.typed).replace(/[\p{P}\p{S}]+/gu, '');
    if (words.length < LEAST) continue;
    const key = `${date.from} ${words}`;
    const before = told.get(key);
    if (before === undefined) told.set(key, one);
    else if (before.what !== what)
      yield {
        says: 'shared',
        place: field.place,
        subject: title,
        expected: '分别记录',
        received: shorten(field.typed),
        data: { other: before.title },
      };
  }
}
