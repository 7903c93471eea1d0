import { alternativeRun } from './alternative-levels';
import { bracketRun } from './bracket-levels';
import type { ClauseDoubt, ClauseMeaning } from './clause';
import { countRun } from './count-levels';
import { fullPartNone } from './full-part-none';
import { labelRun } from './label-levels';
import type { Run, RunContext } from './levels';
import { meaningOf } from './meaning';
import { parallelParts } from './parallel';
import type { Piece } from './piece';
import { valueRun } from './value-levels';

/** One clause to be, or stated points (`meaning` null), with its place in the normal text. */
export interface Entry {
  readonly from: number;
  readonly end: number;
  readonly meaning: ClauseMeaning | null;
  readonly condition: string;
  readonly refs: readonly number[];
  readonly named: boolean;
  readonly part: number;
  readonly before: Piece['before'];
  readonly doubt?: ClauseDoubt;
  /** The reach the text states for a cap or for 不得分; null when only its place tells. */
  readonly stated: string | null;
  /** The kind a cap states; null when it goes by the clause before it. */
  readonly capOf?: string | null;
  /** 以此类推: goes on with the clause before it. */
  readonly followsOn?: true;
  /** Points stated for a part: a bare (2分), or 满分5分. */
  readonly statesPoints?: true;
  /** An amount without a verb. */
  readonly bare?: true;
}

const RUNS: readonly ((pieces: readonly Piece[], at: number, context: RunContext) => Run | null)[] = [
  bracketRun,
  fullPartNone,
  labelRun,
  countRun,
  valueRun,
  alternativeRun,
];

/** Reads the pieces one after the other, rows of levels together. */
export function entriesOf(pieces: readonly Piece[], text: string, context: RunContext): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (!piece) break;
    const run = RUNS.reduce<Run | null>((found, read) => found ?? read(pieces, at, context), null);
    const length = run?.length ?? 1;
    if (run) entries.push(...runEntries(run, pieces.slice(at, at + length), text));
    else entries.push(...single(piece, text, context));
    at += length;
  }
  return entries;
}

function base(piece: Piece): Omit<Entry, 'end' | 'meaning'> {
  const { token } = piece;
  const scope = token.type === 'cap' || token.type === 'zero' || token.type === 'full' ? token.scope : null;
  return {
    from: piece.textFrom,
    condition: piece.condition,
    refs: piece.refs,
    named: piece.named,
    part: piece.part,
    before: piece.before,
    stated: scope,
    ...(token.type === 'cap' ? { capOf: token.what } : {}),
    ...(token.type === 'amount' && token.verb === 'bare' ? { bare: true } : {}),
    ...(token.type === 'followOn' ? { followsOn: true } : {}),
  };
}

function single(piece: Piece, text: string, context: RunContext): readonly Entry[] {
  const { token } = piece;
  if (token.type === 'amount' && token.list) {
    return parallelParts(piece, token, text, context).map((part) => ({ ...base(piece), ...part }));
  }
  const reading = meaningOf(piece, context);
  const states = reading.meaning === null && (token.type !== 'points' || token.points !== null);
  return [{ ...base(piece), end: token.end, ...reading, ...(states ? { statesPoints: true } : {}) }];
}

function runEntries(run: Run, pieces: readonly Piece[], text: string): readonly Entry[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  if (run.reading === 'plain') {
    return pieces.map((piece) => ({ ...base(piece), end: piece.token.end, meaning: null, statesPoints: true }));
  }
  const closed = last.bracketed && text[last.token.end] === ')' && text[last.token.end - 1] !== ')';
  return [
    {
      ...base(first),
      stated: null,
      // The levels carry the conditions.
      condition: '',
      end: last.token.end + (closed ? 1 : 0),
      meaning: run.reading === 'unknown' ? { kind: 'unknown' } : run.reading,
    },
  ];
}
