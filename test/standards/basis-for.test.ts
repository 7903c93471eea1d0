import { basisFor } from '../../src/standards/basis-for';
import { findRule } from '../../src/standards/catalogue';
import { cite } from '../../src/standards/rule';

test('organs at county level and above: all grounds as the catalogue has them', () => {
  const rule = findRule('S01-1');
  expect(rule && basisFor(rule, 'county+')).toBe(rule?.basis);
});

test('a township organ: 支部条例 where it says the same, else 机关条例 by analogy', () => {
  const both = { basis: [cite('机关条例', 7, 'A'), cite('支部条例', 4, 'A')] };
  expect(basisFor(both, 'township')).toEqual([cite('支部条例', 4, 'A')]);
  const alone = { basis: [cite('机关条例', 26, 'A'), cite('机关条例', 27, 'A', '考勤')] };
  expect(basisFor(alone, 'township').map(({ covers }) => covers)).toEqual([
    '乡镇机关参照执行',
    '考勤，乡镇机关参照执行',
  ]);
});
