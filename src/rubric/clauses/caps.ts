import type { TokenPattern } from './amounts';
import { NUMBER, numeralValue } from './numerals';
import type { CapToken } from './token';

/** Words before a cap that say how far it reaches. */
const REACH =
  '(?:但|且|并|各项|每项|每次|每人|每年|全表|整表|所有项目|全部项目|全年|年度|以上|上述|该条|此条|[本该此]指标|[本该此]条目|[本该此]小?项|[本该此]条|单项|总|合计|累计|共计|总计)';
const VERB = '(?:扣减|扣除|扣|减|加|奖励|奖|得|计|记)';
const MOST = '(?:最高|最多|至多|最大|上限|封顶|限)';
const NOT_OVER = '(?:不得?超过?|不能超过?|不可超过|不高于|不得高于|不大于|控制在|以)';
const ITS_POINTS =
  '(?:[本该此]?(?:项目?|条|指标|小项|考核项)?的?(?:应得|标准|总|全部)?(?:分值上限|分值|分数|标准分|得分|满分|分)|应得分数?)';

function what(text: string): CapToken['what'] {
  if (/扣|减/u.test(text)) return 'deduct';
  if (/加|奖/u.test(text)) return 'bonus';
  return /得|计|记/u.test(text) ? 'award' : null;
}

function scope(reach: string): CapToken['scope'] {
  if (/全表|整表|所有项目|全部项目/u.test(reach)) return 'sheet';
  if (/[本该此]小项/u.test(reach)) return 'sub';
  if (/总|合计|累计|共计|[本该此]指标|[本该此]项|本条/u.test(reach)) return 'item';
  return /该条|此条|上述/u.test(reach) ? 'clause' : null;
}

function amount(match: RegExpMatchArray | RegExpExecArray, number: string | undefined): CapToken | null {
  const max = numeralValue(number ?? '');
  // 扣至0分为止.
  if (max === 0) return { type: 'cap', what: 'deduct', max: 'itemPoints', scope: null };
  return max === null ? null : { type: 'cap', what: what(match[0]), max, scope: scope(match[0]) };
}

/** 扣完为止 means the item's points: `item`, and the sub-item's where that has points of its own. */
const itemPoints: TokenPattern['read'] = (match) => ({
  type: 'cap',
  what: 'deduct',
  max: 'itemPoints',
  scope: /[本该此]小项/u.test(match[0]) ? 'sub' : null,
});

export const CAPS: readonly TokenPattern[] = [
  {
    pattern: new RegExp(
      `${REACH}{0,3}(?:扣分)?(?:以|直至|直到|至)?扣(?:满|完|够|足|至|到)?(${NUMBER})分(?:为止|即止|止|为限)`,
      'gu',
    ),
    read: (match) => amount(match, match[1]),
  },
  {
    pattern: new RegExp(
      `${REACH}{0,3}(?:分值|分数)?(?:以|直至|直到|至)?扣(?:完|光|尽|至(?:0|零)分|到(?:0|零)分)${ITS_POINTS}?(?:为止|即止|止|为限)`,
      'gu',
    ),
    read: itemPoints,
  },
  { pattern: /(?:直至|直到)扣(?:完|光)|扣完(?=[,;。\n)]|$)/gu, read: itemPoints },
  {
    pattern:
      /(?:不|不得|不能|不会|不再)(?:出现|产生|计|倒扣为?|扣成|扣至)负(?:分|数)|不倒扣|最低(?:得|为|计|扣至)?(?:0|零)分/gu,
    read: itemPoints,
  },
  {
    pattern: new RegExp(
      `${REACH}{0,3}(?:${MOST})?(?:扣减?分?|减分)(?:分值|分数|总分|总数|总额|总和|之和|合计|累计)?${NOT_OVER}${ITS_POINTS}(?:上限)?(?=[,;。\\n)]|$)`,
      'gu',
    ),
    read: itemPoints,
  },
  {
    pattern: new RegExp(
      `${REACH}{0,4}(?:${VERB}分?)?(?:总分|总数|总额|总和|之和|分值|分数)?${REACH}{0,2}${MOST}(?:不得?超过?)?(?:可以|可|只能?|为|是)?(?:${VERB}(?:分值|分)?)?(?:不得?超过?|至|到|为)?(${NUMBER})分(?!钟|之|以上)(?:为止|以内|封顶)?`,
      'gu',
    ),
    read: (match) => amount(match, match[1]),
  },
  {
    pattern: new RegExp(
      `${REACH}{0,4}(?:${VERB}分?)?(?:总分|总数|总额|总和|之和|分值|分数)?${REACH}{0,2}(?:${VERB}分?)?${NOT_OVER}(${NUMBER})分(?!钟|之|以上|的)(?:为限|为止|封顶|以内)?`,
      'gu',
    ),
    // 以5分 without 为限 is no cap.
    read: (match) => (/以[^以]{1,8}分$/u.test(match[0]) ? null : amount(match, match[1])),
  },
  {
    pattern: new RegExp(`${REACH}{0,3}${VERB}?(?:分)?(?:至|到)?(${NUMBER})分(?:封顶|为限|为上限)`, 'gu'),
    read: (match) => amount(match, match[1]),
  },
];
