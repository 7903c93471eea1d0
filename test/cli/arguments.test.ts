import { clauseArguments, parseRubricArguments, reviewArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage-error';

test('the defaults', () => {
  expect(reviewArguments(['表.xlsx'])).toEqual({
    files: ['表.xlsx'],
    ledgers: [],
    out: 'out',
    inPlace: false,
    json: undefined,
    dryRun: false,
    asOf: undefined,
    settings: undefined,
    acceptProposals: false,
    lists: false,
  });
});

test('everything at once', () => {
  expect(
    reviewArguments([
      'a.xlsx',
      '--ledger',
      'l1.xlsx',
      '--ledger',
      'l2.xlsx',
      '--out',
      '结果',
      '--json',
      '-',
      '--dry-run',
      '--as-of',
      '2026-11-22',
      '--settings',
      's.json',
      '--accept-proposals',
      '--lists',
      'b.xlsx',
    ]),
  ).toMatchObject({
    files: ['a.xlsx', 'b.xlsx'],
    ledgers: ['l1.xlsx', 'l2.xlsx'],
    out: '结果',
    json: '-',
    dryRun: true,
    asOf: '2026-11-22',
    settings: 's.json',
    acceptProposals: true,
    lists: true,
  });
});

test.each([
  [['--json', 'a.xlsx'], '-', ['a.xlsx']],
  [['a.xlsx', '--json'], '-', ['a.xlsx']],
  [['--json', 'out.json', 'a.xlsx'], 'out.json', ['a.xlsx']],
  [['--json=结果/a.json', 'a.xlsx'], '结果/a.json', ['a.xlsx']],
])('the value of --json is optional: %j', (args, json, files) =>
  expect(reviewArguments(args)).toMatchObject({ json, files }),
);

test.each([
  [['--nonsense'], '--nonsense'],
  [['--as-of', '2026-02-30'], '2026-02-30'],
  [['--as-of', '昨天'], '昨天'],
  [['--out', 'x', '--in-place'], '--in-place'],
  [['--ledger'], '--ledger'],
])('%j is refused and named', (args, named) => {
  expect(() => reviewArguments(args)).toThrow(UsageError);
  expect(() => reviewArguments(args)).toThrow(named);
});

test('parse-rubric takes exactly one file', () => {
  expect(parseRubricArguments(['a.xlsx', '--json'])).toEqual({ file: 'a.xlsx', json: '-' });
  expect(() => parseRubricArguments([])).toThrow(UsageError);
  expect(() => parseRubricArguments(['a.xlsx', 'b.xlsx'])).toThrow(UsageError);
});

test('clause takes one text, the points and answers by number', () => {
  expect(
    clauseArguments(['每少1次扣1分', '--points', '2.5', '--set', '1=2', '--set', '2=1.5，缺=页', '--json']),
  ).toEqual({
    text: '每少1次扣1分',
    points: 2.5,
    answers: new Map([
      [1, '2'],
      [2, '1.5，缺=页'],
    ]),
    json: true,
  });
  expect(clauseArguments(['每少1次扣1分'])).toEqual({
    text: '每少1次扣1分',
    points: null,
    answers: new Map(),
    json: false,
  });
});
