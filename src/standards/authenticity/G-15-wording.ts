import { spanText } from '../../values/date-interval';
import { rowName } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';
import { listedWords } from './word-list';

/** G-15: words of the office's own list; one with a date behind it is outdated from that day on. */
export const outdatedWording: StartSweep = ({ parameters }) => {
  const listed = listedWords(parameters.list('G-15', 'wording'));
  const words = listed.flatMap(({ date, ...one }) => (date === null ? [] : [{ ...one, since: date }]));
  if (listed.length === 0) return { answers: () => ['notApplicable'] };
  const hits: Hit[] = [];
  return {
    text: (text, { place }, row, when) => {
      for (const { shown, word, since } of words) {
        if (!text.includes(word) || (since !== undefined && (when === undefined || when.from < since.from))) continue;
        const expected = since === undefined ? '现行提法' : `${spanText(since)}以后用现行提法`;
        hits.push({ says: 'outdated', place, subject: `${rowName(row)} ${shown}`, expected, received: shown });
      }
    },
    answers: () => (words.length < listed.length ? ['cannotTell', ...hits] : hits),
  };
};
