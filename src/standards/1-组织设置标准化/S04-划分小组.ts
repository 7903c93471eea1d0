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
      measure: {
        zh: '按科室或便于活动的原则研究划分党小组，经支委会讨论后确定组长并登记。',
        en: 'Consider forming groups by office or place; the committee settles them and their leaders.',
      },
      basis: [cite('支部条例', 13, 'A', '未规定人数'), cite('地方做法', null, 'L', '人数')],
    },
    {
      id: 'S04-2',
      cases: [{ severity: 'warn', when: '党小组人数少于下限，或组内没有正式党员' }],
      parameters: [
        { name: 'min', default: 3, unit: '人', meaning: '党小组最少人数' },
        { name: 'minFull', default: 1, unit: '人', meaning: '组内最少正式党员人数' },
      ],
      measure: {
        zh: '调整党小组划分，合并人数过少的小组，保证每个小组有正式党员。',
        en: 'Merge groups that are too small, so that each has full members.',
      },
      basis: [cite('地方标准', null, 'C'), cite('地方做法', null, 'L')],
    },
    {
      id: 'S04-3',
      cases: [
        { severity: 'error', when: '党小组没有组长' },
        { severity: 'error', when: '组长不在本组' },
        { severity: 'warn', when: '一人担任两个小组的组长' },
      ],
      measure: {
        zh: '由党支部指定或本组党员推荐产生组长，一人只任一个小组的组长，及时更新登记。',
        en: 'Appoint a leader, or let the group propose one; nobody leads two groups.',
      },
      basis: [cite('支部条例', 13, 'A'), cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S04-4',
      cases: [{ severity: 'error', when: '已划分党小组，而有党员未编入小组或编入两个以上小组' }],
      measure: {
        zh: '经支委会研究，把每名党员编入且只编入一个党小组；党员变动时当月调整。',
        en: 'Put every member into exactly one group; adjust in the month of any change.',
      },
      basis: [cite('教育管理条例', 25, 'A'), cite('细则2026', 28, 'A')],
      note: '与S18-26为同一事实时，只在本条列出。',
    },
    {
      id: 'S04-5',
      cases: [{ severity: 'error', when: '各小组人数之和与名册不符，或填写的人数与列出的姓名数不符' }],
      measure: {
        zh: '对照党员名册逐组核对组员名单和人数，据实更正；党员变动时同步更新。',
        en: 'Check names and numbers of each group against the roster and correct them.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
