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
    for (const run of runsOf(inOrder, (meeting) => patternOf(meeting, namesIn))) {
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
  const [start, end, due, present] = [meeting.start, meeting.end, meeting.due, meeting.present].map(valueOf);
  if (start === undefined || end === undefined || due === undefined || due !== present) return undefined;
  const speakers = namesIn(compact(meeting.content.typed)).join('、');
  return speakers === '' ? undefined : { minutes: end - start, speakers };
}

/** Stretches of meetings with one pattern. */
function runsOf(
  meetings: readonly MeetingRecord[],
  pattern: (meeting: MeetingRecord) => Pattern | undefined,
): readonly (readonly MeetingRecord[])[] {
  const runs: MeetingRecord[][] = [];
  let before = '';
  for (const meeting of meetings) {
    const own = pattern(meeting);
    const key = own === undefined ? '' : `${own.minutes} ${own.speakers}`;
    const run = runs.at(-1);
    if (run !== undefined && key !== '' && key === before) run.push(meeting);
    else if (key !== '') runs.push([meeting]);
    before = key;
  }
  return runs;
}

function dayOf({ date }: MeetingRecord): number {
  return valueOf(date)?.from ?? 0;
}
