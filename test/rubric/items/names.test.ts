import { headPhrase, itemName } from '../../../src/rubric/items/names';

test.each([
  ['1.1.1 设置规范(4)', '设置规范'],
  ['（一）班子健全（5分）', '班子健全'],
  ['②按期换届', '按期换届'],
  ['3、上好党课', '上好党课'],
])('%s is called %s', (text, name) => expect(itemName(text)).toBe(name));

test('the first phrase of a text stands for an item without a name', () => {
  expect(headPhrase('①支部设置规范（10分）②换届及时（20分）')).toBe('支部设置规范');
  expect(headPhrase('三会一课：党员大会每季度一次；支委会每月一次。')).toBe('三会一课');
});
