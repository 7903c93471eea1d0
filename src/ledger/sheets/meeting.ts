import { simplified } from '../../values/simplified';
import {
  absences,
  choice,
  count,
  date,
  dueCount,
  hours,
  longText,
  people,
  person,
  presentCount,
  text,
  time,
  votesAbstain,
  votesAgainst,
  votesFor,
} from '../column-types';
import { ATTENDANCE, BALLOT, dateAndTime, PRESENT_ONLY, timeRange } from '../combined';
import { defineSheet, type RecordOf } from '../sheet-kind';

/**
 * The kinds of meeting, by the words that people use for them. 民主生活会 is not a branch's meeting; it is told apart so
 * that nobody takes it for a 组织生活会.
 */
export const MEETING_TYPES = {
  党员大会: ['支部党员大会', '支部大会', '党员大会记录', '大会', '全体党员大会'],
  支委会: ['支部委员会会议', '支委会议', '支部委员会', '支委会会议', '支部委员会议'],
  党小组会: ['小组会', '党小组会议', '小组会议'],
  党课: ['上党课', '专题党课', '党课学习'],
  主题党日: ['党员活动日', '固定党日', '支部主题党日', '主题党日活动', '党日活动'],
  组织生活会: ['专题组织生活会', '支部组织生活会', '年度组织生活会'],
  民主评议: ['民主评议党员', '民主评议会', '评议会'],
  民主生活会: ['专题民主生活会'],
  其他: ['其它', '其他会议'],
} as const satisfies Record<string, readonly string[]>;

export type MeetingType = keyof typeof MEETING_TYPES;

/** The type of meeting that a title such as `2025年支委会会议记录` names; `undefined` when it names none, or several. */
export function meetingTypeIn(text: string): MeetingType | undefined {
  const title = simplified(text);
  const words = (Object.keys(MEETING_TYPES) as MeetingType[]).filter((type) =>
    [type, ...MEETING_TYPES[type]].some((word) => word.length > 2 && title.includes(word)),
  );
  const [only, ...more] = words.filter((type) => type !== '其他');
  if (more.length === 0) return only ?? (/党课/u.test(title) ? '党课' : undefined);
  return undefined;
}

/** 会议记录 (三会一课): one row for each meeting, of all types or of the one that the sheet or section is named after. */
export const meeting = defineSheet({
  kind: 'meeting',
  name: '会议记录',
  synonyms: [
    '三会一课',
    '三会一课记录',
    '会议登记表',
    '组织生活记录',
    '党员大会记录',
    '党员大会',
    '支部大会',
    '支委会记录',
    '支委会',
    '支部委员会会议记录',
    '党小组会记录',
    '党小组会',
    '支部会议记录',
  ],
  rhythm: 'monthly',
  implied: { type: meetingTypeIn },
  combined: [
    dateAndTime('会议时间', '召开时间', '时间', '日期时间', '日期及时间'),
    timeRange('起止时间', '会议起止时间', '开始/结束时间'),
    ...ATTENDANCE,
    PRESENT_ONLY,
    BALLOT,
  ],
  columns: {
    type: choice(MEETING_TYPES)('会议类型*', '会议类别', '类型', '会议种类', '组织生活类型', '活动类型', '类别'),
    title: text('会议名称', '名称', '会议次数', '次数', '会议名称/次数', '会次'),
    group: text('党小组', '小组名称', '所在党小组', '党小组名称'),
    date: date('日期*', '会议日期', '召开日期', '年月日'),
    start: time('开始时间*', '开始', '会议开始时间', '起始时间', '开会时间'),
    end: time('结束时间', '结束', '散会时间', '会议结束时间'),
    place: text('地点*', '会议地点', '地址', '召开地点', '会场'),
    chair: person('主持人*', '主持', '会议主持人', '召集人', '会议主持'),
    recorder: person('记录人*', '记录', '会议记录人', '记录员'),
    due: dueCount('应到*', '应到人数', '应到会人数', '应参加人数', '应参会人数', '应到党员', '应到党员数'),
    present: presentCount('实到*', '实到人数', '实到会人数', '实际参加人数', '实参会人数', '实到党员', '实到党员数'),
    absentees: absences(
      '缺席人员及原因*',
      '缺席人员',
      '缺席',
      '请假人员',
      '请假',
      '未到人员及原因',
      '未到',
      '请假人员及原因',
      '缺席及原因',
      '缺席情况',
    ),
    guests: people('列席', '列席人员', '列席人'),
    topic: longText('议题*', '会议议题', '主要议题', '会议主题', '主题', '议程', '会议议程'),
    content: longText(
      '内容/发言要点*',
      '会议内容',
      '内容',
      '主要内容',
      '发言要点',
      '会议记录',
      '研究内容',
      '内容摘要',
      '会议内容摘要',
      '会议内容要点',
      '会议主要内容',
      '会议情况',
      '会议过程',
      '发言摘要',
    ),
    votingDue: count('有表决权人数?', '应到有表决权党员', '应到有表决权人数'),
    votesFor: votesFor('赞成', '同意', '赞成票', '同意票'),
    votesAgainst: votesAgainst('反对', '不同意', '反对票', '不赞成'),
    votesAbstain: votesAbstain('弃权', '弃权票'),
    resolution: longText('决议*', '会议决议', '形成决议', '决议事项', '会议决定', '决定事项', '结果', '议定事项'),
    attendees: people('参会名单', '参会人员', '到会人员', '参加人员', '出席人员', '出席人', '参会人员名单'),
    hours: hours('学时'),
    offDayNote: longText('节假日说明?', '非工作日说明', '休息日说明'),
  },
});

export type MeetingRecord = RecordOf<typeof meeting>;
