import fc from 'fast-check';
import { maskIdNumbers, readIdNumber } from '../../src/values/id-number';
import { dayText } from '../../src/values/date-interval';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

// Examples printed in the standard itself; they belong to nobody.
test.each([
  ['11010519491231002X', '1949-12-31', '女'],
  ['11010519491231002x', '1949-12-31', '女'],
  ['１１０１０５１９４９１２３１００２Ｘ', '1949-12-31', '女'],
  ['110105 19491231 002X', '1949-12-31', '女'],
  ['440524188001010014', undefined, undefined],
])('%s', (typed, birth, sex) => {
  const id = readIdNumber(text(typed));
  if (birth === undefined) expect(id).toEqual({ ok: false, reason: 'birthday' });
  else expect(id.ok && [dayText(id.value.birth), id.value.sex]).toEqual([birth, sex]);
});

test.each<[Cell, string]>([
  [text('110105194912310021'), 'checkDigit'],
  [text('110105491231002'), 'oldFifteen'],
  [text('1101051949123100'), 'length'],
  [text('11010519491331002X'), 'birthday'],
  [text('1101051949123100AX'), 'characters'],
  [{ kind: 'number', value: 110105194912310000 }, 'lostDigits'],
  [text(''), 'blank'],
])('%j is none', (cell, reason) => expect(readIdNumber(cell)).toEqual({ ok: false, reason }));

test('any single wrong digit is noticed', () => {
  const right = '11010519491231002X';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
      fc.pre(right[at] !== String(digit));
      expect(readIdNumber(text(right.slice(0, at) + String(digit) + right.slice(at + 1))).ok).toBe(false);
    }),
  );
});

test('messages show the last four characters only', () => {
  expect(maskIdNumbers('身份证 11010519491231002X，电话 0000-1001')).toBe('身份证 ****002X，电话 0000-1001');
  expect(maskIdNumbers('110105 1949 1231 002x')).toBe('****002x');
  expect(maskIdNumbers('110105491231002')).toBe('****1002');
});
