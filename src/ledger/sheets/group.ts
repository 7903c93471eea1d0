import { count, date, number, people, person, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 党小组: one row for each group. */
export const group = defineSheet({
  kind: 'group',
  name: '党小组',
  synonyms: ['党小组划分表', '小组花名册', '党小组名单', '党小组划分', '党小组设置', '党小组情况', '党小组花名册'],
  rhythm: 'static',
  columns: {
    seq: number('序号'),
    name: text('小组名称*', '党小组名称', '党小组', '小组', '组别'),
    leader: person('组长*', '党小组组长', '党小组长', '小组长'),
    members: people('组员名单*', '组员', '成员', '党员名单', '小组成员', '成员名单', '党小组成员'),
    size: count('人数', '党员人数', '小组人数', '党员数'),
    formedOn: date('划分时间', '成立时间', '划分日期', '成立日期'),
  },
});

export type GroupRecord = RecordOf<typeof group>;
