import { review } from '../../src/review/review';
import type { Review } from '../../src/review/review';
import { serialOfText } from '../../src/values/date';
import { cellText, EMPTY, type Cell } from '../../src/workbook/cell';
import { GridBuilder, type Grid } from '../../src/workbook/grid';
import type { Workbook } from '../../src/workbook/host';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { applied } from '../support/apply';
import { cellOf, sheet, workbook, type Typed } from '../support/grid';
import { gridsOf, replaced } from '../support/ledger';

const SETTINGS = '核验设置';
const Z = 26;
const run = (book: Workbook): Review => review(book, { asOf: '2026-01-05' });

/** A scoring table, and ledgers that lack the committee's meetings of most of the year. */
const RUBRIC = sheet('评分', [
  ['考核项目', '分值', '得分'],
  ['议事决策', 100, 100],
]);
const LEDGERS = gridsOf(replaced(COMPLIANT, '会议记录', (rows) => rows.slice(0, 6)));
const FIRST = workbook(RUBRIC, ...LEDGERS);
const WRITTEN = applied(FIRST, run(FIRST).plan);

/** The workbook with some cells of the settings sheet changed, by `row,column`. */
function typedInto(book: Workbook, typed: Readonly<Record<string, Typed>>): Workbook {
  return withSettings(book, (grid) => {
    const builder = copy(grid, (row, column, cell) => [row, column, `${row},${column}` in typed ? EMPTY : cell]);
    for (const [at, value] of Object.entries(typed)) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      builder.set(row, column, cellOf(value));
    }
    return builder.build();
  });
}

function withSettings(book: Workbook, change: (grid: Grid) => Grid): Workbook {
  return { ...book, grids: book.grids.map((grid) => (grid.sheet === SETTINGS ? change(grid) : grid)) };
}

function copy(grid: Grid, place: (row: number, column: number, cell: Cell) => [number, number, Cell]): GridBuilder {
  const builder = new GridBuilder(grid.sheet);
  for (const row of grid.rows()) {
    for (const [column, cell] of grid.rowCells(row)) builder.set(...place(row, column, cell));
  }
  return builder;
}

const line = (row: number, ...cells: readonly Typed[]): Record<string, Typed> =>
  Object.fromEntries(cells.map((cell, index) => [`${row},${Z + index}`, cell]));

const missing = (result: Review['result']) => result.findings.filter(({ rule }) => rule === 'S10-2');
const settingsProblems = ({ result }: Review) =>
  result.problems.filter((one) => one.sheet === SETTINGS).map(({ code, cell }) => `${code} ${cell}`);

test('a new settings sheet has the list, and the second run plans nothing', () => {
  const settings = WRITTEN.grids.find((grid) => grid.sheet === SETTINGS);
  expect([0, 1, 2, 3, 4].map((index) => cellText(settings?.cell(6, Z + index) ?? EMPTY))).toEqual([
    ...['规则', '对象', '豁免原因', '批准人', '有效期至'],
  ]);
  expect(run(WRITTEN).plan.sheets).toEqual([]);
});

test('a meeting that is missing altogether is waived by rule and subject, and people’s words are kept', () => {
  const [first, ...others] = missing(run(WRITTEN).result);
  if (first === undefined) throw new Error('no meeting is missing');
  const book = typedInto(WRITTEN, line(7, ' s10-2', first.subject, '换届在即', '吴建国', '2026年12月'));
  const { result, plan } = run(book);
  expect(missing(result).map(({ waived }) => waived)).toEqual([true, ...others.map(() => false)]);
  expect(missing(result).map(({ waiver }) => waiver)).toEqual([
    { reason: '换届在即', by: '吴建国' },
    ...others.map(() => undefined),
  ]);
  expect(settingsProblems(run(book))).toEqual([]);
  expect(plan.sheets.filter((one) => one.sheet === SETTINGS)).toEqual([]);
});

test('without a subject all of the rule is waived, until the day that is given', () => {
  const until = (text: string): Cell => ({ kind: 'date', serial: serialOfText(text) ?? 0 });
  const book = typedInto(WRITTEN, line(7, 'S10-2', null, '换届在即', '吴建国', until('2026-01-05')));
  expect(missing(run(book).result).every(({ waived }) => waived)).toBe(true);
  const late = typedInto(WRITTEN, line(7, 'S10-2', null, '换届在即', '吴建国', until('2026-01-04')));
  expect(missing(run(late).result).some(({ waived }) => waived)).toBe(false);
  expect(settingsProblems(run(late))).toEqual(['waiver.expired Z7']);
});

test('what is wrong with a line is told at its cell', () => {
  const book = typedInto(WRITTEN, {
    ...line(7, 'S99-1', null, '换届在即', '吴建国'),
    ...line(8, null, '第一季度', '换届在即', '吴建国'),
    ...line(9, 'S10-2', null, '换届在即', '吴建国', '年底'),
    ...line(10, 'S10-2', null, '换届在即', '吴建国', { kind: 'error', code: '#REF!' }),
    ...line(11, 'S10-2', null, '换届在即'),
    ...line(12, 'S10-2', null, null, '吴建国'),
    ...line(14, 'S01-1', null, '换届在即', '吴建国'),
  });
  expect(settingsProblems(run(book))).toEqual([
    ...['waiver.unknownRule Z7', 'waiver.unknownRule Z8', 'waiver.notDate AD9', 'waiver.notDate AD10'],
    ...['waiver.unapproved Z11', 'waiver.noReason Z12', 'waiver.unused Z14'],
  ]);
  expect(missing(run(book).result).some(({ waived }) => waived)).toBe(false);
});

test('a settings sheet from before gets the list, beside what people wrote in its place, unless it is protected', () => {
  const before = withSettings(WRITTEN, (grid) =>
    copy(grid, (row, column, cell) => [row, column, column < Z ? cell : EMPTY]).build(),
  );
  const planned = (book: Workbook) => run(book).plan.sheets.filter((one) => one.sheet === SETTINGS);
  expect(planned(before)[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
    [5, Z],
    ...[0, 1, 2, 3, 4].map((index) => [6, Z + index]),
  ]);
  expect(run(applied(before, run(before).plan)).plan.sheets).toEqual([]);
  const beside = planned(typedInto(before, { '9,27': '我的草稿' }))[0]?.cells ?? [];
  expect(beside.map(({ row, column }) => [row, column])).toEqual([
    [5, 64],
    ...[0, 1, 2, 3, 4].map((index) => [6, 64 + index]),
  ]);
  expect(planned(withSettings(before, (grid) => ({ ...grid, ...methods(grid), protected: true })))).toEqual([]);
});

test('the list is found wherever its header stands, and a lost header is told', () => {
  const waived = typedInto(WRITTEN, line(7, 'S10-2', null, '换届在即', '吴建国'));
  const moved = withSettings(waived, (grid) =>
    copy(grid, (row, column, cell) => (column < Z ? [row, column, cell] : [row + 40, column - 15, cell])).build(),
  );
  expect(missing(run(moved).result).every((one) => one.waived)).toBe(true);
  expect(run(moved).plan.sheets.filter((one) => one.sheet === SETTINGS)).toEqual([]);
  expect(settingsProblems(run(typedInto(waived, { '6,28': '原因' })))).toEqual(['waiver.headerLost Z5']);
});

/** The methods of a grid live on its class, where a spread does not find them. */
function methods(grid: Grid): Pick<Grid, 'cell' | 'rowCells' | 'rows'> {
  return {
    cell: (row, column) => grid.cell(row, column),
    rowCells: (row) => grid.rowCells(row),
    rows: () => grid.rows(),
  };
}
