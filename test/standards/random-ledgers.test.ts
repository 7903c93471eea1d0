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

function checked(sheets: readonly RandomSheet[], chosen: CheckSettings): LedgerCheck {
  return checkLedger(readLedger(gridsOf(sheets)), chosen);
}

/** What is wrong with the result itself: a rule that broke, a cell that is nowhere, a sentence with something missing. */
function faultsOf({ findings, problems }: LedgerCheck, sheets: readonly RandomSheet[]): readonly unknown[] {
  const names = new Set(sheets.map(({ name }) => name));
  return [
    ...problems.filter(({ code }) => code === 'rule.crashed'),
    ...findings.filter(({ place }) => !names.has(place.sheet) || Math.min(place.row, place.column) < 1),
    ...findings
      .flatMap((finding) => [findingSentence(finding, 'zh') ?? '', findingSentence(finding, 'en') ?? ''])
      .filter((text) => !/[。.]$/u.test(text) || /\{\w+\}|“”|undefined|NaN|Infinity|\[object/u.test(text)),
  ];
}

test.each([
  ['any sheets, with anything in any column,', randomLedger],
  ['good ledgers in which cells were typed over and columns taken out', spoiltLedger],
])('%s are judged without breaking, and always alike', (_, ledgers) => {
  fc.assert(
    fc.property(ledgers, settings, (sheets, chosen) => {
      const check = checked(sheets, chosen);
      expect(faultsOf(check, sheets)).toEqual([]);
      expect(JSON.stringify(checked(sheets, chosen))).toBe(JSON.stringify(check));
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
      expect(ids(checked(shuffled, chosen))).toEqual(ids(checked(sheets, chosen)));
    }),
    { numRuns: RUNS },
  );
});

/**
 * Forms stay, as their labels stand beside their values, and so do tables with an entry alone in its row: at the left edge it
 * may be the title of a section.
 */
function withColumnsShuffled(original: RandomSheet, order: Iterator<number>): RandomSheet {
  const [title = [], ...table] = original.rows;
  const width = table[0]?.length ?? 0;
  const lone = table.some((row) => row.filter((cell) => cell !== null).length === 1);
  if (width <= 2 || lone) return original;
  const columns = Array.from({ length: width }, (_, column) => ({ column, key: Number(order.next().value) }))
    .sort((left, right) => left.key - right.key)
    .map(({ column }) => column);
  return { ...original, rows: [title, ...table.map((row) => columns.map((column) => row[column] ?? null))] };
}
