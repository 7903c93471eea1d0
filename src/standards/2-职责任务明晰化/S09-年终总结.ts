import type { Standard } from '../standard';

export const S09: Standard = {
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
};
