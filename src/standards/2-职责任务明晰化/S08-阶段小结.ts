import type { Standard } from '../standard';

export const S08: Standard = {
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
};
