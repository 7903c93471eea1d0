import { applyClauses } from '../../../src/rubric/clauses/apply';
import type { Happening } from '../../../src/rubric/clauses/applying/happening';
import type { Part } from '../../../src/rubric/clauses/applying/scope';
import type { Clause, ClauseMeaning } from '../../../src/rubric/clauses/clause';
import { clause } from '../../support/clause';

/** A rule of an item worth `points` points, and what happened to its clauses in their order (`null`: nothing said). */
function apply(
  clauses: readonly Clause[],
  happenings: readonly (Happening | null)[],
  points: number | null = 5,
  parts: readonly Part[] = [],
) {
  const happened = new Map(happenings.flatMap((happening, index) => (happening === null ? [] : [[index, happening]])));
  return applyClauses(clauses, happened, { points: points === null ? null : points * 1000, parts });
}

const codes = (outcome: ReturnType<typeof apply>) => outcome.asks.map(({ code }) => code);

const YES = { happened: true };
const NO = { happened: false };

const noPlan = clause('未制定计划的扣3分', { kind: 'fixed', amount: -3 });
const fewer = clause('每少1次扣0.5分', { kind: 'perUnit', amount: -0.5, per: 1, unit: '次' });
const notHeld = clause('未召开的，此项不得分', { kind: 'zero', scope: 'item' });
const doneWell = clause('台账完整得2分', { kind: 'award', amount: 2 });
const reported = clause('按时上报得1分', { kind: 'award', amount: 1 });
const atMost = (
  max: number,
  what: 'deduct' | 'award' | 'bonus' = 'deduct',
  scope: 'clause' | 'item' | 'sub' = 'clause',
) => clause(`最多${max}分`, { kind: 'cap', what, max, scope });

describe('deductions', () => {
  test('add up, and the reason says each', () =>
    expect(apply([noPlan, fewer], [YES, { count: 2 }])).toMatchObject({
      deduction: 4000,
      score: 1000,
      reason: '未制定计划，扣3分；少2次，扣1分',
      asks: [],
      lines: [
        { clause: 0, effect: 'deduct', amount: 3000 },
        { clause: 1, effect: 'deduct', amount: 1000 },
      ],
    }));

  test('nothing said and nothing happened leave all the points', () => {
    expect(apply([noPlan, fewer], [])).toMatchObject({ deduction: 0, score: 5000, reason: '' });
    expect(apply([noPlan, fewer], [NO, { count: 0 }])).toMatchObject({ deduction: 0, score: 5000, reason: '' });
  });

  test('stop at the points, said or not', () =>
    expect(apply([fewer], [{ count: 12 }])).toMatchObject({
      deduction: 5000,
      score: 0,
      reason: '少12次，扣6分；合计扣5分（扣完为止）',
    }));

  test('are exact: 0.167 six times is 1.002', () =>
    expect(
      apply([clause('每少1场扣0.167分', { kind: 'perUnit', amount: -0.167, per: 1, unit: '场' })], [{ count: 6 }]),
    ).toMatchObject({ deduction: 1002, score: 3998 }));

  test('每少两次: a part of a step does not count, and that is told', () => {
    const pairs = clause('每少两次扣1分', { kind: 'perUnit', amount: -1, per: 2, unit: '次' });
    expect(apply([pairs], [{ count: 3 }])).toMatchObject({
      deduction: 1000,
      reason: '少3次，扣1分（每2次为一档，计1档）',
    });
    expect(apply([pairs], [{ count: 4 }]).reason).toBe('少4次，扣2分');
    expect(apply([pairs], [{ count: 1 }]).deduction).toBe(0);
  });

  test('各扣 counts once for each condition', () =>
    expect(
      apply([clause('计划、总结缺失各扣1.5分', { kind: 'fixed', amount: -1.5, each: true })], [{ count: 2 }]),
    ).toMatchObject({ deduction: 3000, reason: '计划、总结缺失（2项），扣3分' }));

  test('倒扣 stands beside the points and may go below zero', () =>
    expect(
      apply([notHeld, clause('弄虚作假的，倒扣2分', { kind: 'fixed', amount: -2, beyond: true })], [YES, YES]),
    ).toMatchObject({ deduction: 5000, penalty: 2000, score: -2000, reason: '未召开，不得分；弄虚作假，另扣2分' }));
});

