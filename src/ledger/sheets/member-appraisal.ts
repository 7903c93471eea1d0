import { choice, count, date, deadline, longText, number, period, person, text } from '../column-types';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 民主评议: one row for each member. */
export const memberAppraisal = defineSheet({
  kind: 'memberAppraisal',
  name: '民主评议',
  synonyms: [
    '民主测评汇总表',
    '党员评议登记表',
    '民主评议党员',
    '民主评议汇总表',
    '民主评议党员登记表',
    '民主评议结果',
  ],
  rhythm: 'recurring',
  columns: {
    seq: number('序号?'),
    year: period('年度*', '评议年度'),
    name: person('姓名*', '党员姓名'),
    category: choice({ 正式党员: ['正式', '党员', '中共党员'], 预备党员: ['预备'] })('类别*', '人员类别', '党员类别'),
    self: longText('自评', '个人自评', '自评等次', '自我评价'),
    mutual: longText('互评', '党员互评', '互评等次', '互评意见'),
    excellent: count('优秀*', '优秀票', '优秀票数', '测评优秀'),
    qualified: count('合格*', '合格票', '合格票数', '测评合格'),
    basic: count('基本合格*', '基本合格票', '基本合格票数', '测评基本合格'),
    unqualified: count('不合格*', '不合格票', '不合格票数', '测评不合格'),
    ballots: count('有效票?', '有效票数', '测评票数', '收回票'),
    grade: text('支委会评定等次*', '评定等次', '评议等次', '等次', '评议结果', '最终等次', '综合评定', '评定结果'),
    date: date('评议会日期*', '评议日期', '评议时间', '日期'),
    signed: text('本人签字', '签字', '本人签名'),
    followUp: longText('整改/处置', '整改情况', '后续处理', '整改', '处置', '整改处置', '处置意见', '整改措施'),
    followUpBy: deadline('限期改正至?', '整改期限', '限期改正期限'),
  },
});

export type MemberAppraisalRecord = RecordOf<typeof memberAppraisal>;
