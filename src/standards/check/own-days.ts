import { dayOfText } from '../../values/date-interval';

/** What an office says about one day. */
export interface OwnDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** A day worked (上班) although it may be a week-end, else a day off (放假). */
  readonly worked: boolean;
}

/** `2027-01-01` is a day off, `2027-01-03班` a day worked; `undefined` for what is neither. */
export function ownDay(entry: string): OwnDay | undefined {
  const [, date = '', word] = /^(\d{4}-\d{2}-\d{2})\s*(班|上班)?$/u.exec(entry.trim()) ?? [];
  return date === '' || Number.isNaN(dayOfText(date)) ? undefined : { date, worked: word !== undefined };
}

/** The entry that `ownDay` reads. */
export function ownDayText({ date, worked }: OwnDay): string {
  return worked ? `${date}班` : date;
}
