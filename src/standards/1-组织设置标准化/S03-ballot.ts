import { valueOf } from '../../ledger/field';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { electionsOf, isRegular } from './elections';

export function* ballotPapers({ ledger }: CheckContext): Generator<Hit> {
  for (const { record } of electionsOf(ledger)) {
    const [issued, returned, present] = [valueOf(record.issued), valueOf(record.returned), valueOf(record.present)];
    const [valid, invalid] = [valueOf(record.valid), valueOf(record.invalid)];
    const subject = record.term.typed;
    if (issued !== undefined && returned !== undefined && returned > issued) {
      const found = { place: record.returned.place, subject, expected: `至多${issued}张`, received: `${returned}张` };
      yield { says: 'moreReturned', ...found, data: { issued, returned } };
    }
    if (valid !== undefined && invalid !== undefined && returned !== undefined && valid + invalid !== returned) {
      const found = { place: record.valid.place, subject, expected: `${returned}张`, received: `${valid + invalid}张` };
      yield { says: 'sum', case: 1, ...found, data: { valid, invalid, returned } };
    }
    if (valid !== undefined && invalid === undefined && returned !== undefined && valid > returned) {
      const found = { place: record.valid.place, subject, expected: `至多${returned}张`, received: `${valid}张` };
      yield { says: 'moreValid', case: 1, ...found, data: { valid, returned } };
    }
    if (issued !== undefined && present !== undefined && issued !== present) {
      const found = { place: record.issued.place, subject, expected: `${present}张`, received: `${issued}张` };
      yield { says: 'issued', case: 2, ...found, data: { issued, present } };
    }
  }
}

/** 差额 holds for members of a committee; one or two seats are those of 书记 and 副书记, elected otherwise. */
const LEAST_SEATS = 3;
const ROUNDING = 1e-9;

export function* candidatesOverSeats({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  const surplus = parameters.number('S03-9', 'surplus');
  for (const election of electionsOf(ledger).filter(isRegular)) {
    const { record, candidates } = election;
    const seats = valueOf(record.seats);
    if (seats === undefined || candidates === undefined) {
      yield 'cannotTell';
      continue;
    }
    const least = seats + Math.ceil(surplus * seats - ROUNDING);
    if (seats < LEAST_SEATS || candidates.size >= least) continue;
    yield {
      says: 'tooFew',
      place: record.candidates.place,
      subject: record.term.typed,
      expected: `${least}人以上`,
      received: `${candidates.size}人`,
      data: { seats, candidates: candidates.size, least, share: Math.round(surplus * 100) },
    };
  }
}

export function* winners({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  const byDue = parameters.text('S03-10', 'winnerBase') === 'due';
  for (const { record, elected, votes } of electionsOf(ledger)) {
    const [due, present] = [valueOf(record.due), valueOf(record.present)];
    if (elected === undefined || votes.length === 0 || present === undefined) {
      yield 'cannotTell';
      continue;
    }
    for (const tally of votes.filter(({ name }) => elected.has(name))) {
      const found = { place: tally.field.place, subject: tally.name, received: `${tally.votes}票` };
      if (tally.votes * 2 <= present)
        yield { says: 'present', expected: `超过${present / 2}票`, ...found, data: { votes: tally.votes, present } };
      else if (byDue && due !== undefined && tally.votes * 2 <= due)
        yield {
          says: 'due',
          case: 1,
          expected: `超过${due / 2}票`,
          ...found,
          data: { votes: tally.votes, due, present },
        };
    }
  }
}

export function* supervisorsAndSeats({ ledger }: CheckContext): Generator<Hit> {
  for (const { record, candidates, elected, supervisors } of electionsOf(ledger)) {
    for (const name of supervisors ?? []) {
      if (candidates?.has(name) !== true) continue;
      yield {
        says: 'supervisor',
        place: record.supervisors.place,
        subject: name,
        expected: '不是候选人',
        received: '也是候选人',
      };
    }
    const seats = valueOf(record.seats);
    if (seats === undefined || elected === undefined || elected.size === seats) continue;
    yield {
      says: 'seats',
      case: 1,
      place: record.elected.place,
      subject: record.term.typed,
      expected: `${seats}人`,
      received: `${elected.size}人`,
      data: { seats, elected: elected.size },
    };
  }
}
