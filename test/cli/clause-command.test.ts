import { run } from '../../src/cli/run';

async function biaochi(...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const status = await run(['clause', ...args], {
    today: '2026-11-22',
    sample: '',
    output: { print: (text) => printed.push(text), tell: (text) => told.push(text) },
  });
  return { status, out: printed.join('\n'), err: told.join('\n') };
}

const RULE = '未制定计划的扣3分；支委会每少1次扣0.5分。';

test('numbers the sentences and asks what each needs', async () => {
  const { status, out } = await biaochi(RULE);
  expect(status).toBe(0);
  expect(out).toContain('1  未制定计划的扣3分');
  expect(out).toContain('是否有此情形：未制定计划？    --set 1=是');
  expect(out).toMatch(/2 {2}支委会每少1次扣0\.5分\n.*\n {3}支委会少了几次？ {4}--set 2=2/u);
  expect(out).not.toContain('扣分：');
});

test('answers give deduction, score and reason', async () => {
  const { out } = await biaochi(RULE, '--points', '5', '--set', '1=是', '--set', '2=2');
  expect(out).toContain('扣分：4    得分：1');
  expect(out).toContain('原因：未制定计划，扣3分；支委会少2次，扣1分');
});

test('a rate is typed as a percentage, a discretionary amount with its reason', async () => {
  const rate = await biaochi('到会率低于80%的，每降低1个百分点扣1分', '--points', '5', '--set', '1=78%');
  expect(rate.out).toContain('扣分：2    得分：3');
  const amount = await biaochi('记录不规范的酌情扣1-2分', '--points', '5', '--set', '1=1.5，两次记录缺页');
  expect(amount.out).toContain('原因：两次记录缺页，扣1.5分');
});

test('without the points there is no score, and that is said', async () => {
  const { out } = await biaochi(RULE, '--set', '1=是');
  expect(out).toContain('扣分：3    得分：未定');
  expect(out).toContain('待定：分值不详，无法计算得分');
});

test('what an answer lacks is said', async () => {
  const { out } = await biaochi('记录不规范的酌情扣1-2分', '--points', '5', '--set', '1=1.5');
  expect(out).toContain('待定：第1句 酌定分数须写明原因');
});

test('--json prints clauses, questions and outcome in points', async () => {
  const { out } = await biaochi(RULE, '--points', '5', '--set', '2=2', '--json');
  expect(JSON.parse(out)).toMatchObject({
    text: RULE,
    points: 5,
    clauses: [
      { number: 1, kind: 'fixed', amount: -3, input: { kind: 'happened' } },
      { number: 2, kind: 'perUnit', amount: -0.5, unit: '次', input: { kind: 'count' } },
    ],
    outcome: { deduction: 1, score: 4, lines: [{ clause: 1, amount: 1 }], reason: '支委会少2次，扣1分' },
  });
  expect(JSON.parse((await biaochi(RULE, '--json')).out)).toMatchObject({ points: null, outcome: null });
});

test('text without a sentence, or with one that was not understood, ends with status 1', async () => {
  const none = await biaochi('查看会议记录');
  expect(none).toMatchObject({ status: 1, out: '没有读出评分句。' });
  const unread = await biaochi('未落实的扣分');
  expect(unread.status).toBe(1);
  expect(unread.out).toContain('没有读懂，须由人判定');
});

test.each([
  [[], '需要一段评分标准'],
  [['一', '二'], '需要一段评分标准'],
  [[RULE, '--points', '五'], '分值“五”无效'],
  [[RULE, '--set', '1'], '“--set 1”无效'],
  [[RULE, '--set', '3=1'], '没有第3句，只读出2句'],
  [[RULE, '--set', '2=许多'], '第2句的回答无法使用'],
])('%j is wrong usage', async (args, message) => {
  const { status, err } = await biaochi(...args);
  expect(status).toBe(2);
  expect(err).toContain(message);
});
