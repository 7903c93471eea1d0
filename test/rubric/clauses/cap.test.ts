import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  [
    '每少一次扣1分，扣完为止',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，以扣完该项分值为止',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，直至扣完',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，扣满8分为止',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 8, scope: 'clause', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分(本指标扣满30分止)',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 30, scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，总扣分不超过2分',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 2, scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '未归档扣1分，最高扣5分',
    [
      { kind: 'fixed', amount: -1 },
      { kind: 'cap', max: 5, scope: 'clause', what: 'deduct' },
    ],
  ],
  [
    '每项扣1分，每项最高扣10分',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '项' },
      { kind: 'cap', max: 10, scope: 'clause', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，上限扣2分',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 2, scope: 'clause', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，不出现负分',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' },
    ],
  ],
  ['扣分分值不超过项目分值上限', [{ kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' }]],
  ['每项最多扣减分数不大于该项应得分数', [{ kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' }]],
  ['(单项分值扣完为止)', [{ kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' }]],
  [
    '每缺一项扣1分，最多扣2分；未开展扣3分',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '项' },
      { kind: 'cap', max: 2, scope: 'clause', what: 'deduct' },
      { kind: 'fixed', amount: -3 },
    ],
  ],
  [
    '每缺一项扣1分。未记录扣1分。最多扣3分。',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '项' },
      { kind: 'fixed', amount: -1 },
      { kind: 'cap', max: 3, scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '每缺一项扣1分，本项最多扣2分；未开展扣3分',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '项' },
      { kind: 'cap', max: 2, scope: 'item', what: 'deduct' },
      { kind: 'fixed', amount: -3 },
    ],
  ],
  [
    '①有台账（3分），缺一项扣1分，扣完为止',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '项', subRefs: [1] },
      { kind: 'cap', max: 'itemPoints', scope: 'sub', what: 'deduct', subRefs: [1] },
    ],
  ],
  [
    '①缺一项扣1分，扣完为止',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '项', subRefs: [1] },
      { kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct', subRefs: [1] },
    ],
  ],
  [
    '每少一次扣1分，2分封顶',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 2, scope: 'clause', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，以3分为限',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 3, scope: 'clause', what: 'deduct' },
    ],
  ],
  [
    '每少一次扣1分，扣至0分为止',
    [
      { kind: 'perUnit', amount: -1, per: 1, unit: '次' },
      { kind: 'cap', max: 'itemPoints', scope: 'item', what: 'deduct' },
    ],
  ],
  [
    '每篇得1分，最高得3分',
    [
      { kind: 'award', amount: 1, per: 1, unit: '篇' },
      { kind: 'cap', max: 3, scope: 'clause', what: 'award' },
    ],
  ],
  ['全表累计扣分最多10分', [{ kind: 'cap', max: 10, scope: 'sheet', what: 'deduct' }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
