import { checkLedger, type Outcome } from '../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../src/standards/check/settings';
import type { RuleId } from '../../src/standards/rule';
import { placeName } from '../../src/workbook/address';
import { ledgerOf, type Sheets } from './ledger';

/** What one rule says of small ledgers: `says subject severity at`, as of the first days of 2026 unless told otherwise. */
export function said(rule: RuleId, sheets: Sheets, settings: Partial<CheckSettings> = {}): string[] {
  const { findings } = checkLedger(ledgerOf(sheets), { ...DEFAULTS, ...settings });
  return findings
    .filter((one) => one.rule === rule)
    .map(({ says, subject, severity, place }) => `${says} ${subject} ${severity} ${placeName(place)}`);
}

/** How one rule ends. */
export function outcomeOf(rule: RuleId, sheets: Sheets, settings: Partial<CheckSettings> = {}): Outcome | undefined {
  return checkLedger(ledgerOf(sheets), { ...DEFAULTS, ...settings }).outcomes.get(rule);
}

const DEFAULTS: CheckSettings = { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} };
