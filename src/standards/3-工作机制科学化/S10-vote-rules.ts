import { saysNothing, valueOf } from '../../ledger/field';
import { yearOf } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { meetingName, presentAt } from './meetings';
import type { Range } from './S10-electorate';
import { votesAt, writtenOpinions } from './S10-votes';

/** Half of those due is enough to meet (半数以上), counted of those who may vote. */
export function* quorum(context: CheckContext): Generator<Hit | Abstention> {
  const inclusive = context.parameters.flag('S10-4', 'inclusive');
  const short = (present: number, due: number): boolean => (inclusive ? present * 2 < due : present * 2 <= due);
  for (const { record, due, present } of votesAt(context, '党员大会')) {
    if (due === undefined || present === undefined) {
      yield 'cannotTell';
      continue;
    }
    const sure = short(present.most, due.least);
    if (!sure && !short(presentAt(record) ?? Infinity, due.most)) continue;
    yield {
      says: 'tooFew',
      ...(sure ? {} : { severity: 'info' }),
      place: record.present.place,
      subject: meetingName(record),
      expected: inclusive ? '应到有表决权党员的半数以上' : '超过应到有表决权党员的半数',
      received: `应到${rangeText(due)}人，到会${rangeText(present)}人`,
      data: { due: rangeText(due), present: rangeText(present) },
    };
  }
}

/** 赞成 has to be more than half of those due, whoever came. */
export function* majority(context: CheckContext): Generator<Hit | Abstention> {
  for (const { record, due, approve } of votesAt(context, '党员大会')) {
    if (!saysPassed(record.resolution.typed)) continue;
    if (due === undefined || approve === undefined) {
      yield 'cannotTell';
      continue;
    }
    if (approve * 2 > due.most) continue;
    yield {
      says: 'notHalf',
      ...(approve * 2 > due.least ? { severity: 'info' } : {}),
      place: record.votesFor.place,
      subject: meetingName(record),
      expected: `超过应到有表决权党员${rangeText(due)}人的半数`,
      received: `赞成${approve}票`,
      data: { due: rangeText(due), approve },
    };
  }
}

function saysPassed(resolution: string): boolean {
  const text = compact(resolution);
  if (/[未没不](?:能|有|获|得|予|被){0,2}(?:通过|同意|形成|赞成|接收)|否决|暂缓|搁置|再议/u.test(text)) return false;
  return /通过|同意|接收[^。;]{0,20}(?:预备|党员)|按期转正/u.test(text);
}

/** Told at 赞成, or at the first answer that is missing. */
export function* votesAddUp(context: CheckContext): Generator<Hit | Abstention> {
  for (const vote of [...votesAt(context, '党员大会'), ...votesAt(context, '支委会')]) {
    const { record, total, blank, present, approve } = vote;
    if (present === undefined || (approve === undefined && !saysNothing(record.votesFor))) {
      yield 'cannotTell';
      continue;
    }
    const most = present.most + writtenOpinions(record);
    const [first] = blank;
    if (total >= present.least && total <= most) continue;
    const found = {
      subject: meetingName(record),
      expected: `${rangeText({ ...present, most })}票`,
      received: `${total}票`,
      data: { total, present: rangeText({ ...present, most }) },
    };
    if (first === undefined || total > most) yield { says: 'sum', place: record.votesFor.place, ...found };
    else yield { says: 'incomplete', place: first.place, ...found };
  }
}

/** 预备党员 have no vote (选举条例 第5条); a branch without any can not have counted them. */
export function* votersOnly(context: CheckContext): Generator<Hit | Abstention> {
  const { roster, year } = context;
  for (const { record, electorate, total, present } of votesAt(context, '党员大会')) {
    const held = valueOf(record.date);
    if (electorate === undefined || held === undefined) {
      yield 'cannotTell';
      continue;
    }
    if (roster.membersAt(held.to).possible.length <= electorate.least) continue;
    // Whoever has left since may have been taken off the roster.
    const lowered = yearOf(held.to) === year ? {} : ({ severity: 'info' } as const);
    const stated = valueOf(record.votingDue);
    const found = { ...lowered, subject: meetingName(record) };
    if (stated !== undefined && stated > electorate.most) {
      const texts = { expected: `${electorate.most}人`, received: `${stated}人`, data: { voters: electorate.most } };
      yield { says: 'due', place: record.votingDue.place, ...found, ...texts };
    }
    if (stated !== undefined || present === undefined) continue;
    const most = present.most + writtenOpinions(record);
    if (total <= most || total > (presentAt(record) ?? 0)) continue;
    const texts = { expected: `${most}票以内`, received: `${total}票`, data: { total, voters: most } };
    yield { says: 'votes', place: record.votesFor.place, ...found, ...texts };
  }
}

function rangeText({ least, most }: Range): string {
  return least === most ? String(least) : `${least}至${most}`;
}
