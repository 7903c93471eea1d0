import { spanText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { rowName } from '../check/entries';
import type { Abstention, Hit } from '../check/hit';
import { listedWords } from './word-list';

/** G-15: words of the office's own list; one with a date behind it is outdated from that day on. */
export function* outdatedWording({ texts, parameters }: CheckContext): Generator<Hit | Abstention> {
  const listed = listedWords(parameters.list('G-15', 'wording'));
  const words = listed.flatMap(({ date, ...one }) => (date === null ? [] : [{ ...one, since: date }]));
  if (listed.length === 0) return yield 'notApplicable';
  if (words.length < listed.length) yield 'cannotTell';
  for (const { row, field, text, when } of texts) {
    for (const { shown, word, since } of words) {
      if (!text.includes(word) || (since !== undefined && (when === undefined || when.from < since.from))) continue;
      yield {
        says: 'outdated',
        place: field.place,
        subject: `${rowName(row)} ${shown}`,
        expected: since === undefined ? '现行提法' : `${spanText(since)}以后用现行提法`,
        received: shown,
      };
    }
  }
}
