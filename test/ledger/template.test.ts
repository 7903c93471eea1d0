import { kindOf, KIND_IDS } from '../../src/ledger/kinds';
import { readLedger } from '../../src/ledger/read-ledger';
import { ledgerTemplate } from '../../src/ledger/template';
import { findRubrics } from '../../src/rubric/find-rubrics';
import { cellText } from '../../src/workbook/cell';
import type { Grid } from '../../src/workbook/grid';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { applied } from '../support/apply';
import { cellOf, sheet, workbook } from '../support/grid';
import type { Row } from '../support/ledger';

const { grids } = applied(workbook(), ledgerTemplate());

test('the empty template has every ledger, no record and no problem', () => {
  const ledger = readLedger(grids);
  expect(ledger.problems).toEqual([]);
  for (const kind of KIND_IDS) {
    const [only, ...more] = ledger.sheets[kind];
    expect(more).toEqual([]);
    expect(only).toMatchObject({ records: [], missing: [] });
  }
});

/** Types records into the template below the headers of their columns. */
function filled(grid: Grid, rows: readonly Row[], form: boolean): Grid {
  const cells = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.cell(row + 1, column + 1)),
  );
  const words = form ? cells.map(([label]) => label) : cells[2];
  const columns = new Map(words?.map((cell, index) => [cellText(cell ?? cellOf(null)).replace('*', ''), index]));
  (cells[0] ??= [])[0] = cellOf(`${grid.sheet}（2025年度）`);
  rows.forEach((record, index) => {
    for (const [title, typed] of Object.entries(record)) {
      const at = columns.get(title);
      if (at === undefined) continue;
      const [row, column] = form ? [at, 1] : [3 + index, at];
      (cells[row] ??= [])[column] = cellOf(typed);
    }
  });
  return sheet(
    grid.sheet,
    cells.map((row) => Array.from(row, (cell) => cell ?? null)),
  );
}

const FILLED = grids.map((grid) => {
  const kind = KIND_IDS.map(kindOf).find(({ name }) => name === grid.sheet);
  return kind === undefined ? grid : filled(grid, COMPLIANT[grid.sheet] ?? [], kind.form);
});

test('filled in or empty, no sheet of it is taken for a scoring table', () => {
  expect(findRubrics(grids, new Set()).rubrics).toEqual([]);
  expect(findRubrics(FILLED, new Set()).rubrics.map((rubric) => rubric.sheet)).toEqual([]);
});

test.each(['姓名（必填）', '姓名：', '★姓名'])('nor is one whose names stand under %s', (name) => {
  const appraisals = sheet('民主评议', [
    [name, '类别', '自评', '优秀', '合格', '备注'],
    ['王某某', '正式党员', '优秀', 7, 3, '无'],
    ['李某某', '正式党员', '合格', 3, 7, '无'],
  ]);
  expect(findRubrics([appraisals], new Set()).rubrics).toEqual([]);
});

test('filled in, it reads without a problem', () => {
  const ledger = readLedger(FILLED);
  expect(ledger).toMatchObject({ problems: [], year: 2025 });
  const counts = KIND_IDS.map((kind) => ledger.sheets[kind][0]?.records.length);
  expect(counts).toEqual(KIND_IDS.map((kind) => COMPLIANT[kindOf(kind).name]?.length));
});

test('identity numbers are kept as text, dates as dates, and choices drop down', () => {
  const roster = ledgerTemplate().sheets.find(({ sheet: name }) => name === '党员名册');
  const columnOf = (title: string) =>
    roster?.cells.find(({ content }) => content.kind === 'text' && content.text === title)?.column;
  const styleOf = (title: string) =>
    roster?.cells.find(({ row, column }) => row === 4 && column === columnOf(title))?.style;
  expect([styleOf('身份证号*'), styleOf('入党时间*')]).toEqual(['inputText', 'inputDate']);
  const lists = roster?.create?.validations?.map(({ area, values }) => [area.left, values]);
  expect(lists).toContainEqual([columnOf('人员类别*'), ['正式党员', '预备党员']]);
});
