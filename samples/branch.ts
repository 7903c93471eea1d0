import { DEFAULT_RUBRIC, DEFAULT_RUBRIC_LABEL } from '../src/rubric/default-rubric';
import type { Area } from '../src/workbook/address';
import type { Content, SheetPlan, WritePlan } from '../src/workbook/plan';
import { SheetDraft } from '../src/workbook/sheet-draft';

/**
 * A branch's workbook in the middle of an inspection: the 19-item example table scored by hand, with the slips that
 * scoring by hand brings. The branch's ledgers are in samples/ledger.xlsx. Branch and people are made up.
 */

type Typed = number | string | null;

/** By item: self score, deduction, score, reason. */
const SCORES: readonly (readonly [Typed, Typed, Typed, string])[] = [
  [5, 0, 5, ''],
  [5, 1, 4, '纪检委员空缺，未及时补选'],
  [6, 0, 6, ''],
  [5, 0.5, null, '8月任务逾期未完成1项'],
  [3, 0, null, ''],
  [4, 0.5, 3.5, '上半年小结未写存在问题'],
  // A number stored as text, as pasted from a chat window.
  [7, 1, '6', '2月、7月未召开支委会'],
  [4, 0, 4, ''],
  [4, 1, 3, '下半年未开展检查'],
  [4, 0, '４分', ''],
  [6, 0.5, 5.5, '9月主题党日无记录'],
  // A slip of the hand: 6 of 5 points.
  [5, null, 6, ''],
  [5, 0, 5, ''],
  [4, 1, 3, ''],
  [7, '—', '—', '发展党员材料由镇党委另行检查，本次不评'],
  [9, 2, 7, '1名党员学时不足32学时；1名党员2月党费未交'],
  [6, 0, 6, ''],
  // Not scored yet.
  [7, null, null, ''],
  [4, 0.5, 3.5, '活动室制度未上墙'],
];

const TITLES = [
  '序号',
  '类别',
  '考核项目',
  '考核内容',
  '分值',
  '评分标准',
  '自评分',
  '扣分',
  '得分',
  '扣分原因',
  '备注',
];
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

export function branchSample(): WritePlan {
  return { sheets: [coverSheet(), scoreSheet()] };
}

function scoreSheet(): SheetPlan {
  const total = FIRST_ROW + DEFAULT_RUBRIC.length;
  const draft = new SheetDraft('验收评分表', undefined, {
    columns: [6, 11, 15, 34, 7, 34, 8, 8, 8, 26, 10].map((width) => ({ width })),
    frozenRows: HEADER_ROW,
    landscape: true,
    merges: [
      row(1, 1, TITLES.length),
      row(2, 1, TITLES.length),
      row(3, 1, 5),
      row(3, 6, TITLES.length),
      ...categoryMerges(),
      row(total, 1, 4),
      row(total + 1, 1, TITLES.length),
      row(total + 2, 1, 5),
      row(total + 2, 6, TITLES.length),
    ],
  });
  draft
    .text(1, 1, '清河镇机关第一党支部标准化规范化建设验收评分表', 'title')
    .text(2, 1, DEFAULT_RUBRIC_LABEL, 'note')
    .text(3, 1, '被考评单位：清河镇机关第一党支部')
    .text(3, 6, '考核日期：2026年1月5日');
  TITLES.forEach((title, index) => draft.text(HEADER_ROW, index + 1, title === '分值' ? '分 值' : title, 'header'));
  DEFAULT_RUBRIC.forEach((item, index) => {
    const at = FIRST_ROW + index;
    const [self, deduction, score, reason] = SCORES[index] ?? [null, null, null, ''];
    draft
      .put(at, 1, typed(item.seq), 'textCentered')
      .text(
        at,
        2,
        firstOfCategory(index) ? `${item.category}\n（${categoryPoints(item.category)}分）` : '',
        'textCentered',
      )
      .text(at, 3, item.title, 'text')
      .text(at, 4, item.content, 'text')
      .put(at, 5, typed(item.points), 'number')
      .text(at, 6, item.rule, 'text')
      .put(at, 7, typed(self), 'number')
      .put(at, 8, typed(deduction), 'number')
      .put(at, 9, typed(score), 'number')
      .text(at, 10, reason, 'text')
      .text(at, 11, '', 'text');
  });
  draft
    .text(total, 1, '合计', 'header')
    .put(total, 5, typed(100), 'number')
    .put(total, 7, { kind: 'formula', formula: `=SUM(G${FIRST_ROW}:G${total - 1})`, result: 100 }, 'number')
    .put(total, 9, { kind: 'blank' }, 'number')
    .text(total + 1, 1, '说明：扣分须写明原因；每项扣完为止。', 'note')
    .text(total + 2, 1, '验收组长签字：')
    .text(total + 2, 6, '党支部书记签字：');
  return planOf(draft);
}

function coverSheet(): SheetPlan {
  const draft = new SheetDraft('封面', undefined, { columns: [{ width: 24 }, { width: 40 }] });
  draft
    .text(2, 1, '党支部工作台账', 'title')
    .text(4, 1, '支部全称', 'header')
    .text(4, 2, '中共清河镇机关第一支部委员会', 'text')
    .text(5, 1, '年度', 'header')
    .text(5, 2, '2025年', 'text');
  return planOf(draft);
}

function typed(value: Typed): Content {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

function row(at: number, left: number, right: number): Area {
  return { top: at, bottom: at, left, right };
}

function firstOfCategory(index: number): boolean {
  return DEFAULT_RUBRIC[index - 1]?.category !== DEFAULT_RUBRIC[index]?.category;
}

function categoryPoints(category: string): number {
  return DEFAULT_RUBRIC.filter((item) => item.category === category).reduce((sum, item) => sum + item.points, 0);
}

function categoryMerges(): Area[] {
  return DEFAULT_RUBRIC.flatMap((item, index) => {
    if (!firstOfCategory(index)) return [];
    const count = DEFAULT_RUBRIC.filter((other) => other.category === item.category).length;
    return count > 1 ? [{ top: FIRST_ROW + index, bottom: FIRST_ROW + index + count - 1, left: 2, right: 2 }] : [];
  });
}

export function planOf(draft: SheetDraft): SheetPlan {
  const plan = draft.plan();
  if (plan === undefined) throw new Error('an empty sample sheet');
  return plan;
}
