import { date, deadline, longText, number, people, status, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 检查评比: one row for each check, or for each problem it found. */
export const inspection = defineSheet({
  kind: 'inspection',
  name: '检查评比',
  synonyms: ['督查记录', '问题整改台账', '销号台账', '检查记录', '督导检查', '检查评比台账', '整改台账', '问题清单'],
  rhythm: 'recurring',
  columns: {
    seq: number('序号'),
    date: date('日期*', '检查日期', '检查时间', '督查日期', '发现日期', '发现时间', '时间'),
    inspectors: text('检查人*', '检查人员', '检查单位', '督查人员', '督查组', '检查组', '检查部门'),
    type: text('类型', '检查类型', '检查方式', '问题来源', '类别'),
    content: longText('检查内容', '检查项目', '督查内容', '对应标准', '检查事项'),
    problem: longText('发现问题*', '存在问题', '问题', '具体问题', '问题描述', '发现的问题'),
    measures: longText('整改措施*', '措施', '整改要求', '整改情况说明'),
    owner: people('责任人*', '整改责任人', '责任领导'),
    dueBy: deadline('整改时限*', '完成时限', '整改期限', '时限', '整改完成时限'),
    state: status('完成情况*', '整改情况', '整改状态', '完成状态', '整改完成情况'),
    closedOn: date('销号日期*', '销号时间', '办结日期', '闭环日期', '复查通过日期', '办结时间', '完成日期'),
    acceptedBy: people('验收人', '复核人', '销号人'),
    result: text('评比结果', '评比', '检查结果', '表彰情况', '评比表彰结果'),
    evidence: text('佐证', '佐证材料'),
  },
});

export type InspectionRecord = RecordOf<typeof inspection>;
