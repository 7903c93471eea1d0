import { fromMilli, toMilli } from '../../values/milli';
import { applyClauses, type ClauseOutcome } from './apply';
import type { ClauseInput } from './applying/clause-input';
import type { Happening } from './applying/happening';
import type { Clause } from './clause';
import { inputsOf } from './inputs';
import { clausesOf, parseRule } from './parse-rule';
import { printClause } from './print-clause';
import { readAnswer, type AnswerFailure } from './read-answer';

/** A rule read on its own, beside any workbook; all amounts in plain points. */
export interface TriedRule {
  readonly clauses: readonly TriedClause[];
  /** Answers that could not be used, by the number typed. */
  readonly unusable: readonly UnusableAnswer[];
  /** `null` where no answer was given. */
  readonly outcome: ClauseOutcome | null;
}

export interface TriedClause {
  /** From 1, in the order of the sentences. */
  readonly number: number;
  readonly clause: Clause;
  /** The clause in plain Chinese. */
  readonly reading: string;
  readonly input: ClauseInput;
}

export interface UnusableAnswer {
  readonly number: number;
  readonly reason: AnswerFailure | 'noSuchClause';
}

/** Reads a rule's text, says what it asks, and applies typed answers (by the clause's number, from 1). `points` is the item's, if known. */
export function tryRule(text: string, points: number | null, answers: ReadonlyMap<number, string>): TriedRule {
  const milli = points === null ? null : toMilli(points);
  const known = milli !== null && milli.ok ? milli.value : null;
  const clauses = clausesOf(parseRule(text, { points: known }));
  const tried = clauses.map((clause, index) => ({
    number: index + 1,
    clause,
    reading: printClause(clause),
    input: inputsOf(clause),
  }));
  const happened = new Map<number, Happening>();
  const unusable: UnusableAnswer[] = [];
  for (const [number, typed] of answers) {
    const input = tried[number - 1]?.input;
    const answer = input === undefined ? undefined : readAnswer(input, typed);
    if (answer === undefined) unusable.push({ number, reason: 'noSuchClause' });
    else if (answer.ok) happened.set(number - 1, answer.value);
    else unusable.push({ number, reason: answer.reason });
  }
  const outcome = answers.size === 0 ? null : inPoints(applyClauses(clauses, happened, { points: known, parts: [] }));
  return { clauses: tried, unusable, outcome };
}

function inPoints(outcome: ClauseOutcome): ClauseOutcome {
  return {
    ...outcome,
    deduction: fromMilli(outcome.deduction),
    bonus: fromMilli(outcome.bonus),
    penalty: fromMilli(outcome.penalty),
    score: outcome.score === null ? null : fromMilli(outcome.score),
    lines: outcome.lines.map((line) => ({ ...line, amount: fromMilli(line.amount) })),
  };
}
