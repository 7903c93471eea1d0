import { readDateSpan } from '../../values/date-span';
import { spanText, yearOf, type DateSpan } from '../../values/date-interval';
import { rowName } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';
import { REGULATIONS } from '../regulations';
import { bareTitle, listedWords, occurrences, type ListedWord } from './word-list';

/** G-05: a record from before a document was issued speaks of it (超前学习). */
export const issuedLater: StartSweep = ({ parameters }) => {
  const listed = listedWords(parameters.list('G-05', 'documents'));
  const documents = listed.flatMap(({ date, ...one }) =>
    date ? [{ ...one, date, revised: isRevised(one, date) }] : [],
  );
  if (listed.length === 0) return { answers: () => ['notApplicable'] };
  const latest = Math.max(...documents.map(({ date }) => date.from));
  const shortest = Math.min(...documents.map(({ word }) => word.length));
  const hits: Hit[] = [];
  return {
    text: (text, { place }, row, when) => {
      if (when === undefined || when.to >= latest || text.length < shortest || PLANS.has(row.kind)) return;
      for (const { shown, word, date, revised } of documents) {
        if (when.to >= date.from || !text.includes(word)) continue;
        const places = [...occurrences(text, word)];
        if (!places.some((at) => !revised || meansRevision(text, at, word, date))) continue;
        hits.push({
          says: 'ahead',
          place,
          subject: `${rowName(row)} ${shown}`,
          expected: `${spanText(date)}以后`,
          received: spanText(when),
          data: { document: shown, issued: spanText(date), day: spanText(when) },
        });
      }
    },
    answers: () => (documents.length < listed.length ? ['cannotTell', ...hits] : hits),
  };
};

/** Words about what is still to be done. */
const PLANS: ReadonlySet<string> = new Set(['plan', 'duty', 'promise']);

/** Whether a document of the same title was there before: then the title alone says nothing. */
function isRevised({ word }: Pick<ListedWord, 'word'>, issued: DateSpan): boolean {
  return Object.values(REGULATIONS).some(({ title, date }) => {
    const typed = /^\d{4}(?:-\d{2}-\d{2}|年)/u.exec(date ?? '')?.[0] ?? '';
    const earlier = readDateSpan({ kind: 'text', text: typed });
    return bareTitle(title).includes(word) && earlier.ok && earlier.value.to < issued.from;
  });
}

const AROUND = 12;

/** `新修订的《…》`, `《…》（2026年修订）`. */
function meansRevision(text: string, at: number, word: string, issued: DateSpan): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const behind = text.slice(at + word.length, at + word.length + AROUND);
  const year = String(yearOf(issued.from));
  return (
    /修订|新版|最新|新的?《?(?:中国共产党)?$/u.test(before) ||
    /^》?\(?[^。;]*修订/u.test(behind) ||
    behind.includes(year)
  );
}
