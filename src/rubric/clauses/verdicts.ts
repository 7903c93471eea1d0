import type { TokenPattern } from './amounts';

const END = '(?=[,;。\\n)]|$)';
const BAD = '(?:不合格|不达标|未达标|不符合|不及格|不称职|不通过|较差|差)';
const NOUN = '(?:要求|单位|党?支部|党组织|档次|等次|等级|档案|处理|格次|论处|对待|次|等)?';
const GRADE =
  '(?:优秀|优良|优等|良好|合格|达标|先进|示范|称职|模范|标兵|[一二三四五]星级?|[一二三四]类|[一二三]等|[ABCD](?:等|级|类)|好)';

/** What decides the result whatever the score: 一票否决, 评定为不合格, 不得评为优秀, 降一个档次. */
export const VERDICTS: readonly TokenPattern[] = [
  {
    pattern: /(?:实行|予以|给予|施行|进行)?["“]?一票否决(?:制|权)?["”]?/gu,
    read: () => ({ type: 'veto', effect: 'fail' }),
  },
  {
    pattern: new RegExp(
      `(?:则|即|应|按|视|一律|直接|整体|年度|[^,;。\\n]{0,6}考核|[^,;。\\n]{0,6}审查|[^,;。\\n]{0,6}验收|[^,;。\\n]{0,6}结果|[^,;。\\n]{0,6}等次)?(?:则|即|应|按|视|一律|直接|均)?(?:评定|认定|判定|确定|评|定|判|列|视)(?:为|作|成)?${BAD}${NOUN}${END}`,
      'gu',
    ),
    read: () => ({ type: 'veto', effect: 'fail' }),
  },
  {
    pattern: new RegExp(`(?:则|即|应|一律|直接|均)(?:为|按|作)?[^,;。\\n]{0,8}${BAD}${NOUN}${END}`, 'gu'),
    read: () => ({ type: 'veto', effect: 'fail' }),
  },
  { pattern: new RegExp(`为${BAD}${NOUN}${END}`, 'gu'), read: () => ({ type: 'veto', effect: 'fail' }) },
  {
    pattern: new RegExp(
      `不(?:能|予|得|可)(?:评为|认定为?|评定为?|视为)?(?:达标|合格|通过(?:验收|考核|评估)?|验收(?:通过)?|评分|评定|认定|申报)${END}`,
      'gu',
    ),
    read: () => ({ type: 'veto', effect: 'fail' }),
  },
  {
    pattern: new RegExp(
      `不(?:得|能|予|可|准|再)?(?:被)?(?:评定|评选|评|定|参评|推荐|列|进|确定|申报|评先|授予|认定|纳入)(?:为|入|上|选)?(?:年度)?(${GRADE})(?:[^,;。\\n]{0,12})${END}`,
      'gu',
    ),
    read: (match) => ({ type: 'veto', effect: 'gradeCap', ...(match[1] === undefined ? {} : { grade: match[1] }) }),
  },
  {
    pattern: new RegExp(
      `(?:不(?:得|能|予|可|准|再)?(?:参加|参与|进行)?|取消(?:当年|年度|其|本年度)?)(评先评优|评优评先|评先树优|创先争优|评先|评优|评选先进|参评)(?:[^,;。\\n]{0,8})${END}`,
      'gu',
    ),
    read: (match) => ({ type: 'veto', effect: 'gradeCap', ...(match[1] === undefined ? {} : { grade: match[1] }) }),
  },
  {
    pattern: new RegExp(
      `(?<!每)(?:直接|予以|一律|考核|评定)?(?:下?降低?|下调)(?:[一二两三1-3])?个?(?:考核|评定)?(?:档次?|等次?|等级|级|格次|星级?)(?:及?以上)?(?:处理|评定|使用|确定)?${END}`,
      'gu',
    ),
    read: () => ({ type: 'veto', effect: 'downgrade' }),
  },
];
