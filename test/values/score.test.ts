import { EMPTY, type Cell } from '../../src/workbook/cell';
import { readDeduction, readScore, type ScoreContext } from '../../src/values/score';

const of = (points: number | null): ScoreContext => ({
  points,
  singleOutcome: false,
  levels: new Map(),
  hasDeduction: true,
});
const text = (typed: string): Cell => ({ kind: 'text', text: typed });
const number = (value: number): Cell => ({ kind: 'number', value });

describe('a 得分 cell of an item with 5 points', () => {
  test.each<[string, Cell, number]>([
    ['a number', number(3), 3000],
    ['zero', number(0), 0],
    ['three decimals', number(0.167), 167],
    ['a sum with binary noise', number(0.1 + 0.2), 300],
    ['a number stored as text', text('3'), 3000],
    ['with 分', text('3分'), 3000],
    ['full-width digits', text('３．５分'), 3500],
    ['an ideographic full stop', text('0。5'), 500],
    ['得3分', text('得3分'), 3000],
    ['trailing spaces', text(' 2.50　'), 2500],
    ['满分', text('满分'), 5000],
    ['零分', text('零分'), 0],
    ['3/5', text('3/5'), 3000],
    ['扣1分', text('扣1分'), 4000],
  ])('%s is a score', (_, cell, milli) => {
    expect(readScore(cell, of(5000))).toMatchObject({ status: 'read', amount: milli });
  });

  test.each(['', '  ', '未检查', '待查', '缺', '( )', '（　）', '未评'])('%j is missing, not zero', (typed) => {
    expect(readScore(text(typed), of(5000))).toEqual({ status: 'missing' });
  });

  test('an empty cell is missing', () => expect(readScore(EMPTY, of(5000))).toEqual({ status: 'missing' }));

  test.each(['—', '－', '/', '／', '-', '不涉及', '无此项', '合理缺项'])('%s is not applicable', (typed) => {
    expect(readScore(text(typed), of(5000))).toEqual({ status: 'notApplicable' });
  });

  test.each<[string, Cell, string]>([
    ['more than the points', number(6), 'exceedsPoints'],
    ['a negative number', number(-1), 'negative'],
    ['a negative number as text', text('－1'), 'negative'],
    ['a date that was 3/4', { kind: 'date', serial: 45355 }, 'date'],
    ['a formula error', { kind: 'error', code: '#REF!' }, 'error'],
    ['TRUE', { kind: 'boolean', value: true }, 'boolean'],
    ['3/4 of a 5-point item', text('3/4'), 'fraction'],
    ['约3', text('约3'), 'notExact'],
    ['2-3', text('2-3'), 'notExact'],
    ['3.5+', text('3.5+'), 'notExact'],
    ['≥3', text('≥3'), 'notExact'],
    ['3左右', text('3左右'), 'notExact'],
    ['0,5', text('0,5'), 'commaDecimal'],
    ['a letter l for 1', text('l0'), 'letterDigits'],
    ['a tick', text('√'), 'tick'],
    ['基本符合', text('基本符合'), 'level'],
    ['a sentence', text('材料齐全'), 'notNumber'],
    ['four decimals', number(0.1234), 'tooPrecise'],
    ['an absurd number', number(1e9), 'tooLarge'],
  ])('%s is not guessed', (_, cell, reason) => {
    expect(readScore(cell, of(5000))).toEqual({ status: 'invalid', reason });
  });

  test('says how it read anything but a plain number', () => {
    expect(readScore(number(3), of(5000))).not.toHaveProperty('how');
    expect(readScore(text('3'), of(5000))).toHaveProperty('how', 'textNumber');
    expect(readScore(text('扣1分'), of(5000))).toHaveProperty('how', 'asDeduction');
  });

  test('满分 of an item with unknown points is asked', () => {
    expect(readScore(text('满分'), of(null))).toEqual({ status: 'invalid', reason: 'noPoints' });
  });
});

describe('a 扣分 cell of an item with 5 points', () => {
  test.each<[string, Cell, number]>([
    ['1', number(1), 1000],
    ['扣1分', text('扣1分'), 1000],
    ['0', number(0), 0],
    ['满分', text('满分'), 0],
    ['a tick', text('√'), 0],
    ['a cross', text('×'), 5000],
  ])('%s', (_, cell, milli) => {
    expect(readDeduction(cell, of(5000))).toMatchObject({ status: 'read', amount: milli });
  });

  test('a minus sign is dropped and told', () => {
    expect(readDeduction(text('-1'), of(5000))).toEqual({ status: 'read', amount: 1000, how: 'minus' });
  });

  test('blank is missing; a dash is not applicable; more than the points is refused', () => {
    expect(readDeduction(EMPTY, of(5000))).toEqual({ status: 'missing' });
    expect(readDeduction(text('—'), of(5000))).toEqual({ status: 'notApplicable' });
    expect(readDeduction(number(6), of(5000))).toEqual({ status: 'invalid', reason: 'exceedsPoints' });
  });
});
