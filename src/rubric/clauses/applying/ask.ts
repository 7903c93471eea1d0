/** Why a clause still needs a human. */
export type AskCode = keyof typeof ASK_TEXTS;

export interface Ask {
  /** Index of the clause; `null` where it is about the item as a whole. */
  readonly clause: number | null;
  readonly code: AskCode;
  readonly text: string;
  /** The score is not known until this is answered; the others are there to be looked at. */
  readonly blocks: boolean;
}

const ASK_TEXTS = {
  yesOrNo: '请说明是否有此情形',
  countMissing: '请填写数量',
  countNotNumber: '数量不是数字',
  countNegative: '数量不能是负数',
  countNotWhole: '数量应是整数',
  countTooLarge: '数量过大，请核对',
  countOverTarget: '缺少的数量超过了应达到的数量，请核对',
  rateMissing: '请填写实际比例',
  rateNotNumber: '比例不是数字，或是负数',
  rateNotShare: '比例过大：百分之八十五请填85%或0.85',
  levelMissing: '请选择属于哪一档',
  levelUnknown: '没有这一档',
  levelNotCovered: '评分标准没有写明这个数属于哪一档，请选择一档',
  amountMissing: '分数由评分人酌定，请填写分数和原因',
  amountNotNumber: '分数不是数字，或是负数',
  amountTooPrecise: '分数最多三位小数',
  amountOutOfRange: '分数超出了评分标准写明的范围',
  reasonMissing: '酌定分数须写明原因',
  clauseAmount: '这句的分数或数量无法用于计算，请人工判定',
  notUnderstood: '这句没有读懂，请人工判定',
  elsewhere: '这句按另外的办法计分，请人工判定',
  combinedByHand: '这句规定的计分方法（平均、分摊、排名等）须人工计算',
  gainsNotSaid: '尚未说明达到了哪些得分条件，没有计分',
  pointsUnknown: '分值不详，无法计算得分',
  sheetCap: '整张表另有限额，请在汇总时核对',
} as const;

const NOT_BLOCKING: ReadonlySet<AskCode> = new Set<AskCode>([
  'notUnderstood',
  'elsewhere',
  'combinedByHand',
  'sheetCap',
]);

export function ask(clause: number | null, code: AskCode): Ask {
  return { clause, code, text: ASK_TEXTS[code], blocks: !NOT_BLOCKING.has(code) };
}
