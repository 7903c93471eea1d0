import { marksIn, referenceAt, type Mark } from './numbering';
import type { Token } from './token';

/** A token with the text that leads to it. Positions are in the normal text. */
export interface Piece {
  readonly token: Token;
  /** Where its words begin: behind the previous token, hard end or number. */
  readonly from: number;
  readonly condition: string;
  /** Where the words of the clause begin, a reference such as 第1项 included. */
  readonly textFrom: number;
  /** The amount stands in brackets of its own: 健全(2分). */
  readonly bracketed: boolean;
  readonly refs: readonly number[];
  /** The words themselves name them (第1、2项), not only the number in front. */
  readonly named: boolean;
  /** Index of its numbered part; 0 before the first number. */
  readonly part: number;
  /** Whether a full stop, semicolon or line break stands between it and the token before it; '' for none. */
  readonly before: '' | ';' | '。' | '\n' | '#';
}

const EDGE = /[\s,;。、:()\n.!?*※]/u;
/** Words between two clauses that trigger nothing. */
const JOINING = /^(?:并且?|且|但是?|同时|则|的|另|也|将|应|和|或)$/u;

/** Cuts the text between tokens at full stops, semicolons, line breaks and numbers: what is left before a token is its condition. */
export function piecesOf(text: string, tokens: readonly Token[]): readonly Piece[] {
  const marks = marksIn(text);
  const pieces: Piece[] = [];
  let nextMark = 0;
  let part = 0;
  let mark: Mark | null = null;
  let previousEnd = 0;
  for (const token of tokens) {
    let from = previousEnd;
    let before: Piece['before'] = '';
    while (nextMark < marks.length && (marks[nextMark]?.start ?? Infinity) < token.end) {
      const next = marks[nextMark];
      nextMark += 1;
      // A number inside a token is part of it.
      if (!next || next.end > token.start) continue;
      mark = next;
      part += 1;
      if (next.end > from) {
        from = next.end;
        before = '#';
      }
    }
    for (let at = token.start - 1; at >= from; at -= 1) {
      const stop = hardEnd(text, at);
      if (stop === null) continue;
      from = at + 1;
      before = before === '#' ? '#' : stop;
      break;
    }
    pieces.push(pieceOf(text, token, from, before, mark, part));
    previousEnd = token.end;
  }
  return pieces;
}

function hardEnd(text: string, at: number): '\n' | ';' | '。' | null {
  const unit = text[at];
  if (unit === '\n' || unit === ';') return unit;
  if (unit !== '。' && unit !== '!' && unit !== '?') return null;
  return /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '') ? null : '。';
}

function pieceOf(
  text: string,
  token: Token,
  from: number,
  before: Piece['before'],
  mark: Mark | null,
  part: number,
): Piece {
  const opened = openBracket(text, from, token.start);
  let start = opened ?? from;
  while (start < token.start && (EDGE.test(text[start] ?? '') || text[start] === '”')) start += 1;
  const textFrom = start;
  let refs = mark === null || mark.ref === null ? [] : [mark.ref];
  const reference = referenceAt(text.slice(start, Math.min(token.start, start + 80)));
  if (reference) {
    refs = [...reference.refs];
    start += reference.length;
  }
  let end = token.start;
  while (end > start && (EDGE.test(text[end - 1] ?? '') || text[end - 1] === '“')) end -= 1;
  // A bracket that belongs to the condition stays: 三次(含)
  if (end < token.start && text[end] === ')' && text.slice(start, end).includes('(')) end += 1;
  const bracketed =
    ('brackets' in token && token.brackets === true) || (text[token.start - 1] === '(' && text[token.end] === ')');
  const words = text.slice(start, end);
  const condition = JOINING.test(words) ? '' : words;
  return { token, from: opened ?? from, condition, textFrom, bracketed, refs, named: reference !== null, part, before };
}

/** Behind an opening bracket that is not closed a new clause begins: 班子健全(每缺一名扣1分. */
function openBracket(text: string, from: number, to: number): number | null {
  let closed = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    if (text[at] === ')') closed += 1;
    if (text[at] !== '(') continue;
    if (closed === 0) return at + 1 < to ? at + 1 : null;
    closed -= 1;
  }
  return null;
}
