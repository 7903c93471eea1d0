import { readNumberText } from '../../values/number';
import { failed, parsed, type Parsed } from '../../values/parsed';
import { compact } from '../../values/text';
import type { AmountInput, ClauseInput, LevelInput } from './applying/clause-input';
import type { Happening } from './applying/happening';

/** Why a typed answer is none to the question. */
export type AnswerFailure = 'nothingAsked' | 'notYesOrNo' | 'notNumber' | 'notShare' | 'notLevel' | 'notAmount';

const YES = /^(?:是|有|对|√|y|yes|true)$/iu;
const NO = /^(?:否|无|没有|不是|×|n|no|false)$/iu;

/**
 * An answer as typed: `是`, `2` or `2次`, `80%` or `0.8`, `较好` or `2` (the second level) or `2：3.5` where the level leaves a range,
 * `1.5，记录缺页`, and `3项，2.5，记录缺页` where the amount goes by units. `否` denies any clause.
 */
export function readAnswer(input: ClauseInput, text: string): Parsed<Happening, AnswerFailure> {
  const typed = compact(text);
  // A level may be called 无: its names come first.
  if (input.kind !== 'level' && NO.test(typed)) return parsed({ happened: false });
  switch (input.kind) {
    case 'none':
      return failed('nothingAsked');
    case 'happened':
      return YES.test(typed) ? parsed({ happened: true }) : failed('notYesOrNo');
    case 'count': {
      const count = numberOf(typed, input.unit);
      return count === undefined ? failed('notNumber') : parsed({ count });
    }
    case 'rate':
      return rateAnswer(typed);
    case 'level':
      return levelAnswer(input, typed);
    case 'amount':
      return amountAnswer(input, text);
  }
}

/** A bare 80 is not taken for 80%, nor 1.5 for 1.5%. */
function rateAnswer(typed: string): Parsed<Happening, AnswerFailure> {
  if (typed.endsWith('%')) {
    const percent = numberOf(typed, '%');
    return percent === undefined ? failed('notShare') : parsed({ rate: percent / 100 });
  }
  const share = numberOf(typed, '');
  return share === undefined || share > 1 ? failed('notShare') : parsed({ rate: share });
}

function levelAnswer({ options, by }: LevelInput, typed: string): Parsed<Happening, AnswerFailure> {
  const [choice = '', points, ...more] = typed.split(/[:,，]/u);
  const amount = points === undefined ? undefined : numberOf(points, '分');
  if (more.length > 0 || (points !== undefined && amount === undefined)) return failed('notLevel');
  const named = options.findIndex(({ label }) => compact(label) === choice);
  if (named >= 0) return parsed({ level: named, ...(amount !== undefined && { amount }) });
  if (NO.test(typed)) return parsed({ happened: false });
  if (by === 'share') return amount === undefined ? rateAnswer(choice) : failed('notLevel');
  const number = numberOf(choice, '');
  if (number === undefined) return failed('notLevel');
  if (by !== undefined) return parsed(by === 'count' ? { count: number } : { rate: number });
  return Number.isInteger(number) && number >= 1 && number <= options.length
    ? parsed({ level: number - 1, ...(amount !== undefined && { amount }) })
    : failed('notLevel');
}

function amountAnswer({ unit }: AmountInput, text: string): Parsed<Happening, AnswerFailure> {
  const pieces = text
    .trim()
    .split(/[\s,，:：;；]+/u)
    .filter((piece) => piece !== '');
  const count = unit === undefined ? undefined : numberOf(compact(pieces.shift() ?? ''), unit);
  const amount = numberOf(compact(pieces.shift() ?? ''), '分');
  if (amount === undefined || (unit !== undefined && count === undefined)) return failed('notAmount');
  const reason = pieces.join('，');
  return parsed({ amount, ...(reason !== '' && { reason }), ...(count !== undefined && { count }) });
}

function numberOf(typed: string, unit: string): number | undefined {
  const bare = unit !== '' && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
  const number = readNumberText(bare);
  return number.ok ? number.value : undefined;
}
