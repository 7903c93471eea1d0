import type { Milli } from '../values/milli';
import { bonusIsInScore } from './outcome';
import { scoreWord } from '../values/score-words';
import { compact } from '../values/text';
import type { ExtraItem, Rubric, RubricItem, ScoredCell } from './rubric';

/** What bonus, penalty and veto rows come to. */
export interface Extras {
  /** After caps, in thousandths. */
  readonly bonus: Milli;
  readonly penalty: Milli;
  /** Whether the table says that the total may exceed 100. */
  readonly overFull: boolean;
}

/** Bonuses of bonus rows and of a 加分 column, up to the cap that the table's notes or the rows' own rules state. */
export function extrasOf(rubric: Rubric): Extras {
  const { lines, sheetCap } = bonusCaps(rubric);
  const bonus = lines.reduce((sum, { amount }) => sum + amount, 0);
  const penalties = rubric.extras.filter(({ role }) => role === 'penalty').map(({ item }) => penaltyOf(item) ?? 0);
  return {
    bonus: Math.min(bonus, sheetCap ?? Infinity),
    penalty: penalties.reduce((sum, amount) => sum + amount, 0),
    overFull: rubric.notes.some(({ overFull }) => overFull),
  };
}

/** One cell that gives a bonus. */
export interface BonusLine {
  readonly title: string;
  readonly cell: ScoredCell;
  /** In thousandths, after the cap of its own row. */
  readonly amount: Milli;
  readonly cap: Milli | null;
}

/** Every bonus that was given, and the cap of them all that the table states. */
export function bonusCaps(rubric: Rubric): { readonly lines: readonly BonusLine[]; readonly sheetCap: Milli | null } {
  const rows = rubric.extras
    .filter(({ role }) => role === 'bonus')
    .map(({ item }) => ({ item, cell: item.score ?? item.bonus, cap: capOf(item) }));
  const columns = rubric.items
    .filter((item) => !bonusIsInScore(item))
    .map((item) => ({ item, cell: item.bonus, cap: null }));
  const lines = [...rows, ...columns].flatMap(({ item, cell, cap }): BonusLine[] => {
    const amount = amountOf(cell);
    if (cell === null || amount === null || amount === 0) return [];
    return [{ title: item.title, cell, amount: Math.min(amount, cap ?? Infinity), cap }];
  });
  return { lines, sheetCap: sheetCapOf(rubric) };
}

/** A penalty as the size of what it takes, whether it was typed as 5 or as −5; `null` when nothing was. */
export function penaltyOf(item: RubricItem): Milli | null {
  const amounts = [amountOf(item.deduction), amountOf(item.score)].filter((amount) => amount !== null);
  const [amount] = amounts;
  return amount === undefined ? null : Math.abs(amount);
}

/** Whether what a veto speaks of has happened; `null` while nothing, or nothing clear, stands there. */
export function vetoHappened(item: RubricItem): boolean | null {
  const typed = compact((item.score ?? item.deduction)?.typed ?? '');
  if (/^(有|是|发生|已发生|触发|存在|不合格|不符合|不达标)$/u.test(typed)) return true;
  if (/^(无|否|没有|未发生|未触发|不存在|合格|符合|达标|0|0分)$/u.test(typed)) return false;
  return scoreWord(typed) === 'notApplicable' ? false : null;
}

export function vetoCell({ item }: ExtraItem): ScoredCell | null {
  return item.score ?? item.deduction;
}

function amountOf(cell: ScoredCell | null): Milli | null {
  return cell?.reading.status === 'read' ? cell.reading.amount : null;
}

/** 最高加3分 in the row's own rule. */
function capOf(item: RubricItem): Milli | null {
  const caps = item.clauses.flatMap((clause) =>
    clause.kind === 'cap' && clause.what !== 'deduct' && typeof clause.max === 'number' ? [clause.max] : [],
  );
  return caps.length === 0 ? null : Math.round(Math.min(...caps) * 1000);
}

/** 加分累计不超过10分 in a note, in the title or in the category of the bonus rows. */
function sheetCapOf(rubric: Rubric): Milli | null {
  const caps = rubric.notes.flatMap(({ clauses }) =>
    clauses.flatMap((clause) =>
      clause.kind === 'cap' && clause.what !== 'deduct' && typeof clause.max === 'number' ? [clause.max] : [],
    ),
  );
  return caps.length === 0 ? null : Math.round(Math.min(...caps) * 1000);
}
