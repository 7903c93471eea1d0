import type { Messages } from '../check/rule-check';

export const S14_MESSAGES = {
  'S14-1': {
    few: {
      zh: '{subject}的主题党日：{received}，应为{expected}。已开展而漏记的请按原始记录补登；确未开展的请说明原因。',
      en: '{subject}: {count} 主题党日 on record, {least} required.',
    },
  },
  'S14-2': {
    away: {
      zh: '{received}的主题党日离固定党日（{expected}）有{days}天，超过{most}天。请核对日期；因故调整的请在备注中说明。',
      en: 'The 主题党日 of {received} is {days} days away from the fixed day, more than {most}.',
    },
  },
  'S14-3': {
    few: {
      zh: '全年主题党日只涉及{count}类内容（{received}），一般应有{expected}。请核对活动形式一栏，安排下年活动时兼顾集中学习、组织生活、民主议事、志愿服务。',
      en: 'The 主题党日 of the year were of {count} kinds, {least} expected.',
    },
    onlyStudy: {
      zh: '全年主题党日{received}只有集中学习，占比一般{expected}。请核对活动形式一栏，安排下年活动时增加其他形式。',
      en: '{studies} of {count} 主题党日 were study only.',
    },
  },
  'S14-4': {
    none: {
      zh: '“{subject}”没有填写主题。请查阅活动通知或原始记录后补填。',
      en: '{subject} has no theme.',
    },
    again: {
      zh: '主题“{received}”在{first}已经用过。请核对是否重复登记；两次活动内容不同的，请写明各自的主题。',
      en: 'The theme {received} was used before, on {first}.',
    },
  },
  'S14-5': {
    none: {
      zh: '“{subject}”的党纪教育一刻钟填写为“{received}”。请按实际情况填写内容；确未开展的请说明原因。',
      en: '{subject} shows no 党纪教育一刻钟.',
    },
    short: {
      zh: '“{subject}”的党纪教育一刻钟只有{received}，应在{expected}。请核对时长。',
      en: 'The 党纪教育一刻钟 of {subject} took only {received}.',
    },
  },
  'S14-6': {
    same: {
      zh: '“{subject}”的活动内容与“{other}”的会议内容相同（“{received}”）。两者应分别记录，请对照原始记录核对。',
      en: '{subject} and {other} have the same text; each needs a record of its own.',
    },
  },
} as const satisfies Messages;
