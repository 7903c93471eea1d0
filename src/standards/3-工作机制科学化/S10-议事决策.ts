import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S10 = defineStandard({
  id: 'S10',
  name: '议事决策',
  dimension: 'mechanism',
  meaning: '党员大会、支部委员会、党小组会按期召开，重要事项先经支委会讨论，按程序表决，民主集中、集体决定。',
  evidence: ['会议记录', '支委会成员', '党小组'],
  judgement: '讨论是否充分真实；所议是否属于支部职权（机关党支部不领导业务工作）。',
  keywords: [
    '三会一课制度',
    '三会一课',
    '支部党员大会',
    '全体党员大会',
    '党员大会',
    '支部大会',
    '支部委员会会议',
    '召开支部委员会',
    '支委会会议',
    '支委会议',
    '支委会',
    '党小组会议',
    '党小组会',
    '民主集中制',
    '集体决策',
    '集体讨论',
    '集体研究',
    '民主决策',
    '科学决策',
    '决策程序',
    '议事规则',
    '议事制度',
    '议事程序',
    '民主议事',
    '三重一大',
    '重大事项',
    '重要事项',
    '会议制度',
    '表决程序',
    '表决结果',
    '党务公开',
  ],
  rules: [
    {
      id: 'S10-1',
      cases: [{ severity: 'error', when: '已过去的季度没有召开党员大会' }],
      parameters: [{ name: 'perQuarter', default: 1, unit: '次', meaning: '每季度最少次数' }],
      measure: {
        zh: '向上级党组织说明情况，尽快召开党员大会；今后每季度初排定会期并提前通知。',
        en: 'Explain it to the superior and hold a meeting now; fix the dates at the start of each quarter.',
      },
      basis: [cite('支部条例', 11, 'A')],
    },
    {
      id: 'S10-2',
      cases: [{ severity: 'error', when: '设有支部委员会而已过去的月份没有召开支委会' }],
      parameters: [{ name: 'perMonth', default: 1, unit: '次', meaning: '每月最少次数' }],
      measure: {
        zh: '向上级党组织说明情况，尽快召开支委会；今后每月固定时间召开并及时记录。',
        en: 'Explain it to the superior and hold a committee meeting now; meet at a fixed time each month.',
      },
      basis: [cite('支部条例', 12, 'A')],
    },
    {
      id: 'S10-3',
      cases: [{ severity: 'warn', when: '已过去的月份有党小组没有开会' }],
      parameters: [{ name: 'perMonth', default: 1, unit: '次', meaning: '每组每月最少次数' }],
      measure: {
        zh: '查明没有开会的原因，督促党小组尽快开会；今后每月固定时间召开。',
        en: 'Find out why the group did not meet and have it meet now; fix a time each month.',
      },
      basis: [cite('支部条例', 13, 'A')],
    },
    {
      id: 'S10-4',
      cases: [{ severity: 'error', when: '进行了表决，而到会有表决权的党员不到应到的一半' }],
      parameters: [{ name: 'inclusive', default: true, meaning: '正好一半是否算达到' }],
      measure: {
        zh: '核对到会人数；确未达到规定的，重新召开会议讨论表决，并如实报告上级党组织。',
        en: 'Check who was there; with too few, meet and vote again, and report it.',
      },
      basis: [cite('支部条例', 11, 'A')],
    },
    {
      id: 'S10-5',
      cases: [{ severity: 'error', when: '写明“通过”，而赞成票未超过应到有表决权党员的一半' }],
      measure: {
        zh: '核对计票记录；赞成票确未过半的，注明未获通过，确有需要的重新提交大会表决。',
        en: 'Check the tally; without a majority note that the motion failed, and put it to the vote again if needed.',
      },
      basis: [cite('支部条例', 11, 'A')],
    },
    {
      id: 'S10-6',
      cases: [{ severity: 'error', when: '赞成、反对、弃权之和不等于到会有表决权的人数（加书面意见）' }],
      measure: {
        zh: '对照计票记录核对各项票数，据实更正并注明日期；今后当场清点、当场登记。',
        en: 'Check the votes against the tally and correct them; count and note them at the meeting.',
      },
      basis: [cite('数据逻辑', null, 'X'), cite('细则2026', 20, 'X', '书面意见')],
      note: '与S10-12为同一事实时，只在S10-12列出。',
    },
    {
      id: 'S10-7',
      cases: [{ severity: 'error', when: '支委会到会委员不到一半' }],
      parameters: [{ name: 'inclusive', default: true, meaning: '正好一半是否算达到' }],
      measure: {
        zh: '核对到会委员；确不到半数的，所议事项重新提交支委会讨论，今后过半方可开会。',
        en: 'Check who was there; with fewer than half, discuss the matters again.',
      },
      basis: [cite('支部条例', 12, 'A')],
    },
    {
      id: 'S10-8',
      cases: [{ severity: 'warn', when: '重要事项提交党员大会之前没有经支委会讨论' }],
      parameters: [{ name: 'lookback', default: 30, unit: '天', meaning: '在大会之前多少天内查找支委会' }],
      measure: {
        zh: '如实说明未经支委会讨论的情况；今后重要事项先经支委会讨论，再提交党员大会。',
        en: 'State that the committee had not discussed it; in future it does so first.',
      },
      basis: [cite('支部条例', 12, 'A'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S10-9',
      cases: [
        { severity: 'error', when: '会议不是由书记、副书记或委员主持' },
        { severity: 'warn', when: '党小组会不是由组长主持' },
      ],
      measure: {
        zh: '核对主持人；今后大会和支委会由书记、副书记或委员主持，党小组会由组长主持。',
        en: 'Check who chaired; in future the secretary, deputy or a committee member does, and the leader in a group.',
      },
      basis: [cite('支部条例', 14, 'A')],
    },
    {
      id: 'S10-10',
      cases: [{ severity: 'error', when: '应由党员大会决定的事项只在支委会上作了决定' }],
      parameters: [
        {
          name: 'keywords',
          default: ['接收预备', '转正', '延长预备期', '取消', '处分', '选举', '表彰'],
          meaning: '应由党员大会决定的事项用词',
        },
      ],
      measure: {
        zh: '把该事项提交党员大会讨论决定；今后属于大会职权的事项，支委会不代作决定。',
        en: 'Put the matter before the meeting of members; the committee does not decide in its place.',
      },
      basis: [cite('支部条例', 11, 'A')],
      note: '只在支委会已作决定而党员大会始终没有讨论时列出。',
    },
    {
      id: 'S10-11',
      cases: [{ severity: 'warn', when: '支委会参会名单里有非委员而未注明列席' }],
      measure: {
        zh: '核对参会人员，据实注明列席；今后非委员参加支委会的，一律注明列席及事由。',
        en: 'Check who took part and mark those who only sat in.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S10-12',
      cases: [{ severity: 'error', when: '表决的应到人数包括了预备党员' }],
      measure: {
        zh: '按有表决权的正式党员核对应到人数和票数；影响结果的，重新提交会议表决。',
        en: 'Count only full members with a vote; if the result is affected, vote again.',
      },
      basis: [cite('选举条例', 5, 'A'), cite('支部条例', 11, 'A')],
      note: '与G-03、S10-6为同一事实时，只在本条列出。',
    },
  ],
});
