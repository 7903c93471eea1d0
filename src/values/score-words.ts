import { compact } from './text';

/** Words that people type into score cells instead of a number. */
const NOT_APPLICABLE = new Set([
  '-',
  '--',
  '—',
  '——',
  '–',
  '−',
  '/',
  '//',
  '不涉及',
  '无此项',
  '合理缺项',
  '不适用',
  '无此内容',
  'N/A',
  'NA',
  'n/a',
]);
const MISSING = new Set(['', '未检查', '待查', '缺', '未评', '待评', '未评分', '待定', '()', '[]', '□', '?']);
const FULL = new Set(['满分', '得满分', '全部得分', '全分', '全额得分']);
const ZERO = new Set(['零分', '不得分', '得零分']);
const YES = new Set(['√', '✓', '✔', '☑', '是', '有', '合格', '达标', '符合']);
const NO = new Set(['×', '✗', '✘', '╳', 'x', 'X', '☒', '否', '无', '不合格', '未达标', '不达标', '不符合']);
const LEVELS = new Set([
  '基本符合',
  '基本达标',
  '基本合格',
  '好',
  '较好',
  '良好',
  '一般',
  '较差',
  '差',
  '优',
  '优秀',
  '良',
  '中',
]);

export type ScoreWord = 'notApplicable' | 'missing' | 'full' | 'zero' | 'yes' | 'no' | 'level';

const WORDS: readonly (readonly [ScoreWord, ReadonlySet<string>])[] = [
  ['notApplicable', NOT_APPLICABLE],
  ['missing', MISSING],
  ['full', FULL],
  ['zero', ZERO],
  ['yes', YES],
  ['no', NO],
  ['level', LEVELS],
];

export function scoreWord(text: string): ScoreWord | undefined {
  const typed = compact(text);
  // The reason is often written behind the word: 不涉及（新成立）.
  if (/^(不涉及|无此项|不适用|合理缺项)[(:,、;]/u.test(typed)) return 'notApplicable';
  return WORDS.find(([, words]) => words.has(typed))?.[0];
}
