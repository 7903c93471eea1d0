import { headerWord } from '../values/text';
import type { ColumnMeaning } from './rubric';

/**
 * Header words seen in real scoring tables, simplified and traditional, by the meaning of their column. Words that stand
 * for two meanings are in `AMBIGUOUS` and decided by what the cells below them hold.
 */
const WORDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  seq: ['序号', '编号', '序', '条款', '項次', '序號', '編號'],
  category: [
    '一级指标',
    '类别',
    '分类',
    '类型',
    '目标',
    '指标项目',
    '评定项目类别',
    '六化',
    '大项',
    '考核类别',
    '板块',
    '一級指標',
    '類別',
  ],
  item: [
    '二级指标',
    '考核项目',
    '考评项目',
    '检查项目',
    '评定要素',
    '评价要素',
    '具体项目',
    '评比内容',
    '自查项目',
    '评定项目',
    '评分项目',
    '评分项',
    '考核指标',
    '验收项目',
    '条目',
    '标准名称',
    '二十四条',
    '24条',
    '考核項目',
    '檢查項目',
    '二級指標',
  ],
  content: [
    '三级指标',
    '四级指标',
    '考核内容',
    '考评内容',
    '自查内容',
    '基本要求',
    '考核内容及要求',
    '考评内容及标准',
    '考评内容和标准',
    '工作要求',
    '责任内容',
    '评估内容',
    '检查内容',
    '内容',
    '要求',
    '标准及要求',
    '考评要点',
    '考核要点',
    '测评要素',
    '具体内容',
    '评价内容',
    '自查标准',
    '工作任务',
    '验收内容',
    '验收标准',
    '具体要求',
    '目标要求',
    '标准内容',
    '主要内容',
    '考核內容',
    '檢查內容',
    '內容',
  ],
  points: [
    '分值',
    '应得分数',
    '标准分',
    '标准分值',
    '分数',
    '满分值',
    '满分',
    '参考权重',
    '应得分',
    '分數',
    '滿分',
    '標準分',
  ],
  rule: [
    '评分说明',
    '评分要点',
    '评分办法',
    '评分方法',
    '评分细则',
    '评分标准及办法',
    '计分标准',
    '计分参考',
    '计(扣)分办法',
    '扣分标准',
    '扣分因素',
    '扣分方法',
    '扣分办法',
    '减分标准',
    '评估标准',
    '考核评价标准',
    '具体操作',
    '计分办法',
    '计分方法',
    '扣分细则',
    '評分辦法',
    '扣分標準',
  ],
  method: [
    '考评方式',
    '考评依据',
    '现场评估方式',
    '考评材料',
    '主要支撑材料',
    '佐证材料',
    '附件材料',
    '参阅材料',
    '检查方式',
    '检查方法',
    '验收方式',
    '验收方法',
    '考核方式',
    '考核方法',
    '查验方式',
    '查验材料',
    '印证材料',
    '主要检查内容',
    '检查依据',
    '檢查方法',
  ],
  selfScore: [
    '自评分',
    '自查得分',
    '自查分',
    '自评得分',
    '支部自评得分',
    '自评',
    '自检自评',
    '自查评分',
    '支部自评',
    '自我评分',
    '自評分',
    '自評得分',
  ],
  selfDeduction: ['自评扣分', '自查扣分'],
  selfReason: ['自评说明', '自评扣分原因', '自查情况', '自评依据'],
  score: [
    '得分',
    '实得分',
    '考评得分',
    '考核分',
    '实得分数',
    '考评组审核得分',
    '核准分',
    '考核组评分',
    '考评分',
    '考核评分',
    '评审评分',
    '实际得分',
    '督查得分',
    '分项得分',
    '考核得分',
    '验收得分',
    '验收评分',
    '验收组评分',
    '验收分',
    '核验得分',
    '复核得分',
    '检查得分',
    '评分',
    '實得分',
    '考核得分數',
  ],
  deduction: ['扣分', '扣减分数', '减分', '扣分值', '扣分数', '扣减分', '扣分情况', '验收扣分', '扣減分數', '減分'],
  reason: [
    '扣分原因',
    '减分原因',
    '扣分说明',
    '扣分理由',
    '扣分依据',
    '存在的问题及扣分数',
    '检查情况',
    '实际情况',
    '情况说明',
    '详细说明',
    '存在问题及建议',
    '存在问题',
    '存在的问题',
    '扣分事由',
    '问题描述',
    '验收情况',
    '扣分原因及说明',
    '扣分點',
    '減分原因',
  ],
  remark: ['备注', '說明', '备考', '備註'],
};

