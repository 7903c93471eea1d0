import { checkLedger } from '../../../src/standards/check/check-ledger';
import type { Hit } from '../../../src/standards/check/hit';
import type { RuleCheck } from '../../../src/standards/check/rule-check';
import type { CheckSettings } from '../../../src/standards/check/settings';
import { records } from '../../../src/ledger/ledger';
import type { RuleId } from '../../../src/standards/rule';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, ledgerOf, type Row, type Sheets } from '../../support/ledger';

const SETTINGS: CheckSettings = { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} };

function run(checks: readonly RuleCheck[], sheets: Sheets = COMPLIANT) {
  return checkLedger(ledgerOf(sheets), SETTINGS, checks);
}

/** Finds something about everybody named in the first rows of the roster. */
function finding(rule: RuleId, count = 1, more: Partial<Hit> = {}): RuleCheck {
  return {
    rule,
    needs: ['roster'],
    *check({ ledger }) {
      for (const { name } of records(ledger, 'roster').slice(0, count)) {
        yield { says: 'x', place: name.place, subject: name.typed, expected: '', received: '', ...more };
      }
    },
  };
}

const silent = (rule: RuleId, needs: RuleCheck['needs'] = []): RuleCheck => ({ rule, needs, check: () => [] });

test('a finding is known by rule and subject; one more about the same subject is #2', () => {
  const { findings } = run([finding('S20-1', 3, { subject: '身份证号' })]);
  expect(findings.map(({ id }) => id)).toEqual(['S20-1/身份证号', 'S20-1/身份证号#2', 'S20-1/身份证号#3']);
});

test('severity comes from the case of the rule, and only a hint fails nothing', () => {
  const { findings, outcomes } = run([finding('S01-2', 1, { case: 1 }), finding('S01-1')]);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['S01-1', 'error'],
    ['S01-2', 'info'],
  ]);
  expect([outcomes.get('S01-1'), outcomes.get('S01-2')]).toEqual(['fail', 'pass']);
});

test('a missing sheet, a missing column and an unfilled roster leave the rule untold', () => {
  const others = Object.fromEntries(Object.entries(COMPLIANT).filter(([name]) => name !== '党员名册'));
  const outcome = (sheets: Sheets, needs: RuleCheck['needs']) =>
    run([silent('S01-1', needs)], sheets).outcomes.get('S01-1');
  expect(outcome(COMPLIANT, ['roster', 'group.leader'])).toBe('pass');
  expect(outcome(others, ['roster'])).toBe('cannotTell');
  expect(outcome({ ...COMPLIANT, 党员名册: [] }, ['roster'])).toBe('cannotTell');
  expect(outcome(COMPLIANT, ['roster.lostContact'])).toBe('cannotTell');
  expect(outcome({ ...COMPLIANT, 发展党员: [] }, ['admission'])).toBe('pass');
});

test('a check that breaks is one problem; the others go on', () => {
  const broken: RuleCheck = {
    rule: 'S01-1',
    needs: [],
    check: () => {
      throw new Error('divided by nobody');
    },
  };
  const { findings, outcomes, problems } = run([broken, finding('S01-2')]);
  expect(problems).toEqual([
    { code: 'rule.crashed', sheet: null, data: { rule: 'S01-1', reason: 'divided by nobody' } },
  ]);
  expect([outcomes.get('S01-1'), findings.length]).toEqual(['cannotTell', 1]);
});

test('one fact under two rules is told once, by the first', () => {
  const { findings, outcomes } = run([finding('S04-4', 1), finding('S18-26', 2)]);
  expect(findings.map(({ id }) => id)).toEqual(['S04-4/周文海', 'S18-26/沈玉兰']);
  expect(outcomes.get('S18-26')).toBe('fail');
  expect(run([finding('S18-26', 1)]).findings).toHaveLength(1);
});

test('a standard passes by one rule that passed, and is not applicable only when all its rules are', () => {
  const none = (rule: RuleId): RuleCheck => ({ rule, needs: [], check: () => ['notApplicable'] });
  const groups = ['S04-1', 'S04-2', 'S04-3', 'S04-4', 'S04-5'] as const;
  const standard = (...checks: readonly RuleCheck[]) => run(checks).standards.get('S04');
  expect(standard(...groups.map(none))).toBe('notApplicable');
  expect(standard(...groups.map((rule) => (rule === 'S04-1' ? silent(rule) : none(rule))))).toBe('pass');
  expect(standard(silent('S04-1'), finding('S04-2'))).toBe('fail');
  expect(standard()).toBe('cannotTell');
  expect(standard(none('S04-1'))).toBe('cannotTell');
});

describe('a waiver on the row', () => {
  const waived = (cells: Row) => run([finding('S20-1', 2)], changed(COMPLIANT, '党员名册', 0, cells));

  test('turns what is said about it into a hint with its reason, and leaves other rows alone', () => {
    const { findings, problems, outcomes } = waived({ 豁免原因: '豁免：档案在途', 豁免批准人: '吴建国' });
    expect(findings.map(({ severity, waived: by }) => [severity, by])).toEqual([
      ['info', { reason: '档案在途', by: '吴建国' }],
      ['error', undefined],
    ]);
    expect([problems, outcomes.get('S20-1')]).toEqual([[], 'fail']);
  });

  test('on 支部基本情况 it holds for the rules it names wherever they speak', () => {
    const branch = { 豁免原因: 'S20-1：档案在途', 豁免批准人: '吴建国' };
    const { findings, problems } = run([finding('S20-1', 2)], changed(COMPLIANT, '支部基本情况', 0, branch));
    expect([findings.map(({ severity }) => severity), problems]).toEqual([['info', 'info'], []]);
    const unnamed = run(
      [finding('S20-1', 2)],
      changed(COMPLIANT, '支部基本情况', 0, { ...branch, 豁免原因: '档案在途' }),
    );
    expect(unnamed.findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  test.each([
    ['agreed to by nobody', { 豁免原因: '档案在途' }, 'waiver.unapproved'],
    ['approved without a reason', { 豁免原因: null, 豁免批准人: '吴建国' }, 'waiver.noReason'],
    ['that has run out', { 豁免原因: '档案在途，至2025-12-31', 豁免批准人: '吴建国' }, 'waiver.expired'],
    ['for another rule', { 豁免原因: 'S20-6 按旧办法计算', 豁免批准人: '吴建国' }, 'waiver.unused'],
  ])('%s does not count, and is told', (_, cells, code) => {
    const { findings, problems } = waived(cells);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(problems).toMatchObject([{ code, sheet: '党员名册', row: 3 }]);
  });
});
