import type { Messages } from '../check/rule-check';

export const S09_MESSAGES = {
  'S09-1': {
    missing: {
      zh: '没有{year}年的年终总结，应在{expected}。请核对是否已写而未归入台账。',
      en: 'There is no summary of the year {year}.',
    },
  },
  'S09-2': {
    notHeard: {
      zh: '{from}至{to}的党员大会记录里，没有听取支部委员会{year}年工作报告的内容。请核对记录是否漏登。',
      en: 'No general meeting from {from} to {to} heard the report of the committee.',
    },
  },
  'S09-3': {
    short: {
      zh: '{year}年年终总结共{received}，一般应在{expected}。请核对台账里登记的是不是全文。',
      en: 'The summary of {year} has {chars} characters, usually {least} at least.',
    },
    copied: {
      zh: '{year}年年终总结与上年的有{percent}%相同。请核对是否误用了上年的文稿。',
      en: 'The summary of {year} reads {percent} % like that of the year before.',
    },
    numbers: {
      zh: '{period}的总结写{type}{received}，台账里有{expected}。请核对是总结写错还是记录漏登。',
      en: 'The summary of {period} tells of {count} meetings ({type}); the ledger has {ledger}.',
    },
  },
} as const satisfies Messages;
