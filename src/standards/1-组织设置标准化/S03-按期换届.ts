import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S03 = defineStandard({
  id: 'S03',
  name: '按期换届',
  dimension: 'organization',
  meaning: '每届任期三年，届满按期换届；提前或延期须经上级批准；选举的人数、差额、票数和程序符合规定。',
  evidence: ['换届选举', '支部基本情况'],
  judgement: '工作报告的质量、候选人酝酿是否充分、换届纪律是否严明。',
  keywords: [
    '按时换届',
    '及时换届',
    '延期换届',
    '提前换届',
    '换届选举',
    '任期届满',
    '届满',
    '换届',
    '任期',
    '党内选举',
    '民主选举',
    '差额选举',
    '选举程序',
    '选举办法',
    '选举结果',
    '候选人',
    '监票人',
    '选票',
    '选举',
  ],
  rules: [
    {
      id: 'S03-1',
      cases: [{ severity: 'error', when: '本届已满，没有新的选举，也没有获批延期' }],
      parameters: [
        { name: 'termYears', default: 3, unit: '年', meaning: '每届任期' },
        {
          name: 'termStart',
          default: 'electionDate',
          meaning: '任期从选举日（electionDate）还是批复日（approvalDate）算起',
        },
      ],
      measure: {
        zh: '尽快启动换届；确需延期的，写明理由报上级党组织批准，不得自行延期。',
        en: 'Start the election; a postponement needs reasons and the superior’s approval.',
      },
      basis: [cite('机关条例', 7, 'A'), cite('机关条例', 8, 'A'), cite('支部条例', 21, 'A')],
    },
    {
      id: 'S03-2',
      cases: [{ severity: 'warn', when: '延期或提前换届超过期限' }],
      parameters: [{ name: 'maxMonths', default: 12, unit: '个月', meaning: '延期或提前的一般上限' }],
      measure: {
        zh: '向上级党组织报告延期或提前情况，按批复尽快换届；今后延期一般不超过一年。',
        en: 'Report it and hold the election as approved; in future postpone by one year at most.',
      },
      basis: [cite('选举条例', 3, 'A')],
      note: '任期届满日指上一届的届满日，与选举日期相比。',
    },
    {
      id: 'S03-3',
      cases: [{ severity: 'error', when: '延期或提前换届没有上级批复' }],
      measure: {
        zh: '查找上级批复并归档；确无批复的，如实报告上级党组织，按其意见处理。',
        en: 'Find and file the approval; if there is none, report it and do as the superior decides.',
      },
      basis: [cite('选举条例', 3, 'A')],
      note: '任期届满日指上一届的届满日，与选举日期相比。',
    },
    {
      id: 'S03-4',
      cases: [{ severity: 'info', when: '任期即将届满' }],
      parameters: [{ name: 'remindMonths', default: 6, unit: '个月', meaning: '届满前多久提醒' }],
      measure: {
        zh: '列入近期支委会议程，提前向上级党组织请示，做好换届各项准备。',
        en: 'Put the election on the committee’s agenda and apply to the superior in good time.',
      },
      basis: [cite('支部条例', 21, 'B')],
    },
    {
      id: 'S03-5',
      cases: [
        { severity: 'error', when: '选举大会实到人数与应到人数之比低于规定' },
        { severity: 'info', when: '正好等于五分之四，请核对本次选举办法采用的表述' },
      ],
      parameters: [{ name: 'ratio', default: 0.8, meaning: '实到与应到的最低比例' }],
      measure: {
        zh: '选举情况如实报上级党组织认定；需要重新选举的，到会人数达到规定方可进行。',
        en: 'Have the superior decide whether the election stands; a new one needs the number of voters required.',
      },
      basis: [cite('选举条例', null, 'C', '条文序号未核实')],
    },
    {
      id: 'S03-6',
      cases: [{ severity: 'error', when: '应到人数多于有选举权的正式党员（把预备党员或留党察看的算进去了）' }],
      measure: {
        zh: '逐人核定有选举权的正式党员，据实更正应到人数；影响选举结果的报上级党组织认定。',
        en: 'Recount those entitled to vote; if the result is affected, have the superior decide.',
      },
      basis: [cite('选举条例', 5, 'A')],
    },
    {
      id: 'S03-7',
      cases: [{ severity: 'warn', when: '应到人数少于有选举权的党员，又没有经批准的不计入名单' }],
      measure: {
        zh: '逐人核对应到名单，经批准不计入的附名单和依据；漏计的如实报上级党组织。',
        en: 'Check the list of voters; attach who was left out by approval, and report whoever was forgotten.',
      },
      basis: [cite('选举条例', null, 'C')],
    },
    {
      id: 'S03-8',
      cases: [
        { severity: 'error', when: '收回票多于发出票' },
        { severity: 'error', when: '有效票与废票之和不等于收回票' },
        { severity: 'warn', when: '发出票不等于实到人数' },
      ],
      measure: {
        zh: '核对选票和计票单，据实更正登记并注明日期；仍不相符的，如实报上级党组织认定。',
        en: 'Check the ballots and the tally and correct the entry; what still differs is for the superior to decide.',
      },
      basis: [cite('选举条例', null, 'C'), cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S03-9',
      cases: [{ severity: 'warn', when: '委员候选人差额不足' }],
      parameters: [{ name: 'surplus', default: 0.2, meaning: '候选人多于应选名额的最低比例' }],
      measure: {
        zh: '如实报上级党组织认定；今后提名候选人时先算清差额比例，再按程序报批。',
        en: 'Have the superior decide; work out the surplus of candidates before the next nomination.',
      },
      basis: [cite('选举条例', null, 'C')],
    },
    {
      id: 'S03-10',
      cases: [
        { severity: 'error', when: '当选人赞成票未超过实到人数的一半' },
        { severity: 'warn', when: '赞成票超过实到的一半但未超过应到的一半' },
      ],
      parameters: [
        { name: 'winnerBase', default: 'due', meaning: '当选票数按应到（due）还是实到计算；各资料说法不一' },
      ],
      measure: {
        zh: '对照计票单和选举办法核对得票；未达规定票数的，报上级党组织按程序处理。',
        en: 'Check the votes against the tally and the election rules; too few votes are for the superior to deal with.',
      },
      basis: [cite('选举条例', null, 'C', '资料互相矛盾')],
    },
    {
      id: 'S03-11',
      cases: [{ severity: 'error', when: '请示、批复、选举、结果报告、结果批复的日期先后颠倒' }],
      measure: {
        zh: '对照原始文件逐项核对日期，登记有误的据实更正；程序确有颠倒的如实报告上级。',
        en: 'Check each date against the documents and correct mistyped ones; steps really out of order are reported.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S03-12',
      cases: [
        { severity: 'error', when: '监票人同时是候选人' },
        { severity: 'warn', when: '当选人数不等于应选名额' },
      ],
      measure: {
        zh: '核对选举记录，据实更正；程序确有不当的报上级党组织认定，今后候选人不任监票人。',
        en: 'Check the election record; a wrong procedure is for the superior to judge, and no candidate may be a scrutineer again.',
      },
      basis: [cite('选举条例', null, 'C'), cite('数据逻辑', null, 'X')],
    },
  ],
});
