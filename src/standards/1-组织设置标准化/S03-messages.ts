import type { Messages } from '../check/rule-check';

export const S03_MESSAGES = {
  'S03-1': {
    over: {
      zh: '本届自{start}起算，满{years}年为{end}，现已届满，没有新的选举记录，也没有获批的延期。请及时换届；已经批准延期的，请在换届选举表登记。',
      en: 'The term began on {start} and ended on {end} ({years} years); no new election and no approved extension is recorded.',
    },
  },
  'S03-2': {
    late: {
      zh: '{subject}应于{due}届满，选举日期为{held}，延期超过{limit}个月。延期一般不超过{limit}个月，请核对日期或批复。',
      en: '{subject}: due {due}, held {held}, more than {limit} months late.',
    },
    early: {
      zh: '{subject}应于{due}届满，选举日期为{held}，提前超过{limit}个月。提前一般不超过{limit}个月，请核对日期或批复。',
      en: '{subject}: due {due}, held {held}, more than {limit} months early.',
    },
  },
  'S03-3': {
    late: {
      zh: '{subject}应于{due}届满，{held}才选举，没有填写延期批复。请在“延期或提前批准情况”栏补填上级批复。',
      en: '{subject}: due {due}, held {held}; no approval of the extension is given.',
    },
    early: {
      zh: '{subject}应于{due}届满，{held}提前选举，没有填写提前换届的批复。请在“延期或提前批准情况”栏补填上级批复。',
      en: '{subject}: due {due}, held early on {held}; no approval is given.',
    },
  },
  'S03-4': {
    soon: {
      zh: '本届将于{end}届满，还有{days}天。请提前向上级请示，做好换届准备。',
      en: 'The term ends on {end}, in {days} days.',
    },
  },
  'S03-5': {
    tooFew: {
      zh: '{subject}选举应到{due}人，实到{present}人，占{share}，低于{least}。请核对人数和本次选举办法对到会人数的规定。',
      en: '{subject}: {present} of {due} due were present ({share}), fewer than {least}.',
    },
    exactly: {
      zh: '{subject}选举应到{due}人，实到{present}人，正好占{least}。请核对本次选举办法写的是“不少于”还是“超过”。',
      en: '{subject}: {present} of {due} due were present, exactly {least}; see which wording your election rules use.',
    },
  },
  'S03-6': {
    tooMany: {
      zh: '{subject}选举应到{due}人，按党员名册当时有选举权的正式党员至多{eligible}人。预备党员和留党察看期内的党员没有选举权，请核对。',
      en: '{subject}: {due} were due, but at most {eligible} full members could vote then by the roster.',
    },
    tooManyThen: {
      zh: '{subject}选举应到{due}人，现在的党员名册上当时有选举权的正式党员至多{eligible}人。如有当时在册、后来转出的党员，无需处理；否则请核对。',
      en: '{subject}: {due} were due; by the present roster at most {eligible} could vote then, unless others have left since.',
    },
  },
  'S03-7': {
    tooFew: {
      zh: '{subject}选举应到{due}人，按党员名册当时有选举权的正式党员有{eligible}人，写明不计入的{notCounted}人。请补填经批准不计入应到的人员。',
      en: '{subject}: {due} were due, but {eligible} could vote by the roster and {notCounted} are stated as not counted.',
    },
  },
  'S03-8': {
    moreReturned: {
      zh: '{subject}选举发出票{issued}张，收回票{returned}张，收回多于发出，选举无效。请核对票数。',
      en: '{subject}: {returned} ballots returned, more than the {issued} issued.',
    },
    sum: {
      zh: '{subject}选举有效票{valid}张、废票{invalid}张，合计与收回票{returned}张不符。请核对票数。',
      en: '{subject}: {valid} valid and {invalid} invalid ballots do not make {returned} returned.',
    },
    moreValid: {
      zh: '{subject}选举有效票{valid}张，多于收回票{returned}张。请核对票数。',
      en: '{subject}: {valid} valid ballots, more than the {returned} returned.',
    },
    issued: {
      zh: '{subject}选举实到{present}人，发出票{issued}张，两者不一致。请核对。',
      en: '{subject}: {issued} ballots were issued to {present} present.',
    },
  },
  'S03-9': {
    tooFew: {
      zh: '{subject}应选委员{seats}名，候选人{candidates}名，差额不少于{share}%时应有{least}名以上。请核对候选人名单。',
      en: '{subject}: {candidates} candidates for {seats} seats; with {share}% over there should be {least} at least.',
    },
  },
  'S03-10': {
    present: {
      zh: '“{subject}”得{votes}票，没有超过实到{present}人的一半，却列为当选。请核对票数。',
      en: '{subject} is listed as elected with {votes} votes, not more than half of {present} present.',
    },
    due: {
      zh: '“{subject}”得{votes}票，超过实到{present}人的一半，但没有超过应到{due}人的一半。请核对本次选举办法按哪个人数计算。',
      en: '{subject} is elected with {votes} votes: more than half of {present} present, not of {due} due.',
    },
  },
  'S03-11': {
    reversed: {
      zh: '{step}日期{received}早于{earlier}日期{before}。请核对两个日期。',
      en: 'The date of {step}, {received}, is before that of {earlier}, {before}.',
    },
  },
  'S03-12': {
    supervisor: {
      zh: '监票人“{subject}”同时是候选人。候选人不得担任监票人，请核对。',
      en: '{subject} supervised the count and was a candidate.',
    },
    seats: {
      zh: '{subject}应选{seats}名，当选{elected}名。人数不足的请说明，多于名额的请核对。',
      en: '{subject}: {elected} were elected for {seats} seats.',
    },
  },
} as const satisfies Messages;
