import {
  count,
  date,
  deadline,
  dueCount,
  longText,
  number,
  people,
  person,
  presentCount,
  status,
  text,
  time,
} from '../column-types';
import { ATTENDANCE, dateAndTime, PRESENT_ONLY, timeRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 组织生活会: one row for each meeting, or for each person's criticism at it. */
export const lifeMeeting = defineSheet({
  kind: 'lifeMeeting',
  name: '组织生活会',
  synonyms: ['专题组织生活会台账', '组织生活会记录', '组织生活会台账', '专题组织生活会', '组织生活会情况'],
  rhythm: 'recurring',
  combined: [dateAndTime('时间', '会议时间', '召开时间'), timeRange('起止时间'), ...ATTENDANCE, PRESENT_ONLY],
  columns: {
    seq: number('序号?'),
    date: date('日期*', '会议日期', '召开日期'),
    start: time('开始时间?', '开始'),
    end: time('结束时间?', '结束'),
    theme: text('主题*', '会议主题', '组织生活会主题'),
    name: person('姓名?', '党员姓名'),
    studyOn: date('会前学习日期', '会前学习时间', '学习日期', '会前学习'),
    talks: count('谈心谈话次数', '谈话次数', '谈心谈话', '谈心谈话人次'),
    opinions: count('征求意见条数', '征求意见数', '征求意见', '意见条数', '征求意见建议条数'),
    due: dueCount('应到*', '应到人数'),
    present: presentCount('实到*', '实到人数'),
    problems: longText('查摆问题*', '存在问题', '自我批评', '问题清单', '主要问题', '查摆的问题'),
    criticism: longText('相互批评意见', '相互批评', '批评意见', '互相批评', '互相批评意见'),
    measures: longText('整改措施*', '措施', '整改方向', '改进措施'),
    owner: people('整改责任人', '责任人'),
    dueBy: deadline('完成时限', '整改时限', '整改期限'),
    state: status('完成情况', '整改情况', '整改完成情况'),
  },
});

export type LifeMeetingRecord = RecordOf<typeof lifeMeeting>;
