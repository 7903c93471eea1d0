import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S17 = defineStandard({
  id: 'S17',
  name: '谈话及时',
  dimension: 'organizationalLife',
  meaning: '委员之间、委员与党员、党员与党员每年谈心谈话，入党申请、转正、受处分、遇困难等节点及时谈话。',
  evidence: ['谈心谈话', '发展党员'],
  judgement: '谈话是否深入、有无跟进。',
  keywords: [
    '开展谈心谈话',
    '谈心谈话',
    '谈心交心',
    '交心谈心',
    '提醒谈话',
    '谈话提醒',
    '谈话制度',
    '谈话记录',
    '谈心活动',
    '约谈',
    '谈心',
  ],
  rules: [
    {
      id: 'S17-1',
      cases: [{ severity: 'warn', when: '本年度有两名委员之间没有谈心谈话' }],
      parameters: [{ name: 'min', default: 1, unit: '次', meaning: '每年最少次数' }],
      measure: {
        zh: '尽快安排委员之间谈心谈话，谈后及时登记；今后列入计划，半年核对一次。',
        en: 'Arrange the talks between committee members; check every half-year.',
      },
      basis: [cite('支部条例', 19, 'A')],
    },
    {
      id: 'S17-2',
      cases: [
        { severity: 'warn', when: '本年度有党员没有与委员谈心谈话' },
        { severity: 'error', when: '年度已结束，仍有党员没有与委员谈心谈话' },
      ],
      parameters: [{ name: 'min', default: 1, unit: '次', meaning: '每年最少次数' }],
      measure: {
        zh: '尽快安排委员与尚未谈到的党员谈心谈话，谈后及时登记；今后半年核对一次。',
        en: 'Arrange a talk with every member not yet talked to; check every half-year.',
      },
      basis: [cite('支部条例', 19, 'A')],
    },
    {
      id: 'S17-3',
      cases: [{ severity: 'info', when: '本年度有党员没有与其他党员谈心谈话' }],
      parameters: [{ name: 'min', default: 1, unit: '次', meaning: '每年最少次数' }],
      measure: {
        zh: '组织党员之间谈心谈话，谈后及时登记；今后结合党小组会推动落实。',
        en: 'Encourage members to talk with each other, and note the talks.',
      },
      basis: [cite('支部条例', 19, 'A')],
    },
    {
      id: 'S17-4',
      cases: [
        { severity: 'error', when: '谈话人与谈话对象是同一人' },
        { severity: 'info', when: '人员不在党员名册或申请人名单上' },
      ],
      measure: {
        zh: '核对谈话人和谈话对象，据实更正；对象不在名册上的，注明其身份。',
        en: 'Check both persons; state who someone not on the roster is.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S17-5',
      cases: [{ severity: 'error', when: '收到入党申请书后超过期限才谈话，或没有谈话' }],
      parameters: [{ name: 'months', default: 1, unit: '个月', meaning: '派人谈话的期限' }],
      measure: {
        zh: '尽快派人与入党申请人谈话并如实登记日期；今后收到申请书后在规定期限内谈话。',
        en: 'Talk to the applicant now and date it truthfully; keep to the time next time.',
      },
      basis: [cite('细则2026', 7, 'A')],
      note: '与S18-2为同一事实时，只在本条列出。',
    },
    {
      id: 'S17-6',
      cases: [{ severity: 'warn', when: '转正批准后书记没有及时谈话' }],
      parameters: [{ name: 'within', default: 30, unit: '天', meaning: '批准后多少天内谈话' }],
      measure: {
        zh: '由书记尽快与本人谈话并如实登记日期；今后转正批准后及时谈话。',
        en: 'Let the secretary talk to the member now; do it soon after approval in future.',
      },
      basis: [cite('细则2026', 33, 'A'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S17-7',
      cases: [{ severity: 'info', when: '受处分、岗位变动、遇到困难、群众有反映而没有及时谈话' }],
      parameters: [{ name: 'within', default: 30, unit: '天', meaning: '事情发生后多少天内谈话' }],
      measure: {
        zh: '尽快与本人谈心谈话并如实登记；今后遇受处分、岗位变动、困难等情况及时谈话。',
        en: 'Talk to the member now; do so soon after such events in future.',
      },
      basis: [cite('教育管理条例', 28, 'A'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S17-8',
      cases: [
        { severity: 'warn', when: '对几个人的谈话内容相同' },
        { severity: 'info', when: '同一人一天内谈话次数过多' },
      ],
      parameters: [
        { name: 'sim', default: 0.9, meaning: '相似度下限，0至1' },
        { name: 'n', default: 5, unit: '次', meaning: '一人一天的谈话次数上限' },
      ],
      measure: {
        zh: '向谈话人核实每次谈话的实际情况，据实更正并注明日期；今后一人一谈、一次一记。',
        en: 'Ask the talker what each talk was about and correct the notes; one talk, one person, one note.',
      },
      basis: [cite('数据逻辑', null, 'X'), cite('地方做法', null, 'L', '次数')],
    },
  ],
});
