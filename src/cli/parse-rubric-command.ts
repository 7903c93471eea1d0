import { basename } from 'node:path';
import { openXlsxFile } from '../hosts/xlsx/file';
import { readRubrics } from '../review/read-rubrics';
import type { ReadRubrics } from '../review/read-rubrics';
import type { RubricResult } from '../review/result';
import type { ParseRubricArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit';
import { writeJson, type Output } from './output';
import { problemLines } from './report';

/** `biaochi parse-rubric`: what the rubric reader understood, without judging. */
export async function parseRubricCommand({ file, json }: ParseRubricArguments, output: Output): Promise<ExitStatus> {
  const host = await openXlsxFile(file);
  const read = readRubrics(await host.read());
  if (json === undefined) output.print(rubricsText(basename(file), read));
  else await writeJson([read], json, output);
  return read.problems.some((problem) => problem.severity === 'error') ? EXIT.notUnderstood : EXIT.reviewed;
}

function rubricsText(name: string, { rubrics, problems }: ReadRubrics): string {
  return [
    `工作簿：${name}    评分表：${rubrics.length}张`,
    ...rubrics.flatMap(rubricLines),
    ...problemLines(problems),
  ].join('\n');
}

function rubricLines(rubric: RubricResult): string[] {
  const columns = Object.entries(rubric.columns).filter(([, letter]) => letter !== null);
  return [
    '',
    `“${rubric.sheet}” ${rubric.title}`,
    `  表头：第${rubric.headerRows.join('、')}行    列：${columns.map(([meaning, letter]) => `${COLUMN_TITLES[meaning] ?? meaning}=${letter}`).join('  ')}`,
    `  ${rubric.items.length}项，共${rubric.maximum}分`,
    ...(rubric.notice === null ? [] : [`  ${rubric.notice}`]),
    ...rubric.items.map(
      (item) =>
        `  第${item.row}行  ${item.category ?? ''}  ${item.title}  ${item.points ?? '?'}分  → ${item.standards.join('、') || '未对应标准'}`,
    ),
  ];
}

const COLUMN_TITLES: Readonly<Record<string, string>> = {
  seq: '序号',
  category: '类别',
  item: '项目',
  content: '内容',
  points: '分值',
  rule: '评分标准',
  method: '验收方式',
  selfScore: '自评分',
  selfDeduction: '自评扣分',
  selfReason: '自评说明',
  score: '得分',
  deduction: '扣分',
  reason: '扣分原因',
  remark: '备注',
};
