import fc from 'fast-check';
import { entryFor, entryOf, isPlainText } from '../../../src/hosts/excel/entry';
import { enter } from '../../office-host/typed-entry';
import { write } from '../contract/plans';

const RULES = { textFormatStopsFormulas: true, evaluate: () => 0 };

/** What Excel's cell holds after the entry, starting from this number format. */
function stored(entry: { value: string | number | boolean; format?: string }, current: string) {
  return enter(entry.value, entry.format ?? current, RULES);
}

const anyText = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.stringMatching(/^[=+\-@'＝＋－＠上下一二十月日年0-9:./ 支部]{1,8}$/),
);

test('any text is stored as that text, whatever the cell was formatted as', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('General', '@', 'yyyy/m/d', '0.00'), (text, current) => {
      const { value, formula } = stored(entryFor(write('A1', { kind: 'text', text }), current), current);
      expect({ value, formula }).toEqual({ value: text });
    }),
    { numRuns: 2000 },
  );
});

test('any text that was in a cell can be put back', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('General', '@', 'yyyy/m/d'), (text, format) => {
      const { value, formula } = stored({ value: entryOf({ kind: 'text', text }, format), format }, format);
      expect({ value, formula }).toEqual({ value: text });
    }),
    { numRuns: 2000 },
  );
});

test('numbers, dates and formulas are stored as such in a cell formatted as text', () => {
  expect(stored(entryFor(write('A1', { kind: 'number', value: 3 }), '@'), '@')).toMatchObject({ value: 3 });
  expect(stored(entryFor(write('A1', { kind: 'date', serial: 9 }), '@'), '@')).toMatchObject({ value: 9 });
  const formula = entryFor(write('A1', { kind: 'formula', formula: '=A2', result: 1 }), '@');
  expect(stored(formula, '@')).toMatchObject({ formula: '=A2' });
});

test.each(['班子健全', '“三会一课”', '《条例》第9条', '缺3次支委会'])('%s is plain', (text) => {
  expect(isPlainText(text)).toBe(true);
});

test.each([
  '一月',
  '上午9:30',
  '二〇二六年十一月二十二日',
  '3次',
  '=支部',
  '（3）',
  'TRUE',
  '－',
  ' 支部',
  '十年一月部',
  '上午9点后',
])('%s is better kept apart', (text) => {
  expect(isPlainText(text)).toBe(false);
});
