import { date, longText, money, number, people, text, yesNo } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 阵地设施: one row for each thing that should be there, and for the yearly budget. */
export const facility = defineSheet({
  kind: 'facility',
  name: '阵地设施',
  synonyms: ['党员活动室台账', '阵地清单', '阵地建设', '党员活动室', '阵地设施清单', '活动阵地', '阵地保障'],
  rhythm: 'static',
  columns: {
    seq: number('序号?'),
    item: text('项目*', '设施', '设施名称', '名称', '内容', '物品名称', '项目名称'),
    standard: longText('标准', '配置标准', '要求', '建设标准'),
    there: yesNo('有/无*', '有无', '是否具备', '配备情况', '是否配备'),
    quantity: text('数量', '件数'),
    place: text('位置', '存放位置', '地点', '存放地点'),
    owner: people('责任人*', '管理人', '负责人', '保管人', '管理员'),
    checkedOn: date('更新/检查日期', '更新日期', '检查日期', '更新时间', '检查时间', '最近检查日期'),
    area: number('面积?', '面积(㎡)', '面积(平方米)'),
    budget: money('年度经费预算*', '经费预算', '预算', '年度预算', '预算金额'),
    spent: money('支出', '实际支出', '经费支出', '支出金额'),
  },
});

export type FacilityRecord = RecordOf<typeof facility>;
