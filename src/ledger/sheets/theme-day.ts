import { absences, date, dueCount, longText, people, person, presentCount, text, time, yesNo } from '../column-types';
import { ATTENDANCE, dateAndTime, PRESENT_ONLY, timeRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 主题党日: one row for each. */
export const themeDay = defineSheet({
  kind: 'themeDay',
  name: '主题党日',
  synonyms: [
    '党员活动日记录',
    '支部主题党日台账',
    '主题党日记录',
    '主题党日活动',
    '党员活动日',
    '固定党日',
    '支部主题党日',
  ],
  rhythm: 'monthly',
  combined: [dateAndTime('活动时间', '时间', '开展时间'), timeRange('起止时间'), ...ATTENDANCE, PRESENT_ONLY],
  columns: {
    date: date('日期*', '活动日期', '开展日期'),
    start: time('开始时间?', '开始'),
    end: time('结束时间?', '结束'),
    theme: text('主题*', '活动主题', '主题党日主题', '党日主题', '活动名称'),
    form: text('活动形式*', '形式', '活动类型', '内容类别', '活动类别', '活动方式'),
    place: text('地点', '活动地点'),
    chair: person('主持人*', '主持', '组织者', '负责人', '组织人'),
    recorder: person('记录人', '记录', '记录员'),
    due: dueCount('应到*', '应到人数', '应参加人数', '应参加'),
    present: presentCount('实到*', '实到人数', '实际参加人数', '实参加人数', '实际参加'),
    absentees: absences('缺席人员及原因?', '缺席人员', '缺席', '请假人员', '请假', '未到人员及原因'),
    content: longText('活动内容*', '主要内容', '内容', '活动情况', '活动过程', '活动记录', '内容摘要'),
    discipline: text('党纪教育一刻钟', '一刻钟', '党纪学习教育一刻钟', '党纪教育'),
    duesPaid: yesNo('缴纳党费', '交纳党费', '是否缴纳党费'),
    evidence: text('图片/佐证', '图片', '佐证', '佐证材料', '活动照片', '照片'),
    attendees: people('参加人员?', '参加名单', '参与人员', '参加党员'),
  },
});

export type ThemeDayRecord = RecordOf<typeof themeDay>;
