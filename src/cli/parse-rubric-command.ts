import { basename } from 'node:path';
import { openXlsxFile } from '../hosts/xlsx/file';
import { readRubrics } from '../review/read-rubrics';
import type { ReadRubrics } from '../review/read-rubrics';
import { COLUMN_NAMES } from '../review/column-names';
import type { Clause, HeaderResult, ItemResult, RubricResult } from '../review/result';
import { printClause } from '../rubric/clauses/print-clause';
import type { ParseRubricArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit';
import { writeJson, type Output } from './output';
import { MODE_NOTES, problemLines } from './report';

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
  return [
    '',
    `“${rubric.sheet}” ${rubric.title}`,
    `  表头：第${rubric.headerRows.join('、')}行`,
    ...rubric.headers.map(headerLine),
    ...(rubric.stages.length === 0 ? [] : [`  评分环节：${rubric.stages.join(' → ')}`]),
    `  ${rubric.items.filter(({ role }) => role === undefined).length}项，共${rubric.maximum}分${MODE_NOTES[rubric.mode]}`,
    ...(rubric.notice === null ? [] : [`  ${rubric.notice}`]),
    ...rubric.notes.flatMap(({ cell, text, clauses }) => [`  说明 ${cell}：${text}`, ...clauseLines(clauses)]),
    ...rubric.items.flatMap(itemLines),
  ];
}

function headerLine({ column, header, meaning, by }: HeaderResult): string {
  const why = meaning === 'ignored' && by === 'word' ? '没有识别' : BY[by];
  return `    ${column}列 ${header === '' ? '（没有表头）' : header} → ${COLUMN_NAMES[meaning]}（${why}）`;
}

const BY = { word: '按表头文字', content: '按列中内容', corrected: '已更正' } as const;

function itemLines(item: ItemResult): string[] {
  const head = [
    `第${item.row}行`,
    item.category,
    item.title,
    item.unit,
    `${item.points ?? '?'}分`,
    item.weight === null ? null : `占${Math.round(item.weight * 1000) / 10}%`,
  ].filter((word) => word !== null && word !== undefined);
  const role = item.role === undefined ? '' : `［${ROLES[item.role]}］`;
  return [
    `  ${head.join('  ')}${role}  → ${item.standards.join('、') || '未对应标准'}`,
    ...(item.parts ?? []).map(
      ({ ref, text, points }) => `    分项${ref}：${text}${points === null ? '' : `（${points}分）`}`,
    ),
    ...clauseLines(item.clauses),
  ];
}

const ROLES = { bonus: '加分项', veto: '否决项', penalty: '另扣项' } as const;

function clauseLines(clauses: readonly Clause[]): string[] {
  return clauses.map((clause) =>
    clause.kind === 'unknown' ? `    没有读懂：${clause.text}` : `    · ${printClause(clause)}`,
  );
}
