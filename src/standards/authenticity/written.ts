import { valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { spanText, type DateSpan } from '../../values/date-interval';
import { PlaceSet } from '../../workbook/place-set';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';

/** A record that tells at length what happened, and when. */
export interface Written {
  /** `2025-03-20党员大会`. */
  readonly title: string;
  /** 党员大会, 主题党日, 谈心谈话, … */
  readonly what: string;
  readonly date: DateSpan | undefined;
  readonly field: Field<string>;
}

/** All of them, a merged cell once. */
export const writtenOf = onceFor(({ ledger, happenings }: CheckContext): readonly Written[] => {
  const all: Written[] = [];
  const seen = new PlaceSet();
  const add = (what: string, date: Field<DateSpan>, field: Field<string>): void => {
    if (valueOf(field) === undefined || !seen.add(field.place)) return;
    const span = valueOf(date);
    all.push({ title: `${span === undefined ? date.typed : spanText(span)}${what}`, what, date: span, field });
  };
  for (const { type, date, content } of happenings.all) add(valueOf(type) ?? '会议', date, content);
  for (const { date, criticism, measures } of records(ledger, 'lifeMeeting')) {
    add('组织生活会相互批评', date, criticism);
    add('组织生活会整改措施', date, measures);
  }
  for (const { date, content, talkers, partners } of records(ledger, 'talk')) {
    const people = [talkers.typed, partners.typed].filter((name) => name !== '').join('与');
    add(`谈心谈话（${people}）`, date, content);
  }
  for (const { date, content } of records(ledger, 'service')) add('志愿服务', date, content);
  return all;
});
