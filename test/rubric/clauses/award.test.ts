import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['按期完成得1分', [{ kind: 'award', amount: 1 }]],
  [
    '制度健全、记录完整各得1分，一项不符扣1分',
    [
      { kind: 'award', amount: 1, each: true },
      { kind: 'perUnit', amount: -1, per: 1, unit: '项' },
    ],
  ],
  [
    '全部办结的计6分，未办结扣2分',
    [
      { kind: 'award', amount: 6 },
      { kind: 'fixed', amount: -2 },
    ],
  ],
  ['完成任务记10分', [{ kind: 'award', amount: 10 }]],
  ['每项1分', [{ kind: 'award', amount: 1, per: 1, unit: '项' }]],
  [
    '上党课一次5分，发表文章一篇3分，提出建议一件4分',
    [
      { kind: 'award', amount: 5, per: 1, unit: '次' },
      { kind: 'award', amount: 3, per: 1, unit: '篇' },
      { kind: 'award', amount: 4, per: 1, unit: '件' },
    ],
  ],
  [
    '获市级表彰再加2分，获省级表彰再加3分',
    [
      { kind: 'award', amount: 2, onTop: true },
      { kind: 'award', amount: 3, onTop: true },
    ],
  ],
  [
    '完成基本任务得2分，在此基础上每多1次得0.2分',
    [
      { kind: 'award', amount: 2 },
      { kind: 'award', amount: 0.2, onTop: true, per: 1, unit: '次' },
    ],
  ],
  ['在此基础上有创新的得0.2分', [{ kind: 'award', amount: 0.2, onTop: true }]],
  ['有1次得1分', [{ kind: 'award', amount: 1, per: 1, unit: '次' }]],
  ['可4分', [{ kind: 'award', amount: 4, doubt: 'typo' }]],
  ['按分项打分', [{ kind: 'method', rule: 'other' }]],
  ['0-3分', [{ kind: 'discretion', high: 3, low: 0, sign: 1 }]],
  ['得1-3分', [{ kind: 'discretion', high: 3, low: 1, sign: 1 }]],
  ['得5-10分（含10分）', [{ kind: 'discretion', high: 10, low: 5, sign: 1 }]],
  ['第1名6分', [{ kind: 'award', amount: 6 }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
