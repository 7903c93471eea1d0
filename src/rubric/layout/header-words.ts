import { simplified } from '../../values/simplified';
import { headerWord } from '../../values/text';
import type { ColumnMeaning } from '../rubric';
import { AMBIGUOUS_WORDS, WORDS } from './header-vocabulary';

const MEANING_OF = new Map<string, ColumnMeaning>(
  (Object.entries(WORDS) as [ColumnMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  ),
);

export interface HeaderMeaning {
  readonly meaning: ColumnMeaning;
  /** Other readings of an ambiguous word. */
  readonly alternatives: readonly ColumnMeaning[];
  /** The points are part of this column's words (`评分标准及分值`). */
  readonly withPoints: boolean;
}

/** Longest header word; longer cells are body text and are not looked at. */
const LONGEST_WORD = 40;

/** What a header cell says, `undefined` when the word is not known. */
export function headerMeaning(text: string): HeaderMeaning | undefined {
  if (text === '' || text.length > LONGEST_WORD) return undefined;
  const word = matchingWord(text);
  const known = knownWord(word);
  if (known !== undefined) return { ...known, withPoints: false };
  // 评分标准及分值, 评分细则及标准分: the points stand inside the column's cells.
  const before = /^(.+?)(?:及|和|与|、|\/)?(?:基础|标准)?(?:分值|标准分|分数|满分)(?:分解)?$/u.exec(word)?.[1];
  const merged = before === undefined ? undefined : (knownWord(before) ?? byEnding(before));
  if (merged !== undefined) return { ...merged, withPoints: true };
  const ending = byEnding(word);
  return ending === undefined ? undefined : { ...ending, withPoints: false };
}

/** The form in which header words are compared. */
export function matchingWord(text: string): string {
  return simplified(headerWord(text));
}

/** Whose score it is stands before: 县评分, 上级核定分, 终评得分; 自 marks the office's own. */
const SCORE_ENDING =
  /^(.{1,10}?)(得分|评分|评得分|核定分|审定分|评定分|考核分|考评分|验收分|复核分|审核分|评审分|打分)$/u;
const STAGE = /^(自评|自查|初评|复评|终评|县评|区评|市评|省评|初验|复验|抽验|终验|初审|复审|终审)$/u;

/** Longer words are told by how they end: 机关党建检查内容, 支部扣分原因. */
const ENDINGS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^自(评|查).*(扣分)$/u, 'selfDeduction'],
  [/^自(评|查).*(原因|说明|理由)$/u, 'selfReason'],
  [/(扣分|减分|失分)(的|及|和|与)?(原因|说明|理由|依据|情况|事由)/u, 'reason'],
  [/(评分|扣分|计分|打分|赋分|记分)(标准|办法|细则|方法|规则)/u, 'rule'],
  [/^.{1,6}扣分$/u, 'deduction'],
  [/^.{1,6}类别$/u, 'category'],
  [/^.{1,6}(项目|指标)(名称)?$/u, 'item'],
  [/^.{1,8}(内容|要点)$/u, 'content'],
  [/^.{1,6}(要求)$/u, 'content'],
  [/^.{1,6}(方式|方法|材料|资料)$/u, 'method'],
  [/^.{1,4}分值$/u, 'points'],
  [/备注/u, 'remark'],
];

type Reading = Omit<HeaderMeaning, 'withPoints'>;

function knownWord(word: string): Reading | undefined {
  const meaning = MEANING_OF.get(word);
  if (meaning !== undefined) return { meaning, alternatives: [] };
  const [first, ...alternatives] = AMBIGUOUS_WORDS.get(word) ?? [];
  if (first !== undefined) return { meaning: first, alternatives };
  if (STAGE.test(word)) return { meaning: word.startsWith('自') ? 'selfScore' : 'score', alternatives: [] };
  return undefined;
}

function byEnding(word: string): Reading | undefined {
  const meaning = ENDINGS.find(([pattern]) => pattern.test(word))?.[1];
  if (meaning !== undefined) return { meaning, alternatives: [] };
  const whose = SCORE_ENDING.exec(word)?.[1];
  if (whose === undefined || /应|标准|满|总|平均|加|扣|减/u.test(whose)) return undefined;
  return { meaning: /自|本级|本单位/u.test(whose) ? 'selfScore' : 'score', alternatives: [] };
}

