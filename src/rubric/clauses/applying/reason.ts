import { pointsText, type Milli } from '../../../values/milli';
import type { Veto } from '../clause';
import type { EffectKind } from './effect';
import type { Limit, Line } from './line';

const VERBS: Readonly<Record<Exclude<EffectKind, 'zero' | 'full' | 'veto'>, string>> = {
  deduct: '扣',
  penalty: '另扣',
  award: '得',
  bonus: '加',
};

const LIMITS: Readonly<Record<Limit, string>> = {
  capped: '已达限额',
  notStacked: '不累计',
  halved: '减半',
  overridden: '已不得分，不再计',
};

/** One clause: `少2次，扣1分`, with what kept it from counting in full in brackets. */
export function lineText(line: Line, refs: boolean): string {
  const { clause, effect, limit } = line;
  const [ref] = clause.subRefs ?? [];
  const number = refs && clause.subRefs?.length === 1 && ref !== undefined ? `第${ref}项` : '';
  const notes = [effect.note, limit === undefined ? undefined : LIMITS[limit]].filter((note) => note !== undefined);
  return `${number}${effect.words}，${amountText(line)}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`;
}

/**
 * The sentence for the 扣分原因 cell: every line that counts, and the sum where limits make it another than the lines add up to.
 * Empty when nothing happened.
 */
export function reasonText(lines: readonly Line[], refs: boolean, deduction: Milli, bonus: Milli): string {
  const shown = lines.filter(
    ({ counted, effect }) =>
      counted > 0 || (effect.amount === 0 && effect.kind !== 'bonus' && effect.kind !== 'deduct'),
  );
  const texts = shown.map((line) => lineText(line, refs));
  const zero = shown.some(({ effect }) => effect.kind === 'zero' || effect.kind === 'full' || effect.kind === 'award');
  const deducted = sumOf(lines, 'deduct');
  if (!zero && deducted !== deduction) texts.push(`合计扣${pointsText(deduction)}分（扣完为止）`);
  const added = sumOf(lines, 'bonus');
  if (added > bonus) texts.push(`合计加${pointsText(bonus)}分（不超过分值）`);
  return texts.join('；');
}

function amountText({ clause, effect, counted }: Line): string {
  switch (effect.kind) {
    case 'zero':
      return '不得分';
    case 'full':
      return '得满分';
    case 'veto':
      return clause.kind === 'veto' ? vetoText(clause) : '一票否决';
    default:
      return effect.kind === 'award' && counted === 0 ? '未得分' : `${VERBS[effect.kind]}${pointsText(counted)}分`;
  }
}

function vetoText({ effect, grade }: Veto): string {
  switch (effect) {
    case 'fail':
      return '一票否决';
    case 'sheetZero':
      return '整张表计零分';
    case 'categoryZero':
      return '本类不得分';
    case 'gradeCap':
      return grade === undefined ? '限制等次' : `不得评为${grade}`;
    case 'downgrade':
      return '降低等次';
  }
}

function sumOf(lines: readonly Line[], kind: EffectKind): Milli {
  return lines.reduce((sum, { effect, counted }) => (effect.kind === kind ? sum + counted : sum), 0);
}
