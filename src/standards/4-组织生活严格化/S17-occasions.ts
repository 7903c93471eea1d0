import { isBlank, saysNothing, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { addMonthsTo, dayOf, monthsSpan, overlaps, spanText, type DateSpan } from '../../values/date-interval';
import { readDateSpan } from '../../values/date-span';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { onceFor } from '../../values/once-for';
import { talksOf, yearOfTalks, type Talk } from './talks';

type Answer = Hit | Abstention;

/** S17-5: by 发展党员, or by the first talk after the application on the talk sheet where that says nothing. */
export function* applicantsTalkedWith(context: CheckContext): Generator<Answer> {
  const { ledger, parameters, asOf } = context;
  const rows = records(ledger, 'admission');
  if (rows.length === 0) return yield 'notApplicable';
  const months = parameters.number('S17-5', 'months');
  const byPartner = talksByPartner(context);
  for (const { name, appliedOn, talkOn } of rows) {
    const applied = valueOf(appliedOn);
    const silent = isBlank(talkOn) || saysNothing(talkOn);
    if (applied === undefined || (!silent && !talkOn.value.ok)) {
      yield 'cannotTell';
      continue;
    }
    const later = (byPartner.get(valueOf(name) ?? '') ?? [])
      .flatMap(({ held }) => held ?? [])
      .filter((held) => held.to >= applied.from)
      .sort((left, right) => left.from - right.from);
    const talked = silent ? later[0] : valueOf(talkOn);
    const limit = addMonthsTo(applied, months);
    const found = { place: talkOn.place, subject: name.typed, expected: `${spanText(limit)}以前` };
    const data = { applied: spanText(applied), months };
    if (talked === undefined) {
      if (asOf > limit.to) yield { says: 'none', ...found, received: '没有记录', data };
    } else if (talked.to > limit.from) {
      if (talked.from > limit.to) yield { says: 'late', ...found, received: spanText(talked), data };
      else if (applied.precision !== 'day' || talked.precision !== 'day')
        yield { says: 'late', severity: 'info', ...found, received: spanText(talked), data };
    }
  }
}

/** S17-6: approvals of the year; the talk after one of December may stand in the next year's ledger. */
export function* fullMembersTalkedWith(context: CheckContext): Generator<Answer> {
  const { ledger, parameters, asOf, year } = context;
  const within = parameters.number('S17-6', 'within');
  const whole = monthsSpan(year, 1, 12, 'year');
  const byPerson = talksByPerson(context);
  const { unclear } = yearOfTalks(context);
  let judged = false;
  for (const { name, fullApprovedOn } of records(ledger, 'admission')) {
    const approved = valueOf(fullApprovedOn);
    const who = valueOf(name);
    if (approved === undefined || who === undefined || !overlaps(approved, whole)) continue;
    judged = true;
    const window: DateSpan = { from: approved.from, to: approved.to + within, precision: 'day' };
    const talked = (byPerson.get(who) ?? []).some(
      (talk) =>
        isWithin(talk, window) && [...talk.talkers, ...talk.partners].some((one) => isSecretary(one, talk, context)),
    );
    if (talked || asOf <= window.to) continue;
    const unsure = window.to > dayOf(year, 12, 31) || unclear;
    yield {
      says: 'none',
      ...(unsure ? { severity: 'info' as const } : {}),
      place: fullApprovedOn.place,
      subject: who,
      expected: `批准后${within}天内`,
      received: '没有记录',
      data: { approved: spanText(approved), within },
    };
  }
  if (!judged) yield 'notApplicable';
}

function isSecretary(name: string, { held }: Talk, { committee, profile }: CheckContext): boolean {
  const seats = held === undefined ? [] : committee.at(held.from);
  const named = seats.filter(({ posts }) => posts.includes('书记'));
  if (named.length > 0) return named.some((seat) => seat.name === name);
  return profile !== undefined && valueOf(profile.secretary) === name;
}

interface Occasion {
  readonly name: string;
  readonly what: string;
  readonly when: DateSpan;
  readonly field: Field<unknown>;
}

/** S17-7: what the ledgers date; a visit to somebody in need is such a talk itself. */
export function* occasionsTalkedAbout(context: CheckContext): Generator<Answer> {
  const { parameters, asOf, year } = context;
  const within = parameters.number('S17-7', 'within');
  const whole = monthsSpan(year, 1, 12, 'year');
  const occasions = [...occasionsIn(context)].filter(({ when }) => overlaps(when, whole));
  if (occasions.length === 0) return yield 'notApplicable';
  const byPerson = talksByPerson(context);
  for (const { name, what, when, field } of occasions) {
    const window: DateSpan = { from: when.from, to: when.to + within, precision: 'day' };
    if (asOf <= window.to || (byPerson.get(name) ?? []).some((talk) => isWithin(talk, window))) continue;
    yield {
      says: 'none',
      place: field.place,
      subject: `${name}·${what}`,
      expected: `${within}天内谈话`,
      received: '没有记录',
      data: { name, what, when: spanText(when), within },
    };
  }
}

function* occasionsIn({ ledger, roster, committee }: CheckContext): Generator<Occasion> {
  for (const { name, record } of roster.members) {
    const when = dateIn(record.discipline.typed);
    if (when !== undefined) yield { name, what: '受处分', when, field: record.discipline };
  }
  for (const { name, record } of committee.seats) {
    const when = valueOf(record.since);
    if (name !== undefined && when !== undefined) yield { name, what: '岗位变动', when, field: record.since };
  }
  for (const { date, type, content, problem, owner } of records(ledger, 'inspection')) {
    const when = valueOf(date);
    if (
      when === undefined ||
      !/群众(?:反映|举报|投诉)|信访/u.test(compact(`${type.typed}${content.typed}${problem.typed}`))
    )
      continue;
    for (const { name } of valueOf(owner) ?? []) {
      if (roster.named(name).length > 0) yield { name, what: '群众有反映', when, field: date };
    }
  }
}

/** The first date inside a text: `2025年3月受党内警告处分`. */
function dateIn(text: string): DateSpan | undefined {
  const typed = /\d{4}[年./-]\d{1,2}(?:月(?:\d{1,2}日)?|[./-]\d{1,2})?/u.exec(compact(text))?.[0];
  const span = typed === undefined ? undefined : readDateSpan({ kind: 'text', text: typed });
  return span?.ok === true ? span.value : undefined;
}

function isWithin({ held }: Talk, window: DateSpan): boolean {
  return held !== undefined && overlaps(held, window);
}

/** By those talked with. */
const talksByPartner = onceFor((context: CheckContext) => byName(talksOf(context), [({ partners }) => partners]));

/** By those of both sides, where it does not matter who asked for the talk. */
const talksByPerson = onceFor((context: CheckContext) =>
  byName(talksOf(context), [({ partners }) => partners, ({ talkers }) => talkers]),
);

function byName(
  talks: readonly Talk[],
  sides: readonly ((talk: Talk) => readonly string[])[],
): ReadonlyMap<string, readonly Talk[]> {
  const talksOfName = new Map<string, Talk[]>();
  for (const talk of talks) {
    for (const side of sides) {
      for (const name of side(talk)) {
        const own = talksOfName.get(name);
        if (own === undefined) talksOfName.set(name, [talk]);
        // Whoever is named twice in one talk has it once.
        else if (own.at(-1) !== talk) own.push(talk);
      }
    }
  }
  return talksOfName;
}
