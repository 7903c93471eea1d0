/**
 * A rule cell brought to one form for matching, with the way back: NFKC character by character (circled numbers kept), no
 * white space, one kind of dash, and `\n` only where a line break ends a sentence.
 */
export interface NormalText {
  readonly text: string;
  readonly source: string;
  /** For each unit of `text`, where its character begins and ends in the source. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const CIRCLED = /^[①-⑳]$/u;
const WHITE = /^[\s\u200B-\u200D\u2060\uFEFF]$/u;
const DASH = /^[‐‑‒–—―−─﹣－]$/u;
/** A line that only goes on with the amount: the sentence did not end at the line break. */
const GOES_ON =
  /^\s*(?:扣|酌情|[此本该]项不得分|不得分|(?:得|加|减|计|记|奖)\s*(?:分|[\d０-９零一二两三四五六七八九十半满])|分(?:[，；。,;]|\s*$)|[，、；。,;)）%％])/u;
const LINE = /[\r\n\u2028\u2029\v\f]/u;

export function normalText(source: string): NormalText {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let lineLength = 0;
  let index = 0;
  const push = (unit: string, from: number, to: number) => {
    text.push(unit);
    starts.push(from);
    ends.push(to);
  };
  for (const character of source) {
    const from = index;
    index += character.length;
    if (LINE.test(character)) {
      if (lineLength > 0 && endsSentence(text, lineLength, source, index)) push('\n', from, index);
      // A dropped break inside vertical text goes on counting one character a line.
      lineLength = 0;
      continue;
    }
    if (WHITE.test(character)) continue;
    lineLength += 1;
    for (const unit of plain(character)) push(unit, from, index);
  }
  return { text: text.join(''), source, starts, ends };
}

function plain(character: string): readonly string[] {
  if (CIRCLED.test(character)) return [character];
  if (DASH.test(character)) return ['-'];
  if (/^[∕⁄÷]$/u.test(character)) return ['/'];
  // Split into UTF-16 units, so that positions in the joined text are positions in the maps.
  return character
    .normalize('NFKC')
    .replace(/[\s—–−]/gu, (unit) => (unit.trim() === '' ? '' : '-'))
    .split('');
}

function endsSentence(text: readonly string[], lineLength: number, source: string, next: number): boolean {
  const before = text.at(-1) ?? '';
  if (/[,、(每扣第\n]/u.test(before)) return false;
  // Vertical text: one or two characters a line.
  if (lineLength <= 2 && !/[;。:)]/u.test(before)) return false;
  return !GOES_ON.test(source.slice(next, next + 12));
}

/** The part of the source behind `text.slice(from, to)`, white space at its edges left out. */
export function sourceSlice(
  normal: NormalText,
  from: number,
  to: number,
): { readonly text: string; readonly start: number } {
  const start = normal.starts[from] ?? normal.source.length;
  const end = to > from ? (normal.ends[to - 1] ?? normal.source.length) : start;
  return { text: normal.source.slice(start, end), start };
}