describe('不得分', () => {
  test('overrides what else was taken, given or added', () =>
    expect(
      apply([fewer, notHeld, clause('获表彰加1分', { kind: 'bonus', amount: 1 })], [{ count: 2 }, YES, YES]),
    ).toMatchObject({
      deduction: 5000,
      bonus: 0,
      score: 0,
      reason: '未召开，不得分',
      lines: [{ amount: 0 }, { effect: 'zero' }, { amount: 0 }],
    }));

  test('below a part with points of its own empties that part; 此项 empties the item', () => {
    const parts = [
      { ref: 1, points: 2000 },
      { ref: 2, points: 3000 },
    ];
    const second = clause('没有记录的不得分', { kind: 'zero', scope: 'sub' }, { subRefs: [2] });
    expect(apply([second], [YES], 5, parts)).toMatchObject({ deduction: 3000, reason: '第2项没有记录，不得分' });
    const both = clause('均无不得分', { kind: 'zero', scope: 'sub' }, { subRefs: [1, 2] });
    expect(apply([both], [YES], 5, parts).deduction).toBe(5000);
    expect(apply([{ ...second, ...notHeld, subRefs: [2] }], [YES], 5, parts).deduction).toBe(5000);
    expect(apply([second], [YES], 5).deduction).toBe(5000);
  });
});

describe('parts', () => {
  const parts = [
    { ref: 1, points: 2000 },
    { ref: 2, points: 3000 },
  ];
  const first = { ...fewer, subRefs: [1] };
  test('lose no more than they have', () =>
    expect(apply([first, { ...noPlan, subRefs: [2] }], [{ count: 9 }, YES], 5, parts)).toMatchObject({
      deduction: 5000,
      score: 0,
    }));
  test('a clause about one part stays inside it, one about several is the whole item’s', () => {
    expect(apply([first], [{ count: 9 }], 5, parts).deduction).toBe(2000);
    expect(apply([{ ...fewer, subRefs: [1, 2] }], [{ count: 9 }], 5, parts).deduction).toBe(4500);
  });
  test('a part that awards is open until something is said', () => {
    const clauses = [first, { ...doneWell, subRefs: [2] }];
    expect(apply(clauses, [{ count: 1 }], 5, parts)).toMatchObject({ deduction: 500, score: null });
    expect(apply(clauses, [{ count: 1 }, YES], 5, parts)).toMatchObject({ deduction: 1500, score: 3500 });
  });
});

describe('caps', () => {
  test('a cap behind a clause binds that clause alone', () =>
    expect(apply([fewer, atMost(1), noPlan], [{ count: 5 }, null, YES])).toMatchObject({
      deduction: 4000,
      reason: '少5次，扣1分（已达限额）；未制定计划，扣3分',
    }));
  test('本项最多 binds all', () =>
    expect(apply([noPlan, fewer, atMost(3.5, 'deduct', 'item')], [YES, { count: 5 }]).deduction).toBe(3500));
  test('a cap of a sub-item binds the clauses of its number', () => {
    const capped = { ...atMost(1, 'deduct', 'sub'), subRefs: [1] };
    const clauses = [{ ...noPlan, subRefs: [1] }, { ...fewer, subRefs: [1] }, { ...fewer, subRefs: [2] }, capped];
    expect(apply(clauses, [YES, { count: 1 }, { count: 3 }]).deduction).toBe(2500);
  });
  test('扣完为止 leaves it at the points', () =>
    expect(
      apply(
        [fewer, clause('扣完为止', { kind: 'cap', what: 'deduct', max: 'itemPoints', scope: 'item' })],
        [{ count: 99 }],
      ).deduction,
    ).toBe(5000));
  test('a bonus has its cap, typed once or twice', () => {
    const bonus = clause('每篇另加1分，最高加3分', {
      kind: 'bonus',
      amount: 1,
      per: 1,
      unit: '篇',
      cap: 3,
      onTop: true,
    });
    expect(apply([bonus, atMost(3, 'bonus'), noPlan], [{ count: 5 }])).toMatchObject({ bonus: 3000, score: 8000 });
  });
  test('累计最高得5分 behind bonuses caps the bonuses', () =>
    expect(
      apply(
        [
          clause('每篇奖1分', { kind: 'bonus', amount: 1, per: 1, unit: '篇', onTop: true }),
          atMost(2, 'award', 'item'),
        ],
        [{ count: 5 }],
      ).bonus,
    ).toBe(2000));
  test('a cap of the whole sheet is for the one who adds it up', () =>
    expect(
      codes(apply([fewer, clause('全表最多扣20分', { kind: 'cap', what: 'deduct', max: 20, scope: 'sheet' })], [])),
    ).toEqual(['sheetCap']));
});

