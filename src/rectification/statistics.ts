import { groupBy } from '../values/group-by';
import { roundedRatio } from '../values/milli';
import { compact } from '../values/text';
import { namesIn } from './close-out';
import type { DatedItem } from './dated-item';
import { isWaived } from './detection';
import { textIn } from './item';
import { isClosed, readStatus } from './states';

/** How far a group of items is. Rows that people added or copied count like all others. */
export interface Tally {
  readonly total: number;
  /** 应完成: all but those that only ask for 长期坚持 and those that are waived. */
  readonly expected: number;
  /** 完成: 已完成 or closed; 基本完成 is not among them. */
  readonly done: number;
  /** 基本完成: the re-checker speaks of a 阶段性 result. */
  readonly partly: number;
  /** 长期坚持 with nothing else to do. */
  readonly ongoing: number;
  readonly waived: number;
  readonly closed: number;
  readonly overdue: number;
  /** 完成率 = 完成 ÷ 应完成, 0 to 1 with four decimals; `null` where nothing is expected. */
  readonly rate: number | null;
}

export interface NamedTally extends Tally {
  readonly name: string;
}

export interface Statistics {
  readonly whole: Tally;
  /** An item of several people counts for each of them. */
  readonly byOwner: readonly NamedTally[];
  readonly byUnit: readonly NamedTally[];
  readonly byStandard: readonly NamedTally[];
}

/** Under this name stand the items that name nobody. */
export const NOT_NAMED = '未明确';

export function statisticsOf(dated: readonly DatedItem[]): Statistics {
  return {
    whole: tally(dated),
    byOwner: tallies(dated, ({ item }) => namesIn(textIn(item, 'owner'))),
    byUnit: tallies(dated, ({ item }) => [textIn(item, 'unit')]),
    byStandard: tallies(dated, ({ item }) => textIn(item, 'standard').split('、')),
  };
}

function tallies(dated: readonly DatedItem[], namesOf: (each: DatedItem) => readonly string[]): NamedTally[] {
  const named = dated.flatMap((each) => {
    const names = [...new Set(namesOf(each).filter((name) => name !== ''))];
    return (names.length === 0 ? [NOT_NAMED] : names).map((name) => ({ name, each }));
  });
  const groups = groupBy(named, ({ name }) => name);
  return [...groups].map(([name, group]) => ({ name, ...tally(group.map(({ each }) => each)) }));
}

function tally(dated: readonly DatedItem[]): Tally {
  const marks = dated.map(marksOf);
  const count = (holds: (mark: Marks) => boolean): number => marks.filter(holds).length;
  const expected = count((mark) => mark.isExpected);
  const done = count((mark) => mark.isExpected && mark.isDone && !mark.isPartly);
  return {
    total: dated.length,
    expected,
    done,
    partly: count((mark) => mark.isExpected && mark.isPartly),
    ongoing: count((mark) => mark.isOngoing && !mark.isWaived),
    waived: count((mark) => mark.isWaived),
    closed: count((mark) => mark.isClosed),
    overdue: count((mark) => mark.isOverdue),
    rate: expected === 0 ? null : roundedRatio(done, expected, 1, 4),
  };
}

type Marks = ReturnType<typeof marksOf>;

function marksOf({ item, deadline, isOverdue }: DatedItem) {
  const waived = isWaived(textIn(item, 'detection'));
  const isOngoing = deadline?.kind === '长期坚持';
  const closed = isClosed(item);
  return {
    isWaived: waived,
    isOngoing,
    isExpected: !waived && !isOngoing,
    isPartly: /基本完成|阶段性/u.test(compact(textIn(item, 'conclusion'))),
    isDone: closed || readStatus(textIn(item, 'status')) === '已完成',
    isClosed: closed,
    isOverdue: isOverdue && !waived,
  };
}
