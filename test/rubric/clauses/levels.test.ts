import { meanings, type Meaning } from './meanings';

test.each<[cell: string, clauses: Meaning[]]>([
  [
    '开展情况(好20分,较好15分,一般10分,差0分)',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '好', amount: 20 },
          { label: '较好', amount: 15 },
          { label: '一般', amount: 10 },
          { label: '差', amount: 0 },
        ],
      },
    ],
  ],
  [
    '(好10,较好7分,一般4,差0)',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '好', amount: 10 },
          { label: '较好', amount: 7 },
          { label: '一般', amount: 4 },
          { label: '差', amount: 0 },
        ],
      },
    ],
  ],
  [
    '健全(2分);比较健全(1分);不健全(0分)',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '健全', amount: 2 },
          { label: '比较健全', amount: 1 },
          { label: '不健全', amount: 0 },
        ],
      },
    ],
  ],
  [
    '资料齐全得满分；不够齐全扣1—2分；没有资料不得分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '资料齐全', amount: 0, full: true },
          { label: '不够齐全', amount: [-2, -1] },
          { label: '没有资料', amount: 0, zero: true },
        ],
      },
    ],
  ],
  [
    '一般的扣0.5分，不好的不得分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '一般', amount: -0.5 },
          { label: '不好', amount: 0, zero: true },
        ],
      },
    ],
  ],
  [
    '未签订责任书扣10分；已签订但不规范扣5分',
    [
      {
        kind: 'levels',
        basis: 'alternative',
        levels: [
          { label: '未签订责任书', amount: -10 },
          { label: '已签订但不规范', amount: -5 },
        ],
      },
    ],
  ],
  [
    '缺席一次扣3分，两次扣5分，三次(含)以上不得分',
    [
      {
        kind: 'levels',
        basis: 'count',
        levels: [
          { low: 1, high: 1, highIncluded: true, amount: -3 },
          { low: 2, high: 2, highIncluded: true, amount: -5 },
          { low: 3, amount: 0, zero: true },
        ],
        unit: '次',
      },
    ],
  ],
  ['缺一次扣1分，缺两次扣2分，以此类推', [{ kind: 'perUnit', amount: -1, per: 1, unit: '次' }]],
  [
    '每月1次(2分);每季度1次(1分);偶尔(0.5分);不(0分)',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '每月1次', amount: 2 },
          { label: '每季度1次', amount: 1 },
          { label: '偶尔', amount: 0.5 },
          { label: '不', amount: 0 },
        ],
      },
    ],
  ],
  [
    '比上年提高的得3分；持平的得2.7分；降低的每降0.1等扣0.1分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '提高', amount: 3 },
          { label: '持平', amount: 2.7 },
        ],
      },
      { kind: 'unknown' },
    ],
  ],
  [
    '≥90分，得9分；≥80分，＜90分，得6分；＜80分，不得分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 90, amount: 9 },
          { low: 80, high: 90, amount: 6 },
          { high: 80, amount: 0 },
        ],
      },
    ],
  ],
  [
    '完成率≥90%，得5分；85%≤完成率＜90%，得4分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 0.9, amount: 5 },
          { low: 0.85, high: 0.9, amount: 4 },
        ],
      },
    ],
  ],
  ['85%≤完成率＜90%，得4分', [{ kind: 'levels', basis: 'value', levels: [{ low: 0.85, high: 0.9, amount: 4 }] }]],
  [
    '完成率≥90%且质量高，得18-20分；完成率≥80%，得15-17分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 0.9, amount: [18, 20] },
          { low: 0.8, high: 0.9, amount: [15, 17] },
        ],
      },
    ],
  ],
  [
    '仅有计划得4分；仅有总结得2分',
    [
      {
        kind: 'levels',
        basis: 'alternative',
        levels: [
          { label: '仅有计划', amount: 4 },
          { label: '仅有总结', amount: 2 },
        ],
      },
    ],
  ],
  [
    '产区得4分，非产区得3分',
    [
      {
        kind: 'levels',
        basis: 'alternative',
        levels: [
          { label: '产区', amount: 4 },
          { label: '非产区', amount: 3 },
        ],
      },
    ],
  ],
  [
    '各区未报送扣0.5分；各开发区未报送扣1.25分',
    [
      {
        kind: 'levels',
        basis: 'alternative',
        levels: [
          { label: '各区未报送', amount: -0.5 },
          { label: '各开发区未报送', amount: -1.25 },
        ],
      },
    ],
  ],
  [
    '低于80%、70%、60%的，分别扣1、2、3分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 0.7, high: 0.8, amount: -1 },
          { low: 0.6, high: 0.7, amount: -2 },
          { high: 0.6, amount: -3 },
        ],
      },
    ],
  ],
  [
    '满意度90分以上得满分，80-89分得3分，80分以下不得分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 90, amount: 0, full: true },
          { low: 80, high: 90, amount: 3 },
          { high: 80, amount: 0 },
        ],
      },
    ],
  ],
  [
    '参会率95%以上不扣分，90%—95%扣1分，80%—90%扣2分，80%以下扣3分',
    [
      {
        kind: 'levels',
        basis: 'value',
        levels: [
          { low: 0.95, amount: 0 },
          { low: 0.9, high: 0.95, amount: -1 },
          { low: 0.8, high: 0.9, amount: -2 },
          { high: 0.8, amount: -3 },
        ],
      },
    ],
  ],
  [
    '述职评议为“好”的得5分，“较好”的得3分，“差”的不得分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '好', amount: 5 },
          { label: '较好', amount: 3 },
          { label: '差', amount: 0 },
        ],
      },
    ],
  ],
  [
    '资料完整得2分，基本完整得1分，不完整不得分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '完整', amount: 2 },
          { label: '基本完整', amount: 1 },
          { label: '不完整', amount: 0 },
        ],
      },
    ],
  ],
  [
    '超过1天扣1分，超过3天扣3分，超过7天不得分',
    [
      {
        kind: 'levels',
        basis: 'count',
        levels: [
          { low: 1, lowIncluded: false, high: 3, highIncluded: true, amount: -1 },
          { low: 3, lowIncluded: false, high: 7, highIncluded: true, amount: -3 },
          { low: 7, lowIncluded: false, amount: 0, zero: true },
        ],
        unit: '天',
      },
    ],
  ],
  [
    '第一名得5分，第二名得3分，第三名得1分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '第一名', amount: 5 },
          { label: '第二名', amount: 3 },
          { label: '第三名', amount: 1 },
        ],
      },
    ],
  ],
  [
    '情节较轻的扣1分，情节较重的扣3分',
    [
      {
        kind: 'levels',
        basis: 'label',
        levels: [
          { label: '情节较轻', amount: -1 },
          { label: '情节较重', amount: -3 },
        ],
      },
    ],
  ],
])('%s', (cell, clauses) => {
  expect(meanings(cell)).toEqual(clauses);
});
