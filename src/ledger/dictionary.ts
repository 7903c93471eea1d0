import { simplified } from '../values/simplified';
import { compact, headerWord } from '../values/text';
import { KIND_IDS, kindOf, type Kind } from './kinds';

/** What a header word means in one kind of sheet: a column, or a combined column by its number. */
export interface Meaning {
  readonly kind: Kind;
  readonly id: string | null;
  readonly combined: number | null;
}

const MEANINGS = new Map<string, Meaning[]>();

for (const kind of KIND_IDS) {
  const { columns, combined } = kindOf(kind);
  // A kind's own columns come first, so that a word it shares with the common ones keeps its own meaning.
  for (const [id, { title, synonyms }] of Object.entries(columns)) {
    for (const word of [title, ...synonyms]) add(word, { kind, id, combined: null });
  }
  combined.forEach(({ titles }, index) => {
    for (const word of titles) add(word, { kind, id: null, combined: index });
  });
}

function add(word: string, meaning: Meaning): void {
  const key = plainWord(word);
  const meanings = MEANINGS.get(key) ?? [];
  if (!meanings.some(({ kind }) => kind === meaning.kind)) meanings.push(meaning);
  MEANINGS.set(key, meanings);
}

function plainWord(text: string): string {
  return simplified(compact(text))
    .replace(/[★☆※*]/gu, '')
    .replace(/^其中:?(?=.)/u, '')
    .replace(/:$/u, '');
}

const NONE: readonly Meaning[] = [];
const LONGEST = Math.max(...[...MEANINGS.keys()].map((word) => word.length)) + 12;

/** What the word can mean, in traditional characters too, with its bracketed tail or without it: `身份证号码（18位）`, `学时（小时）`. */
export function meaningsOf(text: string): readonly Meaning[] {
  if (text.length === 0 || text.length > LONGEST) return NONE;
  return MEANINGS.get(plainWord(text)) ?? MEANINGS.get(simplified(headerWord(text))) ?? NONE;
}

export function meaningIn(kind: Kind, text: string): Meaning | undefined {
  return meaningsOf(text).find((meaning) => meaning.kind === kind);
}

/** The kind that a sheet's name or a title speaks of: the one with the longest word in it. */
export function kindNamedBy(text: string): Kind | undefined {
  const title = simplified(compact(text));
  let best: { kind: Kind; length: number } | undefined;
  for (const kind of KIND_IDS) {
    const { name, synonyms } = kindOf(kind);
    for (const word of [name, ...synonyms]) {
      if (word.length > (best?.length ?? 0) && title.includes(compact(word))) best = { kind, length: word.length };
    }
  }
  return best?.kind;
}
