import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  ['按省委组织部考核评分办法扣分', [{ kind: 'external' }]],
  ['由党群部制定评分标准', [{ kind: 'external' }]],
  ['引用年度考核得分进行折算', [{ kind: 'external' }]],
  ['本项扣分以各支部平均值计算', [{ kind: 'method', rule: 'mean' }]],
  ['每个班子成员分别打分，取平均值', [{ kind: 'method', rule: 'mean' }]],
  [
    '第1名6分，2-5名按比例得分',
    [
      { kind: 'award', amount: 6 },
      { kind: 'method', rule: 'rank' },
    ],
  ],
  ['排名1-5依次60/57/54/51/48', [{ kind: 'method', rule: 'rank' }]],
  ['新成立的支部可以没有', [{ kind: 'exempt' }]],
  ['共用活动室的不扣分', [{ kind: 'exempt' }]],
  ['因不可抗力未完成的不扣分', [{ kind: 'exempt' }]],
  ['只要6个月内有一次即可得分', [{ kind: 'full', scope: 'item' }]],
  [
    '同一项目按照分值高的加分，不重复加分',
    [
      { kind: 'method', rule: 'bestOf' },
      { kind: 'method', rule: 'noStack' },
    ],
  ],
  [
    '按最高级别计算，不重复计算',
    [
      { kind: 'method', rule: 'bestOf' },
      { kind: 'method', rule: 'noStack' },
    ],
  ],
  ['后3项积分不累加', [{ kind: 'method', rule: 'noStack' }]],
  ['减半扣分', [{ kind: 'method', rule: 'halve' }]],
  ['平均分摊', [{ kind: 'method', rule: 'split' }]],
  ['未开展扣分', [{ kind: 'unknown', doubt: 'amountMissing' }]],
  ['未开展扣—分', [{ kind: 'unknown', doubt: 'amountMissing' }]],
  ['未开展扣（ ）分', [{ kind: 'unknown', doubt: 'amountMissing' }]],
  ['扣两分半', [{ kind: 'unknown' }]],
  ['扣相应分数', [{ kind: 'unknown' }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
