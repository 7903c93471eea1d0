import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['未建立党员名册扣3分', [{ kind: 'fixed', amount: -3 }]],
  ['未按期改选的，扣5分', [{ kind: 'fixed', amount: -5 }]],
  ['没有签到记录扣 1 分', [{ kind: 'fixed', amount: -1 }]],
  ['无活动方案的扣2分', [{ kind: 'fixed', amount: -2 }]],
  ['不按规定交纳党费扣10分', [{ kind: 'fixed', amount: -10 }]],
  ['档案目录不健全的扣1分', [{ kind: 'fixed', amount: -1 }]],
  ['缺会议影像材料的扣 4分', [{ kind: 'fixed', amount: -4 }]],
  ['逾期上报的，扣 3 分', [{ kind: 'fixed', amount: -3 }]],
  ['计划、小结缺失各扣1.5分', [{ kind: 'fixed', amount: -1.5, each: true }]],
  ['方案、清单未制定的分别扣5分', [{ kind: 'fixed', amount: -5, each: true }]],
  [
    '主题党日、党课缺席的每次分别扣10分、5分',
    [
      { kind: 'perUnit', amount: -10, per: 1, unit: '次' },
      { kind: 'perUnit', amount: -5, per: 1, unit: '次' },
    ],
  ],
  ['群众反映强烈-3分', [{ kind: 'fixed', amount: -3 }]],
  [
    '敷衍应付减2分；推诿扯皮减去1分',
    [
      { kind: 'fixed', amount: -2 },
      { kind: 'fixed', amount: -1 },
    ],
  ],
  ['材料造假的扣除本条分值', [{ kind: 'zero', scope: 'item' }]],
  ['示范村未完成的倒扣产区4分', [{ kind: 'fixed', amount: -4, beyond: true }]],
  [
    '被督查通报的另扣10分，情节恶劣的加扣5分',
    [
      { kind: 'fixed', amount: -10, beyond: true },
      { kind: 'fixed', amount: -5, beyond: true },
    ],
  ],
  [
    '迟报信息扣0.167分，漏报扣1.25分',
    [
      { kind: 'fixed', amount: -0.167 },
      { kind: 'fixed', amount: -1.25 },
    ],
  ],
  [
    '未部署的扣 10 分各小组未落实的扣 4 分',
    [
      { kind: 'fixed', amount: -10 },
      { kind: 'fixed', amount: -4 },
    ],
  ],
  [
    '未上墙扣 l0 分，未公开扣 I0 分',
    [
      { kind: 'fixed', amount: -10, doubt: 'letterDigits' },
      { kind: 'fixed', amount: -10, doubt: 'letterDigits' },
    ],
  ],
  ['计划、总结不到位扣1分', [{ kind: 'fixed', amount: -1 }]],
  ['计划或总结缺少扣1分', [{ kind: 'fixed', amount: -1 }]],
  [
    '支委会健全20分(每缺一名委员扣5分,分工不清扣10分)',
    [
      { kind: 'perUnit', amount: -5, per: 1, unit: '名' },
      { kind: 'fixed', amount: -10 },
    ],
  ],
  ['不参加扣2分', [{ kind: 'fixed', amount: -2 }]],
  ['扣.5分', [{ kind: 'fixed', amount: -0.5 }]],
  ['扣零点五分', [{ kind: 'fixed', amount: -0.5 }]],
  ['从总分中扣除2分', [{ kind: 'fixed', amount: -2, beyond: true }]],
  ['扣支部书记0.5分', [{ kind: 'fixed', amount: -0.5 }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
