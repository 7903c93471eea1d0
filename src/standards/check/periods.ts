import { monthsSpan, type DateSpan, type Day } from '../../values/date-interval';

/** Stretches of the year that are over at the as-of date, and only those since the branch was set up. */
export interface Periods {
  readonly months: readonly DateSpan[];
  readonly quarters: readonly DateSpan[];
  readonly halves: readonly DateSpan[];
}

/** A period is over on the day after its last one. `founded`: when the branch was set up, `undefined` if nobody says. */
export function elapsedPeriods(year: number, asOf: Day, founded: Day | undefined): Periods {
  const parts = (length: number, precision: DateSpan['precision']): DateSpan[] =>
    Array.from({ length: 12 / length }, (_, index) => {
      const first = index * length + 1;
      return monthsSpan(year, first, first + length - 1, precision);
    }).filter(({ from, to }) => to < asOf && (founded === undefined || founded <= from));
  return { months: parts(1, 'month'), quarters: parts(3, 'quarter'), halves: parts(6, 'half') };
}

/** `2025年3月`, `2025年第1季度`, `2025年上半年`: for subjects and messages. */
export function periodText({ from, precision }: DateSpan): string {
  const date = new Date(from * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  switch (precision) {
    case 'quarter':
      return `${year}年第${Math.ceil(month / 3)}季度`;
    case 'half':
      return `${year}年${month < 7 ? '上' : '下'}半年`;
    case 'year':
      return `${year}年`;
    default:
      return `${year}年${month}月`;
  }
}

/** What is owed once a year is missing only when the year is over, and not in the year of founding. */
export function yearIsOver({ halves }: Periods): boolean {
  return halves.length === 2;
}
