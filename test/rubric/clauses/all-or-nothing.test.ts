import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['无工作计划的不得分', [{ kind: 'zero', scope: 'item' }]],
  ['未开展的，此项不得分', [{ kind: 'zero', scope: 'item' }]],
  ['弄虚作假的，本项不得分', [{ kind: 'zero', scope: 'item' }]],
  ['两项均不得分', [{ kind: 'zero', scope: 'item' }]],
  [
    '按时完成得2分，否则不得分',
    [
      { kind: 'award', amount: 2 },
      { kind: 'zero', scope: 'item' },
    ],
  ],
  ['未完成得0分', [{ kind: 'zero', scope: 'item' }]],
  ['差0分', [{ kind: 'zero', scope: 'item' }]],
  [
    '未开展不记分，未总结不计分',
    [
      { kind: 'zero', scope: 'item' },
      { kind: 'zero', scope: 'item' },
    ],
  ],
  [
    '有就得满分，没有得0分',
    [
      { kind: 'full', scope: 'item' },
      { kind: 'zero', scope: 'item' },
    ],
  ],
  ['台账齐全得满分', [{ kind: 'full', scope: 'item' }]],
  ['制度、记录均无，不得分', [{ kind: 'zero', scope: 'item' }]],
  ['凡出现一例，本项不得分', [{ kind: 'zero', scope: 'item' }]],
  ['四次(含)以上不得分', [{ kind: 'zero', scope: 'item' }]],
  ['30%以上任务未完成的，此项不得分', [{ kind: 'zero', scope: 'item' }]],
  ['5项及以上未完成的，此项不得分', [{ kind: 'zero', scope: 'item' }]],
  [
    '参加得1分，不参加不得分',
    [
      { kind: 'award', amount: 1 },
      { kind: 'zero', scope: 'item' },
    ],
  ],
  ['检查评分表计零分', [{ kind: 'veto', effect: 'sheetZero' }]],
  [
    '①有方案（2分），无方案不得分；②有总结（3分），本项不得分',
    [
      { kind: 'zero', scope: 'sub', subRefs: [1] },
      { kind: 'zero', scope: 'item', subRefs: [2] },
    ],
  ],
  ['①无方案不得分', [{ kind: 'zero', scope: 'item', subRefs: [1] }]],
  ['无此项工作的，得满分', [{ kind: 'full', scope: 'item' }]],
  ['未开展的，此项分数扣完', [{ kind: 'zero', scope: 'item' }]],
  ['本类计零分', [{ kind: 'veto', effect: 'categoryZero' }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
