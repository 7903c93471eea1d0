import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S19 = defineStandard({
  id: 'S19',
  name: '严格教育',
  dimension: 'members',
  meaning: '党员每年参加足够学时的集中学习培训，支部书记和委员按要求加训，学时登记真实。',
  evidence: ['教育培训学时', '党员名册'],
  judgement: '学习质量和效果。',
  keywords: [
    '党史学习教育',
    '党纪学习教育',
    '党员教育培训',
    '党员集中培训',
    '党员教育',
    '教育培训',
    '学习教育',
    '主题教育',
    '理论学习',
    '政治学习',
    '集中学习',
    '政治理论学习',
    '理论武装',
    '思想政治教育',
    '思想政治建设',
    '政治教育',
    '党性教育',
    '警示教育',
    '廉政教育',
    '学习制度',
    '学习计划',
    '培训计划',
    '学习笔记',
    '心得体会',
    '学习强国',
    '在线学习',
    '集中培训',
    '党员培训',
    '书记培训',
    '党务培训',
    '集中轮训',
    '轮训',
    '学时',
  ],
  rules: [
    {
      id: 'S19-1',
      cases: [
        { severity: 'error', when: '年度结束时学时不足' },
        { severity: 'info', when: '年度中间低于按时间折算的进度' },
      ],
      parameters: [{ name: 'hours', default: 32, unit: '学时', meaning: '每名党员每年最少学时' }],
      measure: {
        zh: '督促学时不足的党员尽快参加培训补学，据实登记；今后按季度核对学时进度。',
        en: 'Have those short of hours catch up; check the hours every quarter.',
      },
      basis: [cite('教育管理条例', 20, 'A')],
    },
    {
      id: 'S19-2',
      cases: [{ severity: 'warn', when: '书记或委员的学时不足' }],
      parameters: [{ name: 'hours', default: 56, unit: '学时', meaning: '书记、委员每年最少学时' }],
      measure: {
        zh: '安排书记、委员参加上级培训和集中学习，据实登记学时；今后按季度核对进度。',
        en: 'Send secretary and committee to training; check the hours every quarter.',
      },
      basis: [cite('培训规划', null, 'C')],
    },
    {
      id: 'S19-3',
      cases: [{ severity: 'warn', when: '书记本年度没有参加县级以上培训，或新任书记未在期限内参加培训' }],
      parameters: [
        { name: 'perYear', default: 1, unit: '次', meaning: '每年最少次数' },
        { name: 'months', default: 6, unit: '个月', meaning: '新任书记参加培训的期限' },
      ],
      measure: {
        zh: '报请上级党组织安排书记参加县级以上培训，新任书记在规定期限内参训。',
        en: 'Ask the superior to place the secretary in a county-level course.',
      },
      basis: [cite('培训规划', null, 'C'), cite('机关条例', 18, 'A'), cite('机关条例', 31, 'A')],
    },
    {
      id: 'S19-4',
      cases: [
        { severity: 'warn', when: '一人一天的学时超过上限' },
        { severity: 'info', when: '半天的学时与折算标准不符' },
      ],
      parameters: [
        { name: 'perDay', default: 8, unit: '学时', meaning: '一天的学时上限' },
        { name: 'perHalfDay', default: 4, unit: '学时', meaning: '半天折算的学时' },
      ],
      measure: {
        zh: '对照培训通知和签到核对学时，按当地折算标准据实更正并注明日期。',
        en: 'Check the hours against notice and signatures, by the local conversion.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S19-5',
      cases: [
        { severity: 'error', when: '各条学时之和与累计不符' },
        { severity: 'warn', when: '同一人同一培训重复登记' },
        { severity: 'error', when: '培训日期不在本年度' },
      ],
      measure: {
        zh: '逐条核对日期、学时和累计数，剔除重复登记，据实更正；今后登记后当月复核。',
        en: 'Check dates, hours and totals, take out what is entered twice, and review monthly.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '累计指每名党员本年度的累计学时。',
    },
    {
      id: 'S19-6',
      cases: [{ severity: 'info', when: '年老、患病等免予要求的党员没有写明原因' }],
      measure: {
        zh: '据实注明免予要求的原因，经支委会研究后登记，并采取送学上门等方式。',
        en: 'Note why someone is exempt, with the committee’s consent, and take study to them.',
      },
      basis: [cite('教育管理条例', 23, 'A')],
    },
    {
      id: 'S19-7',
      cases: [{ severity: 'info', when: '预备党员或转正第一年的党员没有参加上级培训' }],
      parameters: [{ name: 'perYear', default: 1, unit: '次', meaning: '每年最少次数' }],
      measure: {
        zh: '报请上级党组织安排本人参加培训，参训后据实登记学时。',
        en: 'Ask the superior to place the member in a course, and note the hours.',
      },
      basis: [cite('培训规划', null, 'C')],
    },
  ],
});
