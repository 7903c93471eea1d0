import type { ParameterValue } from './settings';

/**
 * Parameters that are one of a few words: what a check knows, and what people call it. Any other word would be taken for
 * one of these without anybody noticing.
 */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'S02-8.onlyForOrgLevel': { 'county+': '县级及以上', township: '乡镇' },
  'S03-1.termStart': { electionDate: '选举日', approvalDate: '批复日' },
  'S03-10.winnerBase': { due: '应到', present: '实到' },
  'S08-1.mode': { half: '半年', quarter: '季度' },
  'S16-5.base': { allMembers: '全体党员' },
  'S20-6.mode': { full: '周年', yearDiff: '年份相减' },
  'S20-9.rounding': { none: '不取整', '0.1': '到角', '1': '到元' },
  'S20-10.mode': { month: '按月', quarter: '按季度' },
  'S23-1.style': {
    'YYYY-MM-DD': '2025-03-05',
    'YYYY.MM.DD': '2025.03.05',
    'YYYY/MM/DD': '2025/03/05',
    YYYY年MM月DD日: '2025年03月05日',
  },
};

/** By `S03-1.termStart`: the words of people by those of the check; `undefined` for a parameter that is no choice. */
export function choicesOf(parameter: string): Readonly<Record<string, string>> | undefined {
  return Object.hasOwn(CHOICES, parameter) ? CHOICES[parameter] : undefined;
}

/** Whether a parameter that is a choice has this one; anything else may be anything. */
export function isChoosable(parameter: string, value: ParameterValue): boolean {
  const choices = choicesOf(parameter);
  return choices === undefined || (typeof value === 'string' && Object.hasOwn(choices, value));
}
