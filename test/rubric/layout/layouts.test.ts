import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { review } from '../../../src/review/review';
import type { ItemResult, ReviewResult, RubricResult } from '../../../src/review/result';
import type { Workbook } from '../../../src/workbook/host';
import type { ExpectedItem, ExpectedReading, ExpectedRubric } from '../../fixtures/rubrics/definition';
import { EXPECTED_SHEET, readExpectedSheet } from '../../fixtures/rubrics/expected-sheet';

/** Every workbook of layouts says in its hidden sheet how a careful reviewer reads it; the reader must say the same. */
const FOLDER = join(__dirname, '../../fixtures/rubrics/xlsx');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

test.each(files)('%s', async (file) => {
  const { workbook, expected } = await load(file);
  const settings = (expected as { settings?: object }).settings ?? {};
  const { result } = review(workbook, { asOf: '2026-06-30', settings });
  expect(differences(expected, result)).toEqual([]);
});

test('at least forty layouts', () => expect(files.length).toBeGreaterThanOrEqual(40));

async function load(file: string): Promise<{ workbook: Workbook; expected: ExpectedReading }> {
  const workbook = await openXlsx(readFileSync(join(FOLDER, file)), file).read();
  const hidden = workbook.grids.find((grid) => grid.sheet === EXPECTED_SHEET);
  if (hidden === undefined) throw new Error(`${file} has no expected reading`);
  const grids = workbook.grids.filter((grid) => grid !== hidden);
  return { workbook: { ...workbook, grids }, expected: readExpectedSheet(hidden) };
}

/** `place: expected ≠ read`, one line for each fact that differs. */
function differences(expected: ExpectedReading, result: ReviewResult): string[] {
  const found: string[] = [];
  const compare = (place: string, wanted: unknown, read: unknown): void => {
    if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(read)) {
      found.push(`${place}: ${JSON.stringify(wanted)} ≠ ${JSON.stringify(read)}`);
    }
  };
  compare('rubrics', expected.rubrics?.length ?? 0, result.rubrics.length);
  (expected.rubrics ?? []).forEach((rubric, index) => {
    const read = result.rubrics[index];
    if (read !== undefined) compareRubric(rubric, read, compare);
  });
  compare('total', expected.total, result.score?.total ?? null);
  const problems = Object.fromEntries(
    result.problems
      .filter(({ severity, code }) => severity !== 'info' && !OUTSIDE.has(code) && !code.startsWith('ledger.'))
      .map(({ sheet, cell, severity }) => [`${sheet}!${cell}`, severity]),
  );
  for (const place of new Set([...Object.keys(expected.problems ?? {}), ...Object.keys(problems)])) {
    compare(`problem ${place}`, expected.problems?.[place] ?? null, problems[place] ?? null);
  }
  return found;
}

/** Told of the mapping or of the workbook as a whole, not of a cell that was read. */
const OUTSIDE = new Set(['mapping.none', 'standard.uncovered', 'rubric.several', 'rubric.notFound']);

function compareRubric(
  wanted: ExpectedRubric,
  read: RubricResult,
  compare: (place: string, wanted: unknown, read: unknown) => void,
): void {
  compare('sheet', wanted.sheet, read.sheet);
  compare('headerRows', wanted.headerRows, read.headerRows);
  for (const [meaning, letter] of Object.entries(wanted.columns ?? {})) {
    compare(`columns.${meaning}`, letter, read.columns[meaning] ?? null);
  }
  for (const field of ['mode', 'maximum', 'declaredTotal'] as const) compare(field, wanted[field], read[field]);
  const remaining = [...read.items];
  for (const item of wanted.items) {
    const index = remaining.findIndex((candidate) => isSame(item, candidate));
    const [found] = index < 0 ? [] : remaining.splice(index, 1);
    compareItem(item, found, compare);
  }
  for (const extra of remaining) compare(`row ${extra.row}`, 'no item', extra.title);
}

function isSame(wanted: ExpectedItem, read: ItemResult): boolean {
  const inColumn = wanted.column === undefined || read.cells['score']?.replace(/\d+$/u, '') === wanted.column;
  return wanted.row === read.row && inColumn;
}

function compareItem(
  wanted: ExpectedItem,
  read: ItemResult | undefined,
  compare: (place: string, wanted: unknown, read: unknown) => void,
): void {
  const place = `row ${wanted.row}${wanted.column ?? ''}`;
  if (read === undefined) {
    compare(place, 'an item', 'none');
    return;
  }
  const fields = [
    'role',
    'unit',
    'category',
    'title',
    'points',
    'status',
    'selfScore',
    'score',
    'deduction',
    'stages',
  ] as const;
  for (const field of fields) compare(`${place} ${field}`, wanted[field], read[field]);
  if (wanted.weight !== undefined) compare(`${place} weight`, wanted.weight, read.weight);
  if (wanted.parts !== undefined) {
    compare(
      `${place} parts`,
      wanted.parts,
      read.parts?.map(({ ref, points }) => ({ ref, points })),
    );
  }
  if (wanted.clauses !== undefined)
    compare(
      `${place} clauses`,
      wanted.clauses,
      read.clauses.map(({ kind }) => kind),
    );
}
