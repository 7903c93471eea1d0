import { isRowChanged, withChange, type Coauthored } from '../../../src/taskpane/state/coauthored';
import { areaName } from '../../../src/workbook/address';

/** `sheet!area`, or the sheet alone, after these changes; a star marks those of co-authors. */
function after(...changes: string[]): { readonly names: string[]; readonly all: readonly Coauthored[] } {
  const all = changes.reduce<readonly Coauthored[]>((before, text) => {
    const [sheet = '', area] = text.replace('*', '').split('!');
    return withChange(before, { sheet, ...(area !== undefined && { area }), byCoauthor: text.startsWith('*') });
  }, []);
  return { all, names: all.map(({ sheet, area }) => (area === null ? sheet : `${sheet}!${areaName(area)}`)) };
}

test('what co-authors change is named, the latest last, what the user changes is not', () => {
  expect(after('*会议记录!C5', '*党课!B2:C3', '会议记录!D1', '*会议记录!C5').names).toEqual([
    '党课!B2:C3',
    '会议记录!C5',
  ]);
});

test('once rows were put in or taken out, by whomever, only the sheet is known', () => {
  expect(after('*会议记录!C5', '*党课!B2', '*会议记录!7:8').names).toEqual(['党课!B2', '会议记录']);
  expect(after('*会议记录!C5', '会议记录!3:3').names).toEqual(['会议记录']);
  expect(after('会议记录!3:3').names).toEqual([]);
  expect(after('*会议记录').names).toEqual(['会议记录']);
});

test('of very many the oldest are told by their sheet alone, and none is left out', () => {
  const many = Array.from({ length: 300 }, (_, index) => `*会议记录!A${index + 1}`);
  const { names } = after(...many);
  expect(names.length).toBeLessThanOrEqual(200);
  expect(names).toContain('会议记录');
  expect(names.at(-1)).toBe('会议记录!A300');
});

test('a row is changed when one of its cells is', () => {
  const { all } = after('*会议记录!B5:C6', '*党课!2:2');
  expect([4, 5, 6, 7].map((row) => isRowChanged(all, '会议记录', row))).toEqual([false, true, true, false]);
  expect(isRowChanged(all, '党课', 2)).toBe(false);
});
