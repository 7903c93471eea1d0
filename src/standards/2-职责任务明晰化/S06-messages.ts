import type { Messages } from '../check/rule-check';

export const S06_MESSAGES = {
  'S06-1': {
    missing: {
      zh: '没有{year}年度计划，应在{expected}。请核对是否已制定而未归入台账。',
      en: 'There is no plan for {year}.',
    },
  },
  'S06-2': {
    notDiscussed: {
      zh: '{from}至{to}的支委会和党员大会记录里，没有讨论{year}年度计划的内容。请核对会议记录是否漏记。',
      en: 'No meeting from {from} to {to} discussed the plan for {year}.',
    },
  },
  'S06-3': {
    leftOut: {
      zh: '{year}年度计划没有安排“{subject}”。请对照规定动作核对计划。',
      en: 'The plan for {year} does not arrange: {subject}.',
    },
    fewer: {
      zh: '{year}年度计划安排“{subject}”{received}，应有{expected}。请核对计划是否漏列。',
      en: 'The plan for {year} arranges {subject} {count} times of {least}.',
    },
  },
  'S06-4': {
    lacks: {
      zh: '计划“{task}”没有写明{title}。请补填。',
      en: 'The planned item “{task}” does not say: {title}.',
    },
    emptyMonth: {
      zh: '年度计划没有{subject}的安排。请核对是否漏列。',
      en: 'The plan arranges nothing for {subject}.',
    },
  },
  'S06-5': {
    noRecord: {
      zh: '计划在{when}安排“{item}”，台账在前后{days}天内没有对应的记录。请核对是记录漏登还是计划有变动。',
      en: '{item} was planned for {when}, but the ledger has no record of it within {days} days.',
    },
  },
  'S06-6': {
    copied: {
      zh: '{year}年度计划与上年的有{percent}%相同。请核对是否误用了上年的文稿。',
      en: 'The plan for {year} reads {percent} % like that of the year before.',
    },
    otherYear: {
      zh: '计划“{task}”里写的是{received}，本计划是{expected}的。请核对年份。',
      en: 'The planned item “{task}” speaks of another year than that of the plan.',
    },
  },
} as const satisfies Messages;
