import { readDateSpan } from '../../values/date-span';
import type { DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';

/** An entry of an office's list: a word, and behind a colon the date that goes with it. */
export interface ListedWord {
  /** As it was entered, without the date. */
  readonly shown: string;
  /** As it is looked for: compact, without book-title marks and the words that minutes leave out of a title. */
  readonly word: string;
  /** `undefined` when none is given; `null` when it can not be read. */
  readonly date: DateSpan | undefined | null;
}

/** `中国共产党发展党员工作细则：2026-05-11`, with or without `《》`. Entries without a word are left out. */
export function listedWords(entries: readonly string[]): readonly ListedWord[] {
  return entries.flatMap((entry): ListedWord[] => {
    const cut = entry.search(/[:\uFF1A][^:\uFF1A]*$/u);
    const shown = (cut < 0 ? entry : entry.slice(0, cut)).trim();
    const word = bareTitle(shown);
    if (word === '') return [];
    if (cut < 0) return [{ shown, word, date: undefined }];
    const date = readDateSpan({ kind: 'text', text: entry.slice(cut + 1) });
    return [{ shown, word, date: date.ok ? date.value : null }];
  });
}

export function bareTitle(title: string): string {
  return compact(title)
    .replace(/[《》]/gu, '')
    .replace(/^中国共产党/u, '');
}

/** Where the word stands in a compact text. */
export function* occurrences(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}
