import { hasColumn, isFilled } from '../../ledger/field';
import { addMonths, dateOfDay, dayOf, dayText, wholeMonthsBetween, type Day } from '../../values/date-interval';
import { hasSheet } from '../../ledger/ledger';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { Member } from '../check/roster';
import { historyOf, type Attended } from './attendance-history';

/** S15-10: told of each member once for every row of absences. */
export function* longAbsent(context: CheckContext): Generator<Hit | Abstention> {
  if (!hasSheet(context.ledger, 'meeting')) yield 'cannotTell';
  const { roster, parameters, asOf } = context;
  const months = parameters.number('S15-10', 'months');
  const most = parameters.number('S15-10', 'n');
  const history = historyOf(context);
  for (const member of roster.current) {
    if (isFilled(member.record.exemptFrom)) continue;
    if (roster.named(member.name).length > 1) {
      yield 'cannotTell';
      continue;
    }
    const attended = history(member);
    const gone = withoutReason(attended, asOf).find(({ from, end }) => wholeMonthsBetween(from, end) >= months);
    if (gone !== undefined) {
      const data = { from: dayText(gone.from), to: dayText(gone.last), months };
      // Where no sheet has room for reasons, there may have been some.
      const severity = gone.couldExplain ? {} : { severity: 'warn' as const };
      const received = '未参加';
      yield { says: 'gone', ...severity, ...about(member), expected: `${months}个月内参加过活动`, received, data };
    }
    for (const row of rowsOfAbsences(attended)) {
      const [first, last] = [row[0], row.at(-1)];
      if (row.length < most || first === undefined || last === undefined) continue;
      if (gone !== undefined && first.day <= gone.last && last.day >= gone.from) continue;
      yield {
        ...{ says: 'often', case: 1, ...about(member) },
        expected: `不连续缺席${most}次`,
        received: `${row.length}次`,
        data: { count: row.length, from: dayText(first.day), to: dayText(last.day) },
      };
    }
  }
}

function about({ name, record }: Member): Pick<Hit, 'place' | 'subject'> {
  return { place: record.name.place, subject: name };
}

/** Absences one after the other, with or without reasons, at meetings that the member was due at. */
function rowsOfAbsences(attended: readonly Attended[]): Attended[][] {
  const rows: Attended[][] = [[]];
  for (const one of attended) {
    if (!one.due) continue;
    if (one.presence === 'absent' || one.presence === 'excused') rows.at(-1)?.push(one);
    else if (rows.at(-1)?.length !== 0) rows.push([]);
  }
  return rows;
}

interface Absence {
  readonly from: Day;
  /** The last day on which he was missing. */
  readonly last: Day;
  /** The day after the last on which he surely took part in nothing. */
  readonly end: Day;
  /** Whether a reason could have been entered for at least one of the absences. */
  readonly couldExplain: boolean;
}

/**
 * Stretches without any participation and without any reason given. They begin after the last participation and end
 * before the next one, but reach no further than the months of the first and last absence: where nothing was held or
 * recorded, nobody can be said to have stayed away.
 */
function withoutReason(attended: readonly Attended[], asOf: Day): Absence[] {
  const stretches: Absence[] = [];
  let after = -Infinity;
  let open: (Pick<Absence, 'last' | 'couldExplain'> & { readonly first: Day }) | undefined;
  const close = (next: Day): void => {
    if (open === undefined) return;
    const from = Math.max(after + 1, monthStart(open.first));
    const end = Math.min(next, addMonths(monthStart(open.last), 1), asOf + 1);
    stretches.push({ from, end, last: open.last, couldExplain: open.couldExplain });
    open = undefined;
  };
  for (const { day, presence, gathering } of attended) {
    if (presence === 'absent') {
      const room = gathering.absentees !== null && hasColumn(gathering.absentees);
      open = { first: open?.first ?? day, last: day, couldExplain: (open?.couldExplain ?? false) || room };
    } else {
      close(day);
      after = day;
    }
  }
  close(Infinity);
  return stretches;
}

function monthStart(day: Day): Day {
  const { year, month } = dateOfDay(day);
  return dayOf(year, month, 1);
}
