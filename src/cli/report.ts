import type { ItemResult, ProblemResult, ReviewResult, RubricResult } from '../review/result';
import { cellName } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';
import { shownSheets, type Content, type WritePlan } from '../workbook/plan';
import { hintLines, placesOf, standardLines } from './finding-lines';

const MARK = { error: '【须处理】', warn: '【请核对】', info: '【提示】' } as const;

/** The score card, the problems, the rectification list and the hints as text for a terminal. */
export function reportText(result: ReviewResult): string {
  return [
    ...scoreLines(result),
    ...standardLines(result),
    ...proposalLines(result),
    ...problemLines(result.problems),
    ...rectificationLines(result),
    ...hintLines(result),
  ].join('\n');
}

function scoreLines(result: ReviewResult): string[] {
  const { score } = result;
  const counted = result.rubrics.filter((rubric) => rubric.counted);
  const [rubric] = counted;
  const head = [`工作簿：${result.workbook}    核验日期：${result.asOf}`];
  if (score === null || rubric === undefined) return head;
  const range =
    score.complete || score.lowest === null
      ? ''
      : `（暂定；未评项全不得分为${score.lowest}，全得满分为${score.highest}）`;
  return [
    ...head,
    ...counted.map(tableLine),
    ...(rubric.notice === null ? [] : [rubric.notice]),
    '',
    `总分：${score.total ?? '—'} / ${score.outOf}${range}    得分合计（不折算）：${score.fixedTotal}`,
    `等次：${score.grade ?? '暂不定等'}    未评分：${score.missingItems}项    无法识别：${score.invalidItems}项    不涉及：${score.notApplicablePoints}分`,
    ...unitLines(score),
    ...score.gates
      .filter((gate) => gate.passed !== null)
      .map((gate) => `一票否决：${gate.label}——${gate.passed === true ? '通过' : '未通过'}`),
    '',
    ...score.dimensions.map((dimension) =>
      dimension.ratio === null
        ? `  ${dimension.name}  未评定`
        : `  ${dimension.name}  ${bar(dimension.ratio)} ${(dimension.ratio * 100).toFixed(1)}%（${dimension.score}/${dimension.outOf}）`,
    ),
  ];
}

/** What the ledgers suggest beside what stands on the sheet, where the two are not the same. */
function proposalLines({ rubrics }: ReviewResult): string[] {
  const items = rubrics.filter(({ counted }) => counted).flatMap((rubric) => rubric.items);
  const proposed = items.filter(({ proposal }) => proposal !== undefined);
  if (proposed.length === 0) return [];
  const telling = proposed.filter(
    ({ proposal, status }) =>
      (proposal?.difference ?? 0) !== 0 ||
      (status === 'missing' && proposal?.deduction !== null) ||
      (proposal?.open.length ?? 0) > 0,
  );
  const differences = proposed.flatMap(({ proposal }) => proposal?.difference ?? []);
  const apart = Math.round(differences.reduce((sum, one) => sum + one, 0) * 1000) / 1000;
  const compared =
    differences.length === 0
      ? ''
      : `，已评${differences.length}项的得分合计${apart === 0 ? '与建议相同' : `比建议${apart < 0 ? '低' : '高'}${Math.abs(apart)}分`}`;
  return [
    '',
    `台账核验对${proposed.length}个评分项给出了参考建议${compared}（只供参考，不改动已填的分数）：`,
    ...telling.map(proposalLine),
  ];
}

function proposalLine({ title, score, proposed, proposal }: ItemResult): string {
  const { difference = null, reason = '', open = [] } = proposal ?? {};
  const apart = difference === null || difference === 0 ? '' : `，相差${difference > 0 ? '+' : ''}${difference}分`;
  const left = open.length === 0 ? '' : `（另有${open.length}处问题须人工判断）`;
  return `  ${title}：得分${score ?? '未评'}，建议${proposed ?? '无法给出'}${apart}${left}${reason === '' ? '' : `  ${reason}`}`;
}

/** How the points of a table make up its score, behind the points. */
export const MODE_NOTES: Readonly<Record<RubricResult['mode'], string>> = {
  points: '',
  categoryWeights: '，各类别按权重折算',
  sheetWeights: '',
  rawMaximum: '，折算为百分制',
};

