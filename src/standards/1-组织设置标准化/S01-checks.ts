import { isBlank, saysNothing, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';

export const S01_CHECKS: readonly RuleCheck[] = [
  { rule: 'S01-1', needs: ['roster', 'roster.category'], check: enoughFullMembers },
  { rule: 'S01-2', needs: ['roster'], check: notTooMany },
  { rule: 'S01-3', needs: ['profile', 'roster', 'roster.category'], check: statedAsListed },
  { rule: 'S01-4', needs: ['profile', 'profile.type'], check: jointBranch },
  { rule: 'S01-5', needs: ['profile', 'profile.approvalNo'], check: approved },
  { rule: 'S01-6', needs: ['profile', 'profile.type'], check: temporaryBranch },
  { rule: 'S01-7', needs: ['profile', 'roster', 'roster.category'], check: nameSaysCommittee },
];

function* enoughFullMembers({ roster, parameters, sheetPlace }: CheckContext): Generator<Hit | Abstention> {
  const least = parameters.number('S01-1', 'minFull');
  // Whoever has no readable category may be a full member.
  const most = roster.current.length - roster.currentProbationary.length;
  if (most >= least) return;
  if (!roster.complete) return yield 'cannotTell';
  yield {
    says: 'tooFew',
    place: sheetPlace('roster'),
    subject: '正式党员',
    expected: `${least}人以上`,
    received: `${most}人`,
    data: { count: most, limit: least },
  };
}

function* notTooMany({ roster, parameters, sheetPlace }: CheckContext): Generator<Hit> {
  const most = parameters.number('S01-2', 'maxMembers');
  const count = roster.current.length;
  if (count < most) return;
  const found = {
    place: sheetPlace('roster'),
    subject: '党员总数',
    expected: `${most}人以内`,
    received: `${count}人`,
    data: { count, limit: most },
  };
  yield count > most ? { ...found, says: 'tooMany' } : { ...found, says: 'full', case: 1 };
}

function* statedAsListed({ profile, roster }: CheckContext): Generator<Hit | Abstention> {
  if (profile === undefined || !roster.complete) return yield 'cannotTell';
  const { current, currentFull, currentProbationary } = roster;
  const unclear = current.length - currentFull.length - currentProbationary.length;
  const rows: readonly (readonly [subject: string, stated: Field<number>, listed: number, unclear: number])[] = [
    ['党员总数', profile.members, current.length, 0],
    ['正式党员', profile.fullMembers, currentFull.length, unclear],
    ['预备党员', profile.probationary, currentProbationary.length, unclear],
  ];
  for (const [subject, field, listed, more] of rows) {
    const stated = valueOf(field);
    if (stated === undefined || (stated >= listed && stated <= listed + more)) continue;
    yield {
      says: 'differs',
      place: field.place,
      subject,
      expected: `${listed}人`,
      received: `${stated}人`,
      data: { stated, listed },
    };
  }
}

function* jointBranch({ profile, roster, parameters, ledger }: CheckContext): Generator<Hit | Abstention> {
  const type = profile && valueOf(profile.type);
  if (profile === undefined || type === undefined) return yield 'cannotTell';
  if (type !== '联合党支部') return yield 'notApplicable';
  const units = profile.units.typed.split(/[\s、，,；;]+/u).filter((unit) => unit !== '');
  if (units.length === 0) return yield 'cannotTell';
  const most = parameters.number('S01-4', 'maxUnits');
  const { place } = profile.units;
  if (units.length > most)
    yield {
      says: 'units',
      place,
      subject: '覆盖单位',
      expected: `${most}个以内`,
      received: `${units.length}个`,
      data: { count: units.length, limit: most },
    };
  if (ledger.sheets.roster.length === 0) return;
  const least = parameters.number('S01-1', 'minFull');
  const employers = roster.currentFull.map(({ record }) => compact(record.employer.typed));
  for (const unit of units) {
    const count = employers.filter((employer) => employer.includes(compact(unit))).length;
    if (count >= least)
      yield {
        says: 'ownBranch',
        place,
        subject: unit,
        expected: `不足${least}人`,
        received: `${count}人`,
        data: { count },
      };
  }
}

function* approved({ profile, parameters }: CheckContext): Generator<Hit | Abstention> {
  if (profile === undefined) return yield 'cannotTell';
  const { approvalNo, appliedOn, foundedOn } = profile;
  if (isBlank(approvalNo) || saysNothing(approvalNo)) {
    yield { says: 'noApproval', place: approvalNo.place, subject: '成立批复', expected: '批复文号', received: '空白' };
  }
  const [applied, founded] = [valueOf(appliedOn), valueOf(foundedOn)];
  if (applied === undefined || founded === undefined) return;
  const limit = parameters.number('S01-5', 'replyDays');
  const days = founded.from - applied.to;
  if (days <= limit) return;
  yield {
    says: 'lateReply',
    case: 1,
    place: foundedOn.place,
    subject: '批复用时',
    expected: `${limit}天以内`,
    received: `${days}天`,
    data: { days, limit },
  };
}

function* temporaryBranch({ profile, ledger }: CheckContext): Generator<Hit | Abstention> {
  const type = profile && valueOf(profile.type);
  if (type === undefined) return yield 'cannotTell';
  if (type !== '临时党支部') return yield 'notApplicable';
  for (const { name, meetingOn } of records(ledger, 'admission')) {
    if (!meetingOn.value.ok) continue;
    const found = { place: meetingOn.place, subject: name.typed, expected: '无', received: meetingOn.typed };
    yield { says: 'admits', ...found };
  }
  for (const { term, heldOn } of records(ledger, 'election')) {
    if (heldOn.value.ok)
      yield { says: 'elects', place: heldOn.place, subject: term.typed, expected: '无', received: heldOn.typed };
  }
}

function* nameSaysCommittee({ profile, roster, parameters }: CheckContext): Generator<Hit | Abstention> {
  const name = profile && valueOf(profile.name);
  if (profile === undefined || name === undefined || !roster.complete) return yield 'cannotTell';
  const from = parameters.number('S02-1', 'committeeFrom');
  const full = roster.currentFull.length;
  const most = roster.current.length - roster.currentProbationary.length;
  const says = compact(name).includes('支部委员会');
  const found = { place: profile.name.place, subject: '支部全称', received: name, data: { full, from } };
  if (full >= from && !says) yield { says: 'lacks', expected: '……支部委员会', ...found };
  if (most < from && says) yield { says: 'claims', expected: '……支部', ...found };
}
