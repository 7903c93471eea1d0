import { isDeclaredEmpty } from '../../src/values/declared-empty';
import { readStatus } from '../../src/values/status-word';
import { readYesNo } from '../../src/values/yes-no';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each(['无', '无。', '—', '/', '不涉及', '暂无', '本年度无发展党员', '本季度未发生'])(
  '%s: nothing to enter',
  (typed) => expect(isDeclaredEmpty(typed)).toBe(true),
);
test.each(['', '无锡', '无异议', '0', '×', '无法参加'])('%j says something else', (typed) =>
  expect(isDeclaredEmpty(typed)).toBe(false),
);

test.each<[Cell, string]>([
  ...['已完成', '完成', '√', '是', '100%', '已整改到位', '已完成，见照片', '已销号（8月1日）'].map(
    (word): [Cell, string] => [text(word), 'done'],
  ),
  ...['未完成', '进行中', '×', '否', '60%', '完成80%', '正在整改'].map((word): [Cell, string] => [
    text(word),
    'notDone',
  ]),
  [{ kind: 'number', value: 1 }, 'done'],
  [{ kind: 'number', value: 0.6 }, 'notDone'],
  [{ kind: 'boolean', value: false }, 'notDone'],
])('%j', (cell, status) => expect(readStatus(cell)).toEqual({ ok: true, value: status }));

test.each([
  ['', 'blank'],
  ['无', 'declaredEmpty'],
  ['基本完成', 'freeText'],
  ['完成三项，其余推进', 'freeText'],
  ['正按计划与村里协商', 'freeText'],
])('%s', (typed, expected) => {
  const status = readStatus(text(typed));
  expect(status.ok ? status.value : status.reason).toBe(expected);
});

test('yes and no', () => {
  expect(['是', '有', '√', '有（二楼）'].map((word) => readYesNo(text(word)))).toEqual(
    Array(4).fill({ ok: true, value: true }),
  );
  expect(['否', '无', '×', '—'].map((word) => readYesNo(text(word)))).toEqual(
    Array(4).fill({ ok: true, value: false }),
  );
  expect(readYesNo(text('不清楚'))).toEqual({ ok: false, reason: 'freeText' });
});
