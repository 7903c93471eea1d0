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
  return clause.levels.map((level) => `${name(level)}${amountWords(level)}`).join('；');
}

function label(level: Level): string {
  return level.label ?? '';
}

function count({ low, high, lowIncluded, highIncluded }: Level, unit: string): string {
  if (high === undefined) return lowIncluded === false ? `超过${String(low)}${unit}` : `${String(low)}${unit}以上`;
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

function amountWords({ amount, zero, full }: Level): string {
  if (zero) return '不得分';
  if (full) return '得满分';
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  if (high < 0) return low === high ? `扣${String(-high)}分` : `扣${String(-high)}-${String(-low)}分`;
  return low === high ? `得${String(high)}分` : `得${String(low)}-${String(high)}分`;
}
