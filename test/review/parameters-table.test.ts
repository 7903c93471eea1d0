import { shownSheets } from '../../src/workbook/plan';
import { review } from '../../src/review/review';
import { readSettings } from '../../src/review/settings-sheet';
import { cellText } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { asOf, changed, rowOf, settingsOf, VALUE, withValues, WRITTEN } from '../support/typed-settings';

const read = (book: Workbook) => readSettings(settingsOf(book), (sheet) => sheet);
const lineOf = (book: Workbook, key: string) =>
  Array.from({ length: 7 }, (_, index) => cellText(settingsOf(book).cell(rowOf(book, key), 16 + index)));

test('every parameter has its line: rule, meaning, a blank to fill in, default, unit and where it comes from', () => {
  expect(lineOf(WRITTEN, 'S02-1.committeeFrom')).toEqual([
    'S02-1 班子健全',
    '应设支部委员会的正式党员人数',
    '',
    '7',
    '人',
    '机关条例第7条（A）',
    'S02-1.committeeFrom',
  ]);
  expect(lineOf(WRITTEN, 'S24-4.minArea')[3]).toBe('不设');
  expect(lineOf(WRITTEN, 'S02-5.combinedPostsAllowed')[3]).toBe('是');
  expect(lineOf(WRITTEN, 'S11-3.gradeSet')[3]).toBe('好、较好、一般、差');
  expect(lineOf(WRITTEN, 'G-06.ownNames')[3]).toBe('无');
  expect(read(WRITTEN)).toMatchObject({ settings: { parameters: {} }, problems: [] });
});

test('what is filled in is found by its key, wherever the line has been sorted to, and a blank is the default', () => {
  const typed = withValues({ 'S02-1.committeeFrom': 9, 'S05-5.monthly': '是', 'S11-3.gradeSet': '优、良，差' });
  const [one, other] = [rowOf(typed, 'S02-1.committeeFrom'), rowOf(typed, 'S24-4.minArea')];
  const sorted = changed(typed, (row, column) => {
    if (column < 16 || column > 22 || (row !== one && row !== other)) return undefined;
    return settingsOf(typed).cell(row === one ? other : one, column);
  });
  expect(rowOf(sorted, 'S02-1.committeeFrom')).toBe(other);
  const parameters = { 'S02-1.committeeFrom': 9, 'S05-5.monthly': true, 'S11-3.gradeSet': ['优', '良', '差'] };
  expect(read(sorted).settings.parameters).toEqual(parameters);
  expect(shownSheets(review(sorted, { asOf }).plan)).toEqual([]);
});

test('a value that can not be used is a problem at its cell, and the default holds', () => {
  const typed = withValues({ 'S02-1.committeeFrom': '七个', 'G-04.sim': 85, 'S08-1.mode': '每季度' });
  const { settings, problems } = read(typed);
  expect(settings.parameters).toEqual({});
  const place = (key: string) => ({ sheet: '核验设置', row: rowOf(typed, key), column: VALUE });
  expect(problems).toMatchObject([
    { code: 'settings.invalid', received: '七个', ...place('S02-1.committeeFrom'), data: { fallback: 7 } },
    { code: 'settings.invalid', received: '每季度', ...place('S08-1.mode'), data: { fallback: '半年' } },
    { code: 'settings.invalid', received: '85', ...place('G-04.sim') },
  ]);
  const told = review(typed, { asOf }).result.problems.find(({ received }) => received === '每季度');
  expect(told?.message).toContain('半年 / 季度');
});

test('the rules go by it, unless the settings of the run say otherwise', () => {
  const finding = (book: Workbook, parameters?: Record<string, number>) =>
    review(book, { asOf, ...(parameters && { settings: { parameters } }) }).result.findings.some(
      ({ rule }) => rule === 'S01-1',
    );
  expect(finding(WRITTEN)).toBe(true);
  const two = withValues({ 'S01-1.minFull': 2 });
  expect(finding(two)).toBe(false);
  expect(finding(two, { 'S01-1.minFull': 4 })).toBe(true);
  expect(finding(two, { 'S01-2.maxMembers': 40 })).toBe(false);
});

test('a sheet of an earlier version gets the tables added; what people wrote stays', () => {
  const typed = changed(WRITTEN, (row, column) => (row === 8 && column === 2 ? 0.3 : column > 10 ? null : undefined));
  const { plan } = review(typed, { asOf });
  expect(shownSheets(plan).map(({ sheet }) => sheet)).toEqual(['核验设置']);
  expect(plan.sheets[0]?.cells.every(({ column, expected }) => column > 10 && expected.kind === 'empty')).toBe(true);
  const blank = { row: 4, column: VALUE, content: { kind: 'blank' }, style: 'inputCentered' };
  expect(plan.sheets[0]?.cells).toContainEqual(expect.objectContaining(blank));
  const after = applied(typed, plan);
  expect(lineOf(after, 'S02-1.committeeFrom')).toEqual(lineOf(WRITTEN, 'S02-1.committeeFrom'));
  expect(shownSheets(review(after, { asOf }).plan)).toEqual([]);
});

test('notes that people wrote where the tables would go are not written over', () => {
  const noted = changed(WRITTEN, (row, column) => {
    if (column <= 10) return undefined;
    return row === 9 && column === 17 ? '书记看过' : null;
  });
  const after = applied(noted, review(noted, { asOf }).plan);
  expect(settingsOf(after).cell(9, 17)).toEqual({ kind: 'text', text: '书记看过' });
  expect(rowOf(after, 'S02-1.committeeFrom')).toBe(8);
  expect(shownSheets(review(after, { asOf }).plan)).toEqual([]);
});

test('a line that was deleted comes back below, and notes under the table stay', () => {
  const key = 'S02-1.committeeFrom';
  const noted = changed(WRITTEN, (row, column) => {
    if (row === settingsOf(WRITTEN).rowCount + 1 && column === 17) return '以上由办公室填写';
    return row === rowOf(WRITTEN, key) && column >= 16 && column <= 22 ? null : undefined;
  });
  const after = applied(noted, review(noted, { asOf }).plan);
  const note = rowOf(after, '以上由办公室填写');
  expect(rowOf(after, key)).toBe(note + 1);
});

test('without its header the table is neither read nor touched, and that is said', () => {
  const typed = withValues({ 'S02-1.committeeFrom': 9 });
  const broken = changed(typed, (row, column) => (row === 3 && column === VALUE ? '本单位的' : undefined));
  expect(read(broken)).toMatchObject({ settings: { parameters: {} }, problems: [{ code: 'settings.tableLost' }] });
  expect(shownSheets(review(broken, { asOf }).plan)).toEqual([]);
});

test('a value beside no known parameter, and a second one for the same, are told', () => {
  const typed = withValues({ 'S02-1.committeeFrom': 9, 'S02-2.minSize': 4, 'S02-2.usualSize': 6 });
  const [copied, foreign] = [rowOf(typed, 'S02-2.minSize'), rowOf(typed, 'S02-2.usualSize')];
  const edited = changed(typed, (row, column) => {
    if (column !== 22) return undefined;
    return row === copied ? 'S02-1.committeeFrom' : row === foreign ? 'S02-2.size' : undefined;
  });
  expect(read(edited).settings.parameters).toEqual({ 'S02-1.committeeFrom': 9 });
  expect(read(edited).problems).toMatchObject([
    { code: 'settings.parameterTwice', row: copied, data: { row: rowOf(typed, 'S02-1.committeeFrom') } },
    { code: 'settings.noParameter', row: foreign, data: { key: 'S02-2.size' } },
  ]);
});
