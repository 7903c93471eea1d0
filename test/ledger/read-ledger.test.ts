import { valueOf } from '../../src/ledger/field';
import { records } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { dayText, spanText } from '../../src/values/date-interval';
import { sheet } from '../support/grid';

const MEETING_HEADER = [
  '序号',
  '会议类型',
  '日期',
  '地点',
  '主持人',
  '记录人',
  '应到/实到',
  '请假人员',
  '议题',
  '会议内容',
  '决议',
];
const meetingRow = (seq: number, type: string, date: string) => [
  seq,
  type,
  date,
  '二楼会议室',
  '周文海',
  '林晓',
  '18/17',
  '何平（出差）',
  '学习讨论',
  '传达学习并讨论',
  '一致同意',
];

test('a table with a title, an info line and a header in the fourth row', () => {
  const ledger = readLedger([
    sheet('Sheet1', [
      ['2025年度会议登记表'],
      ['党支部名称：清河镇机关第一党支部', null, null, '记录员：林晓'],
      [],
      MEETING_HEADER,
      meetingRow(1, '支部委员会会议', '3月5日'),
      meetingRow(2, '支部大会', '2025.3.20'),
      ['填表人：林晓'],
    ]),
  ]);
  const [first, second, ...more] = records(ledger, 'meeting');
  expect(more).toEqual([]);
  expect(first && [valueOf(first.type), valueOf(first.due), valueOf(first.present)]).toEqual(['支委会', 18, 17]);
  expect(first?.date.value.ok && spanText(first.date.value.value)).toBe('2025-03-05');
  expect(first?.date.place).toEqual({ sheet: 'Sheet1', row: 5, column: 3 });
  expect(second && valueOf(second.type)).toBe('党员大会');
  expect(first && valueOf(first.absentees)).toEqual({ stated: null, people: [{ name: '何平', reason: '出差' }] });
  expect(ledger).toMatchObject({ year: 2025, unit: '清河镇机关第一党支部' });
});

test('a sheet that names no year goes by the others, also when it is read a second time beside another', () => {
  const meetings = sheet('会议记录', [MEETING_HEADER, meetingRow(1, '支部委员会会议', '3月5日')]);
  const roster = (year: number) =>
    sheet('党员名册', [[`${year}年党员名册`], ['姓名', '性别', '民族'], ['周文海', '男', '汉族']]);
  const dayBeside = (other: ReturnType<typeof roster>) => {
    const [meeting] = records(readLedger([meetings, other]), 'meeting');
    return meeting?.date.value.ok === true && spanText(meeting.date.value.value);
  };
  expect([2025, 2024, 2025].map((year) => dayBeside(roster(year)))).toEqual(['2025-03-05', '2024-03-05', '2025-03-05']);
});

test('months in a second header row under a common head', () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const ledger = readLedger([
    sheet(
      '党费收缴明细',
      [
        ['序号', '姓名', '计算基数', '交纳比例', '月应缴', '缴纳情况', ...months.slice(1).map(() => null), '全年实缴'],
        [null, null, null, null, null, ...months, null],
        [1, '周文海', 6200, '1.5%', 93, ...months.map(() => 93), 1116],
        ['合计', null, null, null, 93, ...months.map(() => 93), 1116],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:Q1', 'R1:R2'] },
    ),
  ]);
  const [row, ...more] = records(ledger, 'dues');
  expect(more).toEqual([]);
  expect(row && [row.month1, row.month12, row.annualPaid].map(valueOf)).toEqual([9300, 9300, 111600]);
  expect(ledger.sheets.dues[0]?.totals).toHaveLength(1);
  expect(ledger.problems).toEqual([]);
});

test('a form of labels and values', () => {
  const ledger = readLedger([
    sheet(
      '支部概况',
      [
        ['党支部基本情况'],
        ['支部全称', '清河镇机关第一党支部', null, '上级党组织', '清河镇党委'],
        ['成立时间', '2016年4月', null, '批复文号', '清委〔2016〕8号'],
        ['党员总数', '18人', null, '其中正式党员', 17],
        ['书记', '周文海', null, '本届起止时间', '2023.6-2026.6'],
      ],
      { merges: ['A1:E1', 'B2:C2', 'B3:C3', 'B4:C4', 'B5:C5'] },
    ),
  ]);
  const [profile] = records(ledger, 'profile');
  expect(profile && valueOf(profile.members)).toBe(18);
  expect(profile && valueOf(profile.fullMembers)).toBe(17);
  expect(profile?.termTo.value.ok && dayText(profile.termTo.value.value.to)).toBe('2026-06-30');
  expect(ledger.unit).toBe('清河镇机关第一党支部');
});
