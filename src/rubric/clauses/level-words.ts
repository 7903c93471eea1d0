import type { Level, Levels } from './clause';

/** 好得3分；较好得2分；差得0分 · 1次扣3分；2次以上不得分 · ≥90%得5分；≥80%，<90%得3分. */
export function levelWords(clause: Levels): string {
  const percent = clause.levels.every((level) => (level.low ?? 0) <= 1 && (level.high ?? 0) <= 1);
  const name = {
    label,
    alternative: label,
    count: (level: Level) => count(level, clause.unit ?? '次'),
    value: (level: Level) => value(level, percent),
  }[clause.basis];
  const taking = clause.levels.some(({ amount }) => (typeof amount === 'number' ? amount : amount[0]) < 0);
  if (clause.basis === 'label' && endsInNothing(clause.levels)) {
    return clause.levels.map((level) => `${label(level)}(${shown(level.amount)}分)`).join(';');
  }
  return clause.levels.map((level) => `${name(level)}${amountWords(level, taking)}`).join('；');
}

/** Plain amounts that fall to 0 or rise from it: brackets say best that they are alternatives. */
function endsInNothing(levels: readonly Level[]): boolean {
  const plain = levels.every(({ amount, zero, full }) => typeof amount === 'number' && amount >= 0 && !zero && !full);
  const amounts = levels.map(({ amount }) => Number(amount));
  const falls = amounts.every((amount, index) => index === 0 || amount < (amounts[index - 1] ?? 0));
  const rises = amounts.every((amount, index) => index === 0 || amount > (amounts[index - 1] ?? 0));
  return plain && ((falls && amounts.at(-1) === 0) || (rises && amounts[0] === 0));
}

function shown(amount: Level['amount']): string {
  return typeof amount === 'number' ? String(amount) : amount.join('-');
}

function label(level: Level): string {
  return level.label ?? '';
}

function count({ low, high, lowIncluded, highIncluded }: Level, unit: string): string {
  // Where it ends, the next level says.
  if (lowIncluded === false) return `超过${String(low)}${unit}`;
  if (high === undefined) return `${String(low)}${unit}以上`;
  if (low === undefined) return highIncluded ? `${String(high)}${unit}以内` : `${String(high)}${unit}以下`;
  return low === high ? `${String(low)}${unit}` : `${String(low)}-${String(high)}${unit}`;
}

function value({ low, high, lowIncluded, highIncluded }: Level, percent: boolean): string {
  const show = (bound: number) => (percent ? `${String(Number((bound * 100).toFixed(6)))}%` : `${String(bound)}分`);
  return [
    ...(low === undefined ? [] : [`${lowIncluded === false ? '>' : '≥'}${show(low)}`]),
    ...(high === undefined ? [] : [`${highIncluded ? '≤' : '<'}${show(high)}`]),
  ].join('，');
}

function amountWords({ amount, zero, full }: Level, taking: boolean): string {
  if (zero) return '不得分';
  if (full) return '得满分';
  if (taking && amount === 0) return '不扣分';
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  if (high < 0) return low === high ? `扣${String(-high)}分` : `扣${String(-high)}-${String(-low)}分`;
  return low === high ? `得${String(high)}分` : `得${String(low)}-${String(high)}分`;
}
