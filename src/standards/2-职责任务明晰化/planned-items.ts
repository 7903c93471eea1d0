import { arabicDigits } from '../../values/chinese-number';
import { compact } from '../../values/text';

/** What plans arrange, with the words for it. An item that is not among them is looked for by its own name. */
export const PLANNED = {
  党员大会: '党员大会|支部大会',
  支委会: '支委会|支部委员会',
  党小组会: '党小组会|小组会',
  主题党日: '主题党日|党员活动日|固定党日',
  党课: '党课',
  组织生活会: '组织生活会',
  民主评议: '民主评议',
  述职: '述职',
  学时: '学时|轮训|培训',
  谈心谈话: '谈心|谈话',
  志愿服务: '志愿服务|双报到',
  走访慰问: '走访|慰问',
  检查: '督查|自查|互查',
  小结: '小结|年终总结|半年总结|年度总结',
} as const;

export type PlannedItem = keyof typeof PLANNED;

/** 三会一课 means these without saying how often. */
const FOUR_IN_ONE: ReadonlySet<string> = new Set(['党员大会', '支委会', '党小组会', '党课']);

function wordsOf(item: string): string {
  return PLANNED[item as PlannedItem] ?? item.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** `党员大会4次` of the settings: the item and how often it has to be planned; once when nothing is said. */
export function requiredItem(text: string): { readonly item: string; readonly times: number } {
  const match = /^(.+?)(\d{1,3})(?:次|场|堂|节)?$/u.exec(compact(text));
  return match === null ? { item: compact(text), times: 1 } : { item: match[1] ?? '', times: Number(match[2]) };
}

/** How often a row plans an item; `undefined` when it does, but not how often; 0 when it does not. */
export function plannedTimes(item: string, text: string, period: string): number | undefined {
  const typed = arabicDigits(compact(text));
  const { any, behind, before } = patternsOf(item);
  let times = 0;
  for (const clause of typed.split(/[。;；]/u)) {
    if (!any.test(clause)) continue;
    const rhythm = timesAYear(clause) ?? timesAYear(compact(period)) ?? 1;
    const count = behind.exec(clause)?.[1] ?? before.exec(clause)?.[1] ?? 1;
    times += rhythm * Number(count);
  }
  if (times === 0 && FOUR_IN_ONE.has(item) && compact(text).includes('三会一课')) return undefined;
  return times;
}

interface Patterns {
  readonly any: RegExp;
  /** `党员大会4次`. */
  readonly behind: RegExp;
  /** `4次党员大会`. */
  readonly before: RegExp;
}

const PATTERNS = new Map<string, Patterns>();

function patternsOf(item: string): Patterns {
  const known = PATTERNS.get(item);
  if (known !== undefined) return known;
  const words = wordsOf(item);
  const patterns = {
    any: new RegExp(words, 'u'),
    behind: new RegExp(`(?:${words})[^,、。;；第\\d]{0,8}(\\d{1,3})(?:次|场|堂|节|期)`, 'u'),
    before: new RegExp(`(?<![第\\d])(\\d{1,3})(?:次|场|堂|节|期)(?:${words})`, 'u'),
  };
  PATTERNS.set(item, patterns);
  return patterns;
}

function timesAYear(text: string): number | undefined {
  if (/每个?月|逐月|按月|月月/u.test(text)) return 12;
  if (/每个?季|逐季|按季/u.test(text)) return 4;
  return /每半年/u.test(text) ? 2 : undefined;
}
