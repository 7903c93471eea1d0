import { count, date, deadline, longText, number, period, person, status, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 述职评议: one row for each secretary and year. */
export const appraisal = defineSheet({
  kind: 'appraisal',
  name: '述职评议',
  synonyms: ['书记述职评议表', '述职评议考核', '书记述职', '党支部书记述职评议', '述职评议台账'],
  rhythm: 'recurring',
  columns: {
    seq: number('序号?'),
    year: period('年度*', '述职年度'),
    name: person('述职人*', '姓名', '书记', '述职人姓名'),
    date: date('日期*', '述职日期', '述职时间', '评议日期', '时间'),
    form: text('会议/方式', '方式', '会议', '述职方式', '述职形式', '会议方式'),
    assessors: count('评议人数', '参评人数', '测评人数'),
    issued: count('发出票', '发出票数', '发出'),
    returned: count('收回票', '收回票数', '收回'),
    valid: count('有效票?', '有效票数'),
    good: count('好*', '好票数', '好(票)'),
    fair: count('较好*', '较好票数', '较好(票)'),
    average: count('一般*', '一般票数', '一般(票)'),
    poor: count('差*', '差票数', '差(票)'),
    grade: text('综合等次*', '综合评价', '等次', '评价等次', '综合评价等次', '考核等次'),
    problems: longText('点评问题*', '存在问题', '点评意见', '反馈问题', '问题'),
    measures: longText('整改措施', '措施'),
    dueBy: deadline('整改时限', '完成时限', '整改期限'),
    state: status('完成情况', '整改情况', '整改完成情况'),
  },
});

export type AppraisalRecord = RecordOf<typeof appraisal>;
