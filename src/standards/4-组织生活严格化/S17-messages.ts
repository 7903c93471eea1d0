import type { Messages } from '../check/rule-check';

export const S17_MESSAGES = {
  'S17-1': {
    none: {
      zh: '{subject}在{year}年的谈心谈话：{received}，委员之间一般{expected}。已谈而漏记的请按实际补登；尚未谈的请安排。',
      en: 'Talks between the committee members {subject} in {year}: {received}.',
    },
  },
  'S17-2': {
    none: {
      zh: '{subject}在{year}年与支部委员的谈心谈话：{received}，一般{expected}。已谈而漏记的请按实际补登；尚未谈的请安排。',
      en: 'Talks of {subject} with committee members in {year}: {received}.',
    },
  },
  'S17-3': {
    none: {
      zh: '{subject}在{year}年与其他党员的谈心谈话：{received}，一般{expected}。已谈而漏记的请按实际补登。',
      en: 'Talks of {subject} with other members in {year}: {received}.',
    },
  },
  'S17-4': {
    self: {
      zh: '{date}的谈话，谈话人和谈话对象都有{received}。请核对两栏的姓名。',
      en: '{received} is on both sides of the talk of {date}.',
    },
    unknown: {
      zh: '“{received}”不在党员名册上，也不在发展党员表上。请核对姓名；是上级或外单位人员的，请在备注中说明。',
      en: '{received} is neither on the roster nor among the applicants.',
    },
  },
  'S17-5': {
    late: {
      zh: '{subject}于{applied}递交入党申请书，{received}才派人谈话，应在{expected}（{months}个月内）。请核对两个日期。',
      en: '{subject} applied on {applied} and was talked with on {received}, later than {months} month(s).',
    },
    none: {
      zh: '{subject}于{applied}递交入党申请书，台账没有派人谈话的记录，应在{expected}（{months}个月内）。已谈而漏记的请按原始记录补填。',
      en: '{subject} applied on {applied}; no talk is on record within {months} month(s).',
    },
  },
  'S17-6': {
    none: {
      zh: '{subject}的转正于{approved}批准，此后{within}天内没有书记与本人谈话的记录。已谈而漏记的请按实际补登。',
      en: 'The full membership of {subject} was approved on {approved}; no talk of the secretary with them is on record.',
    },
  },
  'S17-7': {
    none: {
      zh: '{name}{what}（{when}）后{within}天内没有谈心谈话的记录。已谈而漏记的请按实际补登。',
      en: 'No talk with {name} is on record within {within} days of {when}.',
    },
  },
  'S17-8': {
    same: {
      zh: '与{subject}的谈话内容同{date}与{other}的谈话几乎相同（“{received}”）。请对照原始记录，分别记录各人的情况。',
      en: 'The talk with {subject} reads like that with {other} of {date}.',
    },
    many: {
      zh: '{talker}在{date}登记的谈话超过{most}次。请核对日期；属实的，关注谈话是否深入。',
      en: '{talker} had more than {most} talks on {date}.',
    },
  },
} as const satisfies Messages;
