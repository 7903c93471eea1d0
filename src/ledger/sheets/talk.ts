import { date, longText, number, people, text } from '../column-types';
import { dateAndTime } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 谈心谈话: one row for each talk. */
export const talk = defineSheet({
  kind: 'talk',
  name: '谈心谈话',
  synonyms: ['谈话记录表', '谈心交心登记', '谈心谈话记录', '谈心谈话台账', '谈心谈话登记表', '谈话记录', '谈心记录'],
  rhythm: 'recurring',
  combined: [dateAndTime('时间', '谈话时间')],
  columns: {
    seq: number('序号?'),
    date: date('日期*', '谈话日期'),
    place: text('地点', '谈话地点'),
    talkers: people('谈话人*', '谈话人姓名', '主谈人'),
    talkerPost: text('谈话人职务', '职务'),
    partners: people('谈话对象*', '谈话对象姓名', '被谈话人', '对象', '谈话对象(姓名)'),
    type: text('类型', '谈话类型', '类别', '谈话类别', '谈话情形'),
    content: longText('谈话内容*', '内容', '主要内容', '谈话主要内容', '谈话要点', '谈话情况'),
    opinions: longText('意见建议', '意见和建议', '对方意见', '意见'),
    response: longText('处理反馈', '处理', '处理/反馈', '处理情况', '反馈', '反馈情况', '处理结果'),
    signed: text('签字', '双方签字', '签名', '谈话对象签字'),
  },
});

export type TalkRecord = RecordOf<typeof talk>;
