import type { TokenPattern } from './token-pattern';
import type { TokenBody } from './token';

const SCOPE = '(?:(?:[本该此]|这一|整个)(?:小项|子项|项目|项|条|指标|款)?|全项)?';
const STRESS = '(?:得分|分值)?(?:均|都|一律|直接|(?<!否)则|也|就|将|应)?';
const NOTHING =
  '(?:不得分|不给分|不计分|不记分|不评分|不加分|不予(?:计|记|得|给|加)分|不能得分|不可得分|得不到分|(?:没有|无)分(?![工管类析别配])|不计得分|(?:按|以|作|评|判)?(?:得|计|记|评|给|打|判|按|算|为|扣至|扣为|作)?(?<![\\d.lI|Oo扣减加-])(?:0|零)分(?:计算?|处理|计分)?)';
/** Stands at the end of its sentence; `有一项不得分的` is itself a condition. */
const ENDS = '(?!的|或|者|时|项|以上|[-~至到]\\d)';
const SHEET =
  '(?:总分|总成绩|总得分|整表|全表|本表|该表|整个表|检查评分表|评分表|考核表|考核总分|考核成绩|考评总分|年度考核|全年考核|全年得分|全部得分|全部项目)';
const CATEGORY = '(?:[本该此](?:大项|类(?:别|指标|项目)?|部分|大类|一级指标|板块)|一级指标|所在类别|所在大项)';

function own(match: RegExpMatchArray | RegExpExecArray): 'item' | 'sub' | null {
  if (/^(?:.{0,2}小项|.子项)/u.test(match[0])) return 'sub';
  return /^(?:[本该此](?!来)|这一|整个|全项)/u.test(match[0]) ? 'item' : null;
}

function whole(type: 'zero' | 'full'): TokenPattern['read'] {
  return (match): TokenBody => ({ type, scope: own(match) });
}

/** 不得分, 得满分, 扣除本条分值, and what takes the whole sheet or category to zero. */
export const WHOLE: readonly TokenPattern[] = [
  {
    pattern: new RegExp(`(?:该|本)?${SHEET}${STRESS}${NOTHING}${ENDS}`, 'gu'),
    read: () => ({ type: 'veto', effect: 'sheetZero' }),
  },
  {
    pattern: new RegExp(`${CATEGORY}${STRESS}${NOTHING}${ENDS}`, 'gu'),
    read: () => ({ type: 'veto', effect: 'categoryZero' }),
  },
  { pattern: new RegExp(`${SCOPE}${STRESS}${NOTHING}${ENDS}`, 'gu'), read: whole('zero') },
  {
    pattern: new RegExp(
      `${SCOPE}(?:即|便|就|可|均|都|(?<!否)则|视为|视同|才能|方可)?(?:(?:得|计|记|给|评|为|打|赋)(?:满|全|全部)分|得(?:[本该此](?:项|条|指标))?(?:全部)?(?:分值|分数)|得(?:[本该此]项)(?:满|全部)?分|全额得分|(?:即可|才可|方可|可以|可|才)得分|(?:[本该此]项)得分(?=[,;。\\n)]|$)|满分(?=[,;。\\n)]|$))`,
      'gu',
    ),
    read: whole('full'),
  },
  {
    pattern:
      /(?:[本该此](?:项|条|指标)的?(?:分值|分数|得分|分)(?:全部)?扣(?:除|完|光|掉)|全部扣(?:除|完|光)|(?<=[,;。的\n]|^)全扣|扣(?:除|完|光|减|去|掉)?(?:[本该此](?:项|条|指标|款|小项)|全部|所有|全)(?:的)?(?:全部)?(?:应得|标准)?(?:分值|分数|得分|满分|分)|扣(?:完|光)(?:全部)?(?:分值|分数|得分)|扣全分)(?!的|为止|止)/gu,
    read: () => ({ type: 'allPoints', share: 1 }),
  },
  {
    // The digits were left out: 扣分, 扣—分, 扣(  )分.
    pattern:
      /(?:各|再|均|另)?(?:(?:扣|减|得|加|计|记|奖)(?:[-_~.…]{1,4}|\([-_]{0,3}\))分(?![\d类会管])|(?<![酌不])(?:扣|减|(?<![参增])加|奖)分(?=[,;。、)(\n]|的?$))/gu,
    read: () => ({ type: 'missing' }),
  },
  {
    // A part of the item's points: 扣一半分值, 扣50%的分, 得一半分.
    pattern:
      /(?:可|只)?(扣除?|减去?|得|计|给)(?:[本该此](?:项|条))?(?:总?分值?|分数|得分|应得分)?的?(一半|百分之五十|\d{1,2}%)的?(?:分值|分数|得分|分)(?![\d类会])|(?:可|只)?(扣除?|减去?|得|计|给)(?:[本该此](?:项|条))?(?:分值|分数|得分|应得分)的?(一半|百分之五十|\d{1,2}%)/gu,
    read: (match) => {
      const part = match[2] ?? match[4] ?? '';
      return {
        type: 'allPoints',
        share: /%/u.test(part) ? Number.parseInt(part, 10) / 100 : 0.5,
        ...(/^(?:扣|减)/u.test(match[1] ?? match[3] ?? '') ? {} : { gives: true }),
      };
    },
  },
];
