import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S15 = defineStandard({
  id: 'S15',
  name: '会风严谨',
  dimension: 'organizationalLife',
  meaning: '会议要素齐全、记录真实，应到实到与请假情况清楚，到会率达标，时间不冲突。',
  evidence: ['会议记录', '主题党日', '党课', '组织生活会'],
  judgement: '记录是否反映真实发言（只写“大家一致认为”的要深究）。',
  keywords: [
    '三会一课记录',
    '会风会纪',
    '会议纪律',
    '会议记录',
    '会议签到',
    '会议质量',
    '会议纪要',
    '会前准备',
    '请假制度',
    '请销假',
    '出勤率',
    '到会率',
    '参会率',
    '参加率',
    '记录完整',
    '记录详实',
    '记录规范',
    '缺席人员',
    '签到',
    '考勤',
    '会风',
    '会纪',
  ],
  rules: [
    {
      id: 'S15-1',
      cases: [
        { severity: 'error', when: '缺日期、地点、主持人、记录人、应到、实到、议题或内容' },
        { severity: 'warn', when: '缺起止时间、决议或缺席原因' },
      ],
      parameters: [
        {
          name: 'fieldList',
          default: ['日期', '地点', '主持人', '记录人', '应到', '实到', '议题', '内容'],
          meaning: '必填要素的清单',
        },
      ],
      measure: {
        zh: '对照签到和原始记录据实补填要素，注明补记日期；无法查实的如实说明。',
        en: 'Fill in what signatures and notes show, with today’s date; state what is not known.',
      },
      basis: [cite('党务手册', null, 'C')],
      note: '只核对该表应有的栏目：主题党日、党课、组织生活会没有缺席人员一栏，党课、组织生活会没有主持人和记录人栏。',
    },
    {
      id: 'S15-2',
      cases: [{ severity: 'error', when: '实到人数多于应到人数' }],
      measure: {
        zh: '对照签到表核对应到、实到人数，据实更正并注明日期；列席人员另行注明。',
        en: 'Check due and present against the signatures; list those who only sat in apart.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S15-3',
      cases: [{ severity: 'warn', when: '应到人数与当日应参加的人数（全体党员、委员或本组党员）不符' }],
      measure: {
        zh: '对照当日名册核对应到名单，据实更正并注明日期；今后会前按名册核定应到人数。',
        en: 'Check who was due against the roster of that day, and settle it before each meeting.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '当日应参加的，是在该日之前已加入本支部的党员；在本次大会上接收的不计入。',
    },
    {
      id: 'S15-4',
      cases: [
        { severity: 'error', when: '应到减实到与列出的缺席人数不符' },
        { severity: 'warn', when: '缺席人员没有写原因' },
      ],
      measure: {
        zh: '对照签到和请假情况核对缺席人员，据实注明原因；今后缺席逐人登记事由。',
        en: 'Check who was away and note the reason; do so for each person from now on.',
      },
      basis: [cite('检查通报', null, 'C')],
      note: '主题党日、党课、组织生活会没有缺席人员一栏，不核对。',
    },
    {
      id: 'S15-5',
      cases: [{ severity: 'warn', when: '到会率低于下限' }],
      parameters: [{ name: 'rate', default: 0.8, meaning: '到会率下限（可设豁免名单）' }],
      measure: {
        zh: '了解缺席原因，加强会前通知和请假管理，安排缺席党员补学并登记。',
        en: 'Find out why people stay away, give notice earlier, and let them catch up.',
      },
      basis: [cite('地方做法', null, 'L')],
      note: '正好等于下限不提示。',
    },
    {
      id: 'S15-6',
      cases: [{ severity: 'info', when: '主持人与记录人是同一人' }],
      measure: {
        zh: '今后会前分别确定主持人和记录人，一般不由同一人担任。',
        en: 'Settle chair and recorder before each meeting; usually two persons.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S15-7',
      cases: [{ severity: 'warn', when: '结束时间不晚于开始时间，或会议过短、过长' }],
      parameters: [
        { name: 'minMinutes', default: 20, unit: '分钟', meaning: '会议最短时长' },
        { name: 'maxMinutes', default: 240, unit: '分钟', meaning: '会议最长时长' },
      ],
      measure: {
        zh: '核对会议起止时间，据实更正并注明日期；今后合理安排议程，控制好会议时间。',
        en: 'Check the times and correct them; plan the agenda to a sensible length.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S15-8',
      cases: [{ severity: 'error', when: '同一人在时间重叠的两个会议上到会' }],
      measure: {
        zh: '对照签到核实本人实际参加的会议，据实更正并注明日期；今后错开会议时间。',
        en: 'Find out which meeting the person attended, and keep meetings apart.',
      },
      basis: [cite('数据逻辑', null, 'X')],
      note: '与G-08为同一事实时，只在本条列出。',
    },
    {
      id: 'S15-9',
      cases: [{ severity: 'info', when: '在节假日开会而没有说明' }],
      measure: {
        zh: '在记录中如实说明节假日开会的原因；今后会期一般安排在工作日。',
        en: 'Note why the meeting was on a holiday; choose working days in future.',
      },
      basis: [cite('地方做法', null, 'L')],
      note: '与G-07为同一事实时，只在本条列出。',
    },
    {
      id: 'S15-10',
      cases: [
        { severity: 'error', when: '无正当理由连续6个月未参加任何活动（可能构成自行脱党）' },
        { severity: 'warn', when: '连续多次缺席' },
      ],
      parameters: [
        { name: 'months', default: 6, unit: '个月', meaning: '未参加活动的月数' },
        { name: 'n', default: 3, unit: '次', meaning: '连续缺席的次数' },
      ],
      measure: {
        zh: '尽快与本人谈话了解原因、加强教育；符合自行脱党情形的，报上级党组织按规定处理。',
        en: 'Talk to the member about the reasons; what amounts to leaving the Party is reported to the superior.',
      },
      basis: [cite('教育管理条例', 31, 'A', '第（六）项'), cite('党章', 9, 'C'), cite('地方做法', null, 'L', '次数')],
      note: '按该党员应参加的党员大会、党小组会和主题党日合并计算。',
    },
    {
      id: 'S15-11',
      cases: [{ severity: 'info', when: '登记日期晚于会议日期过久' }],
      parameters: [{ name: 'days', default: 3, unit: '个工作日', meaning: '会后登记的期限' }],
      measure: {
        zh: '今后会后在规定时限内登记；延后登记的，如实注明登记日期和原因。',
        en: 'Make entries in time; a late one states its own date and why.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
    {
      id: 'S15-12',
      cases: [{ severity: 'info', when: '会议内容过短' }],
      parameters: [{ name: 'minChars', default: 100, unit: '字', meaning: '会议内容的最少字数' }],
      measure: {
        zh: '对照原始记录据实补充发言要点，注明补记日期；今后记清讨论过程和具体意见。',
        en: 'Add the points made from the original notes, with today’s date; note the discussion next time.',
      },
      basis: [cite('地方做法', null, 'L')],
    },
  ],
});
