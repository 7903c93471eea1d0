import { valueOf } from '../../ledger/field';
import { addMonths, dayText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { membership, onProbation, type Member } from '../check/roster';

export function* eligibleMembers(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, roster, asOf } = context;
  if (!roster.complete) yield 'cannotTell';
  for (const { name, record } of committee.at(asOf)) {
    if (name === undefined) continue;
    const found = { place: record.name.place, subject: name, expected: '名册上的正式党员' };
    const here = roster.named(name).filter((member) => membership(member, asOf + 1) !== 'no');
    if (here.length === 0) {
      const says = roster.named(name).length > 0 ? 'left' : 'notListed';
      if (says === 'left' || roster.complete)
        yield { says, ...found, received: says === 'left' ? '已转出' : '名册上没有' };
    } else if (here.every(isProbationary)) {
      yield { says: 'probationary', ...found, received: '预备党员' };
    } else {
      const watched = here.filter((member) => onProbation(member.record, asOf) !== 'no');
      if (watched.length < here.length) continue;
      const ends = watched.every((member) => valueOf(member.record.disciplineTo) !== undefined);
      // Without its end the entry may tell of a penalty that is over.
      yield { says: 'watched', ...(ends ? {} : { severity: 'info' }), ...found, received: '留党察看' };
    }
  }
}

function isProbationary({ record }: Member): boolean {
  return valueOf(record.category) === '预备党员';
}

/** 党龄 counts from the day of full membership (党章 第7条). */
export function* secretaryStanding({ committee, roster, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const years = parameters.number('S02-7', 'minYears');
  const seats = committee.at(asOf).filter(({ posts }) => posts.includes('书记'));
  if (seats.length === 0) return yield 'notApplicable';
  for (const { name, record } of seats) {
    const elected = valueOf(record.since);
    const namesakes = name === undefined ? [] : roster.named(name);
    const dates = namesakes.map((member) => valueOf(member.record.fullSince)).filter((date) => date !== undefined);
    if (elected === undefined || dates.length === 0 || dates.length < namesakes.length) {
      yield 'cannotTell';
      continue;
    }
    const earliest = Math.min(...dates.map(({ from }) => from));
    if (addMonths(earliest, years * 12) <= elected.to) continue;
    yield {
      says: 'tooShort',
      place: record.since.place,
      subject: record.name.typed,
      expected: `${years}年以上`,
      received: `${dayText(earliest)}转正，${record.since.typed}任职`,
      data: { years, full: dayText(earliest), since: record.since.typed },
    };
  }
}

/** 机关条例 第8条 covers organs at county level and above, and says so "in principle". */
export function* secretaryIsHead({ profile, orgLevel, parameters }: CheckContext): Generator<Hit | Abstention> {
  if (profile === undefined) return yield 'cannotTell';
  if (orgLevel !== parameters.text('S02-8', 'onlyForOrgLevel')) return yield 'notApplicable';
  const { secretaryIsHead: field } = profile;
  if (valueOf(field) === true) return;
  const { typed } = field;
  if (typed !== '' && !field.value.ok && field.value.reason !== 'declaredEmpty') return yield 'cannotTell';
  const found = { place: field.place, subject: '书记', expected: '注明是否由主要负责人担任' };
  yield { says: 'notHead', ...found, received: typed === '' ? '空白' : typed };
}
