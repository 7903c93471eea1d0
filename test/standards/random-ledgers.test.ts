import fc from 'fast-check';
import { readLedger } from '../../src/ledger/read-ledger';
import { checkLedger, type LedgerCheck } from '../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../src/standards/check/settings';
import { findingSentence } from '../../src/standards/messages';
import type { Grid } from '../../src/workbook/grid';
import { sheet } from '../support/grid';
import { randomLedger, spoiltLedger, type RandomSheet } from '../support/random-ledger';

const RUNS = 50;

const settings: fc.Arbitrary<CheckSettings> = fc.record({
  asOf: fc.constantFrom('2025-01-01', '2025-06-30', '2026-01-05', '2030-12-31'),
  orgLevel: fc.constantFrom('county+', 'township'),
  parameters: fc.constant({}),
});

function gridsOf(sheets: readonly RandomSheet[]): Grid[] {
  return sheets.map(({ name, rows, merges }) => sheet(name, rows, { merges }));
}

function soundCheck(sheets: readonly RandomSheet[], chosen: CheckSettings): LedgerCheck {
  const check = checkLedger(readLedger(gridsOf(sheets)), chosen);
  expect(check.problems.filter(({ code }) => code === 'rule.crashed')).toEqual([]);
  const names = new Set(sheets.map(({ name }) => name));
  for (const finding of check.findings) {
    const { place } = finding;
    expect(names).toContain(place.sheet);
    expect(Math.min(place.row, place.column)).toBeGreaterThan(0);
    for (const language of ['zh', 'en'] as const) {
      const sentence = findingSentence(finding, language);
      expect(sentence).toMatch(/[。.]$/u);
      expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/u);
    }
  }
  return check;
}

test('any sheets, with anything in any column, are judged without breaking, and always alike', () => {
  fc.assert(
    fc.property(randomLedger, settings, (sheets, chosen) => {
      expect(JSON.stringify(soundCheck(sheets, chosen))).toBe(JSON.stringify(soundCheck(sheets, chosen)));
    }),
    { numRuns: RUNS },
  );
});

test('so is a good ledger in which cells were typed over and columns taken out', () => {
  fc.assert(
    fc.property(spoiltLedger, settings, (sheets, chosen) => {
      expect(JSON.stringify(soundCheck(sheets, chosen))).toBe(JSON.stringify(soundCheck(sheets, chosen)));
    }),
    { numRuns: RUNS },
  );
});

test('the order of columns makes no difference to what is found', () => {
  const seeds = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(spoiltLedger, settings, seeds, (sheets, chosen, order) => {
      const shuffled = sheets.map((one) => withColumnsShuffled(one, order));
      const ids = (check: LedgerCheck): string[] => check.findings.map(({ id }) => id).sort();
      expect(ids(soundCheck(shuffled, chosen))).toEqual(ids(soundCheck(sheets, chosen)));
    }),
    { numRuns: RUNS },
  );
});

/** Forms stay: their labels stand beside their values. */
function withColumnsShuffled(original: RandomSheet, order: Iterator<number>): RandomSheet {
  const [title = [], ...table] = original.rows;
  const width = table[0]?.length ?? 0;
  if (width <= 2) return original;
  const columns = Array.from({ length: width }, (_, column) => ({ column, key: Number(order.next().value) }))
    .sort((left, right) => left.key - right.key)
    .map(({ column }) => column);
  return { ...original, rows: [title, ...table.map((row) => columns.map((column) => row[column] ?? null))] };
}
