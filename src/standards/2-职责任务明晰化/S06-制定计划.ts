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
      measure: {
        zh: '抓紧制定年度计划，讨论通过后执行，落款写实际日期；今后年初及时制定。',
        en: 'Draw up the plan now, discuss it and date it truthfully; do it early next year.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S06-2',
      cases: [{ severity: 'warn', when: '计划制定前后没有支委会或党员大会讨论的记录' }],
      parameters: [{ name: 'days', default: 30, unit: '天', meaning: '在计划日期前后多少天内查找会议' }],
      measure: {
        zh: '把年度计划提交支委会或党员大会讨论，如实记录日期；今后先讨论后印发。',
        en: 'Put the plan before the committee or the meeting now; in future discuss it before issuing it.',
      },
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
      measure: {
        zh: '对照规定动作补充计划内容，列明次数和月份，经支委会讨论后执行。',
        en: 'Add the prescribed activities with their number and months, and have the committee discuss them.',
      },
      basis: [cite('随各条', null, 'A'), cite('随各条', null, 'L')],
    },
    {
      id: 'S06-4',
      cases: [{ severity: 'warn', when: '计划条目缺责任人、措施或时限，或有月份没有安排' }],
      measure: {
        zh: '逐条明确责任人、措施和时限，没有安排的月份补充安排，经支委会讨论后执行。',
        en: 'Give every item a person, measures and a deadline, and plan for the months left open.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S06-5',
      cases: [{ severity: 'warn', when: '计划条目已到期，台账里找不到对应记录' }],
      parameters: [{ name: 'matchDays', default: 15, unit: '天', meaning: '在计划日期前后多少天内查找记录' }],
      measure: {
        zh: '核实计划事项是否办理；办过的据实补记并注明补记日期，未办的尽快安排。',
        en: 'Find out whether it was done; if so note it with today’s date, if not arrange it.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S06-6',
      cases: [{ severity: 'warn', when: '与上年计划雷同，或文中年份写错' }],
      parameters: [{ name: 'sim', default: 0.85, meaning: '相似度下限，0至1' }],
      measure: {
        zh: '结合本年度实际修订计划，更正写错的年份，经支委会讨论后执行。',
        en: 'Revise the plan to fit this year, correct the year, and have the committee discuss it.',
      },
      basis: [cite('检查通报', null, 'C')],
    },
  ],
});
