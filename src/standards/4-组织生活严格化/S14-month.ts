import { isBlank, valueOf } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import { spanText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { periodText } from '../check/periods';
import { gatheringsOf, type Gathering } from './gatherings';
import { daysFrom, readPartyDay } from './party-day';

/** Every 主题党日 once, also those kept on the meeting sheet. */
export function themeDays(context: CheckContext): readonly Gathering[] {
  const seen = new Set<string>();
  return gatheringsOf(context).filter(({ type, date, kind }) => {
    if (valueOf(type) !== '主题党日') return false;
    const span = valueOf(date);
    if (span === undefined) return true;
    // The same day on both sheets is one; two rows on one sheet are two.
    const [own, other] = kind === 'themeDay' ? ['themeDay', 'meeting'] : ['meeting', 'themeDay'];
    if (seen.has(`${other} ${spanText(span)}`)) return false;
    seen.add(`${own} ${spanText(span)}`);
    return true;
  });
}

/** S14-1: every month that is over. */
export function* everyMonth(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, elapsed, sheetPlace } = context;
  const held = themeDays(context);
  const ownSheet = hasSheet(ledger, 'themeDay');
  if (!ownSheet && held.length === 0) return yield 'cannotTell';
  if (elapsed.months.length === 0) return yield 'notApplicable';
  const undated = held.some(({ date }) => valueOf(date) === undefined);
  const least = parameters.number('S14-1', 'perMonth');
  for (const month of elapsed.months) {
    const count = held.filter(({ date }) => {
      const span = valueOf(date);
      return span !== undefined && span.from <= month.to && span.to >= month.from;
    }).length;
    if (count >= least) continue;
    if (undated) {
      yield 'cannotTell';
      continue;
    }
    yield {
      says: 'few',
      place: sheetPlace(ownSheet ? 'themeDay' : 'meeting'),
      subject: periodText(month),
      expected: `${least}次以上`,
      received: count === 0 ? '没有记录' : `${count}次`,
      data: { count, least },
    };
  }
}

/** S14-2. */
export function* onFixedDay(context: CheckContext): Generator<Hit | Abstention> {
  const { profile, parameters } = context;
  const partyDay = profile === undefined ? undefined : readPartyDay(profile.partyDay.typed);
  if (profile === undefined || partyDay === undefined) {
    return yield profile !== undefined && isBlank(profile.partyDay) ? 'notApplicable' : 'cannotTell';
  }
  const most = parameters.number('S14-2', 'tol');
  for (const { date } of themeDays(context)) {
    const held = valueOf(date);
    if (held === undefined) continue;
    const days = daysFrom(partyDay, held);
    if (days <= most) continue;
    yield {
      says: 'away',
      place: date.place,
      subject: spanText(held),
      expected: profile.partyDay.typed,
      received: spanText(held),
      data: { days, most },
    };
  }
}
