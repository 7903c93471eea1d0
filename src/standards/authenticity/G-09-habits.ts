import { valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { nameFinder } from '../check/names-in-text';

/** G-09: a hint only, and only when length, speakers and full attendance are all the same time after time. */
export function* alwaysAlike({ ledger, parameters, roster }: CheckContext): Generator<Hit | Abstention> {
  const least = parameters.number('G-09', 'n');
  const meetings = records(ledger, 'meeting').filter(({ date }) => date.value.ok);
  if (meetings.length < least) return yield 'notApplicable';
  const namesIn = nameFinder(roster.members.map(({ name }) => name));
  const series = groupBy(meetings, ({ type, group }) => `${valueOf(type) ?? type.typed}${group.typed}`);
  for (const [what, held] of series) {
    const inOrder = [...held].sort((left, right) => dayOf(left) - dayOf(right));
    // Lengths are quickly told; who spoke is looked for only where enough of them are alike.
    const asLong = runsOf(inOrder, minutesOf).filter((run) => run.length >= least);
    for (const run of asLong.flatMap((meetings) => runsOf(meetings, (one) => keyOf(patternOf(one, namesIn))))) {
      const [first] = run;
      if (first === undefined || run.length < least) continue;
      const pattern = patternOf(first, namesIn);
      if (pattern === undefined) continue;
      yield {
        says: 'alike',
        place: first.date.place,
        subject: `${what} ${first.date.typed}`,
        expected: '如实记录',
        received: `连续${run.length}次`,
        data: { what, count: run.length, minutes: pattern.minutes, speakers: pattern.speakers },
      };
    }
  }
}

interface Pattern {
  readonly minutes: number;
  readonly speakers: string;
}

/** `undefined` when somebody was away, or length or speakers are not written: nothing to compare then. */
function patternOf(meeting: MeetingRecord, namesIn: (text: string) => readonly string[]): Pattern | undefined {
  const minutes = minutesOf(meeting);
  if (minutes === undefined) return undefined;
  const speakers = namesIn(compact(meeting.content.typed)).join('、');
  return speakers === '' ? undefined : { minutes, speakers };
}

/** How long a meeting took at which nobody was missing. */
function minutesOf({ start, end, due, present }: MeetingRecord): number | undefined {
  const [from, to, asked] = [valueOf(start), valueOf(end), valueOf(due)];
  if (from === undefined || to === undefined || asked === undefined || asked !== valueOf(present)) return undefined;
  return to - from;
}

function keyOf(pattern: Pattern | undefined): string | undefined {
  return pattern && `${pattern.minutes} ${pattern.speakers}`;
}

/** Stretches of meetings that are alike in something. */
function runsOf(
  meetings: readonly MeetingRecord[],
  of: (meeting: MeetingRecord) => string | number | undefined,
): readonly (readonly MeetingRecord[])[] {
  const runs: MeetingRecord[][] = [];
  let before: string | number | undefined;
  for (const meeting of meetings) {
    const own = of(meeting);
    const run = runs.at(-1);
    if (run !== undefined && own !== undefined && own === before) run.push(meeting);
    else if (own !== undefined) runs.push([meeting]);
    before = own;
  }
  return runs;
}

function dayOf({ date }: MeetingRecord): number {
  return valueOf(date)?.from ?? 0;
}
