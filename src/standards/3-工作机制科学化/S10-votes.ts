import { isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import { arabicDigits } from '../../values/chinese-number';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { committeeVoters, partyVoters, votersDue, votersPresent, type Electorate, type Range } from './S10-electorate';
import { meetingsOf, presentAt } from './meetings';

/** A vote on 会议记录. */
export interface Vote {
  readonly record: MeetingRecord;
  /** 赞成, `undefined` when it is not written. */
  readonly approve: number | undefined;
  /** All votes that are written. */
  readonly total: number;
  /** Those of 赞成, 反对, 弃权 that are left blank; there may be votes behind them. */
  readonly blank: readonly Field<number>[];
  readonly electorate: Electorate | undefined;
  /** With the right to vote: of those due, of those present. */
  readonly due: Range | undefined;
  readonly present: Range | undefined;
}

export function votesAt(context: CheckContext, type: '党员大会' | '支委会'): Vote[] {
  return meetingsOf(context, type)
    .filter(voteHeld)
    .map((record): Vote => {
      const held = valueOf(record.date);
      const electorateOf = type === '党员大会' ? partyVoters : committeeVoters;
      const electorate = held === undefined ? undefined : electorateOf(context, held);
      const due = votersDue(record, electorate);
      const fields = [record.votesFor, record.votesAgainst, record.votesAbstain];
      return {
        record,
        approve: valueOf(record.votesFor),
        total: fields.reduce((sum, field) => sum + (valueOf(field) ?? 0), 0),
        blank: fields.filter((field) => valueOf(field) === undefined && !saysNothing(field)),
        ...{ electorate, due },
        present: due === undefined ? undefined : votersPresent(record, electorate, due),
      };
    });
}

/** Noughts in all three columns are a form filled in where nothing was voted on. */
function voteHeld({ votesFor, votesAgainst, votesAbstain }: MeetingRecord): boolean {
  return [votesFor, votesAgainst, votesAbstain].some((field) => isFilled(field) && valueOf(field) !== 0);
}

/**
 * Opinions handed in beforehand count as votes (细则2026 第20条): as many as the minutes say, at most all who were away when
 * they say no number.
 */
export function writtenOpinions(record: MeetingRecord): number {
  const { absentees, content, resolution, remark } = record;
  const text = arabicDigits(compact([absentees, content, resolution, remark].map(({ typed }) => typed).join('\n')));
  if (!/书面(?:意见|表决|投票)/u.test(text)) return 0;
  const stated = /书面(?:意见|表决|投票)(\d{1,3})[份人名票]|(\d{1,3})[份人名位]?(?:党员)?[^,。;\d]{0,6}书面/u.exec(
    text,
  );
  const number = stated?.[1] ?? stated?.[2];
  if (number !== undefined) return Number(number);
  return Math.max(0, (valueOf(record.due) ?? 0) - (presentAt(record) ?? 0));
}
