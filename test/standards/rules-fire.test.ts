import { findRule, STANDARDS } from '../../src/standards/catalogue';
import { ALL_CHECKS, CHECK_GROUPS } from '../../src/standards/check/all-checks';
import { checkLedger, type LedgerCheck } from '../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../src/standards/check/settings';
import type { Finding } from '../../src/standards/finding';
import { findingSentence } from '../../src/standards/messages';
import { placeName } from '../../src/workbook/address';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { ledgerOf, type Sheets } from '../support/ledger';
import { CASES } from './cases';
import type { FiringCase } from './cases/firing-case';

const DEFAULTS: CheckSettings = { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} };

type Circumstances = Partial<CheckSettings> & Pick<FiringCase, 'layout'>;

function check(sheets: Sheets, { asOf, orgLevel, parameters, layout }: Circumstances = {}): LedgerCheck {
  return checkLedger(ledgerOf(sheets, 2025, layout), {
    asOf: asOf ?? DEFAULTS.asOf,
    orgLevel: orgLevel ?? DEFAULTS.orgLevel,
    parameters: parameters ?? {},
  });
}

const before = check(COMPLIANT);
const usual = new Set(before.findings.map(({ id }) => id));

function newFindings({ change, ...settings }: FiringCase): readonly Finding[] {
  const { findings, problems } = check(change?.(COMPLIANT) ?? COMPLIANT, settings);
  expect(problems).toEqual([]);
  return findings.filter(({ id }) => !usual.has(id));
}

test('the compliant ledger has no error and no warning, and no rule breaks', () => {
  expect(before.findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id)).toEqual([]);
  expect(before.problems).toEqual([]);
});

const named = CASES.map((one) => [`${one.rule} ${one.says} at ${one.at}`, one] as const);

test.each(named)('%s', (_, one) => {
  const found = newFindings(one);
  const own = found.filter(({ rule }) => rule === one.rule);
  expect(own.map(({ says, place, severity }) => [says, placeName(place), severity])).toContainEqual([
    one.says,
    one.at,
    one.severity,
  ]);
  const expected = new Set<string>([one.rule, ...(one.also ?? [])]);
  const others = found.filter(({ rule }) => !expected.has(rule) && !(rule.startsWith('G-') && one.rule !== rule));
  expect(others.map(({ id }) => id)).toEqual([]);
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...expected]));
  for (const finding of own) {
    for (const language of ['zh', 'en'] as const) expect(findingSentence(finding, language)).not.toMatch(/^$|[{}]/u);
    expect(findingSentence(finding)).toMatch(/。$/u);
  }
});

test('a standard that is checked has a check for every rule', () => {
  const checked = new Set<string>(ALL_CHECKS.map(({ rule }) => rule));
  expect(checked.size).toBe(ALL_CHECKS.length);
  const half = STANDARDS.filter(({ rules }) => rules.some(({ id }) => checked.has(id)));
  expect(half.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => !checked.has(id))).toEqual([]);
});

test('every check, and every message of it, has a case', () => {
  const messages = CHECK_GROUPS.flatMap((group) =>
    Object.entries(group.messages).flatMap(([rule, texts]) =>
      Object.keys(texts ?? {}).map((says) => `${rule} ${says}`),
    ),
  );
  const shown = new Set(CASES.map(({ rule, says }) => `${rule} ${says}`));
  expect(messages.filter((message) => !shown.has(message))).toEqual([]);
  const rules = new Set<string>(CASES.map(({ rule }) => rule));
  expect(ALL_CHECKS.map(({ rule }) => rule).filter((rule) => !rules.has(rule))).toEqual([]);
});

test('every case of a checked rule is of a severity that the catalogue knows', () => {
  for (const { rule, severity } of CASES) {
    const grave = findRule(rule)?.cases.map((one) => one.severity) ?? [];
    expect([rule, severity === 'info' || grave.includes(severity)]).toEqual([rule, true]);
  }
});
