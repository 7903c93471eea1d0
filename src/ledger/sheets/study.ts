import { date, hours, number, people, text, yesNo } from '../column-types';
import { dateAndTime } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 教育培训学时: one row for each person (or several at once) and training. */
export const study = defineSheet({
  kind: 'study',
  name: '教育培训学时',
  synonyms: [
    '学时登记表',
    '学习台账',
    '教育培训台账',
    '党员教育培训',
    '学时台账',
    '党员学时',
    '党员教育培训学时',
    '教育培训',
  ],
  rhythm: 'monthly',
  combined: [dateAndTime('时间', '培训时间', '学习时间')],
  columns: {
    seq: number('序号?'),
    name: people('姓名*', '党员姓名', '参加人员', '参训人员'),
    date: date('日期*', '培训日期', '学习日期'),
    title: text('培训名称*', '培训内容', '学习内容', '培训班名称', '课程名称', '内容', '培训主题'),
    organiser: text('主办单位*', '组织单位', '主办', '举办单位', '培训单位'),
    form: text('形式', '培训形式', '学习形式', '培训方式', '类型'),
    place: text('地点', '培训地点'),
    lecturer: text('主讲', '主讲人', '授课人'),
    hours: hours('学时*', '学时数', '课时', '培训学时'),
    total: hours('累计*', '累计学时', '合计学时', '年度累计', '年度累计学时'),
    assessment: text('考核', '考核结果', '考核情况'),
    certificate: text('证明材料', '佐证', '证书'),
    exempt: yesNo('是否免学?', '免学', '免于考核'),
    exemptReason: text('免学原因?'),
  },
});

export type StudyRecord = RecordOf<typeof study>;
