import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['记录不规范的酌情扣分', [{ kind: 'discretion', high: null, low: null, sign: -1 }]],
  ['酌情扣1-2分', [{ kind: 'discretion', high: 2, low: 1, sign: -1 }]],
  ['酌情扣0.5-1分', [{ kind: 'discretion', high: 1, low: 0.5, sign: -1 }]],
  ['酌情扣1分', [{ kind: 'discretion', high: 1, low: 1, sign: -1 }]],
  [
    '扣1-5分，扣1—3分，扣1--3分，扣0.5至1分',
    [
      { kind: 'discretion', high: 5, low: 1, sign: -1 },
      { kind: 'discretion', high: 3, low: 1, sign: -1 },
      { kind: 'discretion', high: 3, low: 1, sign: -1 },
      { kind: 'discretion', high: 1, low: 0.5, sign: -1 },
    ],
  ],
  ['每项扣2至5分', [{ kind: 'discretion', high: 5, low: 2, per: 1, sign: -1, unit: '项' }]],
  ['每例扣1-2分', [{ kind: 'discretion', high: 2, low: 1, per: 1, sign: -1, unit: '例' }]],
  ['视情节扣4～8分', [{ kind: 'discretion', high: 8, low: 4, sign: -1 }]],
  ['根据严重程度酌情扣1-2分', [{ kind: 'discretion', high: 2, low: 1, sign: -1 }]],
  ['视责任制落实的情况给分', [{ kind: 'discretion', high: null, low: null, sign: 1 }]],
  [
    '酌情给分；酌情减分',
    [
      { kind: 'discretion', high: null, low: null, sign: 1 },
      { kind: 'discretion', high: null, low: null, sign: -1 },
    ],
  ],
  [
    '酌情扣分，每项最高扣10分',
    [
      { kind: 'discretion', high: null, low: null, sign: -1 },
      { kind: 'cap', max: 10, scope: 'clause', what: 'deduct' },
    ],
  ],
  ['未上报的扣 4 — 6 分', [{ kind: 'discretion', high: 6, low: 4, sign: -1 }]],
  ['扣2分以内', [{ kind: 'discretion', high: 2, low: null, sign: -1 }]],
  ['情节严重的扣5分', [{ kind: 'fixed', amount: -5 }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
