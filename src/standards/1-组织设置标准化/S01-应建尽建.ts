import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S01 = defineStandard({
  id: 'S01',
  name: '应建尽建',
  dimension: 'organization',
  meaning:
    '凡有正式党员三人以上的单位都单独成立党支部，人数不足的联合组建；党支部规模适当，经上级批复，每名党员都编入一个党支部。',
  evidence: ['支部基本情况', '党员名册'],
  judgement: '是否有党员或单位未被覆盖；超过五十人的支部拆分是否合理。',
  keywords: [
    '党的组织覆盖',
    '党组织覆盖',
    '组织覆盖',
    '党的组织设置',
    '党组织设置',
    '党支部设置',
    '支部设置',
    '组织设置',
    '设立党支部',
    '成立党支部',
    '建立党支部',
    '组建党支部',
    '党支部成立',
    '支部成立',
    '联合党支部',
    '临时党支部',
    '功能型党支部',
    '党组织组建',
    '党组织隶属',
    '支部建制',
    '应建未建',
  ],
  rules: [
    {
      id: 'S01-1',
      cases: [{ severity: 'error', when: '正式党员人数少于下限' }],
      parameters: [{ name: 'minFull', default: 3, unit: '人', meaning: '单独成立党支部所需的最少正式党员人数' }],
      measure: {
        zh: '报请上级党组织研究，与邻近单位联合组建党支部或调整隶属关系，不再单独设置。',
        en: 'Ask the superior organisation to form a joint branch with nearby units or to change the affiliation.',
      },
      basis: [cite('机关条例', 7, 'A'), cite('支部条例', 4, 'A')],
    },
    {
      id: 'S01-2',
      cases: [
        { severity: 'warn', when: '党员总数超过上限' },
        { severity: 'info', when: '党员总数正好等于上限（50人也是设立党总支的起点）' },
      ],
      parameters: [{ name: 'maxMembers', default: 50, unit: '人', meaning: '党支部党员人数的一般上限' }],
      measure: {
        zh: '报请上级党组织研究设立党总支或分设党支部；党员人数变动时及时复核。',
        en: 'Ask the superior organisation whether to set up a general branch or to divide the branch; recount when members come or go.',
      },
      basis: [cite('支部条例', 4, 'A'), cite('机关条例', 6, 'A')],
    },
    {
      id: 'S01-3',
      cases: [{ severity: 'error', when: '基本情况填写的党员总数、正式或预备人数与党员名册不一致' }],
      measure: {
        zh: '逐人核对党员名册，据实更正有误的一方；今后党员变动当月同步更新两张表。',
        en: 'Check the roster person by person and correct whichever side is wrong; keep both sheets in step each month.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
    {
      id: 'S01-4',
      cases: [{ severity: 'warn', when: '联合党支部覆盖的单位超过上限，或其中某个单位自己已有3名以上正式党员' }],
      parameters: [{ name: 'maxUnits', default: 5, unit: '个', meaning: '联合党支部覆盖单位数的一般上限' }],
      measure: {
        zh: '核对联合党支部覆盖的单位，具备条件的报上级党组织批准，单独成立党支部。',
        en: 'Check the units covered; those able to have a branch of their own should apply for one.',
      },
      basis: [cite('支部条例', 5, 'B')],
    },
    {
      id: 'S01-5',
      cases: [
        { severity: 'warn', when: '没有成立批复' },
        { severity: 'info', when: '从申请到批复超过期限' },
      ],
      parameters: [{ name: 'replyDays', default: 31, unit: '天', meaning: '从申请到批复的期限（一般一个月）' }],
      measure: {
        zh: '查找成立批复并归档；确无批复的，如实向上级党组织报告，按要求办理。',
        en: 'Find and file the approval; if there is none, tell the superior organisation and do as it asks.',
      },
      basis: [cite('支部条例', 6, 'B')],
    },
    {
      id: 'S01-6',
      cases: [{ severity: 'error', when: '临时党支部的台账里有接收预备党员或换届记录' }],
      measure: {
        zh: '如实报告上级党组织，发展党员和换届选举由有权限的党组织办理，今后不再越权。',
        en: 'Report it; leave admissions and elections to the organisation that may hold them.',
      },
      basis: [cite('细则2026', 22, 'A')],
    },
    {
      id: 'S01-7',
      cases: [{ severity: 'info', when: '正式党员7人以上而名称未写“支部委员会”，或不足7人却写了' }],
      measure: {
        zh: '对照成立批复核对支部名称，统一填写；需要更名的按程序报上级党组织批准。',
        en: 'Use the name of the approval everywhere; a change of name needs the superior’s approval.',
      },
      basis: [cite('地方做法', null, 'L', '命名习惯')],
    },
  ],
});
