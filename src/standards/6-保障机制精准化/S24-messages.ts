import type { Messages } from '../check/rule-check';

export const S24_MESSAGES = {
  'S24-1': {
    notListed: {
      zh: '阵地设施清单里没有“{subject}”。请核对是漏登还是尚未配备。',
      en: 'The list of facilities does not name: {subject}.',
    },
    absent: {
      zh: '阵地设施清单注明“{subject}”为“{received}”。请研究配备，或写明与其他场所共用的情况。',
      en: 'The list of facilities says that this is not there: {subject}.',
    },
  },
  'S24-2': {
    noOwner: {
      zh: '“{item}”没有责任人。请补填实际负责管理的人。',
      en: 'Nobody is named as responsible for {item}.',
    },
    neverChecked: {
      zh: '“{item}”没有填写更新或检查日期。请核对最近一次检查的日期。',
      en: 'No day is given on which {item} was last checked.',
    },
    longAgo: {
      zh: '“{item}”最近一次更新或检查是{received}，已超过{months}个月。请核对此后是否检查过。',
      en: '{item} was last checked on {received}, more than {months} months ago.',
    },
  },
  'S24-3': {
    noBudget: {
      zh: '阵地设施台账里没有党支部活动经费的年度预算金额。请核对经费是否列入本单位预算。',
      en: 'No yearly budget for the activities of the branch is given.',
    },
  },
  'S24-4': {
    small: {
      zh: '登记的活动场所面积为{received}，当地规定{expected}。请核对面积，或写明共用的场所。',
      en: 'The room has {size} square metres; the local rule asks for {least}.',
    },
  },
} as const satisfies Messages;
