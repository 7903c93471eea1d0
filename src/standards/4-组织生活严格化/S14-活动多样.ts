import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S14 = defineStandard({
  id: 'S14',
  name: '活动多样',
  dimension: 'organizationalLife',
  meaning: '每月固定日开展主题党日，主题明确，集中学习、组织生活、民主议事、志愿服务等形式多样。',
  evidence: ['主题党日'],
  judgement: '活动是否有吸引力、是否结合工作实际。',
  keywords: [
    '支部主题党日',
    '主题党日活动',
    '主题党日',
    '固定党日',
    '党员活动日',
    '党日活动',
    '党纪教育一刻钟',
    '主题实践活动',
    '主题活动',
    '支部活动',
    '党支部活动',
    '党组织活动',
    '活动形式',
    '活动内容',
    '活动丰富',
    '特色活动',
    '党建活动',
    '党员活动',
  ],
  rules: [
    {
      id: 'S14-1',
      cases: [{ severity: 'error', when: '已过去的月份没有开展主题党日' }],
      parameters: [{ name: 'perMonth', default: 1, unit: '次', meaning: '每月最少次数' }],
      measure: {
        zh: '向上级党组织说明情况，尽快开展主题党日；今后在固定日按月开展并及时记录。',
        en: 'Explain it to the superior and hold a Party day now; keep to the fixed day each month.',
      },
      basis: [cite('教育管理条例', 16, 'A')],
    },
    {
      id: 'S14-2',
      cases: [{ severity: 'info', when: '活动日期偏离固定党日过多' }],
      parameters: [{ name: 'tol', default: 7, unit: '天', meaning: '允许偏离的天数' }],
      measure: {
        zh: '按固定党日开展活动；确需调整的，提前通知党员，并在记录中注明原因。',
        en: 'Keep to the fixed day; when it must change, tell members before and note why.',
      },
      basis: [cite('支部条例', 16, 'C'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S14-3',
      cases: [{ severity: 'info', when: '全年四类内容中涉及的类别过少，或只学习的活动占比过高' }],
      parameters: [
        { name: 'kinds', default: 3, unit: '类', meaning: '每年最少涉及的类别' },
        { name: 'share', default: 0.7, meaning: '只学习的活动占比上限' },
      ],
      measure: {
        zh: '统筹安排集中学习、组织生活、民主议事、志愿服务等内容，列入下步活动计划。',
        en: 'Plan a mix of study, branch life, deliberation and service for the coming months.',
      },
      basis: [cite('教育管理条例', 16, 'A', '内容类别'), cite('地方做法', null, 'L', '数量')],
    },
    {
      id: 'S14-4',
      cases: [{ severity: 'warn', when: '主题为空，或同一主题使用两次以上' }],
      measure: {
        zh: '据实补填主题并注明日期；今后活动前确定主题，结合当月重点，避免重复。',
        en: 'State the theme as it was; settle a fresh one before each Party day.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S14-5',
      cases: [{ severity: 'warn', when: '启用后未填“党纪教育一刻钟”' }],
      parameters: [
        { name: 'on', default: false, meaning: '是否开展党纪教育一刻钟' },
        { name: 'minutes', default: 15, unit: '分钟', meaning: '最少时长' },
      ],
      measure: {
        zh: '核实是否开展党纪教育一刻钟，开展的据实登记；未开展的今后每次活动安排到位。',
        en: 'Note it where it was held; see that it is held each time from now on.',
      },
      basis: [cite('专项工作', null, 'L')],
    },
    {
      id: 'S14-6',
      cases: [{ severity: 'info', when: '同一天党员大会记录的内容与主题党日相同' }],
      parameters: [{ name: 'sim', default: 0.9, meaning: '相似度下限，0至1' }],
      measure: {
        zh: '核实当天各项活动的实际内容，分别据实补记并注明补记日期；今后分开记录。',
        en: 'Find out what each event really dealt with and note them apart, with today’s date.',
      },
      basis: [cite('二手资料', null, 'C', '应分别记录')],
      note: '与G-10为同一事实时，只在本条列出。',
    },
  ],
});
