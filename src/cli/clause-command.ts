import type { ClauseOutcome } from '../rubric/clauses/apply';
import type { ClauseInput, LevelOption } from '../rubric/clauses/applying/clause-input';
import { tryRule, type TriedClause, type UnusableAnswer } from '../rubric/clauses/try-rule';
import type { ClauseArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit';
import { writeJson, type Output } from './output';
import { UsageError } from './usage-error';

/** `biaochi clause`: how a scoring sentence is understood, what it asks, and what answers come to. */
export async function clauseCommand(
  { text, points, answers, json }: ClauseArguments,
  output: Output,
): Promise<ExitStatus> {
  const { clauses, unusable, outcome } = tryRule(text, points, answers);
  const [first] = unusable;
  if (first !== undefined) throw new UsageError(unusableText(first, clauses));
  if (json) {
    const read = clauses.map(({ number, clause, reading, input }) => ({ number, ...clause, reading, input }));
    await writeJson([{ text, points, clauses: read, outcome }], '-', output);
  } else {
    output.print([...clausesText(clauses), ...(outcome === null ? [] : outcomeText(outcome))].join('\n'));
  }
  const understood = clauses.length > 0 && clauses.every(({ clause }) => clause.kind !== 'unknown');
  return understood ? EXIT.reviewed : EXIT.notUnderstood;
}

function clausesText(clauses: readonly TriedClause[]): readonly string[] {
  if (clauses.length === 0) return ['没有读出评分句。'];
  return clauses.flatMap(({ number, clause, reading, input }) => [
    `${number}  ${clause.text}`,
    `   ${clause.kind === 'unknown' ? '没有读懂，须由人判定' : `理解为：${reading}`}`,
    ...questionText(number, input).map((line) => `   ${line}`),
  ]);
}

function questionText(number: number, input: ClauseInput): readonly string[] {
  if (input.kind === 'none') return [];
  const options =
    input.kind === 'level' ? input.options.map((option, index) => `  ${index + 1} ${optionText(option)}`) : [];
  return [`${input.label}    --set ${number}=${exampleOf(input)}`, ...options];
}

function optionText({ label, range }: LevelOption): string {
  return range === undefined ? label : `${label}（${range[0]}～${range[1]}分）`;
}

function exampleOf(input: Exclude<ClauseInput, { kind: 'none' }>): string {
  switch (input.kind) {
    case 'happened':
      return '是';
    case 'count':
      return '2';
    case 'rate':
      return input.threshold === null ? '5%' : '80%';
    case 'level':
      return LEVEL_EXAMPLES[input.by ?? 'option'];
    case 'amount':
      return `${input.unit === undefined ? '' : `1${input.unit}，`}${input.high ?? input.low ?? 1}，原因`;
  }
}

const LEVEL_EXAMPLES = { option: '1', count: '2', share: '80%', value: '80' } as const;

function outcomeText({ deduction, bonus, penalty, score, reason, asks }: ClauseOutcome): readonly string[] {
  const amounts = [
    `扣分：${deduction}`,
    ...(bonus > 0 ? [`加分：${bonus}`] : []),
    ...(penalty > 0 ? [`另扣：${penalty}`] : []),
    `得分：${score ?? '未定'}`,
  ];
  return [
    '',
    amounts.join('    '),
    ...(reason === '' ? [] : [`原因：${reason}`]),
    ...asks.map(({ clause, text }) => `待定：${clause === null ? '' : `第${clause + 1}句 `}${text}`),
  ];
}

function unusableText({ number, reason }: UnusableAnswer, clauses: readonly TriedClause[]): string {
  const input = clauses[number - 1]?.input;
  if (input === undefined || reason === 'noSuchClause') return `没有第${number}句，只读出${clauses.length}句。`;
  if (input.kind === 'none') return `第${number}句不需要回答。`;
  return `第${number}句的回答无法使用：${questionText(number, input).join('\n')}`;
}
