import { applyClauses } from '../rubric/clauses/apply';
import type { Ask } from '../rubric/clauses/applying/ask';
import type { ClauseInput } from '../rubric/clauses/applying/clause-input';
import type { Happening } from '../rubric/clauses/applying/happening';
import { inputsOf } from '../rubric/clauses/inputs';
import { printClause } from '../rubric/clauses/print-clause';
import { readAnswer } from '../rubric/clauses/read-answer';
import { fromMilli, toMilli, type Milli } from '../values/milli';
import { failed, parsed, type Parsed } from '../values/parsed';
import type { ItemEntry } from './entered-items';
import type { ItemResult } from './result';

/** One clause of an item's rule as it is asked about. */
export interface Question {
  /** Index of the clause in `item.clauses`: the key of its answer. */
  readonly index: number;
  /** The sentence as it stands in the cell. */
  readonly text: string;
  /** The clause in plain Chinese; `null` where it was not understood. */
  readonly reading: string | null;
  readonly input: ClauseInput;
}

/** An answer as typed or chosen; blank fields have not been answered. */
export interface Answer {
  /** `是` or `否`, a number, a share, or the index of a level. */
  readonly value?: string;
  /** Points, where a person decides them. */
  readonly amount?: string;
  readonly reason?: string;
}

export type Answers = Readonly<Record<number, Answer>>;

/** What the answers come to; amounts in points. */
export interface Reckoning {
  readonly deduction: number;
  readonly bonus: number;
  readonly penalty: number;
  /** `null` while something that decides it is unknown. */
  readonly score: number | null;
  readonly reason: string;
  /** What still needs a person, by clause. */
  readonly asks: readonly Pick<Ask, 'clause' | 'text' | 'blocks'>[];
  /** What can go on the sheet; `null` while undecided, unanswered, or where one cell cannot say it (加分, 倒扣). */
  readonly entry: ItemEntry | null;
}

export function questionsOf(item: ItemResult): readonly Question[] {
  return item.clauses.map((clause, index) => ({
    index,
    text: clause.text,
    reading: clause.kind === 'unknown' ? null : printClause(clause),
    input: inputsOf(clause),
  }));
}

/** Applies an item's clauses to what a reviewer answered. What was not answered counts as not spoken about, never as no. */
export function reckon(item: ItemResult, answers: Answers): Reckoning {
  const happened = new Map<number, Happening>();
  const unusable: { clause: number; text: string; blocks: boolean }[] = [];
  item.clauses.forEach((clause, index) => {
    const answer = answers[index];
    if (answer === undefined || isBlank(answer)) return;
    const read = happeningOf(inputsOf(clause), answer);
    if (read.ok) happened.set(index, read.value);
    else unusable.push({ clause: index, text: read.reason, blocks: true });
  });
  const points = milliOf(item.points);
  const parts = (item.parts ?? []).flatMap(({ ref, points: own }) => {
    const milli = milliOf(own);
    return milli === null ? [] : [{ ref, points: milli }];
  });
  const outcome = applyClauses(item.clauses, happened, { points, parts });
  const [deduction, bonus, penalty] = [outcome.deduction, outcome.bonus, outcome.penalty].map(fromMilli) as [
    number,
    number,
    number,
  ];
  const score = unusable.length > 0 || outcome.score === null ? null : fromMilli(outcome.score);
  const sayable = happened.size > 0 && score !== null && bonus === 0 && penalty === 0;
  return {
    deduction,
    bonus,
    penalty,
    score,
    reason: outcome.reason,
    asks: [...unusable, ...outcome.asks],
    entry: sayable ? { deduction, score, reason: outcome.reason } : null,
  };
}

function isBlank({ value = '', amount = '', reason = '' }: Answer): boolean {
  return [value, amount, reason].every((typed) => typed.trim() === '');
}

function happeningOf(input: ClauseInput, answer: Answer): Parsed<Happening, string> {
  const { value = '', amount = '', reason = '' } = answer;
  switch (input.kind) {
    case 'none':
    case 'happened':
    case 'count':
    case 'rate': {
      const read = readAnswer(input, value);
      return read.ok ? read : failed(NOT_READ[input.kind]);
    }
    case 'level': {
      const chosen = input.options[Number(value)];
      if (value === '' || chosen === undefined) return failed('请选择属于哪一档');
      if (amount.trim() === '') return parsed({ level: Number(value) });
      const read = readAnswer(
        { kind: 'amount', label: '', sign: 1, low: null, high: null, reasonRequired: false },
        amount,
      );
      return read.ok && 'amount' in read.value
        ? parsed({ level: Number(value), amount: read.value.amount })
        : failed(NOT_READ.amount);
    }
    case 'amount': {
      const read = readAnswer(input, input.unit === undefined ? amount : `${value} ${amount}`);
      if (!read.ok) return failed(NOT_READ.amount);
      return parsed(reason.trim() === '' ? read.value : { ...read.value, reason: reason.trim() });
    }
  }
}

const NOT_READ = {
  none: '这句不需要回答',
  happened: '请说明是否有此情形',
  count: '数量请填数字',
  rate: '比例请填如 85% 或 0.85',
  amount: '分数请填数字',
} as const;

function milliOf(points: number | null): Milli | null {
  const read = points === null ? null : toMilli(points);
  return read !== null && read.ok ? read.value : null;
}
