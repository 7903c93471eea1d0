import type { Messages } from '../check/rule-check';

export const S12_MESSAGES = {
  'S12-1': {
    tooFew: {
      zh: '{year}年的检查记录有{count}次，按每年至少{least}次掌握。请核对是否漏记；确未开展的，写明原因。',
      en: '{count} checks are recorded for {year}; at least {least} are expected.',
    },
  },
  'S12-2': {
    lacking: {
      zh: '问题“{subject}”没有填写{missing}。请明确后补填。',
      en: 'The problem “{subject}” lacks {missing}.',
    },
  },
  'S12-3': {
    before: {
      zh: '问题“{subject}”的销号日期{received}早于发现日期{found}。请核对两个日期。',
      en: '“{subject}” was closed on {received}, before it was found on {found}.',
    },
    future: {
      zh: '问题“{subject}”的销号日期{received}晚于审查日期{asOf}。请核对；尚未销号的，销号后再填。',
      en: '“{subject}” is said to be closed on {received}, which is after {asOf}.',
    },
    noDate: {
      zh: '问题“{subject}”的完成情况写着“{state}”，没有销号日期。请按销号凭据补填。',
      en: '“{subject}” is said to be done ({state}) but has no closing date.',
    },
  },
  'S12-4': {
    overdue: {
      zh: '问题“{subject}”的整改时限{due}已过，到{asOf}仍未销号。请尽快整改销号；需要延期的，写明原因并经批准。',
      en: '“{subject}” was due by {due} and is still open on {asOf}.',
    },
  },
  'S12-5': {
    again: {
      zh: '与“{subject}”相同的问题已于{closed}销号，{found}又被发现。请核对整改是否到位。',
      en: 'A problem like “{subject}” was closed on {closed} and found again on {found}.',
    },
  },
  'S12-6': {
    attendance: {
      zh: '检查评比和会议记录中，{year}年通报组织生活考勤的记录有{received}，一般每年至少{least}次。请核对是否漏记。',
      en: 'Attendance was checked and circulated fewer times than the {least} expected in {year} according to checks and minutes.',
    },
    double: {
      zh: '检查评比和会议记录中，{year}年报告领导干部参加双重组织生活的记录有{received}，一般每年至少{least}次。请核对是否漏记。',
      en: 'Reports on the double organisational life of leading cadres were made fewer times than the {least} expected in {year}.',
    },
  },
  'S12-7': {
    none: {
      zh: '{year}年没有评比或表彰结果的记录。开展过的，请补填评比结果。',
      en: 'No result of any comparison or commendation is recorded for {year}.',
    },
  },
} as const satisfies Messages;
