/** Half of what a cell takes. */
const PIECE = 16_000;

/** The text in pieces that each fit a cell; none for ''. A character of two code units is never cut through. */
export function cutText(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + PIECE;
    const cutsPair = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') && end < text.length;
    pieces.push(text.slice(at, cutsPair ? end - 1 : end));
    at = cutsPair ? end - 1 : end;
  }
  return pieces;
}
