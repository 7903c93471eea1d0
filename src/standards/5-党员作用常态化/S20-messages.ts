import type { Messages } from '../check/rule-check';
import { S20_DUES_MESSAGES } from './S20-dues-messages';

export const S20_MESSAGES = {
  ...S20_DUES_MESSAGES,
  'S20-1': {
    checkDigit: {
      zh: '“{subject}”的身份证号（{received}）校验码不符。请对照证件逐位核对。',
      en: 'The check digit of the identity number of {subject} ({received}) is wrong.',
    },
    birthday: {
      zh: '“{subject}”的身份证号（{received}）第7至14位不是真实的出生日期。请对照证件核对。',
      en: 'Digits 7 to 14 of the identity number of {subject} ({received}) are no date of birth.',
    },
    length: {
      zh: '“{subject}”的身份证号（{received}）应为{expected}。请对照证件核对，并把单元格设为文本。',
      en: 'The identity number of {subject} ({received}) does not have 17 digits and a check digit.',
    },
    duplicate: {
      zh: '“{subject}”的身份证号（{received}）与“{other}”的相同。请核对是否重复登记或填错。',
      en: 'The identity number of {subject} ({received}) is also that of {other}.',
    },
  },
  'S20-2': {
    birth: {
      zh: '“{subject}”的出生年月（{received}）与身份证号中的出生日期不一致。请对照证件和档案核对。',
      en: 'The date of birth of {subject} ({received}) differs from that in the identity number.',
    },
    sex: {
      zh: '“{subject}”的性别（{received}）与身份证号第17位不一致。请对照证件核对。',
      en: 'The sex of {subject} ({received}) differs from that in the identity number.',
    },
  },
  'S20-3': {
    tooYoung: {
      zh: '“{subject}”入党时（{received}）未满{age}周岁。请核对入党时间和出生年月。',
      en: '{subject} was under {age} when joining the Party ({received}).',
    },
    maybeTooYoung: {
      zh: '“{subject}”入党时（{received}）是否年满{age}周岁，要看具体日期。请把出生日期或入党日期补到日。',
      en: 'Whether {subject} was {age} when joining ({received}) depends on a day that is not written.',
    },
  },
  'S20-4': {
    tooShort: {
      zh: '“{subject}”入党时间为{joined}，转正时间为{received}，预备期不足{least}个月。请对照档案核对。',
      en: '{subject} joined on {joined} and became a full member on {received}, less than {least} months later.',
    },
    maybeTooShort: {
      zh: '“{subject}”入党（{joined}）到转正（{received}）是否满{least}个月，要看具体日期。请把日期补到日。',
      en: 'Whether probation of {subject} ({joined} to {received}) lasted {least} months depends on days not written.',
    },
    tooLong: {
      zh: '“{subject}”入党时间为{joined}，转正时间为{received}，超过预备期加一次延长的最长时间（{expected}）。请对照档案核对。',
      en: '{subject} joined on {joined} and became a full member on {received}, later than one extension allows.',
    },
  },
  'S20-5': {
    noDate: {
      zh: '“{subject}”是正式党员，没有填写转正时间。请查阅档案后补填。',
      en: '{subject} is a full member without a date of becoming one.',
    },
    dateOfProbationary: {
      zh: '“{subject}”的人员类别是预备党员，却填有转正时间（{received}）。请核对人员类别或转正时间。',
      en: '{subject} is listed as probationary but has a date of becoming a full member ({received}).',
    },
    overdue: {
      zh: '“{subject}”{joined}入党，{expected}，现仍是预备党员，名册上没有延长预备期。请核对是否已转正、延长或取消资格。',
      en: '{subject} joined on {joined}; probation is over, without an extension on the roster.',
    },
  },
  'S20-6': {
    differs: {
      zh: '“{subject}”的党龄填写为{received}，从转正（{full}）算起应为{expected}。请核对；党龄从转正之日算起，不从入党算起。',
      en: 'The standing of {subject} is {received}; counted from {full} it is {expected}.',
    },
  },
  'S20-7': {
    unmanaged: {
      zh: '“{subject}”自{received}外出已满{months}个月，既未转出组织关系，也未列入流动党员。请核实去向后办理转接，或纳入流动党员管理。',
      en: '{subject} has been away since {received}, neither transferred nor listed as floating.',
    },
  },
  'S20-8': {
    lost: {
      zh: '“{subject}”失去联系，最近一次联系是{received}，已满{months}个月。请按规定研究是否停止党籍。',
      en: '{subject} has been out of contact since {received}, for {months} months or more.',
    },
    abroad: {
      zh: '“{subject}”在国（境）外，最近一次联系是{received}，超过{months}个月。请核实近况并补记联系情况。',
      en: '{subject} is abroad and was last contacted on {received}, more than {months} months ago.',
    },
    neverContacted: {
      zh: '“{subject}”在国（境）外，没有填写最近联系日期，应{expected}。请核实后补填。',
      en: '{subject} is abroad and no contact is recorded; one every {months} months is asked for.',
    },
  },
} as const satisfies Messages;
