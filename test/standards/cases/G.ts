import { madeUpId } from '../../../samples/ledger/members';
import { changed, day, replaced, type Row, type Sheets } from '../../support/ledger';
import type { FiringCase } from './firing-case';

export const G_CASES: readonly FiringCase[] = [
  {
    rule: 'G-01',
    says: 'future',
    change: (sheets) => changed(sheets, '阵地设施', 0, { '更新/检查日期': day('2026-02-03') }),
    at: '阵地设施!G3',
    severity: 'error',
  },
  {
    rule: 'G-01',
    says: 'beforeFounding',
    change: (sheets) =>
      changed(sheets, '支部基本情况', 0, { 申请成立日期: day('2025-01-02'), 成立时间: day('2025-01-13') }),
    at: '会议记录!D8',
    severity: 'error',
  },
  {
    rule: 'G-02',
    says: 'beforeJoining',
    change: (sheets) => withAttendee(sheets, 0, '唐诗雨'),
    at: '会议记录!T3',
    severity: 'error',
  },
  {
    rule: 'G-02',
    says: 'beforeArrival',
    change: (sheets) =>
      withAttendee(changed(sheets, '党员名册', 17, { 组织关系转入时间: day('2025-05-16') }), 1, '唐诗雨'),
    at: '会议记录!T4',
    severity: 'error',
  },
  {
    rule: 'G-02',
    says: 'afterLeaving',
    change: (sheets) => withAttendee(withFormerMember(sheets, '2024-06-28'), 0, '丁一鸣'),
    at: '会议记录!T3',
    severity: 'error',
  },
  {
    rule: 'G-03',
    says: 'voted',
    change: (sheets) => changed(sheets, '会议记录', 4, { 赞成: 18 }),
    at: '会议记录!P7',
    severity: 'error',
  },
  {
    rule: 'G-03',
    says: 'elected',
    change: (sheets) => probationaryIn2023(sheets, 3),
    also: ['S03-6'],
    at: '换届选举!Q3',
    severity: 'error',
  },
  {
    rule: 'G-03',
    says: 'candidate',
    change: (sheets) => probationaryIn2023(sheets, 9),
    also: ['S03-6'],
    at: '换届选举!N3',
    severity: 'error',
  },
  {
    rule: 'G-03',
    says: 'seat',
    change: (sheets) => probationaryIn2023(sheets, 3),
    also: ['S03-6'],
    at: '支委会成员!A6',
    severity: 'error',
  },
  {
    rule: 'G-04',
    says: 'copied',
    change: (sheets) =>
      changed(sheets, '主题党日', 5, { 活动内容: `6月25日，${typed(sheets, '主题党日', 1, '活动内容')}` }),
    at: '主题党日!I8',
    severity: 'warn',
  },
  {
    rule: 'G-05',
    says: 'ahead',
    change: (sheets) =>
      changed(sheets, '主题党日', 0, {
        活动内容: `${typed(sheets, '主题党日', 0, '活动内容')}最后通读新修订的《中国共产党发展党员工作细则》。`,
      }),
    at: '主题党日!I3',
    severity: 'warn',
  },
  {
    rule: 'G-06',
    says: 'residue',
    change: (sheets) => changed(sheets, '谈心谈话', 0, { 谈话内容: '围绕××工作交换意见，说开会上的分歧' }),
    at: '谈心谈话!F3',
    severity: 'warn',
  },
  {
    rule: 'G-06',
    says: 'foreign',
    change: (sheets) =>
      changed(sheets, '谈心谈话', 0, { 谈话内容: '怎样落实东江市临山镇党委的要求，二月计划会上意见不一时的处理' }),
    parameters: { 'G-06.ownNames': ['清河镇', '清河县'] },
    at: '谈心谈话!F3',
    severity: 'warn',
  },
  {
    rule: 'G-07',
    says: 'dayOff',
    change: (sheets) => changed(sheets, '述职评议', 0, { 日期: day('2025-12-20') }),
    at: '述职评议!C3',
    severity: 'info',
  },
  {
    rule: 'G-08',
    says: 'twice',
    change: (sheets) => changed(sheets, '志愿服务', 0, { 日期: day('2025-03-20') }),
    at: '会议记录!T3',
    severity: 'error',
  },
  {
    rule: 'G-08',
    says: 'away',
    change: (sheets) => changed(sheets, '志愿服务', 0, { 日期: day('2025-03-20') }),
    at: '志愿服务!G3',
    severity: 'error',
  },
  {
    rule: 'G-09',
    says: 'alike',
    change: (sheets) =>
      changed(sheets, '会议记录', 6, {
        结束时间: '15:30',
        '内容/发言要点':
          '林晓拿出计划初稿，按月列出要办的事，说明哪些与去年不同。吴建国要求把纪律提醒写进节前一周，并建议宣传栏每两月换一次。讨论中发现七月的事项过多，移走两项到八月，其余不动。会后汇总修改，三月上旬再看一遍。',
      }),
    parameters: { 'G-09.n': 2 },
    at: '会议记录!D8',
    severity: 'info',
  },
  {
    rule: 'G-10',
    says: 'shared',
    change: (sheets) =>
      changed(changed(sheets, '会议记录', 0, { 日期: day('2025-03-27'), 登记日期: day('2025-03-27') }), '党课', 0, {
        主要内容: typed(sheets, '会议记录', 0, '内容/发言要点'),
      }),
    at: '党课!I3',
    severity: 'info',
  },
  {
    rule: 'G-11',
    says: 'numbers',
    change: (sheets) =>
      changed(sheets, '述职评议', 0, { 点评问题: '全年召开党员大会九次，年轻党员发言少，压担子不够。' }),
    at: '述职评议!N3',
    severity: 'info',
  },
  {
    rule: 'G-12',
    says: 'profile',
    change: (sheets) => changed(sheets, '支部基本情况', 0, { 副书记: '何平' }),
    at: '支部基本情况!B15',
    severity: 'error',
  },
  {
    rule: 'G-12',
    says: 'notElected',
    change: electedAnother,
    at: '支委会成员!A7',
    severity: 'error',
  },
  {
    rule: 'G-12',
    says: 'notSeated',
    change: electedAnother,
    at: '换届选举!Q3',
    severity: 'error',
  },
  {
    rule: 'G-12',
    says: 'chair',
    change: (sheets) => changed(sheets, '主题党日', 0, { 主持人: '沈玉兰（书记）' }),
    at: '主题党日!E3',
    severity: 'error',
  },
  {
    rule: 'G-13',
    says: 'differs',
    change: (sheets) => changed(sheets, '党小组', 1, { 划分时间: day('2025-03-10') }),
    at: '会议记录!A2',
    severity: 'info',
  },
  {
    rule: 'G-14',
    says: 'notHere',
    change: (sheets) =>
      replaced(withFormerMember(sheets, '2025-01-08'), '党费收缴', (rows) => [
        ...rows,
        {
          序号: 19,
          姓名: '丁一鸣',
          人员类别: '在职',
          计算基数: 5600,
          交纳比例: '1.5%',
          月应缴: 84,
          '1月': 84,
          '2月': 84,
        },
      ]),
    at: '党费收缴!I21',
    severity: 'error',
  },
  {
    rule: 'G-15',
    says: 'outdated',
    parameters: { 'G-15.wording': ['倒虹吸'] },
    at: '主题党日!I7',
    severity: 'info',
  },
];

