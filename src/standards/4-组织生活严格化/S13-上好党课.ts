import type { Standard } from '../standard';

export const S13: Standard = {
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
};
