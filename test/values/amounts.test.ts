import fc from 'fast-check';
import { readDays } from '../../src/values/days';
import { readHours } from '../../src/values/hours';
import { moneyInText, readMoney, yuanText } from '../../src/values/money';
import { readYears } from '../../src/values/years';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each([
  ['4', 4],
  ['4学时', 4],
  ['半天', 4],
  ['一天', 8],
  ['1.5天', 12],
  ['2天半', 20],
  ['90分钟', 1.5],
  ['三小时', 3],
  ['2小时30分钟', 2.5],
  ['2小时30分', 2.5],
  ['两个半小时', 2.5],
  ['2小时半', 2.5],
])('%s are %d hours', (typed, hours) => expect(readHours(text(typed))).toEqual({ ok: true, value: hours }));

test.each([
  ['3', 3],
  ['3天', 3],
  ['三天', 3],
  ['共5日', 5],
  ['两天半', 2.5],
])('%s are %d days', (typed, days) => expect(readDays(text(typed))).toEqual({ ok: true, value: days }));

test('a guess is no number of days', () => {
  expect(readDays(text('约3天'))).toEqual({ ok: false, reason: 'notExact' });
  expect(readDays({ kind: 'number', value: -1 })).toEqual({ ok: false, reason: 'negative' });
});

test.each([
  ['约4学时', 'notExact'],
  ['若干', 'notNumber'],
  ['-2', 'negative'],
])('%s is no number of hours', (typed, reason) => expect(readHours(text(typed))).toEqual({ ok: false, reason }));

test.each([
  ['45', 4500],
  ['45元', 4500],
  ['￥45.00', 4500],
  ['¥45.5', 4550],
  ['1,200元整', 120000],
  ['0.5万元', 500000],
  ['人民币45元', 4500],
])('%s in 分 is %d', (typed, fen) => expect(readMoney(text(typed))).toEqual({ ok: true, value: fen }));

test('money is exact, and more than two decimals are no amount', () => {
  expect(readMoney({ kind: 'number', value: 0.1 + 0.2 })).toEqual({ ok: true, value: 30 });
  expect(readMoney({ kind: 'number', value: 30.015 })).toEqual({ ok: false, reason: 'tooPrecise' });
  expect(readMoney({ kind: 'number', value: 1e300 })).toEqual({ ok: false, reason: 'tooPrecise' });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (fen) => {
      expect(readMoney(text(yuanText(fen)))).toEqual({ ok: true, value: fen });
    }),
  );
});

test('the one amount among goods', () => {
  expect(moneyInText('慰问金500元，大米一袋')).toBe(50000);
  expect(moneyInText('大米一袋')).toBeUndefined();
  expect(moneyInText('500元和300元')).toBeUndefined();
});

test.each([
  ['5', 5, null],
  ['5年', 5, null],
  ['五年三个月', 5, 3],
  ['5年3个月', 5, 3],
  ['8个月', 0, 8],
  ['18个月', 1, 6],
  ['不满一年', 0, null],
])('%s', (typed, years, months) => expect(readYears(text(typed))).toEqual({ ok: true, value: { years, months } }));

test.each(['5年13个月', '很久', '2018年7月'])('%s is no length of time', (typed) =>
  expect(readYears(text(typed))).toEqual({ ok: false, reason: 'notYears' }),
);
