import { isFilled, valueOf } from '../../ledger/field';
import type { DateSpan, Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import { groupsOf, type Group } from '../check/groups';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';
import { bodyAmong, type Body, type Member } from '../check/roster';
import type { Gathering } from './gatherings';

/** From the fewest to the most people who had to be there; more than one number where something is not known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Who is due at a gathering of this kind on its date; `undefined` when the ledgers do not say. */
export function entitledTo(gathering: Gathering, context: CheckContext): readonly Range[] | undefined {
  const span = valueOf(gathering.date);
  if (span === undefined) return undefined;
  switch (valueOf(gathering.type)) {
    case '支委会':
      return committeeRange(context, span);
    case '党小组会':
      return groupRanges(gathering, context, span);
    case '党员大会':
      return [rangeOver(span, context.roster.membersAt), ...voterRange(gathering, context, span)];
    case '主题党日':
    case '党课':
    case '组织生活会':
    case '民主评议':
      return [rangeOver(span, context.roster.membersAt)];
    default:
      return undefined;
  }
}

/** When a vote is recorded and 有表决权人数 is not, 应到 may be that number: it has to serve as the votes' denominator. */
function voterRange({ meeting }: Gathering, { roster }: CheckContext, span: DateSpan): readonly Range[] {
  if (meeting === undefined || !isFilled(meeting.votesFor) || isFilled(meeting.votingDue)) return [];
  return [rangeOver(span, roster.votersAt)];
}

/** Nobody is asked to come who is excused for age or illness (教育管理条例 第23条), but he may be counted. */
function rangeOver(span: DateSpan, at: (day: Day) => Body): Range {
  const first = rangeOf(at(span.from));
  if (span.to === span.from) return first;
  const ends = [first, rangeOf(at(span.to))];
  return { least: Math.min(...ends.map(({ least }) => least)), most: Math.max(...ends.map(({ most }) => most)) };
}

// Answers for one day are the same body however many meetings ask.
const rangeOf = onceFor((body: Body): Range => {
  let least = 0;
  for (const { record } of body.sure) if (!isFilled(record.exemptFrom)) least += 1;
  return { least, most: body.possible.length };
});

function committeeRange({ committee }: CheckContext, span: DateSpan): readonly Range[] | undefined {
  const sizes = [span.from, span.to].map((day) => new Set(committee.at(day).map(({ name }) => name)).size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return least === 0 ? undefined : [{ least, most }];
}

/** By the roster's column and by the list of the group: where the two differ, that is another rule's business. */
function groupRanges(gathering: Gathering, context: CheckContext, span: DateSpan): readonly Range[] | undefined {
  const name = groupNameOf(gathering, context);
  if (name === undefined) return undefined;
  let bodies = bodiesOfGroups(context).get(name);
  if (bodies === undefined) {
    const placed = membersByGroup(context).get(name);
    const listed = namedGroups(context).get(name)?.members;
    bodies = [placed, listed && [...new Set(listed)].flatMap(context.roster.named)];
    bodiesOfGroups(context).set(name, bodies);
  }
  const ranges = bodies.flatMap((members) =>
    members === undefined ? [] : [rangeOver(span, (day) => bodyAmong(members, day))],
  );
  return ranges.length === 0 ? undefined : ranges;
}

/** Of each group that was asked for. */
const bodiesOfGroups = onceFor((_: CheckContext) => new Map<string, readonly (readonly Member[] | undefined)[]>());

const membersByGroup = onceFor(({ roster }: CheckContext) =>
  groupBy(roster.members, ({ record }) => compact(record.group.typed)),
);

/** The group as its column, the title of the meeting or section, or its leader in the chair says. */
export function groupNameOf({ meeting, chair, source }: Gathering, context: CheckContext): string | undefined {
  if (meeting === undefined) return undefined;
  const named = compact(meeting.group.typed);
  if (named !== '') return named;
  const groups = [...namedGroups(context)];
  const titles = compact(`${meeting.title.typed} ${source.section}`);
  const leader = chair === null ? undefined : valueOf(chair);
  return (groups.find(([name]) => name !== '' && titles.includes(name)) ??
    groups.find(([name, { record }]) => name !== '' && leader !== undefined && valueOf(record.leader) === leader))?.[0];
}

const namedGroups = onceFor(
  (context: CheckContext): ReadonlyMap<string, Group> =>
    new Map(groupsOf(context).map((group) => [compact(group.name), group])),
);
