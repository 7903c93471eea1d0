import type { Messages } from '../check/rule-check';

export const S19_MESSAGES = {
  'S19-1': {
    tooFew: {
      zh: '“{subject}”全年登记{received}，应在{expected}。请核对是否漏记；确实不足的，说明原因并安排补学。',
      en: '{subject} has {received} in the year; {expected} are asked for.',
    },
    behind: {
      zh: '“{subject}”已登记{received}，按全年{year}学时折算到现在应有{expected}。请安排学习并及时登记。',
      en: '{subject} has {received} so far; in proportion to {year} a year it should be {expected}.',
    },
  },
  'S19-2': {
    tooFew: {
      zh: '“{subject}”（{post}）全年登记{received}，书记和委员应在{expected}。请核对是否漏记；确实不足的，说明原因并安排补训。',
      en: '{subject} ({post}) has {received}; secretaries and committee members need {expected}.',
    },
  },
  'S19-3': {
    none: {
      zh: '书记“{subject}”本年度登记的县级以上培训{received}，应有{expected}。请核对主办单位是否写全，或如实说明原因。',
      en: 'Secretary {subject} has {received} of training by the county level or above, {expected} asked for.',
    },
    newSecretary: {
      zh: '新任书记“{subject}”（{since}任职）应在任职后{expected}参加县级以上培训，台账{received}。请核对主办单位是否写全，或如实说明原因。',
      en: 'Secretary {subject}, in office since {since}, has no training by the county level within {expected}.',
    },
  },
  'S19-4': {
    longDay: {
      zh: '“{name}”{date}登记{received}，应在{expected}。请核对学时和日期。',
      en: '{name} has {received} on {date}; {expected} are usual.',
    },
    halfDay: {
      zh: '“{title}”写明半天，登记{received}，半天折算{expected}。请核对学时。',
      en: '{title} lasted half a day and counts {received} instead of {expected}.',
    },
  },
  'S19-5': {
    total: {
      zh: '“{subject}”到{date}累计填写{received}，各条相加为{expected}。请核对是哪一处有误。',
      en: '{subject}: {received} in total by {date}, but the rows add up to {expected}.',
    },
    twice: {
      zh: '“{subject}”{date}的“{received}”登记了不止一次。请核对后只留一条。',
      en: '{subject}: {received} of {date} is registered more than once.',
    },
    otherYear: {
      zh: '“{subject}”的培训日期是{received}，不在{expected}。请核对日期，或移到相应年度的台账。',
      en: '{subject}: the training of {received} is not of {expected}.',
    },
  },
  'S19-6': {
    noReason: {
      zh: '“{subject}”标为免学，没有写明原因。请补填年老、患病等实际原因。',
      en: '{subject} is let off training without a reason.',
    },
    onlyFlag: {
      zh: '“{subject}”的{expected}只填了“{received}”。请补填年老、患病等实际原因。',
      en: '{subject} is let off training; {received} is no reason.',
    },
  },
  'S19-7': {
    none: {
      zh: '{kind}“{subject}”本年度登记的上级培训{received}，一般应有{expected}。请核对主办单位是否写全，或安排参加。',
      en: '{subject}, a new member, has {received} of training by a superior, {expected} usual.',
    },
  },
} as const satisfies Messages;
