import type { Messages } from '../check/rule-check';

export const S22_MESSAGES = {
  'S22-1': {
    tooFew: {
      zh: '在职党员“{subject}”本年度登记志愿服务{received}，一般应有{expected}。请核对是否漏记姓名。',
      en: '{subject} took part in voluntary service {received} in the year, {expected} usual.',
    },
  },
  'S22-2': {
    hours: {
      zh: '“{subject}”时长填写为{received}，按起止时间（{from}至{to}）应为{expected}。请核对是哪一处有误。',
      en: '{subject}: {received} stated, but it lasted from {from} to {to}.',
    },
    size: {
      zh: '“{subject}”人数填写为{received}，列出姓名的有{expected}。请核对是哪一处有误。',
      en: '{subject}: {received} stated, but {expected} named.',
    },
  },
  'S22-3': {
    notListed: {
      zh: '参加志愿服务的“{subject}”不在党员名册上。请核对姓名；不是党员的，在姓名后注明。',
      en: '{subject} took part in voluntary service but is not on the roster.',
    },
  },
  'S22-4': {
    noPromise: {
      zh: '“{subject}”本年度登记公开承诺{received}，一般应有{expected}。请核对是否漏记。',
      en: '{subject} has made {received} public promises in the year, {expected} usual.',
    },
    notKept: {
      zh: '“{subject}”的承诺“{promise}”应在{expected}，兑现情况为{received}。请如实更新；未兑现的，写明原因。',
      en: 'The promise of {subject} ({promise}) is due and stands at {received}.',
    },
  },
  'S22-5': {
    unanswered: {
      zh: '“{subject}”收到的群众意见“{opinion}”没有答复记录，一般应在{expected}。请核对是否已答复；已答复的如实补记。',
      en: 'The opinion {opinion} ({subject}) has no answer after {days} days.',
    },
    late: {
      zh: '“{subject}”收到的群众意见“{opinion}”到{received}才答复，一般应在{expected}。请核对日期。',
      en: 'The opinion {opinion} ({subject}) was answered on {received}, later than {days} days.',
    },
  },
} as const satisfies Messages;
