import { date, digits, longText, number, person, text } from '../column-types';
import { dateRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/** 支委会成员: one row for each post held. */
export const committee = defineSheet({
  kind: 'committee',
  name: '支委会成员',
  synonyms: [
    '支部班子',
    '支委分工表',
    '支部委员名单',
    '支部委员会成员',
    '支委会成员名单',
    '支委成员',
    '班子成员',
    '支委分工',
  ],
  rhythm: 'static',
  combined: [dateRange('since', 'until', '任期起止', '任期', '任职起止')],
  columns: {
    seq: number('序号'),
    name: person('姓名*'),
    post: text('党内职务*', '支委职务', '支部职务', '党内任职', '职务'),
    duties: longText('分工', '工作分工', '职责分工', '分管工作'),
    job: text('行政职务', '工作单位及职务', '行政岗位'),
    since: date('任职时间*', '任职日期', '任职起始', '当选时间', '任职起始时间'),
    until: date('任期届满', '届满时间', '离任时间', '免职时间', '任期届满时间', '任职终止'),
    term: text('当选届次', '届次'),
    approvalNo: text(
      '批复/备案文号*',
      '批复(备案)文号',
      '批复文号',
      '备案文号',
      '批复备案文号',
      '批准文号',
      '批复或备案文号',
    ),
    phone: digits('联系电话', '电话', '手机'),
  },
});

export type CommitteeRecord = RecordOf<typeof committee>;
