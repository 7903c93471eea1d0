import type { Standard } from '../standard';

export const S04: Standard = {
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
};
