import { count, date, digits, longText, people, person, text, yesNo, choice } from '../column-types';
import { dateRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 支部基本情况: the branch itself, in one record. */
export const profile = defineSheet({
  kind: 'profile',
  name: '支部基本情况',
  synonyms: ['党支部基本情况', '支部概况', '党支部概况', '支部简介', '基本信息表', '基本情况', '支部信息表'],
  rhythm: 'static',
  form: true,
  combined: [dateRange('termFrom', 'termTo', '本届起止时间', '任期起止', '本届任期', '任期', '本届起止')],
  columns: {
    name: text('支部全称*', '党支部全称', '支部名称', '党支部名称', '党组织名称', '党组织全称'),
    superior: text('上级党组织*', '上级党组织名称', '隶属党组织', '上级党委', '隶属'),
    type: choice({
      党支部: ['机关党支部', '普通党支部', '单独组建', '单建'],
      联合党支部: ['联合', '联建', '联合组建'],
      临时党支部: ['临时'],
    })('支部类型', '组建方式', '党支部类型', '类型'),
    appliedOn: date('申请成立日期', '请示日期', '成立请示日期'),
    foundedOn: date('成立时间*', '成立日期', '批准成立时间', '批复成立时间', '建立时间', '组建时间'),
    approvalNo: text('批复文号', '成立批复文号', '成立批复', '批准文号'),
    units: people('覆盖单位?', '所含单位', '联建单位'),
    members: count('党员总数*', '总数', '总人数', '党员人数', '党员数', '现有党员', '党员总人数'),
    fullMembers: count('正式党员数*', '正式党员', '正式', '正式党员人数', '其中正式党员'),
    probationary: count('预备党员数*', '预备党员', '预备', '预备党员人数', '其中预备党员'),
    activists: count('积极分子数', '入党积极分子', '积极分子', '积极分子人数', '入党积极分子数'),
    applicants: count('申请人数', '入党申请人', '申请人', '入党申请人数'),
    groups: count('党小组数', '党小组个数', '小组数', '党小组'),
    secretary: person('书记*', '党支部书记', '支部书记', '书记姓名'),
    secretaryIsHead: yesNo('书记是否单位主要负责人?', '书记是否为主要负责人', '书记由主要负责人担任'),
    deputy: person('副书记', '党支部副书记', '支部副书记'),
    termFrom: date('本届开始时间*', '任期开始', '本届开始', '任期起', '本届换届时间', '换届时间'),
    termTo: date('本届届满时间*', '任期届满', '任期届满时间', '本届届满', '任期止', '届满时间', '下次换届时间'),
    partyDay: text('固定党日', '主题党日日期', '支部主题党日固定日期', '党员活动日'),
    place: text('办公活动地址', '办公地址', '活动地址', '活动场所', '办公/活动地址', '地址', '办公地点'),
    keeper: person('台账管理人', '台账负责人', '党务工作者', '党建联络员', '台账管理员', '管理人', '填表人'),
    phone: digits('联系电话', '电话', '联系方式'),
    duesConsent: longText('党费按季交纳的决定?', '按季交纳党费决定', '党费交纳方式'),
  },
});

export type ProfileRecord = RecordOf<typeof profile>;
