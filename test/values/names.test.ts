import { cleanName, readName, readNames } from '../../src/values/names';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each([
  ['张 三', '张三'],
  ['张　三', '张三'],
  ['张 三丰', '张三丰'],
  ['张三（书记）', '张三'],
  ['张三同志', '张三'],
  ['党支部书记张三', '张三'],
  ['党支部书记 张三', '张三'],
  ['组织委员：张三', '张三'],
  ['张三书记', '张三'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['书记', '书记'],
])('%s is %s', (typed, name) => expect(readName(text(typed))).toEqual({ ok: true, value: name }));

test.each([
  ['张三、李四，王五；赵六', '张三 李四 王五 赵六'],
  ['张 三 李 四', '张三 李四'],
  ['张三 李四', '张三 李四'],
  ['张三\n李四', '张三 李四'],
  ['张三/李四', '张三 李四'],
  ['王小五 赵 六', '王小五 赵六'],
  ['王 小五 赵 六 钱七', '王小五 赵六 钱七'],
])('%j are several', (typed, names) => {
  const people = readNames(text(typed));
  expect(people.ok && people.value.map(({ name }) => name).join(' ')).toBe(names);
});

test('what stands in brackets is kept beside the name', () => {
  expect(readNames(text('张三（列席）、李四'))).toEqual({
    ok: true,
    value: [
      { name: '张三', note: '列席' },
      { name: '李四', note: '' },
    ],
  });
});

test.each([
  ['全体党员', 'collective'],
  ['支委会', 'collective'],
  ['各党小组', 'collective'],
  ['无', 'declaredEmpty'],
  ['12人', 'notName'],
  ['', 'blank'],
])('%s names nobody', (typed, reason) => expect(readNames(text(typed))).toEqual({ ok: false, reason }));

test('two names where one is asked for', () => {
  expect(readName(text('张三、李四'))).toEqual({ ok: false, reason: 'several' });
});

test('a surname that is also a title stays', () => expect(cleanName('主任')).toBe('主任'));