describe('ratios', () => {
  const ratio = (more: object): Clause =>
    clause('到会率低于80%的，每降低1个百分点扣1分', {
      kind: 'ratio',
      threshold: 0.8,
      op: '<',
      step: 1,
      stepUnit: 'pp',
      amount: -1,
      ...more,
    });

  test.each([
    [0.73, 5000, '到会率73%，与80%相差7个百分点，扣7分；合计扣5分（扣完为止）'],
    [0.77, 3000, '到会率77%，与80%相差3个百分点，扣3分'],
    [0.785, 1000, '到会率78.5%，与80%相差1.5个百分点，扣1分（不足1个百分点的部分不计）'],
    [0.8, 0, ''],
    [1.05, 0, ''],
  ])('a rate of %d', (rate, deduction, reason) =>
    expect(apply([ratio({})], [{ rate }])).toMatchObject({ deduction, reason }),
  );

  test('binary fractions lose no step: 85% to 80% is five points, 0.3 to 0.1 two of ten', () => {
    expect(apply([ratio({ threshold: 0.85 })], [{ rate: 0.8 }]).deduction).toBe(5000);
    expect(apply([ratio({ threshold: 0.3, step: 10 })], [{ rate: 0.1 }]).deduction).toBe(2000);
    expect(apply([ratio({ threshold: 0.003, op: '>', step: 0.1 })], [{ rate: 0.006 }]).deduction).toBe(3000);
  });

  test.each([
    ['<', 0.8, 0],
    ['<=', 0.8, 1000],
    ['>', 0.8, 0],
    ['>=', 0.8, 1000],
    ['<', 0.79, 1000],
    ['>', 0.81, 1000],
  ])('without a step the amount counts once: %s 80%% with %d', (op, rate, deduction) =>
    expect(apply([ratio({ op, step: undefined })], [{ rate }]).deduction).toBe(deduction),
  );

  test('without a bound the rate is the difference', () =>
    expect(apply([ratio({ threshold: null })], [{ rate: 0.03 }])).toMatchObject({
      deduction: 3000,
      reason: '相差3%，扣3分',
    }));

  test('不足60%不得分, strictly', () => {
    expect(apply([ratio({ zeroBelow: 0.6, step: 10 })], [{ rate: 0.6 }]).deduction).toBe(2000);
    expect(apply([ratio({ zeroBelow: 0.6, step: 10 })], [{ rate: 0.599 }])).toMatchObject({
      deduction: 5000,
      reason: '到会率59.9%，不得分',
    });
    expect(apply([ratio({ threshold: 0.85, zeroBelow: 0.85, amount: 0 })], [{ rate: 0.85 }]).deduction).toBe(0);
    expect(apply([ratio({ threshold: 0.85, zeroBelow: 0.85, amount: 0 })], [{ rate: 0.849 }]).deduction).toBe(5000);
  });

  test('a step counted in 人 takes the number', () =>
    expect(apply([ratio({ stepUnit: '人', op: '>' })], [{ count: 2 }]).deduction).toBe(2000));

  test('85 typed for 85% is asked', () => {
    const outcome = apply([ratio({})], [{ rate: 85 }]);
    expect(codes(outcome)).toEqual(['rateNotShare']);
    expect(outcome.score).toBeNull();
  });
});

