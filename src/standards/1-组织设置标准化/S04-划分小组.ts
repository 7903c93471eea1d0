import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S04 = defineStandard({
  id: 'S04',
  name: '划分小组',
  dimension: 'organization',
  meaning: '党员较多或较分散的党支部按便于活动的原则划分党小组，每组有组长，每名党员编入且只编入一个小组。',
  evidence: ['党小组', '党员名册'],
  judgement: '按科室或地点划分是否合理、便于开展活动。',
  keywords: [
    '党小组划分',
    '划分党小组',
    '合理划分小组',
    '小组划分',
    '党小组设置',
    '设立党小组',
    '设置党小组',
    '党小组建设',
    '党小组组长',
    '党小组长',
    '小组设置',
    '党小组',
  ],
  rules: [
    {
      id: 'S04-1',
      cases: [{ severity: 'info', when: '党员达到人数而没有划分党小组' }],
      parameters: [{ name: 'groupFrom', default: 15, unit: '人', meaning: '建议划分党小组的党员人数' }],
      basis: [cite('支部条例', 13, 'A', '未规定人数'), cite('地方做法', null, 'L', '人数')],
    },
    {
      id: 'S04-2',
      cases: [{ severity: 'warn', when: '党小组人数少于下限，或组内没有正式党员' }],
      parameters: [
        { name: 'min', default: 3, unit: '人', meaning: '党小组最少人数' },
        { name: 'minFull', default: 1, unit: '人', meaning: '组内最少正式党员人数' },
      ],
      basis: [cite('地方标准', null, 'C'), cite('地方做法', null, 'L')],
    },
    {
      id: 'S04-3',
      cases: [
        { severity: 'error', when: '党小组没有组长' },
        { severity: 'error', when: '组长不在本组' },
        { severity: 'warn', when: '一人担任两个小组的组长' },
      ],
      basis: [cite('支部条例', 13, 'A'), cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S04-4',
      cases: [{ severity: 'error', when: '已划分党小组，而有党员未编入小组或编入两个以上小组' }],
      basis: [cite('教育管理条例', 25, 'A'), cite('细则2026', 28, 'A')],
      note: '与S18-26为同一事实时，只在本条列出。',
    },
    {
      id: 'S04-5',
      cases: [{ severity: 'error', when: '各小组人数之和与名册不符，或填写的人数与列出的姓名数不符' }],
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
