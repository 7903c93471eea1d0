import { namesIn } from '../rectification/close-out';
import { isWaived } from '../rectification/detection';
import { NOT_NAMED, type NamedTally, type Statistics } from '../rectification/statistics';
import { dayOfText } from '../values/date-interval';
import type { RectificationResult } from './result';

/** By whom the list can be looked at. */
export const LIST_VIEWS = ['all', 'owner', 'unit', 'standard'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** What can be picked out of it. */
export const LIST_FILTERS = ['all', 'open', 'overdue', 'review', 'gone'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Items under one name, with how far that name is in the whole list. */
export interface ItemGroup {
  readonly name: string;
  readonly tally: NamedTally | undefined;
  readonly items: readonly RectificationResult[];
}

/** Whether every word typed stands somewhere in the item. */
export function mentions(item: RectificationResult, typed: string): boolean {
  const { problem, measure, owner, unit, standard, detection, id } = item;
  const text = [problem, measure, owner, unit, standard, detection, id].join(' ').toLowerCase();
  return typed
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Whether the item is among those asked for. Waived ones are nobody's work: they are neither overdue nor to be looked at. */
export function isShown({ closure, overdue, status, detection }: RectificationResult, show: ListFilter): boolean {
  const isOpen = closure !== '已销号';
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return isOpen;
    case 'overdue':
      return overdue && !isWaived(detection);
    case 'review':
      return isOpen && status === '待复查';
    case 'gone':
      return isOpen && detection.startsWith('未再检出');
  }
}

/**
 * The items by person, unit or standard, in the order of the statistics; an item of several people stands under each of them.
 *
 * @param standardsOf the words of 对应标准, as in the list
 */
export function groupedItems(
  items: readonly RectificationResult[],
  view: Exclude<ListView, 'all'>,
  statistics: Statistics,
  standardsOf: (item: RectificationResult) => string,
): ItemGroup[] {
  const tallies = { owner: statistics.byOwner, unit: statistics.byUnit, standard: statistics.byStandard }[view];
  const namesOf = (item: RectificationResult): readonly string[] => {
    if (view === 'owner') return namesIn(item.owner ?? '');
    return view === 'unit' ? [item.unit ?? ''] : standardsOf(item).split('、');
  };
  const groups = new Map<string, RectificationResult[]>(tallies.map(({ name }) => [name, []]));
  for (const item of items) {
    const names = [...new Set(namesOf(item).filter((name) => name !== ''))];
    for (const name of names.length === 0 ? [NOT_NAMED] : names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else group.push(item);
    }
  }
  return [...groups].flatMap(([name, own]) =>
    own.length === 0 ? [] : [{ name, tally: tallies.find((tally) => tally.name === name), items: own }],
  );
}

/** Days from the day of the review to the last one of the item; negative when it is over. Both days `YYYY-MM-DD`. */
export function daysLeft(due: string, asOf: string): number {
  return dayOfText(due) - dayOfText(asOf);
}
