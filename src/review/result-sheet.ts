import type { Proposal } from '../proposals/proposal';
import { DEFAULT_RUBRIC_LABEL } from '../rubric/default-rubric';
import { decidingCell } from '../rubric/outcome';
import type { ScoreCard, Scoring } from '../rubric/score';
import { leafItems, type ScoredItem } from '../rubric/score-tree';
import type { ScoreSettings } from '../rubric/settings';
import { DIMENSIONS } from '../standards/catalogue';
import { fromMilli, sumMilli } from '../values/milli';
import { cellName, formulaReference, placeName } from '../workbook/address';
import type { Content, NewSheet, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { OWN_MARK, OWN_SHEETS, type OwnSheetState } from './own-sheets';
import { proposalNote } from './proposal-note';
import { extrasResult, extraLineCount, putExtras, type ExtrasColumns } from './extras-block';
import { putGroups, wholeRatio, type GroupColumns } from './score-groups';
import { scoreContent, sourceCell } from './score-formulas';
import { showStandards } from './setting-rows';

/** Rows of the fixed part; the item table below has as many rows as the rubric has items. */
const ROW = { card: 4, dimensions: 14, items: 23 } as const;
const COLUMN = {
  seq: 1,
  dimension: 2,
  standards: 3,
  title: 4,
  points: 5,
  score: 6,
  lost: 7,
  status: 8,
  source: 9,
  note: 10,
  proposedDeduction: 11,
  proposedScore: 12,
  difference: 13,
  proposedReason: 14,
} as const;
const LAST_COLUMN = COLUMN.proposedReason;
/** The card and the chart stay beside the reviewer's own columns. */
const CARD_LAST_COLUMN = COLUMN.note;
const VALUE_COLUMN = 4;
const GROUPS: GroupColumns = {
  name: COLUMN.title,
  weight: COLUMN.points,
  ratio: COLUMN.score,
  points: COLUMN.points,
  score: COLUMN.score,
  note: COLUMN.note,
};
const EXTRAS: ExtrasColumns = { title: COLUMN.title, amount: COLUMN.score, source: COLUMN.source };

/** 得分合计, for the rubric's own total cell. */
export const FIXED_TOTAL_CELL = `$D$${ROW.card + 2}`;

const STATUS = { scored: '已评分', missing: '未评分', notApplicable: '不涉及', invalid: '无法识别' } as const;

export interface ResultSheetInput {
  readonly own: OwnSheetState;
  readonly scoring: Scoring;
  /** Whether a table's own cells can be written: on a protected sheet the formulas follow the deductions themselves. */
  readonly isWritable: (sheet: string) => boolean;
  readonly card: ScoreCard;
  /** What the ledgers suggest; empty without ledgers, and the columns for it stay away. */
  readonly proposals: ReadonlyMap<ScoredItem, Proposal>;
  readonly settings: ScoreSettings;
  readonly asOf: string;
  readonly ruleset: string;
}

/** 评分结果: score card, six dimensions with a chart, item table; every figure a formula beside the engine's own number. */
export function planResultSheet(input: ResultSheetInput): SheetPlan | undefined {
  const draft = new SheetDraft(input.own.name, input.own.grid, newSheet());
  const { tree, rubrics } = input.scoring;
  const items = leafItems(tree);
  const firstItem = ROW.items + 1;
  const lastItem = ROW.items + items.length;
  const groupsRow = lastItem + 2;
  draft.text(1, 1, OWN_SHEETS.result, 'title');
  draft.text(2, 1, noteText(input), 'note');
  const title = input.card.units.length > 1 ? '各单位得分率' : '各部分权重与得分率';
  const afterGroups = putGroups(draft, tree, firstItem, groupsRow, GROUPS, title);
  const extras = putExtras(draft, rubrics, afterGroups, EXTRAS);
  const whole = wholeRatio(tree, firstItem, lastItem, groupsRow, GROUPS);
  putCard(draft, input, items, { ...whole, extras });
  putDimensions(draft, input.card, firstItem, lastItem);
  putItems(draft, items, input.isWritable);
  putProposals(draft, items, input.proposals);
  const extraLines = rubrics.reduce((sum, rubric) => sum + extraLineCount(rubric), 0);
  putGates(draft, input.card, afterGroups + (extraLines === 0 ? 0 : extraLines + 2));
  return draft.clear(ROW.items + 1, LAST_COLUMN).plan();
}

function noteText({ scoring, asOf, ruleset }: ResultSheetInput): string {
  const { rubrics } = scoring;
  const illustration = rubrics.some(({ isExample }) => isExample) ? DEFAULT_RUBRIC_LABEL : '';
  return `${OWN_MARK}，请勿手工修改。评分表：${rubrics.map(({ sheet }) => sheet).join('、')}；核验日期：${asOf}；规则版本：${ruleset}。${illustration}`;
}

/** Formulas' text of the whole score. */
interface Whole {
  readonly numerator: string;
  readonly assessed: string;
  /** `+SUM(F50:F52)-SUM(F53:F53)`, empty without bonus and penalty rows. */
  readonly extras: string;
}

function putCard(
  draft: SheetDraft,
  { card, settings, scoring }: ResultSheetInput,
  items: readonly ScoredItem[],
  { numerator, assessed, extras }: Whole,
): void {
  const range = (column: number): string =>
    `${cellName(ROW.items + 1, column)}:${cellName(ROW.items + items.length, column)}`;
  const [points, scores] = [range(COLUMN.points), range(COLUMN.score)];
  const weighted = scoring.tree.children.length > 0;
  const { net, overFull } = extrasResult(scoring.rubrics);
  const netCell = cellName(ROW.card + 9, VALUE_COLUMN);
  const base = `${numerator}/${assessed}*100${extras === '' ? '' : `+${netCell}`}`;
  // The addend undoes binary noise just below a half, so that the sheet rounds as the engine does.
  const rounded = `ROUND(${base}+0.000000001,${settings.decimals})`;
  const bounded = extras === '' ? rounded : `MAX(0,${overFull ? rounded : `MIN(100,${rounded})`})`;
  const severalUnits = card.units.length > 1;
  const [shown, engine] = [cellName(ROW.card + 1, VALUE_COLUMN), cellName(ROW.card + 4, VALUE_COLUMN)];
  const different = '"不一致，请重新核验"';
  const row = (
    offset: number,
    label: string,
    content: Content,
    meaning: string,
    style: 'result' | 'resultText' = 'result',
  ): void => {
    draft
      .text(ROW.card + offset, 1, label, 'header')
      .put(ROW.card + offset, VALUE_COLUMN, content, style)
      .text(ROW.card + offset, VALUE_COLUMN + 1, meaning, 'note');
  };
  const formula = (text: string, result: number | string): Content => ({ kind: 'formula', formula: text, result });
  const words = (text: string): Content => (text === '' ? { kind: 'blank' } : { kind: 'text', text });
  draft.text(ROW.card, 1, '成绩单', 'section');
  row(
    1,
    '总分（百分制）',
    severalUnits ? words('') : formula(`=IF(${assessed}=0,"",${bounded})`, card.total ?? ''),
    severalUnits
      ? '评分表每行一个单位，各单位的得分率见下方'
      : `${weighted ? '各部分得分率按权重合计' : '已评分项得分之和 ÷ 其分值之和'} × 100；不涉及项不计入，未评分项不按0分计`,
  );
  row(2, '得分合计', formula(`=SUM(${scores})`, card.fixedTotal), '各项得分直接相加，不折算');
  row(
    3,
    '分值合计',
    formula(`=SUM(${points})`, fromMilli(sumMilli(items.map(({ item }) => item.points ?? 0)))),
    '评分表各项分值之和',
  );
  row(
    4,
    '标尺核算总分',
    card.total === null ? words('') : { kind: 'number', value: card.total },
    '核验时由标尺独立计算的总分',
  );
  row(
    5,
    '核对',
    formula(
      `=IF(AND(${shown}="",${engine}=""),"一致",IF(AND(ISNUMBER(${shown}),ISNUMBER(${engine})),IF(ABS(${shown}-${engine})<0.00001,"一致",${different}),${different}))`,
      '一致',
    ),
    '上面的公式与标尺核算总分是否一致；不一致说明评分表在核验后有改动',
    'resultText',
  );
  row(6, '等次', words(card.grade ?? '暂不定等'), gradeNote(card, settings), 'resultText');
  row(7, '完整性', words(card.complete ? '完整' : '不完整'), countNote(card, items), 'resultText');
  row(
    8,
    '可能区间',
    words(card.lowest === null ? '—' : `${card.lowest}～${card.highest}`),
    '未评分和无法识别的项全不得分、全得满分时的总分',
    'resultText',
  );
  if (extras !== '') {
    row(9, '加分减另扣', formula(`=${extras.replace(/^\+/u, '')}`, net), '加分项（按上限）减去另扣项，已计入总分');
  }
}

function gradeNote(card: ScoreCard, settings: ScoreSettings): string {
  const bands = settings.grades.map((band) => `≥${band.from} ${band.name}`).join('，');
  return `${bands}，其余${settings.lowestGrade}（可在“核验设置”修改）${card.grade === null ? '；评分完整后定等' : ''}`;
}

function countNote(card: ScoreCard, items: readonly ScoredItem[]): string {
  const notApplicable = items.filter(({ outcome }) => outcome.status === 'notApplicable').length;
  return `共${items.length}项：已评分${card.scoredItems}项，未评分${card.missingItems}项，无法识别${card.invalidItems}项，不涉及${notApplicable}项（${card.notApplicablePoints}分）`;
}

function putDimensions(draft: SheetDraft, card: ScoreCard, first: number, last: number): void {
  const fixed = (column: number): string =>
    `$${cellName(first, column).replace(/\d+/u, '')}$${first}:$${cellName(last, column).replace(/\d+/u, '')}$${last}`;
  const [names, points, scores] = [fixed(COLUMN.dimension), fixed(COLUMN.points), fixed(COLUMN.score)];
  draft.text(ROW.dimensions, 1, '六化得分', 'section');
  [
    [1, '六化'],
    [4, '得分率'],
    [5, '分值'],
    [6, '得分'],
  ].forEach(([column, title]) => {
    draft.text(ROW.dimensions + 1, Number(column), String(title), 'header');
  });
  DIMENSIONS.forEach(({ id, name }, index) => {
    const row = ROW.dimensions + 2 + index;
    const dimension = card.dimensions.find((candidate) => candidate.id === id);
    const label = cellName(row, 1);
    const [outOf, score] = [cellName(row, 5), cellName(row, 6)];
    draft
      .text(row, 1, name, 'text')
      .put(
        row,
        4,
        { kind: 'formula', formula: `=IF(${outOf}=0,"",${score}/${outOf})`, result: dimension?.ratio ?? '' },
        'percent',
      )
      .put(
        row,
        5,
        {
          kind: 'formula',
          formula: `=SUMPRODUCT((${names}=${label})*(${scores}<>"")*${points})`,
          result: dimension?.outOf ?? 0,
        },
        'number',
      )
      .put(
        row,
        6,
        { kind: 'formula', formula: `=SUMIF(${names},${label},${scores})`, result: dimension?.score ?? 0 },
        'number',
      );
  });
}

function putItems(draft: SheetDraft, items: readonly ScoredItem[], isWritable: ResultSheetInput['isWritable']): void {
  const titles = ['序号', '六化', '对应标准', '评分项', '分值', '得分', '扣分', '状态', '依据单元格', '说明'];
  draft.text(ROW.items - 1, 1, '评分明细', 'section');
  titles.forEach((title, index) => draft.text(ROW.items, index + 1, title, 'header'));
  items.forEach((scored, index) =>
    putItem(draft, scored, ROW.items + 1 + index, index + 1, isWritable(sheetOf(scored))),
  );
}

/** Beside the reviewer's figures, never in their place; the difference follows the score cell. */
function putProposals(
  draft: SheetDraft,
  items: readonly ScoredItem[],
  proposals: ReadonlyMap<ScoredItem, Proposal>,
): void {
  if (proposals.size === 0) return;
  const { proposedDeduction, proposedScore, difference, proposedReason } = COLUMN;
  draft
    .text(ROW.items, proposedDeduction, '建议扣分', 'header')
    .text(ROW.items, proposedScore, '建议得分', 'header')
    .text(ROW.items, difference, '得分−建议', 'header')
    .text(ROW.items, proposedReason, '建议依据（由台账核验得出，供验收人员参考）', 'header');
  items.forEach((scored, index) => {
    const proposal = proposals.get(scored);
    if (proposal === undefined) return;
    const row = ROW.items + 1 + index;
    const [given, suggested] = [cellName(row, COLUMN.score), cellName(row, proposedScore)];
    const number = (milli: number | null): Content =>
      milli === null ? { kind: 'blank' } : { kind: 'number', value: fromMilli(milli) };
    const known = proposal.score !== null && scored.outcome.status === 'scored';
    const result = known ? fromMilli(scored.outcome.score - (proposal.score ?? 0)) : '';
    draft
      .put(row, proposedDeduction, number(proposal.deduction), 'number')
      .put(row, proposedScore, number(proposal.score), 'number')
      .put(
        row,
        difference,
        {
          kind: 'formula',
          formula: `=IF(OR(${given}="",${suggested}=""),"",ROUND(${given}-${suggested},3))`,
          result,
        },
        'number',
      )
      .text(row, proposedReason, proposalNote(proposal), 'text');
  });
}

function sheetOf({ item }: ScoredItem): string {
  return (item.pointsPlace ?? decidingCell(item)?.cell.place)?.sheet ?? '';
}

function putItem(draft: SheetDraft, scored: ScoredItem, row: number, seq: number, writable: boolean): void {
  const { item, outcome } = scored;
  const pointsCell = cellName(row, COLUMN.points);
  const scoreCell = cellName(row, COLUMN.score);
  const source = sourceCell(item, writable)?.place;
  const dimension = DIMENSIONS.find(({ id }) => id === scored.dimension)?.name ?? '（未对应）';
  const lost = outcome.status === 'scored' ? fromMilli(outcome.points - outcome.score) : '';
  draft
    .put(row, COLUMN.seq, { kind: 'number', value: seq }, 'textCentered')
    .text(row, COLUMN.dimension, dimension, 'text')
    .text(row, COLUMN.standards, showStandards(scored.standards), 'text')
    .text(row, COLUMN.title, item.unit === null ? item.title : `${item.unit}：${item.title}`, 'text')
    .put(row, COLUMN.points, pointsContent(scored), 'number')
    .put(row, COLUMN.score, scoreContent(scored, pointsCell, writable), 'number')
    .put(
      row,
      COLUMN.lost,
      { kind: 'formula', formula: `=IF(${scoreCell}="","",${pointsCell}-${scoreCell})`, result: lost },
      'number',
    )
    .text(row, COLUMN.status, STATUS[outcome.status], 'textCentered')
    .text(row, COLUMN.source, source === undefined ? '' : placeName(source), 'link', source)
    .text(row, COLUMN.note, item.reason?.text ?? '', 'text');
}

function pointsContent({ item }: ScoredItem): Content {
  if (item.points === null) return { kind: 'blank' };
  if (item.pointsPlace === null || !item.pointsAreNumeric) return { kind: 'number', value: fromMilli(item.points) };
  return { kind: 'formula', formula: `=${formulaReference(item.pointsPlace)}`, result: fromMilli(item.points) };
}

function putGates(draft: SheetDraft, card: ScoreCard, row: number): void {
  if (card.gates.length === 0) return;
  draft.text(row, 1, '一票否决', 'section');
  card.gates.forEach((gate, index) => {
    const state = gate.passed === null ? '未评定' : gate.passed ? '通过' : '未通过';
    draft
      .text(row + 1 + index, COLUMN.title, gate.label, 'text')
      .text(row + 1 + index, COLUMN.status, state, 'textCentered');
  });
}

function rowsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function newSheet(): NewSheet {
  const across = (row: number): { top: number; bottom: number; left: number; right: number }[] => [
    { top: row, bottom: row, left: 1, right: VALUE_COLUMN - 1 },
    { top: row, bottom: row, left: VALUE_COLUMN + 1, right: CARD_LAST_COLUMN },
  ];
  const [top, bottom] = [ROW.dimensions + 2, ROW.dimensions + 1 + DIMENSIONS.length];
  return {
    tabColor: '#2E75B6',
    columns: [6, 17, 24, 26, 9, 9, 9, 10, 18, 34, 10, 10, 9, 60].map((width) => ({ width })),
    // Room for the score card's larger figures, and for six bars with their names beside the dimensions.
    rowHeights: [
      { row: 2, height: 32 },
      ...rowsOf(ROW.card + 1, ROW.card + 9).map((row) => ({ row, height: 22 })),
      ...rowsOf(ROW.dimensions + 1, bottom).map((row) => ({ row, height: 26 })),
    ],
    merges: [
      { top: 2, bottom: 2, left: 1, right: CARD_LAST_COLUMN },
      ...Array.from({ length: 9 }, (_, index) => across(ROW.card + 1 + index)).flat(),
      ...Array.from({ length: DIMENSIONS.length + 1 }, (_, index) => across(ROW.dimensions + 1 + index)[0]).filter(
        (area) => area !== undefined,
      ),
    ],
    charts: [
      {
        kind: 'bar',
        title: '六化得分率',
        categories: { top, bottom, left: 1, right: 1 },
        values: { top, bottom, left: VALUE_COLUMN, right: VALUE_COLUMN },
        cover: { top: ROW.dimensions, bottom: ROW.items - 2, left: 7, right: CARD_LAST_COLUMN },
        maximum: 1,
      },
    ],
    landscape: true,
  };
}