function tableLine({ sheet, headerRows, items, maximum, mode, weight }: RubricResult): string {
  const base = items.filter(({ role }) => role === undefined).length;
  const share = weight === null ? '' : `，占${Math.round(weight * 1000) / 10}%`;
  return `评分表：${sheet}（表头第${headerRows.join('、')}行，${base}项，共${maximum}分${MODE_NOTES[mode]}${share}）`;
}

function unitLines({ units, bonus, penalty }: NonNullable<ReviewResult['score']>): string[] {
  const extras = [bonus > 0 ? `加分${bonus}分` : '', penalty > 0 ? `另扣${penalty}分` : ''].filter(
    (text) => text !== '',
  );
  return [
    ...(extras.length === 0 ? [] : [`总分中含${extras.join('、')}`]),
    ...(units.length < 2
      ? []
      : units.map(({ unit, total, complete }) => `  ${unit}：${total ?? '—'}${complete ? '' : '（暂定）'}`)),
  ];
}

function bar(ratio: number): string {
  const full = Math.round(Math.max(0, Math.min(1, ratio)) * 20);
  return '█'.repeat(full) + '░'.repeat(20 - full);
}

export function problemLines(problems: readonly ProblemResult[]): string[] {
  if (problems.length === 0) return ['', '没有发现问题。'];
  const order = ['error', 'warn', 'info'] as const;
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return [
    '',
    `问题 ${problems.length} 条：`,
    ...sorted.map((problem) => `  ${MARK[problem.severity]}${placeText(problem)}${problem.message}`),
  ];
}

function placeText({ sheet, cell }: ProblemResult): string {
  if (sheet === null) return '';
  return cell === null ? `${sheet}：` : `${sheet}!${cell}：`;
}

function rectificationLines(result: ReviewResult): string[] {
  const { rectifications, rectificationStatistics } = result;
  const { whole } = rectificationStatistics;
  const places = placesOf(result);
  if (rectifications.length === 0) return [];
  const open = rectifications.filter((item) => item.closure !== '已销号');
  return [
    '',
    `整改台账 ${rectifications.length} 条，未销号 ${open.length} 条${statisticsText(whole)}：`,
    ...rectifications.map(
      (item) =>
        `  ${item.id} ${item.standard ?? ''} ${places.get(item.finding ?? '') ?? ''}${item.problem}${item.points === null ? '' : `（${item.points}分）`} ${item.status}/${item.closure}${detectionText(item)}`,
    ),
  ];
}

function statisticsText({ rate, done, expected, overdue }: ReviewResult['rectificationStatistics']['whole']): string {
  const completed = rate === null ? '' : `，完成率 ${(rate * 100).toFixed(1)}%（${done}/${expected}）`;
  return `${completed}${overdue === 0 ? '' : `，逾期 ${overdue} 条`}`;
}

/** What is not plainly there, as the 检出情况 column says it. */
function detectionText({ detected, detection, overdue }: ReviewResult['rectifications'][number]): string {
  const plain = detected && detection === '检出';
  return `${plain || detection === '' ? '' : `（${detection}）`}${overdue ? '（逾期）' : ''}`;
}

const OWNERS = { engine: '', human: '（由人填写的列）', shared: '（人和标尺共用的列）' } as const;

/** Every cell that would be written, old → new, and whose column it is where that is not the program's. */
export function planText(plan: WritePlan): string {
  const lines = shownSheets(plan).flatMap((sheet) => [
    `${sheet.create === undefined ? '工作表' : '新增工作表'}“${sheet.sheet}”：`,
    ...sheet.cells
      .filter((write) => write.content.kind !== 'blank' || write.expected.kind !== 'empty')
      .map(
        ({ row, column, expected, content, owner = 'engine' }) =>
          `  ${cellName(row, column)}  ${oldText(expected)} → ${newText(content)}${OWNERS[owner]}`,
      ),
  ]);
  return lines.length === 0 ? '没有需要写入的内容。' : lines.join('\n');
}

function oldText(cell: Cell): string {
  return cell.formula ?? (cell.kind === 'empty' ? '（空）' : cellText(cell));
}

function newText(content: Content): string {
  switch (content.kind) {
    case 'blank':
      return '（空）';
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'date':
      return String(content.serial);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'formula':
      return content.formula;
  }
}
