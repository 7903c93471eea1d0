import type { SheetPlan, WritePlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { KIND_IDS, kindOf } from './kinds';
import type { AnyKind } from './sheet-kind';
import { formSheet, tableSheet } from './template-sheet';

/** The empty ledgers of a branch, ready to fill in, with a page that says how. */
export function ledgerTemplate(): WritePlan {
  const kinds = KIND_IDS.map(kindOf);
  return { sheets: [instructions(kinds), ...kinds.map((kind) => (kind.form ? formSheet(kind) : tableSheet(kind)))] };
}

const ADVICE = [
  '一行记一件事（一次会、一名党员、一次谈话），不要合并数据单元格，不要隐藏行。',
  '列名带 * 的为必填。确实没有的填“无”或“不涉及”，不要留空：空白表示还没有填。',
  '日期写成 2025-03-05；时间写成 14:30；人名之间用顿号分开；缺席写成“张某（出差）、李某（病假）”。',
  '身份证号、电话、文号所在的列已设为文本，请直接填写，不要改成数字。',
  '有下拉列表的列请从列表中选取。可以增加列；已有的列名请保留。',
  '某项次数或时限有特殊情况的，在“豁免原因”写明，并填“豁免批准人”。两栏都填才作数。',
  '每张表的标题里请写明年度，如“党员名册（2025年度）”。',
];

const RHYTHM = { monthly: '按月，事后及时登记', recurring: '每次发生后登记', static: '有变动时更新' } as const;

function instructions(kinds: readonly AnyKind[]): SheetPlan {
  const draft = new SheetDraft('填报说明', undefined, {
    tabColor: '#7F7F7F',
    columns: [{ width: 20 }, { width: 22 }, { width: 90 }],
    landscape: true,
    merges: [1, ...ADVICE.map((_, index) => index + 2)].map((row) => ({ top: row, bottom: row, left: 1, right: 3 })),
  });
  draft.text(1, 1, '党支部台账填报说明', 'title');
  ADVICE.forEach((line, index) => draft.text(index + 2, 1, `${index + 1}. ${line}`));
  const header = ADVICE.length + 3;
  ['工作表', '登记要求', '必填列'].forEach((title, index) => draft.text(header, index + 1, title, 'header'));
  kinds.forEach((kind, index) => {
    const row = header + 1 + index;
    const required = Object.values(kind.columns).filter((column) => column.required);
    draft
      .text(row, 1, kind.name, 'text')
      .text(row, 2, RHYTHM[kind.rhythm], 'text')
      .text(row, 3, required.map(({ title }) => title).join('、'), 'text');
  });
  return draft.plan() as SheetPlan;
}
