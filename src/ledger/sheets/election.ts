import {
  choice,
  count,
  date,
  dueCount,
  longText,
  people,
  person,
  presentCount,
  tallies,
  text,
  yesNo,
} from '../column-types';
import { ATTENDANCE } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 换届选举: one row for each election, or for each candidate of it. */
export const election = defineSheet({
  kind: 'election',
  name: '换届选举',
  synonyms: ['选举情况登记', '换届工作台账', '换届选举台账', '换届选举情况', '换届登记', '选举记录'],
  rhythm: 'static',
  combined: ATTENDANCE,
  columns: {
    term: text('届次*', '换届届次', '选举届次'),
    type: choice({ 换届: ['换届选举', '届满换届', '首届选举', '成立选举'], 补选: ['增补', '补选委员'] })(
      '换届类型',
      '选举类型',
      '类型',
    ),
    dueOn: date('任期届满日*', '任期届满时间', '上届届满时间', '届满日期', '任期届满日期', '上届任期届满'),
    requestedOn: date('请示日期', '请示时间', '换届请示日期', '换届请示时间'),
    approvedOn: date('批复日期', '批复时间', '换届批复日期', '同意换届批复日期'),
    approvalNo: text('批复文号', '换届批复文号'),
    extension: longText('延期或提前批准情况?', '延期换届批复', '提前换届批复', '延期批复', '延期或提前的批复'),
    heldOn: date('选举日期*', '选举时间', '大会日期', '换届日期', '选举大会日期', '换届时间'),
    due: dueCount(
      '应到*',
      '应到人数',
      '应到有选举权',
      '应到会',
      '应到会有选举权人数',
      '应到会人数',
      '有选举权人数',
      '应到有选举权人数',
    ),
    present: presentCount('实到*', '实到人数', '实到会', '实到会人数', '实到有选举权人数'),
    notCounted: people('不计入应到人员?', '不计算在应到会人数之内的党员', '不计入名单'),
    issued: count('发出票*', '发出', '发出选票', '发票数', '发出票数', '发出选票数'),
    returned: count('收回票*', '收回', '收回选票', '收票数', '收回票数', '收回选票数'),
    valid: count('有效票', '有效', '有效票数', '有效选票'),
    invalid: count('废票', '无效票', '废票数', '无效票数'),
    candidates: people('候选人*', '候选人名单', '候选人姓名'),
    seats: count('应选名额*', '应选人数', '应选'),
    votes: tallies('得票数*', '得票', '赞成票', '得票情况', '赞成票数'),
    elected: people('当选*', '是否当选', '当选人', '当选名单', '当选人员', '当选人姓名', '当选结果'),
    secretBallot: yesNo('是否无记名?', '无记名投票'),
    supervisors: people('监票人*', '总监票人', '监票'),
    tellers: people('计票人', '计票'),
    chair: person('主持人', '会议主持人', '主持'),
    recorder: person('记录人', '记录'),
    reportedOn: date('结果报告日期', '结果报告时间', '选举结果报告日期', '报告日期'),
    resultApprovedOn: date('结果批复日期', '结果批复时间', '选举结果批复日期', '任职批复日期'),
  },
});

export type ElectionRecord = RecordOf<typeof election>;