describe('levels', () => {
  const grades = clause('好5分，较好3-4分，差0分', {
    kind: 'levels',
    basis: 'label',
    levels: [
      { label: '好', amount: 5 },
      { label: '较好', amount: [3, 4] },
      { label: '差', amount: 0 },
    ],
  });
  const absences = clause('缺席一次扣1分，两次扣3分，三次以上不得分', {
    kind: 'levels',
    basis: 'count',
    levels: [
      { low: 1, high: 1, amount: -1 },
      { low: 2, high: 2, amount: -3 },
      { low: 3, amount: 0, zero: true },
    ],
  });

  test('a grade gives its points; a range wants an amount inside it', () => {
    expect(apply([grades], [{ level: 0 }])).toMatchObject({ score: 5000, deduction: 0, reason: '好，得5分' });
    expect(apply([grades], [{ level: 2 }])).toMatchObject({ score: 0, deduction: 5000 });
    expect(apply([grades], [{ level: 1, amount: 3.5 }])).toMatchObject({ score: 3500, deduction: 1500 });
    expect(codes(apply([grades], [{ level: 1 }]))).toContain('amountMissing');
    expect(codes(apply([grades], [{ level: 1, amount: 5 }]))).toContain('amountOutOfRange');
    expect(codes(apply([grades], [{ level: 7 }]))).toContain('levelUnknown');
  });

  test.each([
    [0, 0],
    [1, 1000],
    [2, 3000],
    [3, 5000],
    [9, 5000],
  ])('tiers are absolute, not added up: %d absences', (count, deduction) =>
    expect(apply([absences], [{ count }]).deduction).toBe(deduction),
  );

  const rates = clause('90%以上得5分，80%—90%得3分，60%—80%得1分', {
    kind: 'levels',
    basis: 'value',
    levels: [
      { low: 0.9, amount: 5 },
      { low: 0.8, high: 0.9, amount: 3 },
      { low: 0.6, high: 0.8, amount: 1 },
    ],
  });
  test.each([
    [0.9, 5000],
    [0.899, 3000],
    [0.8, 3000],
    [0.6, 1000],
  ])('a lower bound belongs to its band, an upper one does not: %d', (rate, score) =>
    expect(apply([rates], [{ rate }]).score).toBe(score),
  );
  test('what no band covers is asked', () => {
    expect(codes(apply([rates], [{ rate: 0.5 }]))).toContain('levelNotCovered');
    const gap = clause('90—100分得2分，80—89分得1分', {
      kind: 'levels',
      basis: 'value',
      levels: [
        { low: 90, high: 100, highIncluded: true, amount: 2 },
        { low: 80, high: 89, highIncluded: true, amount: 1 },
      ],
    });
    expect(apply([gap], [{ rate: 89 }]).score).toBe(1000);
    expect(codes(apply([gap], [{ rate: 89.5 }]))).toContain('levelNotCovered');
  });
  test('of bands that all claim a number the narrowest counts', () => {
    const below = clause('低于80%、70%、60%的，分别扣1分、2分、3分', {
      kind: 'levels',
      basis: 'value',
      levels: [
        { high: 0.8, amount: -1 },
        { high: 0.7, amount: -2 },
        { high: 0.6, amount: -3 },
      ],
    });
    expect([0.8, 0.75, 0.65, 0.2].map((rate) => apply([below], [{ rate }]).deduction)).toEqual([0, 1000, 2000, 3000]);
  });
});

