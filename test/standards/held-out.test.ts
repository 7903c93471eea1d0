import { readLedger } from '../../src/ledger/read-ledger';
import { checkLedger, type LedgerCheck } from '../../src/standards/check/check-ledger';
import type { Finding } from '../../src/standards/finding';
import { placeName, type Place } from '../../src/workbook/address';
import { locate } from '../fixtures/held-out-ledgers/change';
import { changed, grids, HELD_OUT } from '../fixtures/held-out-ledgers';
import type { HeldOutLedger, HeldOutSheet } from '../fixtures/held-out-ledgers/model';
import type { LedgerId, Seed } from '../fixtures/held-out-ledgers/seed';
import { LIFE } from '../fixtures/held-out-ledgers/seeds-life';
import { MEMBERS_SEEDS } from '../fixtures/held-out-ledgers/seeds-members';
import { ORGANISATION } from '../fixtures/held-out-ledgers/seeds-organisation';
import { SECOND } from '../fixtures/held-out-ledgers/seeds-second';
import { TRUTH } from '../fixtures/held-out-ledgers/seeds-truth';
import { TRAPS } from '../fixtures/held-out-ledgers/traps';

const SEEDS = [...ORGANISATION, ...LIFE, ...MEMBERS_SEEDS, ...TRUTH, ...SECOND];

function ledgerOf(id: LedgerId): HeldOutLedger {
  const found = HELD_OUT.find((ledger) => ledger.id === id);
  if (found === undefined) throw new Error(`no ledger ${id}`);
  return found;
}

function check(ledger: HeldOutLedger, sheets: readonly HeldOutSheet[], asOf = ledger.asOf): LedgerCheck {
  return checkLedger(readLedger(grids(sheets)), { asOf, orgLevel: ledger.orgLevel, parameters: {} });
}

const told = ({ rule, severity, place, subject }: Finding): string =>
  `${rule} ${severity} ${placeName(place)} ${subject}`;

const loud = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(told);

/** Whether the finding stands at the spot, which may name a whole sheet. */
function stands(place: Place, spot: ReturnType<typeof locate>): boolean {
  if (spot.sheet !== place.sheet) return false;
  return spot.row === undefined || (spot.row === place.row && spot.column === place.column);
}

test.each(HELD_OUT.map((ledger) => [ledger.about, ledger] as const))(
  'a well-kept ledger raises no error and no warning: %s',
  (_, ledger) => {
    expect(loud(check(ledger, ledger.sheets).findings)).toEqual([]);
  },
);

const untouched = new Map<string, ReadonlySet<string>>();

/** What the ledger says before the slip, at the same day of examination. */
function before(ledger: HeldOutLedger, asOf = ledger.asOf): ReadonlySet<string> {
  const key = `${ledger.id} ${asOf}`;
  const known = untouched.get(key) ?? new Set(check(ledger, ledger.sheets, asOf).findings.map(told));
  untouched.set(key, known);
  return known;
}

const named = (seed: Seed): string => `${seed.rule} ${seed.ledger}: ${seed.why}`;

test.each(SEEDS.map((seed) => [named(seed), seed] as const))('finds %s', (_, seed) => {
  const ledger = ledgerOf(seed.ledger);
  const sheets = changed(ledger, seed.changes);
  const spots = seed.at.map((at) => locate(sheets, at));
  // A slip of the calendar (`asOf`) has no state before it.
  const known = seed.changes.length === 0 ? new Set<string>() : before(ledger, seed.asOf);
  const found = check(ledger, sheets, seed.asOf).findings.filter(
    (finding) => finding.rule === seed.rule && !known.has(told(finding)),
  );
  const right = found.filter(
    ({ place, severity }) => severity === seed.severity && (spots.length === 0 || spots.some((s) => stands(place, s))),
  );
  expect({ found: found.map(told), right: right.length > 0 }).toEqual({ found: found.map(told), right: true });
});

test.each(TRAPS.map((trap) => [`${trap.ledger}: ${trap.why}`, trap] as const))(
  'lets pass what is odd but lawful: %s',
  (_, trap) => {
    const ledger = ledgerOf(trap.ledger);
    expect(loud(check(ledger, changed(ledger, trap.changes)).findings)).toEqual([]);
  },
);

test('at least ninety slips of eighty rules and thirty lawful oddities are held out', () => {
  expect(SEEDS.length).toBeGreaterThanOrEqual(90);
  expect(new Set(SEEDS.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(80);
  expect(TRAPS.length).toBeGreaterThanOrEqual(30);
});
