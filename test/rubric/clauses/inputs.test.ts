import type { ClauseMeaning } from '../../../src/rubric/clauses/clause';
import { inputsOf } from '../../../src/rubric/clauses/inputs';
import { clause } from '../../support/clause';

const perUnit = (amount: number, unit: string, per = 1, target?: number): ClauseMeaning => ({
  kind: 'perUnit',
  amount,
  unit,
  per,
  ...(target !== undefined && { target }),
});

test.each<[string, ClauseMeaning, string]>([
  ['每少1次扣0.5分', perUnit(-0.5, '次'), '少了几次？'],
  ['支委会每季度召开，每少开一次的扣1分', perUnit(-1, '次'), '支委会每季度召开，少开几次？'],
  ['每缺一名支委扣5分', perUnit(-5, '名'), '缺了几名支委？'],
  ['每发现一处涂改扣0.2分', perUnit(-0.2, '处'), '发现几处涂改？'],
  ['党费记录错误扣0.5分/例', perUnit(-0.5, '例'), '党费记录错误几例？'],
  ['每支部每次扣1分', perUnit(-1, '支部·次'), '每支部每次共几支部·次？'],
  ['少于4次的，每少1次扣1分', perUnit(-1, '次', 1, 4), '（应达到4次）少于4次，少了几次？'],
  ['有1人未参加扣1分', perUnit(-1, '人'), '有几人未参加？'],
  [
    '党员活动室应配备必要的设施设备并悬挂党旗和入党誓词，每缺一项扣1分',
    perUnit(-1, '项'),
    '党员活动室应配备必要的设施设备并悬…，缺了几项？',
  ],
  ['①每少两次扣1分', perUnit(-1, '次', 2), '少了几次？'],
])('%s asks how often', (text, meaning, label) =>
  expect(inputsOf(clause(text, meaning))).toMatchObject({ kind: 'count', label }),
);

test('the unit and the size of a step come with the question', () =>
  expect(inputsOf(clause('每少两次扣1分', perUnit(-1, '次', 2)))).toMatchObject({ unit: '次', per: 2 }));

test('各扣 asks how many of the conditions hold', () =>
  expect(inputsOf(clause('计划、总结缺失各扣1分', { kind: 'fixed', amount: -1, each: true }))).toEqual({
    kind: 'count',
    label: '计划、总结缺失：共有几项？',
    unit: '项',
    per: 1,
  }));

test.each<[string, ClauseMeaning]>([
  ['未写明目的的，扣3分', { kind: 'fixed', amount: -3 }],
  ['未写明目的，不得分', { kind: 'zero', scope: 'item' }],
  ['未写明目的，一票否决', { kind: 'veto', effect: 'fail' }],
  ['未写明目的得1分', { kind: 'award', amount: 1 }],
  ['未写明目的加1分', { kind: 'bonus', amount: 1 }],
])('%s asks whether it is so', (text, meaning) =>
  expect(inputsOf(clause(text, meaning))).toEqual({ kind: 'happened', label: '是否有此情形：未写明目的？' }),
);

test('the condition of a clause, where it is told apart, is the question', () =>
  expect(inputsOf(clause('党课未记录扣1分', { kind: 'fixed', amount: -1 }, { condition: '党课未记录' }))).toMatchObject(
    {
      label: '是否有此情形：党课未记录？',
    },
  ));

test('a ratio asks for the rate, or for the difference where no bound is written', () => {
  const ratio = { kind: 'ratio', op: '<', step: 1, stepUnit: 'pp', amount: -1 } as const;
  expect(inputsOf(clause('低于80%的，每降低1个百分点扣1分', { ...ratio, threshold: 0.8 }))).toEqual({
    kind: 'rate',
    label: '实际比例是多少（以80%为界）？',
    threshold: 0.8,
    op: '<',
  });
  expect(inputsOf(clause('每降低1个百分点扣1分', { ...ratio, threshold: null }))).toMatchObject({
    label: '相差几个百分点（如5%）？',
  });
});

test('a ratio whose step is no percentage asks for the number', () =>
  expect(
    inputsOf(
      clause('超过15%的，每多1人扣1分', {
        kind: 'ratio',
        threshold: 0.15,
        op: '>',
        step: 1,
        stepUnit: '人',
        amount: -1,
      }),
    ),
  ).toMatchObject({ kind: 'count', unit: '人' }));

test('levels are options: by their names, by their bounds, with the range where the amount is left open', () => {
  const named = clause('好5分，较好3-4分，差0分', {
    kind: 'levels',
    basis: 'label',
    levels: [
      { label: '好', amount: 5 },
      { label: '较好', amount: [3, 4] },
      { label: '差', amount: 0 },
    ],
  });
  expect(inputsOf(named)).toEqual({
    kind: 'level',
    label: '属于哪一档？',
    options: [{ label: '好' }, { label: '较好', range: [3, 4] }, { label: '差' }],
  });
  const bounded = clause('90%以上得5分，80%至90%得3分', {
    kind: 'levels',
    basis: 'value',
    levels: [
      { low: 0.9, amount: 5 },
      { low: 0.8, high: 0.9, amount: 3 },
    ],
  });
  expect(inputsOf(bounded)).toMatchObject({
    by: 'share',
    options: [{ label: '90%以上' }, { label: '80%以上、不足90%' }],
  });
  const scores = clause('≥90分得5分', { kind: 'levels', basis: 'value', levels: [{ low: 90, amount: 5 }] });
  expect(inputsOf(scores)).toMatchObject({ by: 'value', options: [{ label: '90以上' }] });
});

test.each<[ClauseMeaning, string, boolean]>([
  [{ kind: 'discretion', sign: -1, low: 1, high: 2 }, '扣几分（1～2分）？', true],
  [{ kind: 'discretion', sign: -1, low: null, high: null }, '扣几分？', true],
  [{ kind: 'discretion', sign: -1, low: null, high: 3 }, '扣几分（不超过3分）？', true],
  [{ kind: 'discretion', sign: 1, low: 1, high: 3 }, '得几分（1～3分）？', true],
  [{ kind: 'discretion', sign: -1, low: 2, high: 5, per: 1, unit: '项' }, '共几项，合计扣几分（每项2～5分）？', true],
  [{ kind: 'bonus', amount: [1, 5], unit: '人次' }, '共几人次，合计加几分（每人次1～5分）？', false],
])('%j asks for the amount', (meaning, label, reasonRequired) =>
  expect(inputsOf(clause('酌情', meaning))).toMatchObject({ kind: 'amount', label, reasonRequired }),
);

test.each<ClauseMeaning>([
  { kind: 'cap', what: 'deduct', max: 'itemPoints', scope: 'item' },
  { kind: 'method', rule: 'mean' },
  { kind: 'exempt' },
  { kind: 'external' },
  { kind: 'unknown' },
])('%j has nothing to compute', (meaning) => expect(inputsOf(clause('……', meaning))).toEqual({ kind: 'none' }));

test('halving depends on a condition', () =>
  expect(inputsOf(clause('主动报告的减半扣分', { kind: 'method', rule: 'halve' }))).toMatchObject({
    kind: 'happened',
  }));
