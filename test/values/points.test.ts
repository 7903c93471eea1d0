import fc from 'fast-check';
import { pointsInText, readPoints, withoutPoints } from '../../src/values/points';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each<[Cell, number]>([
  [{ kind: 'number', value: 5 }, 5000],
  [text('5分'), 5000],
  [text('（2.5）'), 2500],
  [text('︻16分︼'), 16000],
  [text('满分10分'), 10000],
  [text('１５'), 15000],
])('a points cell: %j', (cell, milli) => expect(readPoints(cell)).toEqual({ ok: true, value: milli }));

test.each<[Cell, string]>([
  [{ kind: 'empty' }, 'blank'],
  [{ kind: 'number', value: -3 }, 'negative'],
  [{ kind: 'error', code: '#N/A' }, 'error'],
  [text('若干'), 'notNumber'],
  [text('5-10分'), 'notExact'],
])('a points cell that says no number: %j', (cell, reason) => expect(readPoints(cell)).toEqual({ ok: false, reason }));

describe('points inside other text', () => {
  test.each<[string, number]>([
    ['组织设置︻16分︼', 16000],
    ['组织设置(34分)', 34000],
    ['组织管理(22)', 22000],
    ['日常基础工作35分', 35000],
    ['制度建设\n30分', 30000],
    ['班子健全（满分5分）', 5000],
    ['班子健全 15分)', 15000],
    ['〈满分分值为10分〉工作机制', 10000],
  ])('%j', (typed, milli) => expect(pointsInText(typed).map((found) => found.points)).toEqual([milli]));

  test.each([
    '未制定计划的扣3分',
    '开展一次得2分',
    '学习60分钟',
    '依据〔2019〕12号文件',
    '不少于3人',
    '降低5个百分点',
    '参会率低于80%',
  ])('%j states no points of the item', (typed) => expect(pointsInText(typed)).toEqual([]));

  test('several parts are all found', () => {
    expect(pointsInText('①有计划（2分）②有总结（3分）').map((found) => found.points)).toEqual([2000, 3000]);
  });

  test('the name is what is left', () => {
    expect(withoutPoints('班子 健全（5分）')).toBe('班子健全');
    expect(withoutPoints('组织设置︻16分︼')).toBe('组织设置');
    expect(withoutPoints('班子健全')).toBe('班子健全');
  });

  test('any amount with up to three decimals in brackets is read exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (milli) => {
        expect(pointsInText(`落实制度（${milli / 1000}分）`).map((found) => found.points)).toEqual([milli]);
      }),
    );
  });
});
