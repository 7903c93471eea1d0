import type { Messages } from '../check/rule-check';

export const S11_MESSAGES = {
  'S11-1': {
    none: {
      zh: '{year}年度的述职时段（{from}至{to}）已过，没有书记述职的记录。请补录；确未述职的，按上级要求补做并写明原因。',
      en: 'The time for reports on {year} ({from} to {to}) is over and no report of the secretary is recorded.',
    },
  },
  'S11-2': {
    other: {
      zh: '述职人“{name}”不是当时（{when}）的书记，支委会成员表中的书记是“{secretary}”。请核对姓名或任职起止时间。',
      en: '{name} reported on {when}, but the secretary at that time was {secretary}.',
    },
  },
  'S11-3': {
    unknown: {
      zh: '综合等次“{grade}”不在规定的等次（{grades}）之内。请按评议结果核对。',
      en: 'The grade “{grade}” is none of {grades}.',
    },
  },
  'S11-4': {
    sum: {
      zh: '好、较好、一般、差合计{total}票，有效票{ballots}票，两者不等。请按测评票核对。',
      en: 'The votes of all grades add up to {total}, but {ballots} ballots are valid.',
    },
    sumReturned: {
      zh: '好、较好、一般、差合计{total}票，收回票{ballots}张，两者不等。请按测评票核对；有无效票的，请注明张数。',
      en: 'The votes of all grades add up to {total}, but {ballots} ballots were returned; say how many were invalid.',
    },
    moreReturned: {
      zh: '收回票{back}张多于发出票{issued}张。请核对。',
      en: '{back} ballots were returned but only {issued} issued.',
    },
  },
  'S11-5': {
    tooFew: {
      zh: '述职评议的点评问题记录有{count}条，应至少{least}条。请按会议记录补录上级点评的问题。',
      en: '{count} problems are recorded from the appraisal; at least {least} are expected.',
    },
    noMeasures: {
      zh: '点评了问题，没有填写整改措施。请逐项补填措施、时限和完成情况。',
      en: 'Problems were pointed out, but no measures against them are recorded.',
    },
  },
} as const satisfies Messages;
