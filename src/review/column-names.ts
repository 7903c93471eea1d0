import type { ColumnMeaning } from '../rubric/rubric';

/** What people call the columns of a scoring table; `ignored` is a column that takes no part. */
export const COLUMN_NAMES: Readonly<Record<ColumnMeaning, string>> = {
  seq: '序号',
  category: '类别',
  item: '考核项目',
  content: '考核内容',
  points: '分值',
  categoryPoints: '类别分值',
  rule: '评分标准',
  method: '验收方式',
  selfScore: '自评分',
  selfDeduction: '自评扣分',
  selfReason: '自评说明',
  score: '得分',
  deduction: '扣分',
  bonus: '加分',
  reason: '扣分原因',
  remark: '备注',
  subtotal: '小计',
  applicable: '是否适用',
  verdict: '结论',
  ignored: '不参与',
};

const MEANING_OF = new Map(
  (Object.entries(COLUMN_NAMES) as [ColumnMeaning, string][]).map(([meaning, name]) => [name, meaning]),
);

export function columnMeaningOf(name: string): ColumnMeaning | undefined {
  return MEANING_OF.get(name);
}

export function isColumnMeaning(value: unknown): value is ColumnMeaning {
  return typeof value === 'string' && Object.hasOwn(COLUMN_NAMES, value);
}
