import type { Standard } from '../standard';

export const S11: Standard = {
  id: 'S11',
  name: '述职评议',
  dimension: 'mechanism',
  meaning: '党支部书记每年向上级述职，接受评议、评定等次，点评问题逐项整改。',
  evidence: ['述职评议'],
  judgement: '点评是否有分量，评议结果是否运用。',
  keywords: [
    '抓党建述职',
    '抓基层党建述职',
    '党建工作述职',
    '党建述职',
    '书记述职',
    '述职考核',
    '述职报告',
    '述职测评',
    '双述双评',
    '述职',
  ],
};
