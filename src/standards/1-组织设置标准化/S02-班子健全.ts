import { cite } from '../rule';
import { defineStandard } from '../standard';

export const S02 = defineStandard({
  id: 'S02',
  name: '班子健全',
  dimension: 'organization',
  meaning:
    '有正式党员七人以上的党支部设立支部委员会，书记、组织、宣传、纪检委员配齐；委员人数适当，出缺及时补选，任职经批准或备案。',
  evidence: ['支委会成员', '党员名册', '支部基本情况'],
  judgement: '支委是否真正分工负责，班子是否团结、能否胜任。',
  keywords: [
    '支部委员会健全',
    '设立支部委员会',
    '支部委员会成员',
    '支部委员会设置',
    '支部委员会班子',
    '设立支委会',
    '成立支委会',
    '未设支委会',
    '支委会成员',
    '支委会设置',
    '支委会班子',
    '支委会健全',
    '支部班子',
    '支委班子',
    '领导班子建设',
    '领导班子好',
    '班子建设',
    '班子配备',
    '班子配齐',
    '班子结构',
    '班子团结',
    '班子不健全',
    '支委配备',
    '委员配备',
    '书记配备',
    '书记选配',
    '配齐配强',
    '选优配强',
    '委员职数',
    '委员缺额',
    '委员空缺',
    '支委缺额',
    '及时补选',
    '及时增补',
    '纪检委员',
    '组织委员',
    '宣传委员',
    '副书记',
  ],
  rules: [
    {
      id: 'S02-1',
      cases: [{ severity: 'error', when: '正式党员达到人数而没有支部委员会' }],
      parameters: [{ name: 'committeeFrom', default: 7, unit: '人', meaning: '应设支部委员会的正式党员人数' }],
      measure: {
        zh: '按规定选举产生支部委员会，报上级党组织批准；正式党员人数变化时及时复核。',
        en: 'Elect a committee and have it approved; recheck when the number of full members changes.',
      },
      basis: [cite('机关条例', 7, 'A')],
    },
    {
      id: 'S02-2',
      cases: [
        { severity: 'error', when: '委员人数少于下限' },
        { severity: 'info', when: '委员人数超过常规人数' },
        { severity: 'warn', when: '委员人数超过上限' },
      ],
      parameters: [
        { name: 'minSize', default: 3, unit: '人', meaning: '委员人数下限' },
        { name: 'usualSize', default: 5, unit: '人', meaning: '委员常规人数的上端' },
        { name: 'maxSize', default: 7, unit: '人', meaning: '委员人数的一般上限' },
      ],
      measure: {
        zh: '核对在任委员，缺额的按程序补选，超出的报上级党组织研究调整职数。',
        en: 'Check who is in office; fill vacancies by election, and ask the superior about a number above the limit.',
      },
      basis: [cite('支部条例', 20, 'B')],
    },
    {
      id: 'S02-3',
      cases: [{ severity: 'warn', when: '正式党员不足7人却列有支部委员会' }],
      measure: {
        zh: '核对正式党员人数；确不足七人的，报上级党组织同意后只设书记，必要时设一名副书记。',
        en: 'Recount; with fewer than seven full members keep only a secretary, and a deputy if needed, with the superior’s consent.',
      },
      basis: [cite('机关条例', 7, 'A')],
    },
    {
      id: 'S02-4',
      cases: [
        { severity: 'error', when: '现任书记不是一人' },
        { severity: 'warn', when: '副书记超过一人' },
      ],
      measure: {
        zh: '核对任职起止时间，据实注明离任；书记空缺的报上级党组织，按程序补选。',
        en: 'Check the terms of office and note who has left; a vacant post of secretary is reported and filled by election.',
      },
      basis: [cite('支部条例', 20, 'B')],
    },
    {
      id: 'S02-5',
      cases: [
        { severity: 'error', when: '机关党支部没有纪检委员' },
        { severity: 'warn', when: '没有组织委员或宣传委员' },
      ],
      parameters: [{ name: 'combinedPostsAllowed', default: true, meaning: '是否允许一人兼任几项委员职务' }],
      measure: {
        zh: '及时补选委员或调整分工，明确纪检、组织、宣传委员，并报上级党组织备案。',
        en: 'Fill the posts of discipline, organisation and publicity by election or by sharing them out, and report it.',
      },
      basis: [cite('机关条例', 9, 'A'), cite('支部条例', 20, 'B')],
    },
    {
      id: 'S02-6',
      cases: [{ severity: 'error', when: '委员不在党员名册上，或是预备党员，或在留党察看期内' }],
      measure: {
        zh: '核对姓名和党员身份；确不符合任职条件的，报上级党组织，按程序调整补选。',
        en: 'Check name and standing; whoever may not serve is replaced by the proper procedure.',
      },
      basis: [cite('选举条例', 5, 'A')],
    },
    {
      id: 'S02-7',
      cases: [{ severity: 'warn', when: '书记当选时党龄不足' }],
      parameters: [{ name: 'minYears', default: 1, unit: '年', meaning: '书记一般应有的党龄' }],
      measure: {
        zh: '向上级党组织说明任职情况，按其意见办理；今后提名书记先审核党龄。',
        en: 'Explain the appointment to the superior organisation; check the years of membership before a nomination.',
      },
      basis: [cite('支部条例', 23, 'B')],
    },
    {
      id: 'S02-8',
      cases: [{ severity: 'info', when: '书记未注明是本单位党员主要负责人' }],
      parameters: [{ name: 'onlyForOrgLevel', default: 'county+', meaning: '只对县级以上机关适用' }],
      measure: {
        zh: '如实注明书记是否为本单位党员主要负责人；不是的，向上级党组织说明情况。',
        en: 'State whether the secretary heads the unit; if not, explain it to the superior organisation.',
      },
      basis: [cite('机关条例', 8, 'A', '原则上')],
    },
    {
      id: 'S02-9',
      cases: [{ severity: 'warn', when: '职务出缺超过期限仍无人接任' }],
      parameters: [{ name: 'vacancyDays', default: 90, unit: '天', meaning: '出缺后补选的期限' }],
      measure: {
        zh: '向上级党组织报告职务空缺情况，尽快按程序补选，补选前明确由谁负责。',
        en: 'Report the vacancy, fill it by election soon, and settle who does the work until then.',
      },
      basis: [cite('支部条例', 21, 'A', '及时补选'), cite('地方做法', null, 'L', '天数')],
    },
    {
      id: 'S02-10',
      cases: [{ severity: 'warn', when: '书记、副书记没有批复，或委员没有备案' }],
      measure: {
        zh: '查找批复和备案材料并归档；确未办理的，如实报上级党组织，尽快按程序报批报备。',
        en: 'Find and file the approval; if there is none, say so and apply for it now.',
      },
      basis: [cite('机关条例', 8, 'A'), cite('支部条例', 21, 'A')],
    },
    {
      id: 'S02-11',
      cases: [{ severity: 'error', when: '任职时间不在本届起止时间之内' }],
      measure: {
        zh: '对照选举结果和批复核对任职时间，据实更正填错的日期，并写明当选届次。',
        en: 'Check the dates of office against election and approval, and correct those mistyped.',
      },
      basis: [cite('数据逻辑', null, 'X')],
    },
  ],
});
