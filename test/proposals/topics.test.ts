import { topicsIn } from '../../src/proposals/topics';

test('a word inside a longer one is not a matter of its own', () => {
  expect([...topicsIn('党小组会每少1次')]).toEqual(['党小组会']);
  expect([...topicsIn('党小组无组长')].sort()).toEqual(['党小组', '组长'].sort());
});

test('a sentence may name several matters, or none', () => {
  expect([...topicsIn('名册或党费有错误的')].sort()).toEqual(['党费', '名册'].sort());
  expect([...topicsIn('其他不规范的')]).toEqual([]);
});
