import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S12 = defineStandard({
  id: 'S12',
  name: '检查评比',
  dimension: 'mechanism',
  meaning: '定期检查支部工作，问题列入整改台账，有措施、有责任人、有时限，销号有依据，检查结果用于评比。',
  evidence: ['检查评比', '会议记录'],
  judgement: '整改是否真实到位。',
  keywords: [
    '督促检查',
    '督查检查',
    '督导检查',
    '检查督导',
    '检查考核',
    '考核评比',
    '专项检查',
    '党建督查',
    '党建检查',
    '日常检查',
    '定期检查',
    '检查通报',
    '评比表彰',
    '评选表彰',
    '评先评优',
    '评先树优',
    '评优评先',
    '创先争优',
    '争先创优',
    '两优一先',
    '问题整改',
    '整改落实',
    '整改到位',
    '整改销号',
    '整改台账',
    '销号',
    '督查',
    '督导',
    '评比',
  ],
  rules: [
    {
      id: 'S12-1',
      cases: [{ severity: 'warn', when: '本年度检查次数不足' }],
      parameters: [{ name: 'min', default: 2, unit: '次', meaning: '每年最少检查次数' }],
      measure: {
        zh: '按年度安排组织检查或互查，查出的问题列入整改台账；今后列入计划按期检查。',
        en: 'Hold the inspections due and list what they find; plan them for the year.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S12-2',
      cases: [{ severity: 'warn', when: '问题没有措施、责任人或时限' }],
      measure: {
        zh: '逐条明确整改措施、责任人和时限，经支委会研究后落实，并跟踪对账。',
        en: 'Give every problem measures, a person and a deadline, and follow it up.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S12-3',
      cases: [
        { severity: 'error', when: '销号日期早于发现日期或晚于今天' },
        { severity: 'warn', when: '写了完成而没有销号日期' },
      ],
      measure: {
        zh: '核对整改佐证，据实填写销号日期；尚未整改到位的，改为整改中并继续落实。',
        en: 'Check the evidence and the closing date; what is not put right goes on.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S12-4',
      cases: [{ severity: 'warn', when: '超过整改时限仍未销号' }],
      measure: {
        zh: '支委会逐项研究超期原因，明确完成期限和责任人，整改到位后按程序销号。',
        en: 'Have the committee settle why it is late, who does it and by when; close it when it is done.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S12-5',
      cases: [{ severity: 'info', when: '本年度已销号的同一问题再次出现（反弹）' }],
      parameters: [{ name: 'sim', default: 0.8, meaning: '相似度下限，0至1' }],
      measure: {
        zh: '查找问题反复的原因，重新列入整改台账，完善制度措施，整改后复查一次。',
        en: 'Find out why it came back, list it again, mend the cause, and check once more.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S12-6',
      cases: [{ severity: 'info', when: '没有组织生活考勤通报，或没有领导干部参加双重组织生活的报告' }],
      parameters: [{ name: 'perYear', default: 1, unit: '次', meaning: '每年最少次数' }],
      measure: {
        zh: '按规定通报组织生活考勤，报告领导干部参加双重组织生活的情况，并登记归档。',
        en: 'Publish attendance and report on leaders’ part in branch life as prescribed.',
      },
      basis: [cite('机关条例', 26, 'A', '第（一）项'), cite('地方做法', null, 'L', '次数')],
    },
    {
      id: 'S12-7',
      cases: [{ severity: 'info', when: '本年度没有评比或表彰结果' }],
      measure: {
        zh: '按安排开展评比表彰并及时登记结果；本年度没有开展的，如实写明。',
        en: 'Hold the comparison and note its result, or state that there was none.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
  ],
});
