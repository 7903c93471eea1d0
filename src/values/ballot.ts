import { cellText, type Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { readCount, type CountFailure } from './count';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** Votes on one question; `undefined` for what is not said. */
export interface Ballot {
  readonly approve: number | undefined;
  readonly oppose: number | undefined;
  readonly abstain: number | undefined;
}

/** `unanimous`: 一致通过 gives no numbers. `freeText`: words without votes. */
export type BallotFailure = 'blank' | 'unanimous' | 'freeText';

const OPPOSE = /(?:反对|不同意|不赞成)票?:?(\d+)/u;
const APPROVE = /(?<!不)(?:赞成|同意)票?:?(\d+)/u;
const ABSTAIN = /弃权票?:?(\d+)/u;
const COUNT_FIRST = /(\d+)[票人名](赞成|同意|反对|不同意|不赞成|弃权)/gu;

/** `赞成15票，反对0票，弃权1票`, `15票赞成`, `15/0/1` in the order 赞成, 反对, 弃权. */
export function readBallot(cell: Cell): Parsed<Ballot, BallotFailure> {
  const typed = arabicDigits(compact(cellText(cell)));
  if (typed === '') return failed('blank');
  const triple = /^(\d+)[票人]?[/、,](\d+)[票人]?[/、,](\d+)[票人]?$/u.exec(typed);
  if (triple !== null) {
    return parsed({ approve: Number(triple[1]), oppose: Number(triple[2]), abstain: Number(triple[3]) });
  }
  const before = new Map([...typed.matchAll(COUNT_FIRST)].map(([, votes, word = '']) => [word, Number(votes)]));
  const ballot: Ballot = {
    approve: votesIn(typed, APPROVE) ?? before.get('赞成') ?? before.get('同意'),
    oppose: votesIn(typed, OPPOSE) ?? before.get('反对') ?? before.get('不同意') ?? before.get('不赞成'),
    abstain: votesIn(typed, ABSTAIN) ?? before.get('弃权'),
  };
  if (Object.values(ballot).some((votes) => votes !== undefined)) return parsed(ballot);
  return failed(/一致|全票|无异议/u.test(compact(cellText(cell))) ? 'unanimous' : 'freeText');
}

/** The votes of one side in a column of its own, where people often name the side again: `赞成15票`, `15票同意`. */
export function readVotes(cell: Cell, side: keyof Ballot): Parsed<number, CountFailure | 'unanimous'> {
  const count = readCount(cell);
  if (count.ok || count.reason !== 'notNumber') return count;
  const ballot = readBallot(cell);
  if (!ballot.ok) return ballot.reason === 'unanimous' ? failed('unanimous') : count;
  const number = ballot.value[side];
  return number === undefined ? count : parsed(number);
}

function votesIn(text: string, pattern: RegExp): number | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export interface Tally {
  /** `''` when the cell holds the number alone and the row says whose it is. */
  readonly name: string;
  readonly votes: number;
}

/** Votes by candidate: `张三15票、李四14票`, or a number alone. */
export function readTallies(cell: Cell): Parsed<readonly Tally[], 'blank' | 'freeText'> {
  const typed = compact(cellText(cell));
  if (typed === '') return failed('blank');
  const alone = /^(\d+)票?$/u.exec(typed);
  if (alone !== null) return parsed([{ name: '', votes: Number(alone[1]) }]);
  const pieces = typed.split(/[、,;。]/u).filter((piece) => piece !== '');
  const tallies = pieces.map((piece) => /^([\p{Script=Han}·A-Za-z]{2,20}?)(?:得|赞成)?[(:]?(\d+)票?\)?$/u.exec(piece));
  return tallies.every((match) => match !== null)
    ? parsed(tallies.map((match) => ({ name: match[1] ?? '', votes: Number(match[2]) })))
    : failed('freeText');
}
