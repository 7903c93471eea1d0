import type { Clause, ClauseDoubt, ClauseMeaning, Fragment } from './clause';
import { marksIn } from './numbering';
import { sourceSlice, type NormalText } from './normal-text';
import type { Entry } from './runs';
import { isFaultWithoutAmount, speaksOfScoring } from './scoring-words';

/** A stretch of the normal text, with the clause in it if there is one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | null;
}

/** Joins the entries and what stands between them to fragments that give back the cell. */
export function fragmentsOf(normal: NormalText, entries: readonly Entry[]): readonly Fragment[] {
  const stretches = stretchesOf(normal.text, entries);
  const fragments: Fragment[] = [];
  let done = 0;
  stretches.forEach((stretch, index) => {
    const end =
      index === stretches.length - 1 ? normal.source.length : (normal.starts[stretch.to] ?? normal.source.length);
    // A character that stands for several (⒈, …) can leave nothing for a stretch that ends inside it.
    if (end <= done) return;
    const text = normal.source.slice(done, end);
    const clause = clauseOf(normal, stretch, stretches[index - 1]);
    fragments.push({ text, start: done, ...(clause ? { clause } : {}) });
    done = end;
  });
  if (fragments.length === 0 && normal.source !== '') fragments.push({ text: normal.source, start: 0 });
  return fragments;
}

function stretchesOf(text: string, entries: readonly Entry[]): readonly Stretch[] {
  const marks = marksIn(text);
  const stretches: Stretch[] = [];
  let nextMark = 0;
  let done = 0;
  for (const entry of entries) {
    let head = entry.from;
    let mark = -1;
    while ((marks[nextMark]?.end ?? Infinity) <= entry.from) {
      mark = marks[nextMark]?.start ?? mark;
      nextMark += 1;
    }
    // The number, brackets and separators in front of the words go with the clause.
    while (head > done && isEdge(text[head - 1])) head -= 1;
    if (mark >= done && entry.before === '#' && /^[^,;。\n]*$/u.test(text.slice(mark, entry.from)))
      head = Math.min(head, mark);
    if (isOnlyEdges(text, done, head)) head = done;
    stretches.push(...plainStretches(text, done, head));
    done = tail(text, entry.end);
    stretches.push({ from: head, to: done, entry });
  }
  return [...stretches, ...plainStretches(text, done, text.length)];
}

function isEdge(unit: string | undefined): boolean {
  return unit === '(';
}

function isOnlyEdges(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/[,;。、:()\n.!?*※]/u.test(text[at] ?? '')) return false;
  return true;
}

/** Separators, closing brackets and the empty brackets for noting a deduction go with the clause before them. */
function tail(text: string, end: number): number {
  let at = end;
  while (at < text.length) {
    if (/[,;。、\n)!?.]/u.test(text[at] ?? '')) at += 1;
    else if (text.startsWith('()', at)) at += 2;
    else break;
  }
  return at;
}

/** What has no clause, cut behind full stops, semicolons and line breaks. */
function plainStretches(text: string, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const ends = /[;。\n!?]/u.test(text[at] ?? '') && !/[;。\n!?)]/u.test(text[at + 1] ?? '');
    if (!ends && at + 1 < to) continue;
    stretches.push({ from: start, to: at + 1, entry: null });
    start = at + 1;
  }
  return stretches;
}

function clauseOf(normal: NormalText, stretch: Stretch, previous: Stretch | undefined): Clause | null {
  const { entry } = stretch;
  if (!entry) {
    return speaksOfScoring(normal.text.slice(stretch.from, stretch.to)) ? unknownIn(normal, stretch) : null;
  }
  if (entry.meaning === null) {
    // 扣…2分 with words between that were not understood.
    return entry.bare && speaksOfScoring(entry.condition) ? unknownIn(normal, stretch) : null;
  }
  const place = trimmed(normal, entry.from, entry.end);
  const doubt = entry.doubt ?? doubtOf(normal, entry, previous);
  return {
    ...place,
    ...(entry.condition === '' ? {} : { condition: sourceCondition(normal, entry) }),
    ...(entry.refs.length === 0 ? {} : { subRefs: entry.refs }),
    ...(doubt ? { doubt } : {}),
    ...entry.meaning,
  };
}

/** The condition as typed: found again between the clause's first word and its amount. */
function sourceCondition(normal: NormalText, entry: Entry): string {
  const inside = normal.text.indexOf(entry.condition, entry.from);
  // In a parallel list the condition stands before the amounts.
  const from = inside < 0 || inside > entry.end ? normal.text.lastIndexOf(entry.condition, entry.from) : inside;
  return from < 0 ? entry.condition : sourceSlice(normal, from, from + entry.condition.length).text;
}

function unknownIn(normal: NormalText, stretch: Stretch): Clause {
  const meaning: ClauseMeaning = { kind: 'unknown' };
  return { ...trimmed(normal, stretch.from, stretch.to), ...meaning };
}

function trimmed(normal: NormalText, from: number, to: number): { readonly text: string; readonly start: number } {
  let [start, end] = [from, to];
  while (start < end && /[,;。、:\n)!?.]/u.test(normal.text[start] ?? '')) start += 1;
  while (end > start && /[,;。、:\n(!?.]/u.test(normal.text[end - 1] ?? '')) end -= 1;
  return sourceSlice(normal, start, end);
}

/** `A；B扣5分`: A looks like a fault of its own and has no amount. */
function doubtOf(normal: NormalText, entry: Entry, previous: Stretch | undefined): ClauseDoubt | undefined {
  if (entry.before !== ';' || !previous || previous.entry) return undefined;
  return isFaultWithoutAmount(normal.text.slice(previous.from, previous.to)) ? 'conditionWithoutAmount' : undefined;
}
