import { date, dueCount, hours, longText, people, person, presentCount, text, time } from '../column-types';
import { ATTENDANCE, dateAndTime, PRESENT_ONLY, timeRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 党课: one row for each lecture. */
export const lecture = defineSheet({
  kind: 'lecture',
  name: '党课',
  synonyms: ['党课登记表', '上党课记录', '党课记录', '党课台账', '上党课', '党课情况'],
  rhythm: 'recurring',
  combined: [dateAndTime('时间', '授课时间', '上课时间'), timeRange('起止时间'), ...ATTENDANCE, PRESENT_ONLY],
  columns: {
    date: date('日期*', '授课日期', '党课日期'),
    start: time('开始时间?', '开始'),
    end: time('结束时间?', '结束'),
    title: text('题目*', '党课题目', '党课主题', '授课题目', '主题', '党课名称', '课题', '授课主题'),
    lecturer: person('授课人*', '主讲人', '讲课人', '授课老师', '主讲', '授课人姓名'),
    lecturerPost: text('职务*', '授课人职务', '主讲人职务', '单位及职务', '授课人单位及职务', '单位职务'),
    place: text('地点', '授课地点', '上课地点'),
    hours: hours('课时/学时*', '课时', '学时', '时长'),
    due: dueCount('应到*', '应到人数', '应参加人数'),
    present: presentCount('实到*', '实到人数', '听课人数', '实际参加人数', '参加人数'),
    content: longText('主要内容*', '内容', '党课内容', '授课内容', '内容提要', '内容摘要'),
    material: text('讲稿/课件*', '讲稿', '课件', '讲稿课件', '教案', '讲稿或课件', '有无讲稿'),
    attendees: people('参加人员?', '听课人员', '参加名单'),
  },
});

export type LectureRecord = RecordOf<typeof lecture>;
