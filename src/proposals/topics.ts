import { METRICS } from './metrics';

/** Longer words first: 党小组会 is not also 党小组. */
const WORDS: readonly string[] = [
  ...new Set(Object.values(METRICS).flatMap((metrics) => metrics.flatMap(({ topics }) => topics))),
].sort((left, right) => right.length - left.length);

/** The matters that a text names; a word inside a longer one that was found does not count. `text` without white space. */
export function topicsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let rest = text;
  for (const word of WORDS) {
    if (!rest.includes(word)) continue;
    found.add(word);
    // A gap of equal length keeps the neighbours apart.
    rest = rest.replaceAll(word, ' '.repeat(word.length));
  }
  return found;
}