describe('awards', () => {
  test('add up to the score, at most the points', () => {
    expect(apply([doneWell, reported], [YES, NO])).toMatchObject({
      score: 2000,
      deduction: 3000,
      reason: '台账完整，得2分；按时上报，未得分',
    });
    expect(apply([doneWell, reported], [YES, YES], 2)).toMatchObject({ score: 2000, deduction: 0 });
  });
  test('blank is neither nothing nor full', () => {
    const outcome = apply([doneWell, reported], []);
    expect(codes(outcome)).toEqual(['gainsNotSaid']);
    expect(outcome).toMatchObject({ score: null, deduction: 0 });
  });
  test('with deductions beside them: what was reached less what was lost, or all less what was lost', () => {
    expect(apply([doneWell, reported, fewer], [YES, NO, { count: 1 }]).score).toBe(1500);
    expect(apply([doneWell, reported, fewer], [null, null, { count: 1 }]).score).toBe(4500);
  });
  test('得满分 is the points; without it something must say what was lost', () => {
    const full = clause('制度齐全得满分', { kind: 'full', scope: 'item' });
    expect(apply([full, notHeld], [YES]).score).toBe(5000);
    expect(apply([full, notHeld], [NO, YES]).score).toBe(0);
    expect(apply([full, fewer], [NO, { count: 1 }]).score).toBe(4500);
    expect(codes(apply([full, fewer], [NO]))).toEqual(['gainsNotSaid']);
  });
  test('在此基础上 adds to what was reached and may pass the points', () => {
    const more = clause('在此基础上创新的再得2分', { kind: 'award', amount: 2, onTop: true });
    expect(apply([doneWell, more], [YES, YES])).toMatchObject({ score: 4000, bonus: 0 });
    expect(apply([doneWell, more], [YES, YES], 3)).toMatchObject({ score: 4000, deduction: 0, bonus: 1000 });
    expect(apply([noPlan, more], [YES, YES])).toMatchObject({ score: 4000, deduction: 3000, bonus: 2000 });
  });
});

describe('bonuses', () => {
  const paper = (more: object = {}) => clause('每篇加1分', { kind: 'bonus', amount: 1, per: 1, unit: '篇', ...more });
  test('fill up what was lost, and pass the points only where the rule says so', () => {
    expect(apply([noPlan, paper()], [YES, { count: 2 }])).toMatchObject({ score: 4000, bonus: 2000 });
    expect(apply([fewer, paper()], [{ count: 2 }, { count: 2 }])).toMatchObject({
      score: 5000,
      bonus: 1000,
      reason: '少2次，扣1分；2篇，加2分；合计加1分（不超过分值）',
    });
    expect(apply([fewer, paper({ onTop: true })], [{ count: 2 }, { count: 2 }])).toMatchObject({ score: 6000 });
  });
  test('alone they are how the points of a bonus row are reached', () => {
    expect(apply([paper()], [{ count: 2 }])).toMatchObject({ score: 2000, deduction: 3000, bonus: 0 });
    expect(apply([paper()], [{ count: 0 }]).score).toBe(0);
    expect(apply([paper()], []).score).toBeNull();
  });
  test('不累计: only the highest counts', () => {
    const province = clause('获省级表彰加3分', { kind: 'bonus', amount: 3, onTop: true });
    const city = clause('获市级表彰加2分', { kind: 'bonus', amount: 2, onTop: true });
    const highest = clause('按最高级别计算', { kind: 'method', rule: 'bestOf' });
    expect(apply([city, province, highest], [YES, YES])).toMatchObject({
      bonus: 3000,
      reason: '获省级表彰，加3分',
    });
    expect(apply([highest, city, province], [null, YES, YES]).bonus).toBe(3000);
    expect(apply([paper({ noStack: true, onTop: true })], [{ count: 4 }]).bonus).toBe(1000);
  });
  test('a method binds what stands before it and does the same', () => {
    const highest = clause('不重复扣分', { kind: 'method', rule: 'noStack' });
    expect(
      apply(
        [noPlan, fewer, highest, clause('另有缺失扣1分', { kind: 'fixed', amount: -1 })],
        [YES, { count: 2 }, null, YES],
      ).deduction,
    ).toBe(4000);
  });
  test('减半 counts only where its condition holds', () => {
    const halve = clause('主动报告的减半扣分', { kind: 'method', rule: 'halve' });
    expect(apply([noPlan, halve], [YES, YES])).toMatchObject({
      deduction: 1500,
      reason: '未制定计划，扣1.5分（减半）',
    });
    expect(apply([noPlan, halve], [YES, NO]).deduction).toBe(3000);
    expect(apply([noPlan, halve], [YES]).deduction).toBe(3000);
  });
});

