import { deadline, longText, number, people, period, status, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 责任清单, yearly or monthly: one row for each duty of a person. */
export const duty = defineSheet({
  kind: 'duty',
  name: '责任清单',
  synonyms: [
    '责任分工表',
    '一岗双责清单',
    '任务清单',
    '月度责任清单',
    '责任分解表',
    '党建责任清单',
    '支委责任清单',
    '岗位责任',
  ],
  rhythm: 'recurring',
  columns: {
    seq: number('序号'),
    month: period('月份', '月度', '时间'),
    owner: people('责任人*', '责任主体', '姓名', '责任主体/姓名', '责任领导', '责任对象'),
    post: text('职务*', '党内职务', '岗位'),
    duty: longText('责任内容*', '工作职责', '职责内容', '责任事项', '党建任务', '工作任务', '任务内容', '职责任务'),
    measures: longText('工作措施', '具体措施', '落实措施', '措施'),
    dueBy: deadline('完成时限*', '完成时间', '时限', '时限要求', '完成期限'),
    state: status('完成情况*', '落实情况', '完成进度', '进展情况', '进展'),
    evidence: longText('佐证', '佐证材料', '印证材料'),
  },
});

export type DutyRecord = RecordOf<typeof duty>;
