import { hintLines, placesOf, standardLines } from '../../src/cli/finding-lines';
import type { FindingResult, ReviewResult, StandardResult } from '../../src/review/result';

const finding = (rule: string, cell: string, more: Partial<FindingResult> = {}): FindingResult => ({
  ...{ id: `${rule}/${cell}`, rule, standard: rule.slice(0, 3), severity: 'info', sheet: '[台账.xlsx]会议记录', cell },
  ...{ subject: '', expected: '', received: '', message: '内容偏少。', basis: [], count: 1, waived: false },
  ...more,
});
const resultWith = (findings: readonly FindingResult[], standards: readonly StandardResult[] = []): ReviewResult =>
  ({ findings, standards }) as unknown as ReviewResult;

test('hints are one line for each rule, what is waived is told one by one, the rest stands in the list', () => {
  const lines = hintLines(
    resultWith([
      finding('S15-12', 'O4'),
      finding('S15-12', 'O5'),
      finding('S15-9', 'D4', { message: '是休息日。' }),
      finding('S15-5', 'K8', {
        waived: true,
        message: '到会率75%。',
        waiver: { reason: '值班', by: '王某某' },
      }),
      finding('S10-2', 'A3', { severity: 'error' }),
    ]),
  );
  expect(lines).toEqual([
    '',
    '提示和已豁免 4 处（不进入整改台账）：',
    '  【提示】S15-12 [台账.xlsx]会议记录!O4：内容偏少。（同类共2处）',
    '  【提示】S15-9 [台账.xlsx]会议记录!D4：是休息日。',
    '  【已豁免】S15-5 [台账.xlsx]会议记录!K8：到会率75%。豁免原因：值班（批准人：王某某）。',
  ]);
  expect(hintLines(resultWith([finding('S10-2', 'A3', { severity: 'error' })]))).toEqual([]);
});

test('the standards are counted by outcome, those not met by name', () => {
  const standard = (id: string, name: string, outcome: StandardResult['outcome']) => ({
    id,
    name,
    outcome,
    ratio: null,
  });
  const standards = [
    standard('S01', '应建尽建', 'pass'),
    standard('S02', '班子健全', 'fail'),
    standard('S18', '规范发展', 'cannotTell'),
  ];
  expect(standardLines(resultWith([], standards))).toEqual([
    '',
    '二十四条：符合1条，不符1条（S02班子健全），无法判断1条（S18规范发展）',
  ]);
});

test('a finding is found again by its cell', () => {
  expect(placesOf(resultWith([finding('S10-2', 'A3')])).get('S10-2/A3')).toBe('[台账.xlsx]会议记录!A3 ');
});
