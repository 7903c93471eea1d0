import type { TokenPattern } from './token-pattern';
import type { Method } from './clause';
import type { AmountToken, TokenBody } from './token';

const END = '(?=[,;。\\n)]|$)';
const SCORE = '(?:扣|计|评|打|记|赋|给|得|加|减|核|奖|量)(?:减|定)?分';

function method(rule: Method['rule'], source: string): TokenPattern {
  return { pattern: new RegExp(source, 'gu'), read: () => ({ type: 'method', rule }) };
}

function openDiscretion(verb: AmountToken['verb']): TokenPattern['read'] {
  return (): TokenBody => ({ type: 'amount', verb, low: null, high: null, range: false, discretion: true });
}

const WEIGHING =
  '(?:酌情|酌量|适当|视情节?(?:轻重|严重程度|严重|大小)?|视情况|根据情况|灵活|综合|(?:视|根据|按照?)[^,;。\\n\\d]{1,24}?(?:情节|程度|轻重|效果|质量|落实情况|落实的情况|完成情况|情况))(?:酌情|适当|分别|予以|给予|进行|可)?';
const NO_AMOUNT = `(?!\\d|[一二两三四五六七八九十半]分|标准|办法|项|-\\d)`;

/** Discretion without an amount, exemptions, outside rules and how amounts combine. */
export const OTHER_WORDS: readonly TokenPattern[] = [
  {
    // 在1至3分之间酌情扣分: the range stands before.
    pattern:
      /在(\d+(?:\.\d+)?)分?[-~至到](\d+(?:\.\d+)?)分(?:之间|范围内|以内|内)?(?:酌情|视情|适当)(扣|减|给|得|评|加|奖)(?:减|除)?分/gu,
    read: (match) => ({
      type: 'amount',
      verb: /扣|减/u.test(match[3] ?? '') ? 'deduct' : 'award',
      low: Number(match[1]),
      high: Number(match[2]),
      range: true,
      discretion: true,
    }),
  },
  {
    pattern: new RegExp(`${WEIGHING}(?:扣减?|扣除|减)(?:分值?|分数)?${NO_AMOUNT}(?=[,;。\\n)]|的|$|最|每|但|直)`, 'gu'),
    read: openDiscretion('deduct'),
  },
  {
    pattern: new RegExp(`${WEIGHING}(?:给|评|打|计|记|得|赋|加|奖)(?:予|奖励)?分${NO_AMOUNT}`, 'gu'),
    read: openDiscretion('award'),
  },
  {
    pattern:
      /(?:可以?|则|均|也|都)?(?:不予?|免予?|不再|不作|不做|免于)扣(?:减|除)?分?(?!\d|标准|完|至|满)(?=[,;。\n)]|$)|(?:可以没有|可不作要求|不作要求|不(?:计|纳)入(?:考核|评分|检查|考评)(?:范围)?|免予?(?:考核|检查|扣分|考评)|不列入(?:考核|扣分|检查)(?:范围)?|不参与(?:考核|评分|考评|计分))(?=[,;。\n)]|$)/gu,
    read: () => ({ type: 'exempt' }),
  },
  method(
    'bestOf',
    `就高不就低|就高(?:计|扣|加|得)分|(?:按(?!时|期|要求)|以|取|就)[^,;。\\n]{0,14}?(?:最高|就高|较高|分值高|高分|高者)[^,;。\\n]{0,8}?(?:计算|计分|加分|得分|扣分|赋分|为准|计入|奖分|计|取)?${END}`,
  ),
  method(
    'noStack',
    '(?:但|均|也)?(?:同一[^,;。\\n]{0,10})?(?:不得?|不予|不再|不能|不可)(?:重复|累计|累加|叠加|兼得)(?:计算|计分|加分|扣分|奖分|得分|记分|积分|奖励|计|加|扣)?(?:得分|分)?(?!超|不)',
  ),
  method('noStack', `[^,;。\\n]{0,10}(?:积分|加分|得分|扣分|奖分)(?:不(?:得|予|再)?(?:累加|累计|重复|叠加))${END}`),
  method(
    'mean',
    `(?:取|按(?!时|期|要求)|以|用|求|为|计算)[^,;。\\n]{0,24}?平均(?:分值|分数|分|值|数|成绩|得分)(?:进行)?(?:计算|计分|为准|计|得分|扣分|(?:作)?为[^,;。\\n]{0,8})?${END}`,
  ),
  method(
    'halve',
    '(?:扣分|得分|加分|计分|分值|分数)?(?:予以)?减半(?:扣分|计分|得分|加分|扣除|计算|扣减|扣|计|奖分)?|按(?:[本该此]项)?(?:分值|分数)?的?(?:一半|50%)(?:分值?|分数)?(?:计算|计分|扣分|得分|计|扣)',
  ),
  method(
    'split',
    '(?:按[^,;。\\n]{0,8})?(?:平均|平均地)?(?:分摊|均摊|平摊)(?:[^,;。\\n]{0,6}(?:分值|分数|扣分|计算|得分))?',
  ),
  method(
    'rank',
    `(?:按(?!时|期|要求)|依|根据)(?:照)?[^,;。\\n]{0,8}(?:名次|排名|位次|排序)[^,;。\\n]{0,10}?(?:${SCORE}|递减|递增)|(?:排名|名次)[^;。\\n]{0,12}依次[^;。\\n]{0,10}?\\d[\\d/、,.]*分?`,
  ),
  method(
    'other',
    `(?:按(?!时|期|要求)|依)(?:照)?[^,;。\\n]{0,8}比例(?:进行|相应)?(?:${SCORE}|折算|换算|扣减|计算)|(?:按|逐)(?:分项|单项|项)(?:逐一)?${SCORE}|(?<![加扣减得评])分项${SCORE}`,
  ),
  {
    pattern: new RegExp(
      `(?:按|依据|根据|依照|执行|参照)[^;。\\n]{1,44}?(?:办法|细则|标准|规定|方案|意见|通报|结果|成绩|评价|体系|系统|文件|要求|》|排名|数据)(?:中的?)?(?:进行|予以|给予|来|直接|相应|另行|执行|折算)?${SCORE}(?!\\d)`,
      'gu',
    ),
    read: () => ({ type: 'external' }),
  },
  {
    pattern: new RegExp(
      `由[^;。\\n]{1,30}?(?:制定|提供|确定|负责|出具|另行)[^;。\\n]{0,10}?(?:评分|打分|计分|得分|扣分|分值|分数)[^,;。\\n]{0,8}${END}|由[^,;。\\n\\d]{1,20}?(?:评分|打分|赋分|计分)${END}|(?:依据|根据|按照|参照)[^,;。\\n\\d]{2,30}?(?:评分|打分|计分|赋分)${END}|(?:依据|根据|按照?|参照)[^,;。\\n]{0,20}(?:考核|评分|计分|考评)(?:细则|办法|标准)[^,;。\\n\\d]{0,4}执行${END}`,
      'gu',
    ),
    read: () => ({ type: 'external' }),
  },
  {
    pattern: new RegExp(
      `(?:引用|采用|取|以|用|根据|按)[^;。\\n]{1,30}?(?:得分|分数|成绩|结果)[^,;。\\n]{0,10}?(?:折算|换算|为准|折合)[^,;。\\n]{0,10}${END}|(?:评分|扣分|计分|加分)(?:标准|办法|细则)另行(?:制定|通知|下发|确定)|按(?:比例|权重|\\d+%)?(?:折算|换算)(?:计入|成)?[^,;。\\n]{0,8}`,
      'gu',
    ),
    read: () => ({ type: 'external' }),
  },
  {
    pattern: /(?:上不封顶|不封顶|不设上限)/gu,
    read: () => ({ type: 'method', rule: 'other' }),
  },
  { pattern: /以此类推|依此类推|依次类推|以次类推/gu, read: () => ({ type: 'followOn' }) },
  {
    pattern:
      /(?:扣分|评分|计分|得分|加分|减分|记分|给分|赋分|奖分)(?:标准|办法|细则|项目?|情形|因素|说明|依据|方式|规则|要点|方法)?(?:如下)?:|(?<=^|[;。\n(])(?:加分|扣分|减分|评分|奖励)(?:标准|办法|细则|项目?|情形|因素|说明|方式|规则|方法)(?=[;。\n)]|$)/gu,
    // 扣分：每次1分 gives the amounts below it their side.
    read: (match) => {
      const side = /^[扣减]/u.test(match[0])
        ? ('deduct' as const)
        : /^[加奖]/u.test(match[0])
          ? ('bonus' as const)
          : undefined;
      return { type: 'points', points: null, ...(side ? { side } : {}) };
    },
  },
  {
    pattern:
      /(?:满分|总分值?|分值|标准分|基础分|基本分|应得分|权重|合计|共计|总计|小计|(?<![一总公])共)(?:为|值|是|:|计)*(\d+(?:\.\d+)?)分(?:制)?(?!以上|以下|的|及)|(?:按|以|实行)?(?<!\d)(?:百分制|\d{1,4}分制)(?:进行)?(?:计分|打分|评分|计算)?/gu,
    read: (match) => ({ type: 'points', points: match[1] === undefined ? null : Number(match[1]) }),
  },
];
