import type { ClauseInput, LevelOption } from './applying/clause-input';
import type { Clause, Discretion, Level, Levels, Ratio } from './clause';
import { countQuestion, levelText, shownTrigger } from './applying/wording';
import { hasShares } from './applying/levels';
import { stepsAreUnits } from './applying/rate';
import { shareText } from './applying/share';

const NONE: ClauseInput = { kind: 'none' };

/** The question behind a clause. */
export function inputsOf(clause: Clause): ClauseInput {
  switch (clause.kind) {
    case 'perUnit':
      return countInput(clause, clause.unit, clause.per);
    case 'fixed':
      return clause.each === true ? eachInput(clause) : happenedInput(clause);
    case 'award':
      if (clause.unit !== undefined) return countInput(clause, clause.unit, clause.per ?? 1);
      return clause.each === true ? eachInput(clause) : happenedInput(clause);
    case 'bonus':
      if (typeof clause.amount !== 'number') return amountInput(clause, 1, ...clause.amount, clause);
      if (clause.unit !== undefined) return countInput(clause, clause.unit, clause.per ?? 1);
      return clause.each === true ? eachInput(clause) : happenedInput(clause);
    case 'ratio':
      return ratioInput(clause);
    case 'levels':
      return levelInput(clause);
    case 'discretion':
      return amountInput(clause, clause.sign, clause.low, clause.high, clause);
    case 'zero':
    case 'full':
    case 'veto':
      return happenedInput(clause);
    case 'method':
      // 减半扣分 depends on a condition; the other methods say how people are to combine amounts.
      return clause.rule === 'halve' ? { kind: 'happened', label: '是否减半计算？' } : NONE;
    case 'cap':
    case 'exempt':
    case 'external':
    case 'unknown':
      return NONE;
  }
}

function happenedInput(clause: Clause): ClauseInput {
  return { kind: 'happened', label: `是否有此情形：${shownTrigger(clause)}？` };
}

function countInput(clause: Clause, unit: string, per: number): ClauseInput {
  const target = clause.kind === 'perUnit' && clause.target !== undefined ? `（应达到${clause.target}${unit}）` : '';
  return { kind: 'count', label: `${target}${countQuestion(clause, unit)}`, unit, per };
}

/** 各扣, 分别扣: how many of the conditions hold. */
function eachInput(clause: Clause): ClauseInput {
  return { kind: 'count', label: `${shownTrigger(clause)}：共有几项？`, unit: '项', per: 1 };
}

function ratioInput(clause: Clause & Ratio): ClauseInput {
  if (stepsAreUnits(clause)) {
    const unit = clause.stepUnit ?? '';
    return { kind: 'count', label: countQuestion(clause, unit), unit, per: clause.step ?? 1 };
  }
  const { threshold, op } = clause;
  const label = threshold === null ? '相差几个百分点（如5%）？' : `实际比例是多少（以${shareText(threshold)}为界）？`;
  return { kind: 'rate', label, threshold, op };
}

function levelInput(clause: Clause & Levels): ClauseInput {
  const shares = hasShares(clause);
  const by = clause.basis === 'count' ? 'count' : clause.basis === 'value' ? (shares ? 'share' : 'value') : undefined;
  return {
    kind: 'level',
    label: '属于哪一档？',
    options: clause.levels.map((level) => levelOption(level, shares)),
    ...(by !== undefined && { by }),
  };
}

function levelOption(level: Level, shares: boolean): LevelOption {
  const label = levelText(level, shares);
  return typeof level.amount === 'number' ? { label } : { label, range: sizes(level.amount) };
}

function amountInput(
  clause: Clause,
  sign: -1 | 1,
  low: number | null,
  high: number | null,
  { unit, per }: Pick<Discretion, 'unit' | 'per'>,
): ClauseInput {
  const verb = clause.kind === 'bonus' ? '加' : sign > 0 ? '得' : '扣';
  const range = rangeText(low, high);
  const each = unit === undefined ? '' : `每${per === undefined || per === 1 ? '' : per}${unit}`;
  const bracket = range === '' && each === '' ? '' : `（${each}${range}）`;
  return {
    kind: 'amount',
    label: unit === undefined ? `${verb}几分${bracket}？` : `共几${unit}，合计${verb}几分${bracket}？`,
    sign,
    low,
    high,
    // What a person decides is only worth something with the reason beside it.
    reasonRequired: clause.kind === 'discretion',
    ...(unit !== undefined && { unit, per: per ?? 1 }),
  };
}

function rangeText(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return low === high ? `${low}分` : `${low}～${high}分`;
  if (low !== null) return `不少于${low}分`;
  return high === null ? '' : `不超过${high}分`;
}

function sizes([low, high]: readonly [number, number]): readonly [number, number] {
  const ordered = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  return [ordered[0] ?? 0, ordered[1] ?? 0];
}