function typed(sheets: Sheets, sheet: string, index: number, title: string): string {
  return String(sheets[sheet]?.[index]?.[title]);
}

function withAttendee(sheets: Sheets, index: number, name: string): Sheets {
  return changed(sheets, '会议记录', index, { 参会名单: `${typed(sheets, '会议记录', index, '参会名单')}、${name}` });
}

/** Someone who was a member for many years and went elsewhere. */
function withFormerMember(sheets: Sheets, leftOn: string): Sheets {
  const member: Row = {
    序号: 19,
    姓名: '丁一鸣',
    性别: '男',
    民族: '汉族',
    出生年月: day('1978-05-06'),
    身份证号: madeUpId({ born: '1978-05-06', sex: '男' }, 40),
    工作单位及职务: '清河镇水利站干事',
    人员类别: '正式党员',
    入党时间: day('2000-06-20'),
    转正时间: day('2001-06-20'),
    党龄: 24,
    组织关系转入时间: day('2023-12-04'),
    组织关系转出时间: day(leftOn),
  };
  return replaced(sheets, '党员名册', (rows) => [...rows, member]);
}

function probationaryIn2023(sheets: Sheets, index: number): Sheets {
  return changed(sheets, '党员名册', index, { 入党时间: day('2022-12-01'), 转正时间: day('2023-12-01'), 党龄: 2 });
}

/** 陈永福 in the place of 吴建国. */
function electedAnother(sheets: Sheets): Sheets {
  return changed(sheets, '换届选举', 0, {
    得票数: '周文海16票、沈玉兰15票、林晓15票、何平14票、吴建国4票、陈永福14票',
    当选: '周文海、沈玉兰、林晓、何平、陈永福',
  });
}
