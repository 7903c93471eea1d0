import { date, longText, number, people, period, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 阶段小结 and 年终总结: one row for each period. */
export const summary = defineSheet({
  kind: 'summary',
  name: '阶段小结和年终总结',
  synonyms: ['半年总结', '工作小结', '阶段小结', '年终总结', '工作总结', '阶段小结/年终总结', '小结总结', '年度总结'],
  rhythm: 'recurring',
  columns: {
    seq: number('序号?'),
    year: period('年度*', '年份'),
    period: period('时段*', '阶段', '季度', '小结时段', '总结时段', '时间段', '类型'),
    date: date('日期*', '撰写日期', '完成日期', '形成日期', '时间'),
    author: people('撰写人*', '起草人', '执笔人', '责任人'),
    work: longText('工作情况*', '工作开展情况', '主要工作', '总结内容', '工作完成情况', '主要做法', '内容'),
    problems: longText('存在问题*', '问题', '问题不足', '存在的问题', '存在不足', '问题和不足'),
    next: longText('下步打算*', '下一步打算', '下一步工作', '下步计划', '下一步计划', '下步工作打算', '工作打算'),
    meeting: text('审议会议', '审议情况', '讨论会议', '审议时间'),
  },
});

export type SummaryRecord = RecordOf<typeof summary>;
