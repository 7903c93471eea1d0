import { choice, count, date, hours, longText, number, people, person, text, time, yesNo } from '../column-types';
import { dateAndTime, timeRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 志愿服务: one row for each activity, or for each opinion of 群众 that was answered. */
export const service = defineSheet({
  kind: 'service',
  name: '志愿服务',
  synonyms: [
    '服务台账',
    '双报到登记',
    '办实事清单',
    '服务群众',
    '志愿服务台账',
    '志愿服务记录',
    '双报到',
    '为民办实事',
  ],
  rhythm: 'recurring',
  combined: [dateAndTime('时间', '活动时间', '服务时间'), timeRange('起止时间', '服务起止时间')],
  columns: {
    seq: number('序号?'),
    date: date('日期*', '活动日期', '服务日期'),
    start: time('开始时间', '开始'),
    end: time('结束时间', '结束'),
    place: text('地点*', '活动地点', '服务地点'),
    content: longText('内容*', '服务内容', '活动内容', '服务事项', '办实事内容', '主要内容'),
    beneficiaries: text('服务对象', '受益对象', '受益群众'),
    people: people('参加人员*', '参与人员', '志愿者', '参加党员', '服务人员', '参加人员名单'),
    size: count('人数*', '参加人数', '参与人数'),
    hours: hours('时长*', '服务时长', '时长(小时)', '服务时数', '小时数'),
    organiser: person('负责人', '组织者', '责任人'),
    opinions: longText('群众意见?', '意见建议', '群众诉求'),
    answer: longText('答复情况?', '办理情况', '答复'),
    answeredOn: date('答复日期?', '办结日期', '答复时间'),
    rating: text('群众评价', '评价', '满意度'),
    reporting: choice({ 单位报到: ['单位'], 个人报到: ['个人'], 否: ['无', '不是'], 是: ['√', '有'] })(
      '是否双报到',
      '双报到',
      '报到方式',
    ),
    onDuty: yesNo('是否工作日?'),
  },
});

export type ServiceRecord = RecordOf<typeof service>;
