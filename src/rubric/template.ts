import { fromMilli } from '../values/milli';
import { cellName, type Area } from '../workbook/address';
import type { WritePlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { DEFAULT_RUBRIC, DEFAULT_RUBRIC_LABEL } from './default-rubric';

const TITLES = [
  '序号',
  '类别',
  '考核项目',
  '考核内容',
  '分值',
  '评分标准',
  '验收方式',
  '自评分',
  '扣分',
  '得分',
  '扣分原因',
  '备注',
];
const WIDTHS = [6, 12, 16, 40, 8, 40, 20, 8, 8, 8, 24, 12];
const HEADER_ROW = 4;

/** An empty scoring table with the default rubric, ready to fill in: type deductions, and the scores and the sum follow. */
export function rubricTemplate(): WritePlan {
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + DEFAULT_RUBRIC.length;
  const total = last + 1;
  const draft = new SheetDraft('验收评分表', undefined, {
    tabColor: '#2E75B6',
    columns: WIDTHS.map((width) => ({ width })),
    frozenRows: HEADER_ROW,
    landscape: true,
    merges: [
      { top: 1, bottom: 1, left: 1, right: TITLES.length },
      { top: 2, bottom: 2, left: 1, right: TITLES.length },
      ...categoryMerges(first),
      { top: total, bottom: total, left: 1, right: 4 },
      { top: total + 1, bottom: total + 1, left: 1, right: TITLES.length },
    ],
  });
  draft.text(1, 1, '机关党支部标准化规范化建设验收评分表', 'title').text(2, 1, DEFAULT_RUBRIC_LABEL, 'note');
  draft.text(3, 1, '党支部名称：').text(3, 6, '考核日期：');
  TITLES.forEach((title, index) => draft.text(HEADER_ROW, index + 1, title, 'header'));
  DEFAULT_RUBRIC.forEach((item, index) => {
    const row = first + index;
    draft
      .put(row, 1, { kind: 'number', value: item.seq }, 'textCentered')
      .text(row, 2, continuesCategory(index) ? '' : item.category, 'textCentered')
      .text(row, 3, item.title, 'text')
      .text(row, 4, item.content, 'text')
      .put(row, 5, { kind: 'number', value: item.points }, 'number')
      .text(row, 6, item.rule, 'text')
      .text(row, 7, item.evidence, 'text')
      .put(row, 8, { kind: 'blank' }, 'inputNumber')
      .put(row, 9, { kind: 'blank' }, 'inputNumber')
      .put(
        row,
        10,
        { kind: 'formula', formula: `=IF(ISNUMBER(I${row}),E${row}-ABS(I${row}),"")`, result: '' },
        'number',
      )
      .text(row, 11, '', 'input')
      .text(row, 12, '', 'input');
  });
  const sum = (column: number): string => `${cellName(first, column)}:${cellName(last, column)}`;
  const points = fromMilli(DEFAULT_RUBRIC.reduce((milli, item) => milli + item.points * 1000, 0));
  draft
    .text(total, 1, '合计', 'header')
    .put(total, 5, { kind: 'formula', formula: `=SUM(${sum(5)})`, result: points }, 'number')
    .put(total, 10, { kind: 'formula', formula: `=IF(COUNT(${sum(10)})=0,"",SUM(${sum(10)}))`, result: '' }, 'number')
    .text(
      total + 1,
      1,
      '说明：1.扣分须写明原因；2.不涉及的项目在得分栏填“不涉及”并写明原因；3.空白按未评分处理，不按0分计。',
      'note',
    )
    .text(total + 2, 1, '验收组长签字：')
    .text(total + 2, 6, '党支部书记签字：');
  const sheet = draft.plan();
  return { sheets: sheet === undefined ? [] : [sheet] };
}

/** The category cell of each 化 merged down over its items. */
function categoryMerges(first: number): Area[] {
  const merges: Area[] = [];
  DEFAULT_RUBRIC.forEach((_, index) => {
    const last = merges.at(-1);
    if (last !== undefined && continuesCategory(index)) merges[merges.length - 1] = { ...last, bottom: first + index };
    else merges.push({ top: first + index, bottom: first + index, left: 2, right: 2 });
  });
  return merges.filter((area) => area.bottom > area.top);
}

function continuesCategory(index: number): boolean {
  return DEFAULT_RUBRIC[index - 1]?.category === DEFAULT_RUBRIC[index]?.category;
}
