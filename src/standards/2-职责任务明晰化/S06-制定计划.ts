import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S06 = defineStandard({
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
  rules: [
    {
      id: 'S06-1',
      cases: [{ severity: 'error', when: '到规定日期仍没有本年度计划' }],
      parameters: [{ name: 'by', default: '03-31', meaning: '年度计划的截止日期（月-日）' }],
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S06-2',
      cases: [{ severity: 'warn', when: '计划制定前后没有支委会或党员大会讨论的记录' }],
      parameters: [{ name: 'days', default: 30, unit: '天', meaning: '在计划日期前后多少天内查找会议' }],
      basis: [
        cite('支部条例', 11, 'A', '大会职权'),
        cite('支部条例', 12, 'A', '支委会职权'),
        cite('地方做法', null, 'L', '天数'),
      ],
    },
    {
      id: 'S06-3',
      cases: [
        {
          severity: 'warn',
          when: '计划缺少规定动作（党员大会、支委会、主题党日、组织生活会、民主评议、述职、学时、党课）',
        },
      ],
      parameters: [
        {
          name: 'requiredItems',
          default: ['党员大会4次', '支委会12次', '主题党日12次', '组织生活会', '民主评议', '述职', '学时', '党课'],
          meaning: '应列入计划的规定动作，次数随S10、S13、S14、S16的设置',
        },
      ],
      basis: [cite('随各条', null, 'A'), cite('随各条', null, 'L')],
    },
    {
      id: 'S06-4',
      cases: [{ severity: 'warn', when: '计划条目缺责任人、措施或时限，或有月份没有安排' }],
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S06-5',
      cases: [{ severity: 'warn', when: '计划条目已到期，台账里找不到对应记录' }],
      parameters: [{ name: 'matchDays', default: 15, unit: '天', meaning: '在计划日期前后多少天内查找记录' }],
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S06-6',
      cases: [{ severity: 'warn', when: '与上年计划雷同，或文中年份写错' }],
      parameters: [{ name: 'sim', default: 0.85, meaning: '相似度下限，0至1' }],
      basis: [cite('检查通报', null, 'C')],
    },
  ],
});
