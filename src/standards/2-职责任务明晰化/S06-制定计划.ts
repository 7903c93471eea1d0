import type { Standard } from '../standard';

export const S06: Standard = {
  id: 'S06',
  name: '制定计划',
  dimension: 'duties',
  meaning: '年初制定年度工作计划，经支委会或党员大会讨论，任务、措施、责任人、时限齐全，规定动作不漏项。',
  evidence: ['年度计划', '会议记录'],
  judgement: '计划是否符合本单位实际。',
  keywords: [
    '年度工作计划',
    '年度党建计划',
    '党建工作计划',
    '年度计划',
    '工作计划',
    '年初计划',
    '党建计划',
    '工作要点',
    '年度工作安排',
    '工作配档表',
    '任务分解表',
    '计划制定',
    '制订计划',
    '推进计划',
    '计划安排',
    '有计划',
  ],
};
