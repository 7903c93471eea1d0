import { onceFor } from '../values/once-for';
import type { Problem } from '../values/problem';
import type { Grid } from '../workbook/grid';
import { valueOf } from './field';
import { KIND_IDS, type Kind } from './kinds';
import { records, type Ledger, type LedgerSheet, type PlacedNote } from './ledger';
import { looksLikeTable, readPart, sheetParts, type SheetPart, type SheetReading } from './read-sheet';

export interface LedgerOptions {
  /** Names of sheets that are no ledgers whatever they look like: those this program writes, and scoring tables. */
  readonly ownSheets?: ReadonlySet<string>;
}

/** Sheets that explain the workbook and hold no records. */
const EXPLANATION = /说明|目录|封面|须知|参考|字典/u;

// A sheet that has not been edited is the same grid at the next review, and need not be recognised again.
const partsOf = onceFor(sheetParts);
const isTable = onceFor(looksLikeTable);
const readingsByYear = onceFor((_: SheetPart) => new Map<number | null, SheetReading>());

function readingOf(part: SheetPart, onlyYear: number | null): SheetReading {
  // Where the sheet says its year, that of others does not count.
  const year = part.year === null ? onlyYear : null;
  const known = readingsByYear(part);
  let reading = known.get(year);
  if (reading === undefined) known.set(year, (reading = readPart(part, year)));
  return reading;
}

/**
 * Reads all ledgers of a workbook: finds each sheet's kind by its name, titles and headers, and its records with a field
 * for every column. Takes time in proportion to the filled cells. Never fails: what was not understood is a problem.
 */
export function readLedger(grids: readonly Grid[], { ownSheets = new Set() }: LedgerOptions = {}): Ledger {
  const candidates = grids.filter((grid) => !ownSheets.has(grid.sheet) && grid.rowCount > 0);
  const visible = candidates.filter((grid) => grid.visibility === 'visible');
  const found = visible.map((grid) => ({ grid, parts: partsOf(grid) }));
  const parts = found.flatMap((one) => one.parts);
  const years = parts.map(({ year }) => year).filter((year) => year !== null);
  const onlyYear = new Set(years).size === 1 ? (years[0] ?? null) : null;
  const readings = parts.map((part) => readingOf(part, onlyYear));
  const ledger: Ledger = {
    sheets: byKind(readings),
    year: mostFrequent(years),
    unit: null,
    notes: found.flatMap(({ grid, parts: own }) => (own.length > 0 ? placedNotes(grid) : [])),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...found
        .filter(({ grid, parts: none }) => none.length === 0 && !EXPLANATION.test(grid.sheet) && isTable(grid))
        .map(({ grid }): Problem => ({ code: 'ledger.sheet.unknown', sheet: grid.sheet, data: { name: grid.sheet } })),
      ...candidates
        .filter((grid) => grid.visibility !== 'visible' && partsOf(grid).length > 0)
        .map(({ sheet }): Problem => ({ code: 'ledger.sheet.hidden', sheet, data: { name: sheet } })),
    ],
  };
  return { ...ledger, unit: unitOf(ledger, readings) };
}

function placedNotes({ sheet, notes }: Grid): PlacedNote[] {
  return notes.map(({ row, column, text }) => ({ place: { sheet, row, column }, text }));
}

function byKind(readings: readonly SheetReading[]): Ledger['sheets'] {
  const sheets = Object.fromEntries(KIND_IDS.map((kind) => [kind, [] as LedgerSheet[]])) as Record<Kind, LedgerSheet[]>;
  // The records were built from the columns of this very kind; the type system cannot follow that through the table.
  for (const reading of readings) sheets[reading.kind].push(reading as unknown as LedgerSheet);
  return sheets as unknown as Ledger['sheets'];
}

/** The later one of two that are equally frequent. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const sorted = [...counts].sort(([left, many], [right, few]) => few - many || right - left);
  return sorted[0]?.[0] ?? null;
}

function unitOf(ledger: Ledger, readings: readonly SheetReading[]): string | null {
  const [profile] = records(ledger, 'profile');
  const name = profile && valueOf(profile.name);
  if (name !== undefined) return name;
  const info = readings
    .flatMap((reading) => reading.info)
    .find(({ label, value }) => /^(?:党?支部|单位|党组织|支部全称)(?:\(?名称\)?|全称)?$/u.test(label) && value !== '');
  return info?.value ?? null;
}
