import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { dayText } from '../../values/date-interval';
import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { bareOfMembers, similarTexts } from '../check/similar-text';
import { talksOf } from './talks';

/** S17-4: people from outside are told once each. */
export function* peopleKnown(context: CheckContext): Generator<Hit | Abstention> {
  const { roster, ledger } = context;
  const talks = talksOf(context);
  if (talks.length === 0) return yield 'notApplicable';
  const known = roster.complete && roster.members.length > 0;
  if (!known) yield 'cannotTell';
  const seen = new Set([
    ...roster.members.map(({ name }) => name),
    ...records(ledger, 'admission').map(({ name }) => valueOf(name)),
  ]);
  for (const { record, talkers, partners } of talks) {
    const both = partners.find((partner) => talkers.includes(partner));
    if (both !== undefined) {
      const namesakes = roster.named(both).length > 1;
      yield {
        says: 'self',
        ...(namesakes ? { severity: 'info' as const } : {}),
        place: record.partners.place,
        subject: both,
        expected: '另一人',
        received: both,
        data: { date: record.date.typed },
      };
    }
    if (!known) continue;
    for (const [field, names] of [[record.talkers, talkers] as const, [record.partners, partners] as const]) {
      for (const name of names) {
        if (seen.has(name)) continue;
        seen.add(name);
        yield {
          says: 'unknown',
          case: 1,
          place: field.place,
          subject: name,
          expected: '党员名册或发展党员表上的人员',
          received: name,
        };
      }
    }
  }
}

/** Shorter texts are alike by chance. */
const LEAST_CHARS = 6;

/** S17-8. */
export function* eachTalkItsOwn(context: CheckContext): Generator<Hit | Abstention> {
  const { roster, parameters } = context;
  const talks = talksOf(context).filter(({ record }) => isFilled(record.content) || isFilled(record.date));
  if (talks.length === 0) return yield 'notApplicable';
  const likeness = {
    least: parameters.number('S17-8', 'sim'),
    minChars: LEAST_CHARS,
    bare: bareOfMembers(roster),
  };
  const people = talks.map(({ talkers, partners }) => [...talkers, ...partners].sort().join('、'));
  const texts = talks.map(({ record }) => record.content.typed);
  for (const { first, second } of similarTexts(texts, likeness)) {
    const [before, talk] = [talks[first], talks[second]];
    if (before === undefined || talk === undefined || people[first] === people[second]) continue;
    const { content, partners } = talk.record;
    yield {
      says: 'same',
      place: content.place,
      subject: compact(partners.typed),
      expected: '各人谈话内容不同',
      received: shorten(content.typed),
      data: { other: before.record.partners.typed, date: before.record.date.typed },
    };
  }
  yield* manyInADay(context, parameters.number('S17-8', 'n'));
}

function* manyInADay(context: CheckContext, most: number): Generator<Hit> {
  const counts = new Map<string, number>();
  const told = new Set<string>();
  for (const { record, talkers, partners, held } of talksOf(context)) {
    if (held === undefined || held.from !== held.to) continue;
    for (const talker of talkers) {
      const subject = `${talker}${dayText(held.from)}`;
      const count = (counts.get(subject) ?? 0) + partners.length;
      counts.set(subject, count);
      if (count <= most || told.has(subject)) continue;
      told.add(subject);
      const found = { place: record.date.place, subject, expected: `一天${most}次以内`, received: `${count}次以上` };
      yield { says: 'many', case: 1, ...found, data: { talker, date: dayText(held.from), most } };
    }
  }
}
