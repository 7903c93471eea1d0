import { checkContext } from '../../../src/standards/check/context';
import { sweepTogether, type StartSweep } from '../../../src/standards/check/sweep';
import { ledgerOf } from '../../support/ledger';

const LEDGER = ledgerOf({
  党小组: [
    { 小组名称: '第一党小组', 组长: '周文海', 组员名单: '周文海、 吴海燕' },
    { 小组名称: '第二党小组', 组长: null, 组员名单: '郑大伟' },
  ],
  党课: [{ 授课日期: '2025-03-05', 题目: '讲规矩', 课时: 2 }],
});

function led(...starts: readonly StartSweep[]) {
  const context = checkContext(LEDGER, { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} });
  return sweepTogether(context, starts).map((answers) => () => [...answers()]);
}

/** Takes down what it is told. */
function writing(told: string[]): StartSweep {
  return () => ({
    column: (_, id) =>
      id === 'leader' || id === 'hours' ? ({ typed }) => void told.push(`${id} ${typed}`) : undefined,
    text: (text, _, __, when) => void told.push(when === undefined ? text : `${text} on a day`),
    row: ({ kind }) => void told.push(`end of ${kind}`),
    answers: () => ['notApplicable'],
  });
}

test('all are told the cells of the columns they ask for, the texts, and each record at its end', () => {
  const [one, other]: [string[], string[]] = [[], []];
  const answers = led(writing(one), writing(other));
  expect(one).toEqual([
    ...['第一党小组', 'leader 周文海', '周文海', '周文海、吴海燕', 'end of group'],
    ...['第二党小组', 'leader ', '郑大伟', 'end of group'],
    ...['讲规矩 on a day', 'hours 2', 'end of lecture'],
  ]);
  expect(other).toEqual(one);
  expect(answers.map((ask) => ask())).toEqual([['notApplicable'], ['notApplicable']]);
});

test('one that breaks on the way throws when it is asked; the others have seen everything once', () => {
  const breaking: StartSweep = () => ({
    row: ({ kind }) => {
      if (kind === 'lecture') throw new Error('no lectures, please');
    },
    answers: () => [],
  });
  const counting: StartSweep = () => {
    let rows = 0;
    return {
      row: () => (rows += 1),
      answers: () => (rows === 3 ? ['cannotTell'] : []),
    };
  };
  const [broken, counted] = led(breaking, counting);
  expect(broken).toThrow('no lectures, please');
  expect(counted?.()).toEqual(['cannotTell']);
});
