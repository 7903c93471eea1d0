import { cite } from '../rule';
import { ADMISSION_RULES_REVISED } from '../regulations';
import { defineStandard } from '../standard';

export const S18 = defineStandard({
  id: 'S18',
  name: '规范发展',
  dimension: 'members',
  meaning: '按规定步骤、时限、票数发展党员，材料真实、手续完备。',
  evidence: ['发展党员', '会议记录', '党员名册'],
  judgement: '入党动机、材料真实性、政治审查。',
  note: '各环节按其发生日期适用当时的细则：2026-05-11起用2026年修订本，之前用2014年本；2014年本条文未见的，最多作提示。预备党员每半年书面考察属习惯做法，细则第30条只写方式、未定次数。',
  keywords: [
    '发展党员工作',
    '党员发展工作',
    '发展党员计划',
    '发展新党员',
    '发展党员',
    '党员发展',
    '发展计划',
    '发展程序',
    '入党积极分子',
    '积极分子',
    '发展对象',
    '接收预备党员',
    '预备党员转正',
    '预备党员',
    '入党志愿书',
    '入党申请',
    '入党介绍人',
    '入党宣誓',
    '入党程序',
    '培养联系人',
    '培养考察',
    '政治审查',
    '政审',
    '新党员',
    '转正',
  ],
  rules: [
    {
      id: 'S18-1',
      cases: [{ severity: 'error', when: '提出入党申请时不满年龄' }],
      parameters: [{ name: 'minAge', default: 18, unit: '周岁', meaning: '申请入党的最低年龄' }],
      basis: [cite('细则2026', 5, 'A')],
    },
    {
      id: 'S18-2',
      cases: [{ severity: 'error', when: '收到申请书后超过期限才派人谈话' }],
      parameters: [{ name: 'months', default: 1, unit: '个月', meaning: '派人谈话的期限' }],
      basis: [cite('细则2026', 7, 'A')],
      note: '与S17-5为同一事实时，只在S17-5列出。',
    },
    {
      id: 'S18-3',
      cases: [{ severity: 'error', when: '培养联系人不是本支部一至两名正式党员' }],
      basis: [cite('细则2026', 9, 'A')],
    },
    {
      id: 'S18-4',
      cases: [{ severity: 'warn', when: '确定积极分子没有支委会研究记录或上级备案' }],
      basis: [cite('细则2026', 8, 'A')],
    },
    {
      id: 'S18-5',
      cases: [{ severity: 'warn', when: '两次考察的间隔过长' }],
      parameters: [
        { name: 'months', default: 6, unit: '个月', meaning: '考察间隔' },
        { name: 'slack', default: 15, unit: '天', meaning: '宽限天数' },
      ],
      basis: [cite('细则2026', 11, 'A')],
      note: '考察日期在确定积极分子与公示之间。',
    },
    {
      id: 'S18-6',
      cases: [{ severity: 'error', when: '确定为积极分子后未满规定时间就列为发展对象' }],
      parameters: [{ name: 'months', default: 12, unit: '个月', meaning: '培养教育的最短时间' }],
      basis: [cite('细则2026', 13, 'A')],
    },
    {
      id: 'S18-7',
      cases: [
        {
          severity: 'error',
          when: '公示天数不足，或公示在确定发展对象之后才结束',
          effectiveFrom: ADMISSION_RULES_REVISED,
        },
        {
          severity: 'info',
          when: '公示天数不足，或公示在确定发展对象之后才结束（当时公示属地方做法）',
          effectiveBefore: ADMISSION_RULES_REVISED,
        },
      ],
      parameters: [{ name: 'days', default: 5, unit: '个工作日', meaning: '公示的最少天数，首尾都算' }],
      basis: [cite('细则2026', 13, 'A')],
    },
    {
      id: 'S18-8',
      cases: [
        { severity: 'error', when: '列为发展对象没有上级党委同意', effectiveFrom: ADMISSION_RULES_REVISED },
        {
          severity: 'info',
          when: '列为发展对象没有上级党委备案（2014年细则，未核实）',
          effectiveBefore: ADMISSION_RULES_REVISED,
        },
      ],
      basis: [cite('细则2026', 13, 'A'), cite('细则2014', null, 'M', '备案')],
    },
    {
      id: 'S18-9',
      cases: [
        { severity: 'error', when: '入党介绍人不是两名正式党员' },
        { severity: 'error', when: '介绍人在留党察看期内' },
        { severity: 'warn', when: '介绍人受较轻处分且在影响期内', effectiveFrom: ADMISSION_RULES_REVISED },
      ],
      basis: [cite('细则2026', 14, 'A')],
    },
    {
      id: 'S18-10',
      cases: [{ severity: 'error', when: '没有政治审查结论，或不合格，或晚于预审' }],
      basis: [cite('细则2026', 16, 'A')],
    },
    {
      id: 'S18-11',
      cases: [{ severity: 'error', when: '短期集中培训的天数和学时都不足' }],
      parameters: [
        { name: 'minDays', default: 3, unit: '天', meaning: '培训最少天数' },
        { name: 'minHours', default: 24, unit: '学时', meaning: '培训最少学时' },
      ],
      basis: [cite('细则2026', 17, 'A')],
    },
    {
      id: 'S18-12',
      cases: [{ severity: 'warn', when: '预审前没有支委会审查，或发展对象三个月内将离开' }],
      basis: [cite('细则2026', 18, 'A')],
    },
    {
      id: 'S18-13',
      cases: [
        { severity: 'error', when: '预审合格后超过期限才召开支部大会', effectiveFrom: ADMISSION_RULES_REVISED },
        {
          severity: 'info',
          when: '预审合格后超过一个月才召开支部大会（2014年细则未见此时限）',
          effectiveBefore: ADMISSION_RULES_REVISED,
        },
      ],
      parameters: [{ name: 'months', default: 1, unit: '个月', meaning: '预审合格到支部大会的期限' }],
      basis: [cite('细则2026', 19, 'A')],
    },
    {
      id: 'S18-14',
      cases: [{ severity: 'error', when: '支部大会到会有表决权的党员未超过应到的一半（正好一半不够）' }],
      basis: [cite('细则2026', 19, 'A')],
    },
    {
      id: 'S18-15',
      cases: [
        { severity: 'error', when: '赞成票（加书面意见）未超过应到的一半而写明通过' },
        { severity: 'warn', when: '不是无记名投票' },
        { severity: 'error', when: '讨论几个人却只有一次票数' },
      ],
      basis: [cite('细则2026', 20, 'A')],
    },
    {
      id: 'S18-16',
      cases: [{ severity: 'error', when: '没有党委派人谈话，或谈话晚于审批' }],
      basis: [cite('细则2026', 23, 'A')],
    },
    {
      id: 'S18-17',
      cases: [
        { severity: 'warn', when: '支部大会后超过期限才审批' },
        { severity: 'error', when: '超过特殊情况的最长期限' },
      ],
      parameters: [
        { name: 'months', default: 3, unit: '个月', meaning: '审批期限' },
        { name: 'maxMonths', default: 6, unit: '个月', meaning: '特殊情况的最长期限' },
      ],
      basis: [cite('细则2026', 25, 'A')],
    },
    {
      id: 'S18-18',
      cases: [{ severity: 'error', when: '审批单位是党组、党总支，或由支部自行审批' }],
      basis: [cite('细则2026', 22, 'A'), cite('机关条例', 37, 'A')],
    },
    {
      id: 'S18-19',
      cases: [{ severity: 'warn', when: '批复后超过期限才宣誓', effectiveFrom: ADMISSION_RULES_REVISED }],
      parameters: [{ name: 'months', default: 1, unit: '个月', meaning: '批复到宣誓的期限（一般）' }],
      basis: [cite('细则2026', 29, 'A')],
    },
    {
      id: 'S18-20',
      cases: [{ severity: 'error', when: '预备期起算日不是支部大会日期，或期满日不是一年之后' }],
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S18-21',
      cases: [
        { severity: 'error', when: '预备期未满就讨论转正' },
        { severity: 'warn', when: '期满后迟迟未讨论，又没有延长预备期' },
      ],
      parameters: [{ name: 'graceDays', default: 30, unit: '天', meaning: '期满后讨论转正的宽限天数' }],
      basis: [cite('细则2026', 31, 'A', '及时讨论'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S18-22',
      cases: [{ severity: 'error', when: '延长预备期少于六个月或多于十二个月，或延长两次' }],
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S18-23',
      cases: [{ severity: 'error', when: '转正大会后超过期限才审批' }],
      parameters: [{ name: 'months', default: 3, unit: '个月', meaning: '审批期限' }],
      basis: [cite('细则2026', 33, 'A')],
    },
    {
      id: 'S18-24',
      cases: [{ severity: 'error', when: '后一环节的日期早于前一环节' }],
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S18-25',
      cases: [{ severity: 'error', when: '发展党员台账的大会日期或票数与会议记录不一致' }],
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S18-26',
      cases: [{ severity: 'warn', when: '新党员没有编入党小组' }],
      basis: [cite('细则2026', 28, 'A')],
      note: '与S04-4为同一事实时，只在S04-4列出。',
    },
    {
      id: 'S18-27',
      cases: [{ severity: 'info', when: '预备期即将届满，应准备转正' }],
      parameters: [{ name: 'n', default: 30, unit: '天', meaning: '期满前多少天提醒' }],
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S18-28',
      cases: [{ severity: 'info', when: '多年没有入党申请人，也没有积极分子' }],
      parameters: [{ name: 'years', default: 3, unit: '年', meaning: '连续多少年' }],
      basis: [cite('细则2026', 37, 'A', '长期不发展党员'), cite('地方做法', null, 'L', '年数')],
    },
  ],
});
