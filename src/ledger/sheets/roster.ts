import { choice, date, digits, idNumber, longText, money, number, person, text, years, yesNo } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 党员名册: one row for each member. */
export const roster = defineSheet({
  kind: 'roster',
  name: '党员名册',
  synonyms: ['党员花名册', '党员信息表', '党员基本情况登记表', '党员名单', '党员基本信息', '党员信息采集', '花名册'],
  rhythm: 'static',
  columns: {
    seq: number('序号', '编号'),
    name: person('姓名*', '党员姓名'),
    sex: choice({ 男: ['男性'], 女: ['女性'] })('性别*'),
    ethnicity: text('民族'),
    nativePlace: text('籍贯', '出生地'),
    born: date('出生年月*', '出生日期', '出生时间', '出生年月日'),
    idNumber: idNumber('身份证号*', '公民身份号码', '公民身份证号', '身份证号码', '公民身份证号码', '身份证'),
    education: text('学历', '文化程度', '学历学位'),
    workingSince: date('参加工作时间', '参加工作日期', '工作时间'),
    employer: text('工作单位及职务', '单位及职务', '工作单位', '工作岗位', '行政职务', '职务', '工作单位职务'),
    post: text('党内职务'),
    category: choice({
      正式党员: ['正式', '中共党员', '党员', '中共正式党员'],
      预备党员: ['预备', '中共预备党员'],
    })('人员类别*', '党员类别', '类别', '党员身份', '政治面貌', '党员类型'),
    appliedOn: date('申请入党时间', '申请入党', '申请入党日期', '递交入党申请书时间', '申请时间'),
    joinedOn: date('入党时间*', '入党日期', '加入党组织时间', '加入党组织日期', '成为预备党员日期', '入党年月'),
    fullSince: date('转正时间*', '转正日期', '转为正式党员日期', '转为正式党员时间', '转正年月'),
    extendedTo: date('预备期延长至?', '延长预备期至', '延长预备期'),
    standing: years('党龄', '党龄(年)'),
    group: text('所在党小组', '党小组', '所属党小组', '小组'),
    phone: digits('联系电话', '手机号码', '手机', '电话', '联系方式'),
    floating: yesNo('是否流动', '流动党员', '是否流动党员', '是否为流动党员'),
    awaySince: date('外出时间?', '外出日期', '离开时间', '流出时间'),
    awayAt: text('外出地点?', '流向', '流入地', '外出去向'),
    lastContact: date('最近联系日期?', '最近联系时间', '联系时间'),
    lostContact: yesNo('是否失联?', '失联党员', '是否失联党员'),
    abroad: yesNo('是否出国（境）?', '是否出国境', '出国境', '是否出国'),
    arrivedOn: date('组织关系转入时间', '转入时间', '转入日期', '组织关系转入日期', '转入本支部时间'),
    leftOn: date('组织关系转出时间', '转出时间', '转出日期', '去世时间', '减员时间'),
    leftTo: text('转出去向?', '减员原因', '转往单位'),
    discipline: longText('处分情况', '党纪处分', '处分'),
    disciplineTo: date('处分影响期至?', '影响期届满', '处分到期'),
    retired: yesNo('是否离退休', '离退休', '是否退休'),
    needsCare: text('帮扶类别', '困难党员', '是否困难党员', '困难老党员', '关怀对象'),
    exemptFrom: text('免于参加的原因?', '年老体弱', '免学原因'),
    duesBase: money('党费基数', '党费计算基数', '计算基数'),
  },
});

export type RosterRecord = RecordOf<typeof roster>;
