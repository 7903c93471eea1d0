import { valueOf } from '../../ledger/field';
import type { LedgerSheet } from '../../ledger/ledger';
import { dayOf, wholeMonthsBetween, yearOf, type DateSpan, type Day } from '../../values/date-interval';
import { readDateSpan } from '../../values/date-span';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';

/**
 * S20-6 (细则2026 第33条): 党龄 counts from 转正, in full years. Right for the date that the sheet states, else for the
 * as-of date; a sheet of a year that is over may also have been right at its end.
 */
export function* standingIsRight({ ledger, asOf, parameters }: CheckContext): Generator<Hit> {
  const byYear = parameters.text('S20-6', 'mode') === 'yearDiff';
  const tolerance = parameters.number('S20-6', 'tol');
  for (const sheet of ledger.sheets.roster) {
    const days = referenceDays(sheet, asOf);
    for (const { name, standing, fullSince } of sheet.records) {
      const [stated, full] = [valueOf(standing)?.years, valueOf(fullSince)];
      if (stated === undefined || full === undefined || full.from > asOf) continue;
      const ranges = days.map((day) => yearsBetween(full, day, byYear));
      if (ranges.some(([least, most]) => stated >= least - tolerance && stated <= most + tolerance)) continue;
      const [least, most] = ranges[0] ?? [0, 0];
      yield {
        says: 'differs',
        place: standing.place,
        subject: name.typed,
        expected: least === most ? `${least}年` : `${least}—${most}年`,
        received: `${stated}年`,
        data: { full: fullSince.typed },
      };
    }
  }
}

/** The fewest and the most years it can be, as the day of 转正 may not be written. */
function yearsBetween(full: DateSpan, day: Day, byYear: boolean): readonly [number, number] {
  const years = (from: Day): number =>
    Math.max(0, byYear ? yearOf(day) - yearOf(from) : Math.floor(wholeMonthsBetween(from, day) / 12));
  return [years(full.to), years(full.from)];
}

const DATE_LABEL = /统计|截至|截止|填表|填报|制表|更新/u;

function referenceDays({ info, year }: LedgerSheet, asOf: Day): Day[] {
  const stated = info.flatMap(({ label, value }) => {
    if (!DATE_LABEL.test(label)) return [];
    const date = readDateSpan({ kind: 'text', text: value });
    return date.ok && date.value.precision === 'day' ? [date.value.to] : [];
  });
  const ended = year !== null && year < yearOf(asOf) && stated.length === 0 ? [dayOf(year, 12, 31)] : [];
  return [...stated, asOf, ...ended];
}
