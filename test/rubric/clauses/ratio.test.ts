import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  [
    '参学率低于80%的，每降低1个百分点扣1分',
    [{ kind: 'ratio', amount: -1, op: '<', step: 1, stepUnit: 'pp', threshold: 0.8 }],
  ],
  ['每低3个百分点扣0.5分', [{ kind: 'ratio', amount: -0.5, op: '<', step: 3, stepUnit: 'pp', threshold: null }]],
  ['参学率每少10个百分点扣1分', [{ kind: 'ratio', amount: -1, op: '<', step: 10, stepUnit: 'pp', threshold: null }]],
  ['每减少10%扣0.1分', [{ kind: 'ratio', amount: -0.1, op: '<', step: 10, stepUnit: '%', threshold: null }]],
  ['签订率低于100%，扣2分', [{ kind: 'ratio', amount: -2, op: '<', threshold: 1 }]],
  ['低于90%不得分', [{ kind: 'ratio', amount: 0, op: '<', threshold: 0.9, zeroBelow: 0.9 }]],
  ['＜85%，不得分', [{ kind: 'ratio', amount: 0, op: '<', threshold: 0.85, zeroBelow: 0.85 }]],
  ['＜60%或无学员，不得分', [{ kind: 'ratio', amount: 0, op: '<', threshold: 0.6, zeroBelow: 0.6 }]],
  [
    '达90%得0.5分，达95%得1分，不足80%扣1分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 0.9, high: 0.95, amount: 0.5 },
          { low: 0.95, amount: 1 },
        ],
      },
      { kind: 'ratio', amount: -1, op: '<', threshold: 0.8 },
    ],
  ],
  ['每高出5%扣1分', [{ kind: 'ratio', amount: -1, op: '>', step: 5, stepUnit: '%', threshold: null }]],
  ['每超过0.1个百分点扣2分', [{ kind: 'ratio', amount: -2, op: '>', step: 0.1, stepUnit: 'pp', threshold: null }]],
  [
    '不低于95%的得5分；每减少1个百分点扣0.5分；低于90%不得分',
    [
      { kind: 'ratio', amount: 5, op: '>=', threshold: 0.95 },
      { kind: 'ratio', amount: -0.5, op: '<', step: 1, stepUnit: 'pp', threshold: 0.95, zeroBelow: 0.9 },
    ],
  ],
  [
    '到位率在100%及以上得5分，不到90%的不得分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 1, amount: 5 },
          { high: 0.9, amount: 0 },
        ],
      },
    ],
  ],
  ['称职以上票低于90%的扣2分', [{ kind: 'ratio', amount: -2, op: '<', threshold: 0.9 }]],
  [
    '下降幅度超过15%以上每少1人加1分；超过50%以上加2分',
    [
      { kind: 'bonus', amount: 1, per: 1, unit: '人' },
      { kind: 'bonus', amount: 2 },
    ],
  ],
  ['收缴率达到100%，每低1%扣0.5分', [{ kind: 'ratio', amount: -0.5, op: '<', step: 1, stepUnit: 'pp', threshold: 1 }]],
  ['参学率达到85%以上的得2分', [{ kind: 'ratio', amount: 2, op: '>=', threshold: 0.85 }]],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
