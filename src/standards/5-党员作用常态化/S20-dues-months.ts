import { isFilled, valueOf } from '../../ledger/field';
import { groupBy } from '../../values/group-by';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import {
  monthNumber,
  monthsText,
  monthSpan,
  owes,
  paidFor,
  placeOf,
  type DuesAccount,
  type MonthNumber,
} from './dues-book';
import { membersAccounts } from './dues-members';

/** S20-10 (党费规定 第12条): monthly, or quarterly when the branch agreed to it. The month of joining is S20-13's. */
export function* paidEveryMonth(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, profile, elapsed } = context;
  const consented = profile !== undefined && isFilled(profile.duesConsent);
  const quarterly = parameters.text('S20-10', 'mode') !== 'month';
  if (quarterly && !consented) {
    if (profile === undefined) yield 'cannotTell';
    else {
      const found = { place: profile.duesConsent.place, subject: '按季交纳', expected: '支部同意的决定' };
      yield { ...found, says: 'noConsent', received: '没有写明' };
    }
  }
  const byQuarter = quarterly || consented;
  const over = (byQuarter ? elapsed.quarters : elapsed.months).flatMap(({ from, to }) => {
    const first = monthNumber(from);
    return Array.from({ length: monthNumber(to) - first + 1 }, (_, index) => first + index);
  });
  for (const one of membersAccounts(context)) {
    if (one === 'cannotTell') {
      yield one;
      continue;
    }
    const [account, { record }] = one;
    const joined = valueOf(record.joinedOn);
    const due = over.filter(
      (month) => owes(record, month) === 'yes' && (joined === undefined || joined.to < monthSpan(month).from),
    );
    if (due.some((month) => paidFor(account, month) === undefined)) yield 'cannotTell';
    const settled = byQuarter ? settledQuarters(account, due) : new Set<number>();
    const missing = due.filter((month) => paidFor(account, month) === 0 && !settled.has(Math.floor(month / 3)));
    const place = missing[0] === undefined ? undefined : placeOf(account, missing[0]);
    if (place === undefined) continue;
    const months = monthsText(missing);
    yield { says: 'unpaid', place, subject: account.name, expected: '按月交纳', received: '空白', data: { months } };
  }
}

/** Quarters whose payments together reach what is due; any payment does where nobody says how much that is. */
function settledQuarters(account: DuesAccount, due: readonly MonthNumber[]): ReadonlySet<number> {
  const monthly = account.rows.map(({ monthlyDue }) => valueOf(monthlyDue)).find((one) => one !== undefined);
  const settled = [...groupBy(due, (month) => Math.floor(month / 3))].filter(([, months]) => {
    const paid = months.reduce((sum, month) => sum + (paidFor(account, month) ?? 0), 0);
    // A 分 of rounding for each month.
    return paid > 0 && (monthly === undefined || paid >= monthly * months.length - months.length);
  });
  return new Set(settled.map(([quarter]) => quarter));
}

/** S20-13 (党费规定 第8条): dues begin in the month of the 党员大会 that admitted the member. */
export function* firstMonth(context: CheckContext): Generator<Hit | Abstention> {
  for (const one of membersAccounts(context)) {
    if (one === 'cannotTell') {
      yield one;
      continue;
    }
    const [account, { record }] = one;
    const joined = valueOf(record.joinedOn);
    if (joined === undefined || monthNumber(joined.from) !== monthNumber(joined.to)) continue;
    const month = monthNumber(joined.from);
    const moved = valueOf(record.arrivedOn);
    const kept = account.entries.has(month) || (account.complete && Math.floor(month / 12) === context.year);
    if (!kept || (moved !== undefined && moved.to > joined.from)) continue;
    const known = [...account.entries.keys()].sort((left, right) => left - right);
    const first = known.find((own) => paidFor(account, own) !== 0);
    const place = first === undefined ? undefined : placeOf(account, first);
    if (first === undefined || place === undefined || first === month || paidFor(account, first) === undefined)
      continue;
    const found = { place, subject: account.name, expected: monthsText([month]), received: monthsText([first]) };
    yield { ...found, says: 'otherMonth', data: { joined: record.joinedOn.typed } };
  }
}
