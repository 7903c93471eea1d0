import { deadline, longText, number, people, period, status } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 年度计划: one row for each thing planned. */
export const plan = defineSheet({
  kind: 'plan',
  name: '年度计划',
  synonyms: ['工作要点', '任务分解表', '工作配档表', '年度工作计划', '工作计划', '年度党建工作计划', '党建计划'],
  rhythm: 'recurring',
  columns: {
    seq: number('序号'),
    period: period('月份/季度*', '月份', '季度', '时间', '计划时间', '时间安排', '时段'),
    task: longText('工作任务*', '工作内容', '任务', '主要任务', '工作事项', '计划内容', '重点任务', '工作项目'),
    measures: longText('具体措施*', '工作措施', '措施', '主要措施', '落实措施', '具体要求'),
    owner: people('责任人*', '负责人', '责任单位', '责任领导', '牵头人', '具体责任人'),
    dueBy: deadline('完成时限*', '完成时间', '时限', '时限要求', '完成期限'),
    state: status('进展*', '完成情况', '进展情况', '落实情况', '完成进度'),
  },
});

export type PlanRecord = RecordOf<typeof plan>;
