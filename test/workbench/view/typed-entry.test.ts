import { typedEntry } from '../../../src/workbench/view/typed-entry';

const NUMBER = (value: number) => ({ kind: 'number', value });
const TEXT = (text: string) => ({ kind: 'text', text });

test.each([
  ['12', 12],
  ['-3.5', -3.5],
  ['１２', 12],
  ['.5', 0.5],
  ['1,234', 1234],
  ['￥5', 5],
  ['50%', 0.5],
  ['12.3%', 0.123],
  ['1e3', 1000],
  ['001', 1],
])('%s is a number', (typed, value) => {
  expect(typedEntry(typed, 'General')).toEqual(NUMBER(value));
});

test.each(['2026-11-22', '2026/11/22', '2026年11月22日'])('%s is a day', (typed) => {
  expect(typedEntry(typed, 'General')).toEqual({ kind: 'date', serial: 46_348 });
});

test.each([
  ['2026年5月', 'a month has no day'],
  ['5-8', 'a day without its year may be a range'],
  ['2026-13-01', 'there is no such month'],
  ['2026.5.8', 'Excel knows no such date'],
  ['14:30', 'a time of day in a plain cell'],
  ['510101200001011234', 'an ID number has more digits than a number keeps'],
  ['1,23', 'the comma groups nothing'],
  ['应到5人', 'words'],
  ['.', 'a dot alone'],
])('%s stays text: %s', (typed) => {
  expect(typedEntry(typed, 'General')).toEqual(TEXT(typed));
});

test('a time is one where the cell shows times', () => {
  expect(typedEntry('12:00', 'h:mm')).toEqual({ kind: 'date', serial: 0.5 });
  expect(typedEntry('2026-11-22 18:00', 'yyyy/m/d h:mm')).toEqual({ kind: 'date', serial: 46_348.75 });
});

test('in a cell of percentages a number is one', () => {
  expect(typedEntry('95.6', '0.0%')).toEqual(NUMBER(0.956));
});

test('a text cell and an apostrophe keep what is typed', () => {
  expect(typedEntry('001', '@')).toEqual(TEXT('001'));
  expect(typedEntry('=A1', '@')).toEqual(TEXT('=A1'));
  expect(typedEntry("'5", 'General')).toEqual(TEXT('5'));
});

test('an equals sign makes a formula, its functions in capitals and all else as typed', () => {
  expect(typedEntry('=sum(a1,\'if(x)\'!B2)&"max(1)"', 'General')).toEqual({
    kind: 'formula',
    formula: '=SUM(a1,\'if(x)\'!B2)&"max(1)"',
    result: { error: '#未计算' },
  });
  expect(typedEntry('=', 'General')).toEqual(TEXT('='));
});

test('nothing typed is a blank cell, and a truth value stays one', () => {
  expect(typedEntry('', 'General')).toEqual({ kind: 'blank' });
  expect(typedEntry('true', 'General')).toEqual({ kind: 'boolean', value: true });
});
