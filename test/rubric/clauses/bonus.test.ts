import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['每增加一次加1分', [{ kind: 'bonus', amount: 1, per: 1, unit: '次' }]],
  ['每次加2分', [{ kind: 'bonus', amount: 2, per: 1, unit: '次' }]],
  ['每人次加1-5分', [{ kind: 'bonus', amount: [1, 5], per: 1, unit: '人次' }]],
  [
    '被采用的奖1分，被推广的奖一分',
    [
      { kind: 'bonus', amount: 1, onTop: true },
      { kind: 'bonus', amount: 1, onTop: true },
    ],
  ],
  ['追加0.5分', [{ kind: 'bonus', amount: 0.5 }]],
  [
    '每篇加1分，加分累计不超2分',
    [
      { kind: 'bonus', amount: 1, cap: 2, per: 1, unit: '篇' },
      { kind: 'cap', max: 2, scope: 'item', what: 'bonus' },
    ],
  ],
  ['加分不超过5分', [{ kind: 'cap', max: 5, scope: 'item', what: 'bonus' }]],
  [
    '每条加1分，加分累计不超过10分',
    [
      { kind: 'bonus', amount: 1, cap: 10, per: 1, unit: '条' },
      { kind: 'cap', max: 10, scope: 'item', what: 'bonus' },
    ],
  ],
  ['累计最高得5分', [{ kind: 'cap', max: 5, scope: 'item', what: 'award' }]],
  ['加分上限为15分', [{ kind: 'cap', max: 15, scope: 'item', what: 'bonus' }]],
  [
    '每篇奖1分，封顶1分，不累计奖分',
    [
      { kind: 'bonus', amount: 1, cap: 1, noStack: true, onTop: true, per: 1, unit: '篇' },
      { kind: 'cap', max: 1, scope: 'clause', what: 'bonus' },
      { kind: 'method', rule: 'noStack' },
    ],
  ],
  [
    '国家级、省级每次分别加1分、0.5分',
    [
      { kind: 'bonus', amount: 1, per: 1, unit: '次' },
      { kind: 'bonus', amount: 0.5, per: 1, unit: '次' },
    ],
  ],
  [
    '在基本得分的基础上奖1分(封顶1分)',
    [
      { kind: 'bonus', amount: 1, cap: 1, onTop: true },
      { kind: 'cap', max: 1, scope: 'clause', what: 'bonus' },
    ],
  ],
  [
    '每获表彰一次加1分,最高加3分',
    [
      { kind: 'bonus', amount: 1, cap: 3, per: 1, unit: '次' },
      { kind: 'cap', max: 3, scope: 'clause', what: 'bonus' },
    ],
  ],
  ['每提高1个百分点加0.5分', [{ kind: 'bonus', amount: 0.5, per: 1, unit: '百分点' }]],
  ['获一项荣誉+1分', [{ kind: 'bonus', amount: 1, per: 1, unit: '项' }]],
  [
    '加分：获省级表彰的3分，市级2分',
    [
      { kind: 'bonus', amount: 3 },
      { kind: 'bonus', amount: 2 },
    ],
  ],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
