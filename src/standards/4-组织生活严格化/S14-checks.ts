import { hasColumn, isBlank, saysNothing, valueOf } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import { arabicDigits } from '../../values/chinese-number';
import type { Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact, shorten } from '../../values/text';
import { readYesNo } from '../../values/yes-no';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { similarity } from '../check/similar-text';
import { gatheringsOf } from './gatherings';
import { variety } from './S14-kinds';
import { everyMonth, onFixedDay, themeDays } from './S14-month';
import { themes } from './S14-themes';

export const S14_CHECKS: readonly RuleCheck[] = [
  { rule: 'S14-1', needs: [], check: everyMonth },
  { rule: 'S14-2', needs: ['profile', 'profile.partyDay'], check: onFixedDay },
  { rule: 'S14-3', needs: [], check: variety },
  { rule: 'S14-4', needs: [], check: themes },
  { rule: 'S14-5', needs: [], check: disciplineQuarter },
  { rule: 'S14-6', needs: [], check: ownRecord },
];

/** S14-5: 党纪教育一刻钟, a programme that an office switches on. */
function* disciplineQuarter({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  if (!parameters.flag('S14-5', 'on')) return yield 'notApplicable';
  const rows = records(ledger, 'themeDay');
  if (!hasSheet(ledger, 'themeDay')) return yield 'cannotTell';
  if (rows.length === 0) return yield 'notApplicable';
  const least = parameters.number('S14-5', 'minutes');
  for (const { discipline, date } of rows) {
    if (!hasColumn(discipline)) {
      yield 'cannotTell';
      continue;
    }
    const found = { place: discipline.place, subject: `${date.typed}主题党日` };
    const denied = readYesNo({ kind: 'text', text: discipline.typed });
    if (isBlank(discipline) || saysNothing(discipline) || (denied.ok && !denied.value)) {
      yield { says: 'none', ...found, expected: '填写', received: discipline.typed || '空白' };
      continue;
    }
    const minutes = /(\d{1,3})分/u.exec(arabicDigits(compact(discipline.typed)))?.[1];
    if (minutes !== undefined && Number(minutes) < least)
      yield { says: 'short', ...found, expected: `${least}分钟以上`, received: `${minutes}分钟` };
  }
}

/** S14-6: a 主题党日 and a 党员大会 of one day are recorded each for itself. */
function* ownRecord(context: CheckContext): Generator<Hit | Abstention> {
  if (!hasSheet(context.ledger, 'meeting')) return yield 'cannotTell';
  const least = context.parameters.number('S14-6', 'sim');
  const meetings = groupBy(
    gatheringsOf(context).filter(({ type, day }) => day !== undefined && valueOf(type) === '党员大会'),
    ({ day }): Day | undefined => day,
  );
  for (const { day, content, title } of themeDays(context)) {
    const text = valueOf(content);
    if (day === undefined || text === undefined) continue;
    const same = meetings.get(day)?.find((meeting) => alike(text, valueOf(meeting.content) ?? '') >= least);
    if (same === undefined) continue;
    yield {
      says: 'same',
      place: content.place,
      subject: title,
      expected: '分别记录',
      received: shorten(text),
      data: { other: same.title },
    };
  }
}

function alike(left: string, right: string): number {
  return compact(left) === compact(right) ? 1 : similarity(left, right);
}
