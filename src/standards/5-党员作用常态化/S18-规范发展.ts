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
      measure: {
        zh: '核对出生日期和申请日期；确不满十八周岁的，报告上级党组织，按其意见处理。',
        en: 'Check both dates; if under age, report it and do as the superior decides.',
      },
      basis: [cite('细则2026', 5, 'A')],
    },
    {
      id: 'S18-2',
      cases: [{ severity: 'error', when: '收到申请书后超过期限才派人谈话' }],
      parameters: [{ name: 'months', default: 1, unit: '个月', meaning: '派人谈话的期限' }],
      measure: {
        zh: '尽快派人与入党申请人谈话并如实登记日期；今后收到申请书后在规定期限内谈话。',
        en: 'Talk to the applicant now and date it truthfully; keep to the time next time.',
      },
      basis: [cite('细则2026', 7, 'A')],
      note: '与S17-5为同一事实时，只在S17-5列出。',
    },
    {
      id: 'S18-3',
      cases: [{ severity: 'error', when: '培养联系人不是本支部一至两名正式党员' }],
      measure: {
        zh: '指定一至两名本支部正式党员担任培养联系人，做好交接并登记。',
        en: 'Appoint one or two full members of the branch as contacts.',
      },
      basis: [cite('细则2026', 9, 'A')],
    },
    {
      id: 'S18-4',
      cases: [{ severity: 'warn', when: '确定积极分子没有支委会研究记录或上级备案' }],
      measure: {
        zh: '核对支委会研究和备案情况，据实登记；确未办理的，尽快按程序研究并报上级备案。',
        en: 'Note what was decided and reported; what was not is done now.',
      },
      basis: [cite('细则2026', 8, 'A')],
    },
    {
      id: 'S18-5',
      cases: [{ severity: 'warn', when: '两次考察的间隔过长' }],
      parameters: [
        { name: 'months', default: 6, unit: '个月', meaning: '考察间隔' },
        { name: 'slack', default: 15, unit: '天', meaning: '宽限天数' },
      ],
      measure: {
        zh: '尽快考察入党积极分子并如实填写日期；今后每半年考察一次，按期提醒。',
        en: 'Hold the review now and date it truthfully; do it every half-year.',
      },
      basis: [cite('细则2026', 11, 'A')],
      note: '考察日期在确定积极分子与公示之间。',
    },
    {
      id: 'S18-6',
      cases: [{ severity: 'error', when: '确定为积极分子后未满规定时间就列为发展对象' }],
      parameters: [{ name: 'months', default: 12, unit: '个月', meaning: '培养教育的最短时间' }],
      measure: {
        zh: '报告上级党组织，按其意见处理；培养教育未满规定时间的，继续培养考察。',
        en: 'Report it; the period of training has to be completed.',
      },
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
      measure: {
        zh: '核对公示起止日期；确未达到规定天数的，报告上级党委，按其要求重新公示。',
        en: 'Check the days of the notice; if too few, report it and post it anew as asked.',
      },
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
      measure: {
        zh: '查找上级党委意见并归档；确未报批的，如实报告上级党委，同意前暂缓后续程序。',
        en: 'Find and file the consent; if there is none, report it and wait before going on.',
      },
      basis: [cite('细则2026', 13, 'A'), cite('细则2014', null, 'M', '备案')],
    },
    {
      id: 'S18-9',
      cases: [
        { severity: 'error', when: '入党介绍人不是两名正式党员' },
        { severity: 'error', when: '介绍人在留党察看期内' },
        { severity: 'warn', when: '介绍人受较轻处分且在影响期内', effectiveFrom: ADMISSION_RULES_REVISED },
      ],
      measure: {
        zh: '确定两名正式党员作介绍人，不符合条件的及时更换，并报告上级党委。',
        en: 'Two full members have to introduce; replace whoever may not.',
      },
      basis: [cite('细则2026', 14, 'A')],
    },
    {
      id: 'S18-10',
      cases: [{ severity: 'error', when: '没有政治审查结论，或不合格，或晚于预审' }],
      measure: {
        zh: '核对政治审查结论；缺少或晚于预审的，报告上级党委，依规审查后再办后续手续。',
        en: 'Check the political review; if missing or late, report it and do it before going on.',
      },
      basis: [cite('细则2026', 16, 'A')],
    },
    {
      id: 'S18-11',
      cases: [{ severity: 'error', when: '短期集中培训的天数和学时都不足' }],
      parameters: [
        { name: 'minDays', default: 3, unit: '天', meaning: '培训最少天数' },
        { name: 'minHours', default: 24, unit: '学时', meaning: '培训最少学时' },
      ],
      measure: {
        zh: '核对培训证明，据实登记天数和学时；确有不足的，报告上级党委，按要求参加培训。',
        en: 'Note the training as certified; if too short, report it and complete it.',
      },
      basis: [cite('细则2026', 17, 'A')],
    },
    {
      id: 'S18-12',
      cases: [{ severity: 'warn', when: '预审前没有支委会审查，或发展对象三个月内将离开' }],
      measure: {
        zh: '核对支委会审查情况，据实登记；三个月内将离开的，一般暂不办理接收手续。',
        en: 'Note the committee’s review; whoever leaves within three months usually waits.',
      },
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
      measure: {
        zh: '尽快召开支部大会讨论，向上级党委说明超期原因；今后预审合格后按期召开。',
        en: 'Hold the meeting now and explain the delay; keep to the time in future.',
      },
      basis: [cite('细则2026', 19, 'A')],
    },
    {
      id: 'S18-14',
      cases: [{ severity: 'error', when: '支部大会到会有表决权的党员未超过应到的一半（正好一半不够）' }],
      measure: {
        zh: '核对到会人数；确未超过半数的，报告上级党委，到会人数达到规定后重新讨论。',
        en: 'Check who was there; with too few, report it and discuss it again.',
      },
      basis: [cite('细则2026', 19, 'A')],
    },
    {
      id: 'S18-15',
      cases: [
        { severity: 'error', when: '赞成票（加书面意见）未超过应到的一半而写明通过' },
        { severity: 'warn', when: '不是无记名投票' },
        { severity: 'error', when: '讨论几个人却只有一次票数' },
      ],
      measure: {
        zh: '核对票数和表决方式；不合规定的，报告上级党委，重新逐人讨论、无记名投票表决。',
        en: 'Check votes and procedure; if wrong, report it and vote again, one by one and in secret.',
      },
      basis: [cite('细则2026', 20, 'A')],
    },
    {
      id: 'S18-16',
      cases: [{ severity: 'error', when: '没有党委派人谈话，或谈话晚于审批' }],
      measure: {
        zh: '向上级党委核实谈话情况，据实登记；确未谈话的，请党委派人谈话后再审批。',
        en: 'Ask whether the talk was held; if not, it comes before the approval.',
      },
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
      measure: {
        zh: '向上级党委报告审批进度，说明超期原因，请其尽快审批；登记有误的据实更正。',
        en: 'Report the delay and ask for the decision; correct dates that are mistyped.',
      },
      basis: [cite('细则2026', 25, 'A')],
    },
    {
      id: 'S18-18',
      cases: [{ severity: 'error', when: '审批单位是党组、党总支，或由支部自行审批' }],
      measure: {
        zh: '核对审批机关；确由无审批权限的组织审批的，报告上级党委，按权限重新审批。',
        en: 'Check who approved; if it had no power to, report it and have it decided anew.',
      },
      basis: [cite('细则2026', 22, 'A'), cite('机关条例', 37, 'A')],
    },
    {
      id: 'S18-19',
      cases: [{ severity: 'warn', when: '批复后超过期限才宣誓', effectiveFrom: ADMISSION_RULES_REVISED }],
      parameters: [{ name: 'months', default: 1, unit: '个月', meaning: '批复到宣誓的期限（一般）' }],
      measure: {
        zh: '尽快组织入党宣誓并如实登记日期；今后批复后在规定期限内举行。',
        en: 'Hold the oath now and date it truthfully; keep to the time in future.',
      },
      basis: [cite('细则2026', 29, 'A')],
    },
    {
      id: 'S18-20',
      cases: [{ severity: 'error', when: '预备期起算日不是支部大会日期，或期满日不是一年之后' }],
      measure: {
        zh: '以支部大会通过之日起算核对预备期，据实更正登记，并告知本人和上级党委。',
        en: 'Count the probation from the meeting, correct the dates and tell those concerned.',
      },
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S18-21',
      cases: [
        { severity: 'error', when: '预备期未满就讨论转正' },
        { severity: 'warn', when: '期满后迟迟未讨论，又没有延长预备期' },
      ],
      parameters: [{ name: 'graceDays', default: 30, unit: '天', meaning: '期满后讨论转正的宽限天数' }],
      measure: {
        zh: '未满期讨论的报上级党委处理；期满未讨论的，尽快召开支部大会讨论并说明原因。',
        en: 'A decision too early is for the superior; one that is due is taken now.',
      },
      basis: [cite('细则2026', 31, 'A', '及时讨论'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S18-22',
      cases: [{ severity: 'error', when: '延长预备期少于六个月或多于十二个月，或延长两次' }],
      measure: {
        zh: '报告上级党委，按其意见处理；延长预备期只能一次，不少于六个月、不超过一年。',
        en: 'Report it; probation is extended once, by six months to a year.',
      },
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S18-23',
      cases: [{ severity: 'error', when: '转正大会后超过期限才审批' }],
      parameters: [{ name: 'months', default: 3, unit: '个月', meaning: '审批期限' }],
      measure: {
        zh: '向上级党委报告审批进度，说明超期原因，请其尽快审批；登记有误的据实更正。',
        en: 'Report the delay and ask for the decision; correct dates that are mistyped.',
      },
      basis: [cite('细则2026', 33, 'A')],
    },
    {
      id: 'S18-24',
      cases: [{ severity: 'error', when: '后一环节的日期早于前一环节' }],
      measure: {
        zh: '对照原始材料逐项核对日期，登记有误的据实更正；程序确有颠倒的报告上级党委。',
        en: 'Check each date against the file and correct mistyped ones; steps really out of order are reported.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S18-25',
      cases: [{ severity: 'error', when: '发展党员台账的大会日期或票数与会议记录不一致' }],
      measure: {
        zh: '对照会议原始记录和表决票核对日期、票数，据实更正有误的一方并注明日期。',
        en: 'Check date and votes against the minutes and ballots, and correct whichever side is wrong.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S18-26',
      cases: [{ severity: 'warn', when: '新党员没有编入党小组' }],
      measure: {
        zh: '经支委会研究把新党员编入党小组，通知本人和组长，并更新名册。',
        en: 'Put the new member into a group, tell both sides, and update the roster.',
      },
      basis: [cite('细则2026', 28, 'A')],
      note: '与S04-4为同一事实时，只在S04-4列出。',
    },
    {
      id: 'S18-27',
      cases: [{ severity: 'info', when: '预备期即将届满，应准备转正' }],
      parameters: [{ name: 'n', default: 30, unit: '天', meaning: '期满前多少天提醒' }],
      measure: {
        zh: '提醒本人按时提出转正申请，做好考察，期满后及时召开支部大会讨论。',
        en: 'Remind the member to apply, review the probation, and discuss it when it ends.',
      },
      basis: [cite('细则2026', 31, 'A')],
    },
    {
      id: 'S18-28',
      cases: [{ severity: 'info', when: '多年没有入党申请人，也没有积极分子' }],
      parameters: [{ name: 'years', default: 3, unit: '年', meaning: '连续多少年' }],
      measure: {
        zh: '加强入党宣传和教育引导，把要求进步的骨干列入培养视野，定期向上级报告。',
        en: 'Encourage applications, keep an eye on able people, and report regularly.',
      },
      basis: [cite('细则2026', 37, 'A', '长期不发展党员'), cite('地方做法', null, 'L', '年数')],
    },
  ],
});
