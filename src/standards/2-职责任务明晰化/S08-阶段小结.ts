import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S08 = defineStandard({
  id: 'S08',
  name: '阶段小结',
  dimension: 'duties',
  meaning: '按季度或半年小结工作进展，写明存在问题和下步打算，数字与台账一致。',
  evidence: ['阶段小结与年终总结', '会议记录'],
  judgement: '问题是否如实，小结是否管用。',
  keywords: [
    '阶段性工作总结',
    '阶段工作总结',
    '季度工作总结',
    '半年工作总结',
    '阶段性总结',
    '阶段性小结',
    '阶段总结',
    '半年总结',
    '半年小结',
    '季度总结',
    '季度小结',
    '月度小结',
    '工作小结',
    '小结',
  ],
  rules: [
    {
      id: 'S08-1',
      cases: [{ severity: 'warn', when: '过了期限仍没有阶段小结' }],
      parameters: [
        { name: 'mode', default: 'half', meaning: '按半年（half）还是季度（quarter）小结' },
        { name: 'within', default: 31, unit: '天', meaning: '期末后多少天内完成' },
      ],
      measure: {
        zh: '抓紧完成本期小结，落款写实际日期；今后期末及时小结并提交支委会讨论。',
        en: 'Write the summary now and date it truthfully; in future do it at the end of the period.',
      },
      basis: [cite('地方做法', null, 'L')],
      note: '按半年小结时，逐季小结也算达到。',
    },
    {
      id: 'S08-2',
      cases: [{ severity: 'info', when: '小结日期早于期末过多或晚于期限' }],
      parameters: [
        { name: 'early', default: 15, unit: '天', meaning: '最多可早于期末多少天' },
        { name: 'within', default: 31, unit: '天', meaning: '期末后多少天内完成' },
      ],
      measure: {
        zh: '核对小结的实际完成日期，据实登记；今后在期末规定时间内完成小结。',
        en: 'Check the day on which it was finished; in future keep to the time set.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S08-3',
      cases: [{ severity: 'warn', when: '没有写存在问题或下步打算' }],
      measure: {
        zh: '由撰写人补充存在问题和下步打算，注明补充日期，提交支委会讨论。',
        en: 'Add problems and next steps with the date of the addition, and discuss them in the committee.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S08-4',
      cases: [{ severity: 'info', when: '小结里引用的次数与台账不一致' }],
      measure: {
        zh: '逐项核对小结数字和台账，据实更正有误的一方，并注明更正日期。',
        en: 'Check the figures against the ledgers and correct whichever side is wrong.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '与S09-3、G-11为同一事实时，只在本条列出。',
    },
    {
      id: 'S08-5',
      cases: [{ severity: 'warn', when: '与上一期小结雷同' }],
      parameters: [{ name: 'sim', default: 0.85, meaning: '相似度下限，0至1' }],
      measure: {
        zh: '对照本期实际补充内容并注明补充日期；今后每期据实总结，不照搬上期。',
        en: 'Add what this period was really like; never take over the last summary.',
      },
      basis: [cite('检查通报', null, 'C')],
    },
  ],
});
