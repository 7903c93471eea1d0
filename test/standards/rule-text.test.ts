import { defaultText, shortBasisText } from '../../src/standards/rule-text';
import { cite } from '../../src/standards/rule';
import type { Parameter } from '../../src/standards/rule';

test.each<[value: Parameter['default'], unit: string | undefined, text: string]>([
  [3, '人', '3人'],
  [0, '天', '0天'],
  [0.85, undefined, '0.85'],
  ['03-31', undefined, '03-31'],
  [true, undefined, '是'],
  [false, undefined, '否'],
  [null, '平方米', '不设'],
  [['好', '较好'], undefined, '好、较好'],
  [[], undefined, '空'],
])('a default of %j %s reads %s', (value, unit, text) => {
  expect(defaultText({ name: 'limit', default: value, unit, meaning: '上限' })).toBe(text);
});

test('a citation in short: article where known, remark, confidence', () => {
  expect(shortBasisText(cite('机关条例', 9, 'A'))).toBe('机关条例第9条（A）');
  expect(shortBasisText(cite('选举条例', null, 'C'))).toBe('选举条例（C）');
  expect(shortBasisText(cite('地方做法', null, 'L', '天数'))).toBe('地方做法，天数（L）');
});
