import type { Messages } from '../check/rule-check';

export const S08_MESSAGES = {
  'S08-1': {
    missing: {
      zh: '没有{subject}的阶段小结，应在{expected}。请核对是否已写而未归入台账。',
      en: 'There is no summary of {subject}; it was due within {within} days of its end.',
    },
  },
  'S08-2': {
    early: {
      zh: '{subject}小结的日期是{received}，离期末还早，一般应在{expected}之间。请核对日期。',
      en: 'The summary of {subject} is dated {received}, long before the period was over.',
    },
    late: {
      zh: '{subject}小结的日期是{received}，一般应在{expected}之间。请核对日期。',
      en: 'The summary of {subject} is dated {received}, later than usual.',
    },
  },
  'S08-3': {
    lacks: {
      zh: '{about}的总结没有写{title}。请按实际情况补写。',
      en: 'The summary of {about} leaves out: {title}.',
    },
  },
  'S08-4': {
    numbers: {
      zh: '{period}的小结写{type}{received}，台账里有{expected}。请核对是小结写错还是记录漏登。',
      en: 'The summary of {period} tells of {count} meetings ({type}); the ledger has {ledger}.',
    },
  },
  'S08-5': {
    copied: {
      zh: '{subject}的小结与{previous}的有{percent}%相同。请核对是否误用了上一期的文稿。',
      en: 'The summary of {subject} reads {percent} % like that of {previous}.',
    },
  },
} as const satisfies Messages;