/** Heads that stand over several columns: whose scores the columns below are, or what kind of amount. */
const GROUPS: readonly (readonly [GroupKind, RegExp])[] = [
  ['self', /^(支部|本级|单位)?(自评|自查|自检)(分|评分|得分|情况|评分情况|结果|打分)?$|^自我(评价|评分)$/u],
  ['bonus', /^(加分|增加分值|增分|奖励加分|加分情况|附加分)$/u],
  ['deduction', /^(扣减分值|减分|扣减分|扣分情况|减分情况)$/u],
  ['rule', /^(考核|考评|评分|扣分|计分)(细则|标准|办法)$/u],
  ['levels', /^(评估|考核|考评|评价|检查)(项目|指标|内容)$/u],
  [
    'assessed',
    /^(组织|上级|考核组|考评组|验收组|检查组|评审|督查|机关工委|工委|组织部|县|区|市|省|镇|乡)?(考评|考核|验收|评审|复核|核验|检查|审核|评定|测评|初评|复评|终评|初验|复验|抽验|终验|机构|评分|得分|打分)(组)?(评分|得分|打分|情况|结果|审核)?$/u,
  ],
];

export type GroupKind = 'self' | 'assessed' | 'bonus' | 'deduction' | 'rule' | 'levels';

export function groupKind(text: string): GroupKind | undefined {
  if (text === '' || text.length > LONGEST_WORD) return undefined;
  const head = matchingWord(text);
  return GROUPS.find(([, pattern]) => pattern.test(head))?.[0];
}

const UNDER: Readonly<Record<GroupKind, Readonly<Partial<Record<ColumnMeaning, ColumnMeaning>>>>> = {
  self: {
    score: 'selfScore',
    points: 'selfScore',
    deduction: 'selfDeduction',
    reason: 'selfReason',
    remark: 'selfReason',
    bonus: 'ignored',
  },
  assessed: { remark: 'reason' },
  bonus: {
    score: 'bonus',
    points: 'ignored',
    reason: 'ignored',
    deduction: 'ignored',
    content: 'ignored',
    remark: 'ignored',
  },
  deduction: { score: 'deduction', points: 'deduction', remark: 'reason' },
  rule: { deduction: 'rule', bonus: 'rule', content: 'rule' },
  levels: {},
};

/** Words that say something only below a group head. */
const ONLY_BELOW: Readonly<Record<GroupKind, readonly (readonly [RegExp, ColumnMeaning])[]>> = {
  self: [
    [/^(分|分数|结果)$/u, 'selfScore'],
    [/^(原因|理由|依据|问题)$/u, 'selfReason'],
  ],
  assessed: [
    [/^(分|分数|结果|机构|考评组|考核组|验收组|领导|上级|组织)$/u, 'score'],
    [/^(原因|理由|依据|问题)$/u, 'reason'],
  ],
  bonus: [
    [/^(因素|数量|原因|依据|标准)$/u, 'ignored'],
    [/^(分|分数)$/u, 'bonus'],
  ],
  deduction: [
    [/^(因素|原因|依据|理由)$/u, 'reason'],
    [/^(分|分数)$/u, 'deduction'],
    [/^(数量|标准)$/u, 'ignored'],
  ],
  rule: [[/^(扣分项|加分项|扣分|加分|减分项)$/u, 'rule']],
  levels: [],
};

/** The reading of a leaf word below its group head: 得分 below 自评 is the self score. */
export function underGroup(group: GroupKind, leaf: string): HeaderMeaning | undefined {
  const word = matchingWord(leaf);
  const only = ONLY_BELOW[group].find(([pattern]) => pattern.test(word))?.[1];
  if (only !== undefined) return { meaning: only, alternatives: [], withPoints: false };
  const own = headerMeaning(leaf);
  if (own === undefined) return undefined;
  const meaning = UNDER[group][own.meaning];
  return meaning === undefined ? own : { ...own, meaning, alternatives: [] };
}