describe('discretion', () => {
  const some = clause('记录不规范的酌情扣1-2分', { kind: 'discretion', sign: -1, low: 1, high: 2 });
  test('takes what a person decided, with the reason', () =>
    expect(apply([some], [{ amount: 1.5, reason: '两次会议记录过简' }])).toMatchObject({
      deduction: 1500,
      reason: '两次会议记录过简，扣1.5分',
    }));
  test.each<[Happening, string]>([
    [YES, 'amountMissing'],
    [{ amount: 3, reason: '缺页' }, 'amountOutOfRange'],
    [{ amount: 0, reason: '缺页' }, 'amountOutOfRange'],
    [{ amount: 1.5 }, 'reasonMissing'],
    [{ amount: 1.5, reason: '  ' }, 'reasonMissing'],
    [{ amount: 1.2345, reason: '缺页' }, 'amountTooPrecise'],
    [{ amount: -1, reason: '缺页' }, 'amountNotNumber'],
    [{ amount: NaN, reason: '缺页' }, 'amountNotNumber'],
  ])('is never filled in: %j', (happening, code) => {
    const outcome = apply([some], [happening]);
    expect(codes(outcome)).toEqual([code]);
    expect(outcome).toMatchObject({ deduction: 0, score: null });
  });
  test('per unit the range is meant for each', () => {
    const each = clause('每项酌情扣0.5-1分', { kind: 'discretion', sign: -1, low: 0.5, high: 1, per: 1, unit: '项' });
    expect(apply([each], [{ amount: 2.5, count: 3, reason: '三项记录缺失' }]).deduction).toBe(2500);
    expect(codes(apply([each], [{ amount: 3.5, count: 3, reason: '三项记录缺失' }]))).toEqual(['amountOutOfRange']);
    expect(codes(apply([each], [{ amount: 2.5, reason: '三项记录缺失' }]))).toEqual(['countMissing']);
  });
});

test('a veto is told and leaves the number', () =>
  expect(apply([noPlan, clause('出现违纪的一票否决', { kind: 'veto', effect: 'fail' })], [YES, YES])).toMatchObject({
    score: 2000,
    vetoes: [{ clause: 1, effect: 'fail' }],
    reason: '未制定计划，扣3分；出现违纪，一票否决',
  }));

test.each<[Happening, string]>([
  [{ count: -1 }, 'countNegative'],
  [{ count: 1.5 }, 'countNotWhole'],
  [{ count: NaN }, 'countNotNumber'],
  [{ count: Infinity }, 'countNotNumber'],
  [{ count: 1e9 }, 'countTooLarge'],
  [YES, 'countMissing'],
  [{ rate: 0.5 }, 'countMissing'],
])('%j for 每少1次 is asked', (happening, code) => {
  const outcome = apply([fewer], [happening]);
  expect(codes(outcome)).toEqual([code]);
  expect(outcome.score).toBeNull();
});

test('more cannot be lacking than was due', () => {
  const due = clause('少于4次的，每少1次扣1分', { kind: 'perUnit', amount: -1, per: 1, unit: '次', target: 4 });
  expect(apply([due], [{ count: 4 }]).deduction).toBe(4000);
  expect(codes(apply([due], [{ count: 5 }]))).toEqual(['countOverTarget']);
});

test.each<[ClauseMeaning, string]>([
  [{ kind: 'unknown' }, 'notUnderstood'],
  [{ kind: 'external' }, 'elsewhere'],
  [{ kind: 'method', rule: 'mean' }, 'combinedByHand'],
])('%j stays with a human, without hiding the rest', (meaning, code) => {
  const outcome = apply([noPlan, clause('按有关规定处理', meaning)], [YES]);
  expect(codes(outcome)).toEqual([code]);
  expect(outcome.score).toBe(2000);
  expect(codes(apply([noPlan, clause('按有关规定处理', meaning)], [YES, NO]))).toEqual([]);
});

test('without points there is a deduction and no score', () => {
  const outcome = apply([fewer], [{ count: 20 }], null);
  expect(outcome).toMatchObject({ deduction: 10000, score: null });
  expect(codes(outcome)).toEqual(['pointsUnknown']);
});

test('an amount beyond three decimals is not computed with', () =>
  expect(codes(apply([clause('扣0.1234分', { kind: 'fixed', amount: -0.1234 })], [YES]))).toEqual(['clauseAmount']));
