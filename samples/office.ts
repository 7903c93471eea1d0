import type { WritePlan } from '../src/workbook/plan';
import { SheetDraft } from '../src/workbook/sheet-draft';
import { planOf } from './branch';

/**
 * An office's own layout: a two-row header with group heads, points stated in the item names, 24 rows in the office's own
 * words, sub-totals, no deduction reasons in places. The office and everybody in it are made up; the wording is ours.
 */

/** Category, item with its points, requirement, self score, deduction, reason. */
const ROWS: readonly (readonly [string, string, string, number, number, string])[] = [
  ['组织建设', '支部设置规范（4分）', '党支部设置符合规定，隶属关系清楚', 4, 0, ''],
  ['组织建设', '支委会成员齐全（5分）', '支委会成员配备齐全，分工明确', 5, 1, '宣传委员调离后未补选'],
  ['组织建设', '按时换届（5分）', '任期届满按时换届，手续齐全', 5, 0, ''],
  ['组织建设', '党小组设置（3分）', '党小组划分合理，组长明确', 3, 0, ''],
  ['责任制度', '党建工作责任制（5分）', '书记和委员职责明确，有责任清单', 5, 0.5, '1名委员未列责任清单'],
  ['责任制度', '年度工作计划（4分）', '年初有计划，内容具体可行', 4, 0, ''],
  ['责任制度', '工作台账（5分）', '各类台账齐全', 5, 0.5, '缺谈心谈话台账'],
  ['责任制度', '半年小结（3分）', '半年有小结', 3, 0, ''],
  ['责任制度', '年度总结（3分）', '年底有总结', 3, 0, ''],
  ['会议制度', '三会一课（8分）', '党员大会、支委会、党小组会按期召开', 8, 1, '党小组会少2次'],
  ['会议制度', '书记述职（4分）', '书记每年述职并接受评议', 4, 0, ''],
  ['会议制度', '督促检查（4分）', '定期检查并通报', 3, 1, ''],
  ['组织生活', '党课（4分）', '按计划讲党课', 4, 0, ''],
  ['组织生活', '主题党日（6分）', '每月开展主题党日', 6, 0.5, '10月主题党日记录不全'],
  ['组织生活', '会议纪律（4分）', '应到实到、请假记录清楚', 4, 0.5, '请假原因未写明'],
  ['组织生活', '组织生活会和民主评议党员（6分）', '每年召开组织生活会，开展民主评议', 6, 0, ''],
  ['组织生活', '谈心谈话（4分）', '委员之间、委员与党员之间谈心谈话', 4, 1, '2名党员未谈话'],
  ['党员管理', '发展党员（5分）', '程序规范、材料齐全', 5, 0, ''],
  ['党员管理', '党员教育培训（4分）', '党员年度学时达标', 4, 0, ''],
  ['党员管理', '党费收缴（4分）', '按月足额交纳党费', 4, 0, ''],
  ['党员管理', '走访慰问（3分）', '困难党员和老党员走访慰问', 3, 0, ''],
  ['党员管理', '志愿服务（3分）', '开展志愿服务', 3, 0, ''],
  ['工作保障', '档案规范（4分）', '台账记录规范，装订归档', 4, 0.5, '3份记录未签字'],
  ['工作保障', '活动场所（4分）', '有固定活动场所，制度上墙', 4, 0, ''],
];

const FIRST_ROW = 5;
const LAST_COLUMN = 10;

export function officeSample(): WritePlan {
  return { sheets: [noticeSheet(), scoreSheet()] };
}

function noticeSheet() {
  const draft = new SheetDraft('通知', undefined, { columns: [{ width: 80 }] });
  draft
    .text(1, 1, '关于开展年度党支部考评的通知', 'title')
    .text(3, 1, '请各支部于11月30日前完成自评，考评组将于12月上旬集中考评。', 'text');
  return planOf(draft);
}