/** Words with two common meanings, first guess first; `columns.ts` decides by content. */
const AMBIGUOUS = new Map<string, readonly ColumnMeaning[]>(
  Object.entries({
    标准: ['content', 'rule'],
    考核标准: ['content', 'rule'],
    评价标准: ['content', 'rule'],
    考核细则: ['content', 'rule'],
    评分标准: ['rule', 'content'],
    考核办法: ['rule', 'method'],
    说明: ['remark', 'reason'],
    项目: ['category', 'item'],
    指标: ['category', 'item'],
    評分標準: ['rule', 'content'],
    項目: ['category', 'item'],
  } satisfies Record<string, readonly [ColumnMeaning, ColumnMeaning, ...ColumnMeaning[]]>),
);

const MEANING_OF = new Map<string, ColumnMeaning>(
  (Object.entries(WORDS) as [ColumnMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  ),
);

/** Heads that stand over several columns: whose scores the columns below are. */
const SELF_GROUP = /^(自评|自查|自评分|自查评分|支部自评|自我评价|自评情况|自查情况|自評)$/u;
const ASSESSED_GROUP =
  /^(考评|考核|验收|评审|评审评分|考核组评分|验收组评分|验收评分|组织验收|验收情况|考核情况|复核|核验|检查|机构|考評)$/u;

export interface HeaderMeaning {
  readonly meaning: ColumnMeaning;
  /** Other readings of an ambiguous word. */
  readonly alternatives: readonly ColumnMeaning[];
  /** The points are part of this column's words (`评分标准及分值`). */
  readonly withPoints: boolean;
}

/** What a header cell says, `undefined` when the word is not known. */
export function headerMeaning(text: string): HeaderMeaning | undefined {
  const word = headerWord(text);
  const direct = meaningOf(word);
  if (direct !== undefined) return { ...direct, withPoints: false };
  // 评分标准及分值, 评分细则及标准分: the points stand inside the column's cells.
  const before = /^(.+?)(?:及|和|与|、|\/)?(?:基础|标准)?(?:分值|标准分|分数)(?:分解)?$/u.exec(word)?.[1];
  const merged = before === undefined ? undefined : meaningOf(before);
  return merged === undefined ? undefined : { ...merged, withPoints: true };
}

/** Whose score it is stands before: 县评分, 上级核定分, 终评得分; 自 marks the office's own. */
const SCORE_ENDING = /^(.{1,8})(得分|评分|评得分|核定分|审定分|评定分|考核分|验收分|复核分)$/u;

function meaningOf(word: string): Omit<HeaderMeaning, 'withPoints'> | undefined {
  const meaning = MEANING_OF.get(word);
  if (meaning !== undefined) return { meaning, alternatives: [] };
  const [first, ...alternatives] = AMBIGUOUS.get(word) ?? [];
  if (first !== undefined) return { meaning: first, alternatives };
  const whose = SCORE_ENDING.exec(word)?.[1];
  if (whose === undefined || /应|标准|满|总|平均/u.test(whose)) return undefined;
  return { meaning: whose.includes('自') ? 'selfScore' : 'score', alternatives: [] };
}

export function isGroupHead(text: string): boolean {
  const head = headerWord(text);
  return SELF_GROUP.test(head) || ASSESSED_GROUP.test(head);
}

/** The reading of a column under a group head: 得分 below 自评 is the self score. */
export function underGroup(group: string, meaning: ColumnMeaning): ColumnMeaning {
  const head = headerWord(group);
  if (SELF_GROUP.test(head)) {
    if (meaning === 'score') return 'selfScore';
    if (meaning === 'deduction') return 'selfDeduction';
    if (meaning === 'reason' || meaning === 'remark') return 'selfReason';
  }
  if (ASSESSED_GROUP.test(head) && meaning === 'remark') return 'reason';
  return meaning;
}
