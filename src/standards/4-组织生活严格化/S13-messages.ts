import type { Messages } from '../check/rule-check';

export const S13_MESSAGES = {
  'S13-1': {
    quarter: {
      zh: '{subject}没有党课记录（按每年{least}次、每季度一次掌握）。请核对是否漏记；确未上党课的，写明原因。',
      en: 'No lecture is recorded for the quarter {subject} ({least} a year, one each quarter, are expected).',
    },
    year: {
      zh: '{year}年的党课记录有{count}次，按每年至少{least}次掌握。请核对是否漏记；确未达到的，写明原因。',
      en: '{count} lectures are recorded for {year}; at least {least} are expected.',
    },
  },
  'S13-2': {
    secretary: {
      zh: '{year}年书记（{subject}）讲党课的记录有{received}，应至少{least}次。请核对授课人；确未讲的，写明原因。',
      en: 'The secretary ({subject}) gave {given} lectures in {year}; at least {least} are expected.',
    },
    head: {
      zh: '“{subject}”是党委（党组）书记，{year}年在本支部讲党课的记录有{received}，应至少{least}次。请核对；在别处讲的，请注明。',
      en: '{subject}, secretary of a Party committee, gave {given} lectures in {year}; at least {least} are expected.',
    },
  },
  'S13-3': {
    lacking: {
      zh: '这次党课没有填写{missing}。请按原始记录补填；有讲稿或课件的，填“有”或文件名。',
      en: 'This lecture lacks {missing}.',
    },
  },
  'S13-4': {
    title: {
      zh: '党课题目“{title}”与{earlier}相同或相近。请核对是否重复登记。',
      en: 'The title “{title}” repeats that of {earlier}.',
    },
    content: {
      zh: '党课“{title}”的主要内容与{earlier}相同或相近。请核对是否照搬或重复登记。',
      en: 'The text of “{title}” repeats that of {earlier}.',
    },
  },
  'S13-5': {
    few: {
      zh: '{year}年{lectures}次党课的授课人只有{lecturers}，按每年至少{least}人掌握。请核对授课人登记；属实的，今后可安排其他党员讲课。',
      en: 'All {lectures} lectures of {year} were given by {lecturers}; at least {least} lecturers are expected.',
    },
  },
  'S13-6': {
    notCounted: {
      zh: '教育培训学时表没有登记{subject}这次党课。请核对是否漏登。',
      en: 'The study ledger has no entry for the lecture {subject}.',
    },
    differs: {
      zh: '{subject}的党课为{expected}，学时表中“{name}”等{count}条登记为{other}。请核对。',
      en: 'The lecture {subject} counts {hours} hours, but {count} entries of the study ledger (first {name}) say {other}.',
    },
  },
} as const satisfies Messages;