function scoreSheet() {
  const rows: number[] = [];
  const subtotals: {
    readonly category: string;
    readonly row: number;
    readonly first: number;
    readonly last: number;
  }[] = [];
  let at = FIRST_ROW;
  ROWS.forEach(([category], index) => {
    rows.push(at);
    at += 1;
    if (ROWS[index + 1]?.[0] === category) return;
    const first = rows[ROWS.findIndex((row) => row[0] === category)] ?? at;
    subtotals.push({ category, row: at, first, last: at - 1 });
    at += 1;
  });
  const total = at;
  const draft = new SheetDraft('2026年考评表', undefined, {
    columns: [6, 14, 28, 36, 10, 16, 10, 10, 26, 14].map((width) => ({ width })),
    frozenRows: FIRST_ROW - 1,
    landscape: true,
    merges: [
      { top: 1, bottom: 1, left: 1, right: LAST_COLUMN },
      { top: 2, bottom: 2, left: 1, right: LAST_COLUMN },
      ...[1, 2, 3, 4, 10].map((column) => ({ top: 3, bottom: 4, left: column, right: column })),
      { top: 3, bottom: 3, left: 5, right: 6 },
      { top: 3, bottom: 3, left: 7, right: 9 },
      ...subtotals.map(({ first, last }) => ({ top: first, bottom: last, left: 2, right: 2 })),
      { top: total, bottom: total, left: 1, right: 4 },
    ],
  });
  draft
    .text(1, 1, '南川市水务综合服务站机关党支部年度考评表（共104分，单项分值扣完为止）', 'title')
    .text(2, 1, '考评单位：机关党建考评组      被考评单位：南川市水务综合服务站党支部      考评时间：2026年11月18日');
  [
    [1, '序\n号'],
    [2, '类别'],
    [3, '考评项目'],
    [4, '考评内容'],
    [5, '自评'],
    [7, '考评组评分'],
    [10, '备注'],
  ].forEach(([column, title]) => draft.text(3, Number(column), String(title), 'header'));
  [
    [5, '得分'],
    [6, '情况说明'],
    [7, '扣分'],
    [8, '得分'],
    [9, '扣分原因'],
  ].forEach(([column, title]) => draft.text(4, Number(column), String(title), 'header'));
  ROWS.forEach(([category, item, content, self, deduction, reason], index) => {
    const row = rows[index] ?? FIRST_ROW;
    draft
      .put(row, 1, { kind: 'number', value: index + 1 }, 'textCentered')
      .text(row, 2, ROWS[index - 1]?.[0] === category ? '' : category, 'textCentered')
      .text(row, 3, item, 'text')
      .text(row, 4, content, 'text')
      .put(row, 5, { kind: 'number', value: self }, 'number')
      .text(row, 6, '', 'text')
      .put(row, 7, { kind: 'number', value: deduction }, 'number')
      .put(row, 8, { kind: 'number', value: Number(/(\d+)分/u.exec(item)?.[1]) - deduction }, 'number')
      .text(row, 9, reason, 'text')
      .text(row, 10, '', 'text');
  });
  for (const { row, first, last } of subtotals) {
    draft
      .text(row, 3, '小计', 'header')
      .put(
        row,
        8,
        { kind: 'formula', formula: `=SUM(H${first}:H${last})`, result: sumBetween(rows, first, last) },
        'number',
      );
  }
  draft
    .text(total, 1, '总　计', 'header')
    .put(total, 8, { kind: 'blank' }, 'number')
    .text(total + 1, 1, '注：1.考评组扣分须注明原因。2.得分90分以上为优秀。')
    .text(total + 2, 1, '考评组长签名：')
    .text(total + 2, 5, '被考评单位负责人签名：');
  return planOf(draft);
}

function sumBetween(rows: readonly number[], first: number, last: number): number {
  return ROWS.reduce((sum, [, item, , , deduction], index) => {
    const row = rows[index] ?? 0;
    return row >= first && row <= last ? sum + Number(/(\d+)分/u.exec(item)?.[1]) - deduction : sum;
  }, 0);
}
