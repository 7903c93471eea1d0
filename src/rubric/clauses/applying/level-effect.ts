import { failed, parsed, type Parsed } from '../../../values/parsed';
import type { Clause, Level, Levels } from '../clause';
import { amountFrom } from './amount';
import type { AskCode } from './ask';
import { countFrom } from './count';
import { NO_EFFECT, sizeOf, type Effected } from './effect';
import { familyOf } from './family';
import type { Happening } from './happening';
import { hasShares, placeInLevels } from './levels';
import { LARGEST_SHARE, rateFrom } from './rate';
import { shareText } from './share';
import { levelText } from './wording';

type LevelsClause = Clause & Levels;

/** One level counts, whatever stands beside it: 缺席一次扣3分，两次扣5分 takes 5 for two, not 8. */
export function levelEffect(clause: LevelsClause, happening: Happening): Effected {
  if ('happened' in happening && !happening.happened) return NO_EFFECT;
  const level = levelOf(clause, happening);
  if (!level.ok) return level;
  if (level.value === undefined) return NO_EFFECT;
  const words = wordsOf(clause, level.value, happening);
  if (level.value.zero === true) return parsed({ kind: 'zero', amount: 0, words });
  const { amount } = level.value;
  if (typeof amount === 'number') {
    const size = sizeOf(amount);
    return size.ok ? parsed({ kind: kindOf(clause, amount), amount: size.value, words }) : size;
  }
  const [low, high] = amount;
  const given = amountFrom('amount' in happening ? happening.amount : undefined, low, high, 1);
  return given.ok ? parsed({ kind: kindOf(clause, low + high), amount: given.value, words }) : given;
}

/** `undefined`: no level claims the number, and the levels take points only from those it claims. */
function levelOf(clause: LevelsClause, happening: Happening): Parsed<Level | undefined, AskCode> {
  if ('level' in happening) {
    const level = clause.levels[happening.level];
    return level === undefined ? failed('levelUnknown') : parsed(level);
  }
  const number = numberFrom(clause, happening);
  if (!number.ok) return number;
  const placing = placeInLevels(clause, number.value);
  if (placing.kind === 'level') return parsed(placing.level);
  return placing.kind === 'outside' && familyOf(clause) === 'deduct' ? parsed(undefined) : failed('levelNotCovered');
}

function numberFrom(clause: LevelsClause, happening: Happening): Parsed<number, AskCode> {
  if (clause.basis === 'count' && 'count' in happening) return countFrom(happening, '');
  if (clause.basis === 'value' && 'rate' in happening)
    return rateFrom(happening, hasShares(clause) ? LARGEST_SHARE : Number.MAX_SAFE_INTEGER);
  return failed('levelMissing');
}

function wordsOf(clause: LevelsClause, level: Level, happening: Happening): string {
  const shares = hasShares(clause);
  const text = levelText(level, shares);
  if ('count' in happening) return `实际${happening.count}，按“${text}”`;
  if ('rate' in happening) return `实际${shares ? shareText(happening.rate) : happening.rate}，按“${text}”`;
  return text;
}

function kindOf(clause: Clause, amount: number): 'award' | 'deduct' {
  if (amount !== 0) return amount > 0 ? 'award' : 'deduct';
  return familyOf(clause) === 'award' ? 'award' : 'deduct';
}
