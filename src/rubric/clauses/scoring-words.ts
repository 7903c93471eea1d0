/** Words that speak of scoring: a sentence that has them and was not understood is `unknown`, not a plain requirement. */
const SCORING =
  /(?<![紧折克相抵环])扣(?![押留问人紧好住发子党缴]|工资|除党费)|不?得(?:满|零|全)?分(?!析|别|类)|满分|酌情|(?<![增参])[加减记计奖给赋评打](?:满|零)?分(?!析|别|类|配|管|支|公司|局|表|标准|办法|细则|人|员|会|组|数线)|封顶|一票否决|倒扣|(?<=\p{Script=Han})-\d+(?:\.\d+)?(?=[,;。)\n]|$)/u;
/** Headings such as 扣分标准 only name the column. */
const HEADING =
  /^[^,;。]{0,6}(?:[扣加减评计得记]分)(?:标准|办法|细则|项目?|情形|因素|说明|依据|方式|规则|要点|方法|原因|表)[^,;。]{0,4}[:。;\n]?$/u;

export function speaksOfScoring(text: string): boolean {
  return SCORING.test(text) && !HEADING.test(text);
}

const FAULT =
  /^(?:未|没有?|无|缺|不(?!断|忘|仅|得)|逾期|迟)[^,;。]{1,40}[;\n]?$|^[^,;。]{1,12}(?<![对凡])未[^,;。]{1,16}[;\n]?$|(?:不到位|不规范|不健全|不及时|不完整|不落实|不齐全|不清|不严)的?[;\n]?$/u;

/** 未制定计划；… with no amount of its own. */
export function isFaultWithoutAmount(text: string): boolean {
  return FAULT.test(text) && !speaksOfScoring(text);
}
