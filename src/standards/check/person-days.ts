import type { Day } from '../../values/date-interval';

/**
 * What is known of each person on each day. Long ledgers name thousands of people at every meeting: looking up a day and
 * then a name makes no text for every one of them.
 */
export class PersonDays<Item> {
  private readonly days = new Map<Day, Map<string, Item[]>>();
  /** Together what belongs to one person and one day, in the order in which they were first met. */
  readonly groups: Item[][] = [];

  add(day: Day, name: string, item: Item): void {
    let names = this.days.get(day);
    if (names === undefined) this.days.set(day, (names = new Map()));
    const group = names.get(name);
    if (group === undefined) {
      const first = [item];
      names.set(name, first);
      this.groups.push(first);
    } else group.push(item);
  }
}

/** Those on days that have more than one: most do not, and on one of a day nobody can have been elsewhere. */
export function onSharedDays<Item extends { readonly day: Day }>(items: readonly Item[]): readonly Item[] {
  const counts = new Map<Day, number>();
  for (const { day } of items) counts.set(day, (counts.get(day) ?? 0) + 1);
  return items.filter(({ day }) => (counts.get(day) ?? 0) > 1);
}
