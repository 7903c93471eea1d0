import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S13 = defineStandard({
  id: 'S13',
  name: '上好党课',
  dimension: 'organizationalLife',
  meaning: '定期上党课，书记带头讲，有题目、有讲稿、有记录，计入学时。',
  evidence: ['党课', '教育培训学时'],
  judgement: '党课内容和效果。',
  keywords: [
    '书记讲党课',
    '领导讲党课',
    '讲党课',
    '上党课',
    '听党课',
    '专题党课',
    '微党课',
    '党课教育',
    '党课制度',
    '党课',
  ],
  rules: [
    {
      id: 'S13-1',
      cases: [{ severity: 'warn', when: '全年党课次数不足，或已过去的季度没有党课' }],
      parameters: [{ name: 'perYear', default: 4, unit: '次', meaning: '每年最少次数' }],
      measure: {
        zh: '尽快安排党课，明确题目和授课人；今后每季度初排定党课计划并按期落实。',
        en: 'Arrange a Party lecture now; plan them at the start of each quarter.',
      },
      basis: [cite('地方做法', null, 'L', '每季度一次'), cite('支部条例', 16, 'C', '未规定次数')],
    },
    {
      id: 'S13-2',
      cases: [{ severity: 'warn', when: '支部书记（及本支部的党委、党组书记）全年没有讲党课' }],
      parameters: [{ name: 'min', default: 1, unit: '次', meaning: '每人每年最少次数' }],
      measure: {
        zh: '请尚未讲党课的书记尽快为党员讲党课；今后列入年度计划，年中检查落实情况。',
        en: 'Ask each secretary who has not lectured to do so; plan it and check at midyear.',
      },
      basis: [cite('支部条例', 16, 'C', '党委、党组书记')],
    },
    {
      id: 'S13-3',
      cases: [{ severity: 'warn', when: '缺题目、授课人、日期、到会人数或讲稿' }],
      measure: {
        zh: '对照讲稿和签到据实补填缺项并注明补记日期，查不到的如实说明。',
        en: 'Fill in what script and signatures show, with today’s date; state what is not known.',
      },
      basis: [cite('二手资料', null, 'C')],
    },
    {
      id: 'S13-4',
      cases: [{ severity: 'warn', when: '党课题目或内容重复' }],
      parameters: [{ name: 'sim', default: 0.9, meaning: '相似度下限，0至1' }],
      measure: {
        zh: '核实是否重复登记；确属重复授课的，今后结合新要求和本单位实际更新内容。',
        en: 'See whether it was entered twice; lectures should not repeat themselves.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S13-5',
      cases: [{ severity: 'info', when: '全年只有一名授课人' }],
      parameters: [{ name: 'minLecturers', default: 2, unit: '人', meaning: '每年最少授课人数' }],
      measure: {
        zh: '安排其他委员、党员骨干讲党课，在年度计划中列明授课人。',
        en: 'Let other committee members lecture too, and name them in the plan.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S13-6',
      cases: [{ severity: 'info', when: '党课没有计入学时，或学时不一致' }],
      measure: {
        zh: '对照签到核对党课学时，据实登记或更正；今后党课结束后当月计入学时。',
        en: 'Check the hours against the signatures; enter them in the month of the lecture.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
