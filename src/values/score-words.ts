import { simplified } from './simplified';
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

const TICKED = /[☑✓✔√■●]/u;

export function scoreWord(text: string): ScoreWord | undefined {
  const typed = simplified(compact(text));
  // The reason is often written behind the word: 不涉及（新成立）.
  if (/^(不涉及|无此项|不适用|合理缺项)[(:,、;]/u.test(typed)) return 'notApplicable';
  if (/[□☐]/u.test(typed) && /[是否有无]/u.test(typed)) return boxWord(typed);
  return WORDS.find(([, words]) => words.has(typed))?.[0];
}

/** 是□否□ with one of its boxes ticked; none or both ticked says nothing. */
function boxWord(typed: string): ScoreWord | undefined {
  const boxes = [...typed.matchAll(/([是否有无])([□☐☑✓✔√■●])|([□☐☑✓✔√■●])([是否有无])/gu)].map((match) => ({
    yes: /[是有]/u.test(match[1] ?? match[4] ?? ''),
    ticked: TICKED.test(match[2] ?? match[3] ?? ''),
  }));
  const ticked = boxes.filter((box) => box.ticked);
  if (boxes.length > 0 && ticked.length === 0) return 'missing';
  return ticked.length === 1 ? (ticked[0]?.yes === true ? 'yes' : 'no') : undefined;
}
