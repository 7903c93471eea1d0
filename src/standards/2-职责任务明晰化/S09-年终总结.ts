import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S09 = defineStandard({
  id: 'S09',
  name: '年终总结',
  dimension: 'duties',
  meaning: '年终全面总结工作，支部委员会向党员大会报告，内容真实、数字与台账一致。',
  evidence: ['阶段小结与年终总结', '会议记录'],
  judgement: '问题是否如实，总结是否管用。',
  keywords: [
    '年终工作总结',
    '年度工作总结',
    '全年工作总结',
    '年度总结',
    '全年总结',
    '年底总结',
    '工作总结',
    '总结报告',
    '有总结',
  ],
  rules: [
    {
      id: 'S09-1',
      cases: [{ severity: 'error', when: '过了期限仍没有年终总结' }],
      parameters: [{ name: 'by', default: '01-31', meaning: '次年的截止日期（月-日）' }],
      measure: {
        zh: '抓紧完成年终总结并向党员大会报告，落款写实际日期；今后按期完成。',
        en: 'Write the annual report now, present it to the meeting and date it truthfully.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S09-2',
      cases: [{ severity: 'warn', when: '规定时段内没有党员大会听取支部委员会报告的记录' }],
      parameters: [
        { name: 'from', default: '10-01', meaning: '时段起（月-日）' },
        { name: 'to', default: '03-31', meaning: '时段止（次年，月-日）' },
      ],
      measure: {
        zh: '尽快召开党员大会听取支部委员会报告，如实记录日期；今后列入年度计划。',
        en: 'Hold the meeting that hears the committee’s report; put it into the annual plan.',
      },
      basis: [cite('支部条例', 11, 'A'), cite('地方做法', null, 'L', '时段')],
    },
    {
      id: 'S09-3',
      cases: [
        { severity: 'info', when: '总结过短' },
        { severity: 'warn', when: '与上年总结雷同' },
        { severity: 'info', when: '数字与台账不一致' },
      ],
      parameters: [
        { name: 'minChars', default: 800, unit: '字', meaning: '总结的最少字数' },
        { name: 'sim', default: 0.85, meaning: '相似度下限，0至1' },
      ],
      measure: {
        zh: '对照台账核对数字、补充内容并注明日期；今后年终总结据实撰写，不照搬上年。',
        en: 'Check the figures and add what is missing, with the date; never take over last year’s report.',
      },
      basis: [
        cite('检查通报', null, 'C', '雷同'),
        cite('数据逻辑', null, 'X', '数字'),
        cite('地方做法', null, 'L', '字数'),
      ],
      note: '数字不一致与S08-4为同一事实时，只在S08-4列出。',
    },
  ],
});
