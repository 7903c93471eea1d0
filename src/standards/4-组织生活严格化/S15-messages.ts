import type { Messages } from '../check/rule-check';

export const S15_MESSAGES = {
  'S15-1': {
    missing: {
      zh: '“{title}”的记录没有填写{element}。请查阅原始记录，按当时情况补填。',
      en: 'The record of {title} lacks an element that minutes must have: {element}.',
    },
    lesser: {
      zh: '“{title}”的记录没有填写{element}。请查阅原始记录，按当时情况补填。',
      en: 'The record of {title} lacks {element}.',
    },
  },
  'S15-2': {
    more: {
      zh: '“{subject}”实到{received}，多于应到的{asked}人。请核对两个人数；列席人员不计入实到。',
      en: 'At {subject} {came} were present, but only {asked} were due.',
    },
  },
  'S15-3': {
    differs: {
      zh: '“{subject}”应到填写为{received}，按当日的名册、支委会或党小组应为{expected}。请核对应到人数和人员名单。',
      en: '{subject}: {received} stated as due, {expected} by the ledgers of that day.',
    },
  },
  'S15-4': {
    number: {
      zh: '“{subject}”应到减实到是{absent}人，缺席栏写了{named}人。请核对人数，写明每名缺席人员和原因。',
      en: '{subject}: due less present is {absent}, but {named} absent are named.',
    },
    nobody: {
      zh: '“{subject}”的缺席栏只有人数（{received}），没有姓名和原因。请按签到和请假情况补填。',
      en: '{subject}: the absent are counted ({received}) but not named.',
    },
    noReason: {
      zh: '缺席人员{received}没有写原因。请按请假情况补填；没有请假的如实写明。',
      en: 'No reason is given for the absence of {received}.',
    },
  },
  'S15-5': {
    low: {
      zh: '“{subject}”应到{asked}人、实到{came}人，到会率{received}，低于{expected}的要求。请核对人数；属实的，关注请假管理和补学。',
      en: 'Attendance at {subject} was {received} ({came} of {asked}).',
    },
  },
  'S15-6': {
    same: {
      zh: '“{subject}”的主持人和记录人都是{received}。一般由两人分别担任，请核对。',
      en: '{received} both chaired and recorded {subject}.',
    },
  },
  'S15-7': {
    reversed: {
      zh: '“{subject}”的结束时间{received}应在{expected}。请核对起止时间。',
      en: '{subject} ends at {received}, not after it begins.',
    },
    short: {
      zh: '“{subject}”只开了{received}，一般应在{expected}。请核对起止时间。',
      en: '{subject} took {minutes} minutes, unusually short.',
    },
    long: {
      zh: '“{subject}”开了{received}，一般应在{expected}。请核对起止时间。',
      en: '{subject} took {minutes} minutes, unusually long.',
    },
  },
  'S15-8': {
    twice: {
      zh: '{received}同时出现在两个时间重叠的会议上：{earlier}（{from}开始）和{later}（{at}开始）。请核对日期、起止时间和参会名单。',
      en: 'Named at two meetings at the same time, {earlier} ({from}) and {later} ({at}): {received}.',
    },
  },
  'S15-9': {
    dayOff: {
      zh: '“{subject}”的日期{received}是休息日，没有说明。请核对日期；属实的，在备注或节假日说明中写明。',
      en: '{subject} was held on a day off, without a note.',
    },
    weekend: {
      zh: '“{subject}”的日期{received}是周末，该年的放假安排尚未录入（暂算）。请核对日期；属实的，在备注或节假日说明中写明。',
      en: '{subject} was held at a week-end, without a note; the holidays of that year are not entered yet.',
    },
  },
  'S15-10': {
    gone: {
      zh: '{subject}从{from}到{to}没有参加任何活动，也没有写明原因，已达{months}个月。请核实是漏记、请假未登记，还是确未参加，并与本人谈话了解情况。',
      en: '{subject} took part in nothing from {from} to {to}, and no reason is given.',
    },
    often: {
      zh: '{subject}从{from}到{to}连续缺席{received}。请核对考勤，了解原因并安排补学。',
      en: '{subject} was absent {count} times in a row, from {from} to {to}.',
    },
  },
  'S15-11': {
    late: {
      zh: '“{subject}”在会后{received}才登记，一般应在{expected}。请核对登记日期。',
      en: '{subject} was registered {days} working days later.',
    },
  },
  'S15-12': {
    short: {
      zh: '“{subject}”的内容只有{received}，一般应在{expected}。请对照原始记录，看是否漏记了发言要点。',
      en: 'The minutes of {subject} have only {length} characters.',
    },
  },
} as const satisfies Messages;
