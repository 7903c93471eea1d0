import { review } from '../../src/review/review';
import { readSettings } from '../../src/review/settings-sheet';
import type { Workbook } from '../../src/workbook/host';
import { shownSheets } from '../../src/workbook/plan';
import type { Typed } from '../support/grid';
import { asOf, changed, settingsOf, WRITTEN } from '../support/typed-settings';

/** Lines of the table as people fill them in. */
function withDays(...lines: readonly (readonly [date: Typed, kind: Typed, note?: Typed])[]): Workbook {
  return changed(WRITTEN, (row, column) => (column > 11 && column < 15 ? lines[row - 4]?.[column - 12] : undefined));
}

const read = (book: Workbook) => readSettings(settingsOf(book), (sheet) => sheet);
const holidays = (book: Workbook) => read(book).settings.parameters['G-07.holidays'];

test('a new sheet has an empty table that says which years are known', () => {
  expect(holidays(WRITTEN)).toBeUndefined();
  expect(settingsOf(WRITTEN).cell(2, 12)).toMatchObject({
    text: expect.stringMatching(/2004年至\d{4}年.*暂算/u) as string,
  });
});

test('days, stretches of days and days worked', () => {
  const book = withDays(
    ['2027-01-01', '放假', '元旦'],
    ['2027-02-05至2027-02-07', '放假'],
    [{ kind: 'date', serial: 46390 }, '上班', '调休'],
  );
  expect(holidays(book)).toEqual(['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-01-03班']);
  expect(read(book).problems).toEqual([]);
  expect(shownSheets(review(book, { asOf }).plan)).toEqual([]);
});

test('a meeting on a Sunday of a year not known yet is no longer 暂算 once the office has said its days', () => {
  const told = (book: Workbook) =>
    review(book, { asOf }).result.findings.flatMap(({ rule, message }) => (rule === 'S15-9' ? [message] : []));
  expect(told(WRITTEN)).toEqual([expect.stringContaining('暂算')]);
  expect(told(withDays(['2027-01-01', '放假']))).toEqual([expect.not.stringContaining('暂算')]);
  expect(told(withDays(['2027-01-03', '上班']))).toEqual([]);
});

test.each<[lines: readonly (readonly [Typed, Typed])[], code: string, cell: string]>([
  [[['春节', '放假']], 'settings.holidayDate', 'L4'],
  [[['2027年2月', '放假']], 'settings.holidayDate', 'L4'],
  [[['2027-02-05至2027-06-11', '放假']], 'settings.holidayDate', 'L4'],
  [[['2027-02-05', '调休']], 'settings.holidayKind', 'M4'],
  [[['2027-02-05', '']], 'settings.holidayKind', 'M4'],
  [
    [
      ['2027-02-05', '放假'],
      ['2027-02-05', '上班'],
    ],
    'settings.holidayTwice',
    'L5',
  ],
])('%j: told at its cell', (lines, code, cell) => {
  expect(review(withDays(...lines), { asOf }).result.problems).toContainEqual(
    expect.objectContaining({ code, sheet: '核验设置', cell }),
  );
});

test('a line that can not be read leaves the others as they are', () => {
  expect(holidays(withDays(['春节', '放假'], ['2027-01-01', '放假']))).toEqual(['2027-01-01']);
});

test('without its header the table is neither read nor touched', () => {
  const broken = changed(withDays(['2027-01-01', '放假']), (row, column) =>
    row === 3 && column === 13 ? '类' : undefined,
  );
  expect(read(broken)).toMatchObject({ settings: { parameters: {} }, problems: [{ code: 'settings.tableLost' }] });
  expect(shownSheets(review(broken, { asOf }).plan)).toEqual([]);
});
