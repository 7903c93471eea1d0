import { changed, day, replaced, type Row, type Sheets } from './rows';

/** A mistake put into the compliant ledger, and what it is. */
interface Slip {
  readonly says: string;
  readonly make: (sheets: Sheets) => Sheets;
}

/** They go with the deductions on the scoring table of samples/branch.xlsx, and a few more that the reviewer overlooked. */
export const SLIPS: readonly Slip[] = [
  {
    says: '会议记录：2月、7月没有支委会。',
    make: (sheets) => replaced(sheets, '会议记录', (rows) => rows.filter((row) => !isCommittee(row, '第2次', '第7次'))),
  },
  {
    says: '支委会成员：没有人任纪检委员。',
    make: (sheets) => edited(sheets, '支委会成员', '姓名', '吴建国', { 党内职务: '委员' }),
  },
  {
    says: '责任清单：8月底到期的任务没有完成。',
    make: (sheets) => changed(sheets, '责任清单', 1, { 完成时限: day('2025-08-29'), 完成情况: '未完成' }),
  },
  {
    says: '主题党日：9月没有记录。',
    make: (sheets) => replaced(sheets, '主题党日', (rows) => rows.filter((row) => row['主题'] !== '重温历史守本色')),
  },
  {
    says: '会议记录：接收预备党员的大会，赞成、反对、弃权加起来少一票。',
    make: (sheets) => edited(sheets, '会议记录', '会议名称', '2025年第2次党员大会', { 赞成: 15 }),
  },
  {
    says: '会议记录：第三次党员大会没有写记录人。',
    make: (sheets) => edited(sheets, '会议记录', '会议名称', '2025年第3次党员大会', { 记录人: null }),
  },
  {
    says: '会议记录：第四次党员大会的实到比应到多。',
    make: (sheets) => edited(sheets, '会议记录', '会议名称', '2025年第4次党员大会', { 实到: 19 }),
  },
  {
    says: '教育培训学时：一名党员的累计学时加错。',
    make: (sheets) =>
      replaced(sheets, '教育培训学时', (rows) => {
        const last = rows.findLastIndex((row) => row['姓名'] === '徐凯');
        return rows.map((row, index) => (index === last ? { ...row, 累计: 38 } : row));
      }),
  },
  {
    says: '教育培训学时：一名党员没有参加轮训，学时不足。',
    make: (sheets) =>
      replaced(sheets, '教育培训学时', (rows) =>
        withTotals(
          rows.filter((row) => row['姓名'] !== '邓伟' || row['形式'] !== '集中轮训'),
          '邓伟',
        ),
      ),
  },
  {
    says: '党费收缴：一名党员2月没有交。',
    make: (sheets) => edited(sheets, '党费收缴', '姓名', '罗志强', { '2月': null, 全年实缴: 1039.5 }),
  },
  {
    says: '谈心谈话：两名党员没有与委员谈过话。',
    make: (sheets) =>
      replaced(sheets, '谈心谈话', (rows) =>
        rows.filter((row) => row['类型'] !== '委员与党员' || !['韩雪', '曹静'].includes(String(row['谈话对象']))),
      ),
  },
  {
    says: '检查评比：下半年没有检查。',
    make: (sheets) => replaced(sheets, '检查评比', (rows) => rows.slice(0, 1)),
  },
  {
    says: '阶段小结和年终总结：上半年小结没有写存在问题。',
    make: (sheets) => changed(sheets, '阶段小结和年终总结', 0, { 存在问题: null }),
  },
  {
    says: '党员名册：一名党员的身份证号错了一位。',
    make: (sheets) => edited(sheets, '党员名册', '姓名', '马丽华', { 身份证号: '999999198312030012' }),
  },
  {
    says: '阵地设施：管理制度没有上墙。',
    make: (sheets) => edited(sheets, '阵地设施', '项目', '管理制度及专人管理', { '有/无': '无' }),
  },
];

function isCommittee(row: Row, ...which: readonly string[]): boolean {
  return row['会议类型'] === '支委会' && which.some((one) => String(row['会议名称']).includes(one));
}

function edited(sheets: Sheets, name: string, column: string, value: string, cells: Row): Sheets {
  const index = sheets[name]?.findIndex((row) => row[column] === value) ?? -1;
  return changed(sheets, name, index, cells);
}

/** The running totals of one member's hours anew. */
function withTotals(rows: readonly Row[], name: string): Row[] {
  let total = 0;
  return rows.map((row) => {
    if (row['姓名'] !== name) return row;
    total += Number(row['学时']);
    return { ...row, 累计: total };
  });
}
