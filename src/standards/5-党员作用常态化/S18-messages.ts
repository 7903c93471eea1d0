import type { Messages } from '../check/rule-check';
import { S18_LATER_MESSAGES } from './S18-messages-later';

/** Up to the 预审; `S18-messages-later.ts` goes on from there. */
const S18_EARLY_MESSAGES = {
  'S18-1': {
    tooYoung: {
      zh: '“{subject}”{born}出生，{applied}申请入党，不满{age}周岁{unsure}。请核对出生年月和申请日期。',
      en: '{subject}, born {born}, applied on {applied}, younger than {age}.',
    },
  },
  'S18-2': {
    late: {
      zh: '“{subject}”{start}提出入党申请，{done}才谈话，超过{months}个月{unsure}。请核对两个日期。',
      en: '{subject} applied on {start}; the talk on {done} came more than {months} month(s) later.',
    },
    missing: {
      zh: '“{subject}”{start}提出入党申请，应在{latest}以前派人谈话，没有填写谈话日期{unsure}。已经谈话的请补填，没有谈话的请尽快安排。',
      en: '{subject} applied on {start}; the talk was due by {latest} and no date is given.',
    },
  },
  'S18-3': {
    none: {
      zh: '“{subject}”已确定为入党积极分子，没有填写培养联系人。请补填一至两名正式党员。',
      en: '{subject} has no mentor; one or two full members are asked for.',
    },
    tooMany: {
      zh: '“{subject}”的培养联系人有{count}人，应为一至两名正式党员。请核对；前后更换的，只填现任。',
      en: '{subject} has {count} mentors; one or two full members are asked for.',
    },
    notFull: {
      zh: '“{person}”的培养联系人“{name}”，按党员名册在{day}不是本支部正式党员。请核对，或更换为正式党员。',
      en: '{name}, mentor of {person}, was no full member of this branch on {day} by the roster.',
    },
    stranger: {
      zh: '“{person}”的培养联系人“{name}”不在党员名册上。请核对姓名写法{hint}。',
      en: '{name}, mentor of {person}, is not on the roster.',
    },
  },
  'S18-4': {
    notFiled: {
      zh: '“{subject}”已确定为入党积极分子，没有填写上级党委备案日期。请补填，或尽快报备。',
      en: '{subject} became an activist; no date of filing with the superior committee is given.',
    },
    noMinutes: {
      zh: '“{subject}”于{day}确定为入党积极分子，会议记录中没有找到研究此事的{type}。请核对日期，或说明情况。',
      en: '{subject} became an activist on {day}; no meeting that decided it is in the minutes.',
    },
  },
  'S18-5': {
    gap: {
      zh: '“{person}”从{from}到{to}之间没有考察记录，超过{months}个月（已宽限{slack}天）{unsure}。考察一般每半年一次，请核对考察日期。',
      en: '{person}: no inspection between {from} and {to}, more than {months} months and {slack} days.',
    },
  },
  'S18-6': {
    early: {
      zh: '“{subject}”{activist}确定为入党积极分子，{candidate}就列为发展对象，不满{months}个月{unsure}。请核对两个日期。',
      en: '{subject} became an activist on {activist} and a candidate on {candidate}, less than {months} months later.',
    },
  },
  'S18-7': {
    none: {
      zh: '“{subject}”{listed}列为发展对象，没有填写公示起止日期{unsure}。公示应不少于{least}个工作日，请核对公示材料后补填。',
      en: '{subject} was listed as a candidate on {listed}; no public notice of {least} working days is recorded.',
    },
    short: {
      zh: '“{subject}”公示自{from}至{to}，只有{count}个工作日，不足{least}个{unsure}。请核对起止日期。',
      en: '{subject}: the notice from {from} to {to} has {count} working days, fewer than {least}.',
    },
    endsAfter: {
      zh: '“{subject}”{listed}列为发展对象，公示到{to}才结束{unsure}。请核对两个日期。',
      en: '{subject} was listed as a candidate on {listed}, before the notice ended on {to}.',
    },
  },
  'S18-8': {
    noConsent: {
      zh: '“{subject}”{listed}列为发展对象，没有填写上级党委同意的日期。请核对批复后补填。',
      en: '{subject} was listed as a candidate on {listed} without the date of the superior committee’s consent.',
    },
    notFiled: {
      zh: '“{subject}”{listed}列为发展对象，没有填写报上级党委备案的日期。请核对后补填。',
      en: '{subject} was listed as a candidate on {listed}; no filing with the superior committee is given.',
    },
  },
  'S18-9': {
    count: {
      zh: '“{subject}”的入党介绍人填写了{count}人，应为两名正式党员。请核对。',
      en: '{subject} has {count} sponsors; two full members are asked for.',
    },
    notFull: {
      zh: '“{person}”的入党介绍人“{name}”，按党员名册在{day}不是正式党员。请核对。',
      en: '{name}, sponsor of {person}, was no full member on {day} by the roster.',
    },
    stranger: {
      zh: '“{person}”的入党介绍人“{name}”不在党员名册上，无法确认是正式党员。请核对姓名写法{hint}。',
      en: '{name}, sponsor of {person}, is not on the roster.',
    },
    barred: {
      zh: '“{person}”的入党介绍人“{name}”，党员名册记有留党察看处分，{until}。留党察看期内不能作入党介绍人，请核对。',
      en: '{name}, sponsor of {person}, is recorded as on probation within the Party and may not sponsor.',
    },
    penalised: {
      zh: '“{person}”的入党介绍人“{name}”，党员名册记有处分，{until}。处分影响期内不宜作入党介绍人，请核对。',
      en: '{name}, sponsor of {person}, has a penalty on record that may still be in effect.',
    },
  },
  'S18-10': {
    noDate: {
      zh: '“{subject}”已到预审环节，没有填写政审日期。请核对政治审查材料后补填。',
      en: '{subject} has come to the preliminary examination; no date of political review is given.',
    },
    noResult: {
      zh: '“{subject}”已到预审环节，还没有政治审查结论。请核对结论性材料后补填。',
      en: '{subject} has come to the preliminary examination; no conclusion of the political review is given.',
    },
    failed: {
      zh: '“{subject}”的政审结论为“{received}”，台账却有后面的环节。政治审查不合格的不能发展入党，请核对。',
      en: '{subject} did not pass the political review, yet later steps are recorded.',
    },
    late: {
      zh: '“{subject}”的政审日期{reviewed}晚于{next}的预审或支部大会。请核对日期。',
      en: '{subject}: the political review of {reviewed} came after the next step of {next}.',
    },
  },
  'S18-11': {
    none: {
      zh: '“{subject}”已到预审环节，没有填写短期集中培训的时间和学时。培训一般不少于{minDays}天或{minHours}学时，请核对后补填。',
      en: '{subject} has come to the preliminary examination; no training is recorded.',
    },
    short: {
      zh: '“{subject}”的短期集中培训填写为{received}，少于{minDays}天，也少于{minHours}学时。请核对天数和学时。',
      en: '{subject}: the training is shorter than {minDays} days and than {minHours} hours.',
    },
  },
  'S18-12': {
    none: {
      zh: '“{subject}”已报预审，没有填写支委会审查日期。请核对会议记录后补填。',
      en: '{subject} was sent for preliminary examination; no committee review is dated.',
    },
    late: {
      zh: '“{subject}”的支委会审查日期{examined}晚于预审日期{next}。请核对两个日期。',
      en: '{subject}: the branch committee’s review of {examined} came after the preliminary examination of {next}.',
    },
    leaves: {
      zh: '“{subject}”{held}经支部大会接收，党员名册记载{left}转出，相隔不到{months}个月。将在{months}个月内离开的一般不办理接收手续，请核对。',
      en: '{subject} was admitted on {held} and left on {left}, within {months} months.',
    },
  },
} as const satisfies Messages;

export const S18_MESSAGES = { ...S18_EARLY_MESSAGES, ...S18_LATER_MESSAGES } as const satisfies Messages;
