import { activitiesOf } from '../../src/ledger/activities';
import { valueOf } from '../../src/ledger/field';
import { records } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { spanText } from '../../src/values/date-interval';
import { sheet } from '../support/grid';

const SHORT_HEADER = ['日期', '地点', '主持人', '记录人', '应到', '实到', '议题', '决议'];
const shortMeeting = (date: string) => [date, '活动室', '王一鸣', '李二宝', 5, 5, '学习', '同意'];

test('one sheet for each type of meeting: the sheet says the type', () => {
  const ledger = readLedger([
    sheet('支委会记录', [SHORT_HEADER, shortMeeting('2025-1-10')]),
    sheet('党员大会记录', [SHORT_HEADER, shortMeeting('2025-3-10')]),
    sheet('党小组会', [SHORT_HEADER, shortMeeting('2025-3-11')]),
  ]);
  expect(records(ledger, 'meeting').map(({ type }) => valueOf(type))).toEqual(['支委会', '党员大会', '党小组会']);
  expect(ledger.sheets.meeting.map(({ missing }) => missing.includes('会议类型'))).toEqual([false, false, false]);
});

test('types one below the other on one sheet, each with its own title and header', () => {
  const ledger = readLedger([
    sheet(
      '三会一课',
      [
        ['2025年三会一课记录'],
        ['一、党员大会'],
        SHORT_HEADER,
        shortMeeting('3月10日'),
        shortMeeting('6月10日'),
        ['二、支委会'],
        SHORT_HEADER,
        shortMeeting('1月10日'),
      ],
      { merges: ['A1:H1', 'A2:H2', 'A6:H6'] },
    ),
  ]);
  const read = records(ledger, 'meeting').map(({ type, date }) => [
    valueOf(type),
    date.value.ok && spanText(date.value.value),
  ]);
  expect(read).toEqual([
    ['党员大会', '2025-03-10'],
    ['党员大会', '2025-06-10'],
    ['支委会', '2025-01-10'],
  ]);
});

test('several years on one sheet: the section gives the year', () => {
  const header = ['谈话人', '谈话对象', '日期', '谈话内容'];
  const talk = (date: string) => ['王一鸣', '李二宝', date, '工作和生活'];
  const ledger = readLedger([sheet('谈心谈话', [header, ['2024年度'], talk('5月8日'), ['2025年度'], talk('5月9日')])]);
  const read = records(ledger, 'talk').map(({ date, source }) => [
    source.year,
    date.value.ok && spanText(date.value.value),
  ]);
  expect(read).toEqual([
    [2024, '2024-05-08'],
    [2025, '2025-05-09'],
  ]);
});

test('the year of the other sheets serves a sheet without one; two different years do not', () => {
  const talks = (title: string, name: string) =>
    sheet(name, [[title], ['谈话人', '谈话对象', '日期', '谈话内容'], ['王一鸣', '李二宝', '5月8日', '工作']]);
  const dated = talks('2025年谈心谈话', '谈心谈话');
  const undated = talks('谈心交心登记', '谈心交心');
  expect(readLedger([dated, undated]).problems).toEqual([]);
  const other = talks('2024年谈心谈话', '谈话记录');
  expect(readLedger([dated, undated, other]).problems).toMatchObject([
    { code: 'ledger.cell.noYear', sheet: '谈心交心', row: 3, column: 3, received: '5月8日' },
  ]);
});

test('无 in place of records, numbered empty rows, totals and notes are no records', () => {
  const ledger = readLedger([
    sheet('走访慰问', [['日期', '对象', '金额', '慰问人'], ['本年度无走访慰问']]),
    sheet('党课', [
      ['日期', '题目', '授课人', '学时'],
      ['无', '无', '无', '—'],
    ]),
    sheet('党小组', [
      ['序号', '小组名称', '组长', '组员名单', '人数'],
      [1, '第一党小组', '王一鸣', '王一鸣、李二宝', 2],
      [2, null, null, null, null],
      ['合计', null, null, null, 2],
      ['注：人数含预备党员'],
    ]),
  ]);
  expect(records(ledger, 'care')).toEqual([]);
  expect(ledger.sheets.care[0]?.declaredEmpty).toEqual({ sheet: '走访慰问', row: 2, column: 1 });
  expect(ledger.sheets.lecture[0]).toMatchObject({ records: [], declaredEmpty: { row: 2 } });
  expect(records(ledger, 'group')).toHaveLength(1);
  expect(ledger.sheets.group[0]).toMatchObject({ totals: [{ source: { row: 4 } }] });
});

test('a header repeated at a page break is no record', () => {
  const header = ['姓名', '性别', '出生年月', '入党时间'];
  const rows = [
    ['党员花名册'],
    header,
    ['王一鸣', '男', '1980.5', '2005.7'],
    header,
    ['李二宝', '女', '1981.6', '2006.7'],
  ];
  const ledger = readLedger([sheet('Sheet2', rows)]);
  expect(records(ledger, 'roster').map(({ name }) => valueOf(name))).toEqual(['王一鸣', '李二宝']);
  expect(ledger.sheets.roster).toHaveLength(1);
});

test('two kinds of table on one sheet', () => {
  const ledger = readLedger([
    sheet('组织情况', [
      ['支委会成员'],
      ['姓名', '党内职务', '分工', '任职时间'],
      ['王一鸣', '书记', '全面', '2023.9'],
      [],
      ['党小组划分'],
      ['小组名称', '组长', '组员名单'],
      ['第一党小组', '李二宝', '李二宝、赵三强'],
    ]),
  ]);
  expect(records(ledger, 'committee').map(({ post }) => valueOf(post))).toEqual(['书记']);
  expect(records(ledger, 'group').map(({ leader }) => valueOf(leader))).toEqual(['李二宝']);
});

test('forms one below the other: a label that comes again begins the next record', () => {
  const form = (date: string, partner: string) => [
    ['日期', date, '地点', '办公室'],
    ['谈话人', '王一鸣', '谈话对象', partner],
    ['谈话内容', '谈思想、谈工作', null, null],
  ];
  const ledger = readLedger([sheet('谈话记录表', [...form('2025-3-5', '李二宝'), [], ...form('2025-4-6', '赵三强')])]);
  expect(records(ledger, 'talk').map(({ partners }) => valueOf(partners)?.map(({ name }) => name))).toEqual([
    ['李二宝'],
    ['赵三强'],
  ]);
});

test('date, time and head-count in combined columns', () => {
  const ledger = readLedger([
    sheet('主题党日', [
      ['活动时间', '主题', '活动形式', '出席情况', '活动内容'],
      ['2025年3月25日下午2时30分至4时', '植树', '志愿服务', '应到12人，实到11人', '在河堤植树'],
    ]),
  ]);
  const [day] = activitiesOf(ledger, '主题党日');
  expect(day && [day.start, day.end, day.due, day.present].map((field) => valueOf<number>(field))).toEqual([
    870, 960, 12, 11,
  ]);
  expect(day?.due.place).toEqual(day?.present.place);
});

test('全体 present is as many as are due', () => {
  const ledger = readLedger([
    sheet('支委会记录', [SHORT_HEADER, ['2025-1-10', '活动室', '王一鸣', '李二宝', '5人', '全体', '学习', '同意']]),
  ]);
  const [meeting] = activitiesOf(ledger, '支委会');
  expect(meeting && valueOf(meeting.present)).toBe(5);
});

test('what is not understood is shown with its cell', () => {
  const ledger = readLedger([
    sheet('党员名册', [
      ['姓名', '性别', '身份证号', '入党时间', '幸运数字'],
      ['王一鸣', '男', 999999198001010000, 2005.1, 7],
      ['李二宝', '未知', '', '2005年13月', 8],
    ]),
  ]);
  const found = ledger.problems.map(({ code, row, column }) => [code, row, column]);
  expect(found).toEqual([
    ['ledger.header.missing', 1, 1],
    ['ledger.header.unknown', 1, 5],
    ['ledger.cell.lostDigits', 2, 3],
    ['ledger.cell.lostMonthDigit', 2, 4],
    ['ledger.cell.notChoice', 3, 2],
    ['ledger.cell.noSuchDay', 3, 4],
  ]);
});

test('a column filled in some unknown way is listed in part and counted', () => {
  const rows = Array.from({ length: 50 }, (_, index) => [`2025-1-${(index % 28) + 1}`, '题目', '王一鸣', '不详']);
  const { problems } = readLedger([sheet('党课', [['日期', '题目', '授课人', '学时'], ...rows])]);
  const unread = problems.filter(({ code }) => code.startsWith('ledger.cell'));
  expect(unread).toHaveLength(21);
  expect(unread.at(-1)).toMatchObject({ code: 'ledger.cell.more', data: { title: '课时/学时', count: 30 } });
});

test('many rows are read in one go', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [
    '王一鸣',
    `2025-3-${(index % 28) + 1}`,
    '轮训',
    '县委',
    1,
  ]);
  const ledger = readLedger([sheet('学时登记', [['姓名', '日期', '培训名称', '主办单位', '学时'], ...rows])]);
  expect(records(ledger, 'study')).toHaveLength(20_000);
});

test('a section title typed without a merge in the 序号 column gives its year, and 无 there is an answer', () => {
  const header = ['序号', '谈话人', '谈话对象', '日期', '谈话内容'];
  const talk = (seq: number, date: string) => [seq, '王一鸣', '李二宝', date, '工作和生活'];
  const ledger = readLedger([
    sheet('谈心谈话', [header, ['2024年度'], talk(1, '5月8日'), ['2025年度'], talk(1, '5月9日'), [2], [3]]),
    sheet('走访慰问', [['序号', '日期', '对象', '金额', '慰问人'], ['本年度无走访慰问']]),
  ]);
  expect(records(ledger, 'talk').map(({ source }) => source.year)).toEqual([2024, 2025]);
  expect(ledger.sheets.care.map(({ declaredEmpty }) => declaredEmpty?.row)).toEqual([2]);
});

test('traditional characters in sheet names, headers, sections and closed words', () => {
  const ledger = readLedger([
    sheet('黨員名冊', [
      ['2025年度黨員名冊'],
      ['序號', '姓名', '性別', '出生年月', '人員類別', '入黨時間', '轉正時間', '所在黨小組', '備註'],
      [1, '王一鸣', '女', '1988-05-01', '正式黨員', '2010-07-01', '2011-07-01', '第一黨小組', '無'],
      ['合計', 1],
      ['註：以上情況屬實'],
    ]),
    sheet('支委會會議記錄', [
      ['日期', '地點', '主持人', '記錄人', '應到', '實到', '議題', '決議'],
      ['2025-03-10', '活動室', '王一鸣', '李二宝', 5, 5, '學習', '同意'],
    ]),
    sheet('走訪慰問', [['日期', '對象', '類別', '金額', '慰問人'], ['無']]),
    sheet('黨費收繳登記', [
      ['姓名', '計算基數', '交納比例', '月應繳', '1月'],
      ['王一鸣', 6000, '1.5%', 90, 90],
    ]),
  ]);
  expect(ledger.problems.filter(({ code }) => code !== 'ledger.header.missing')).toEqual([]);
  expect(records(ledger, 'roster').map(({ name, category }) => [valueOf(name), valueOf(category)])).toEqual([
    ['王一鸣', '正式党员'],
  ]);
  expect(records(ledger, 'meeting').map(({ type }) => valueOf(type))).toEqual(['支委会']);
  expect(records(ledger, 'dues').map(({ monthlyDue }) => valueOf(monthlyDue))).toEqual([9000]);
  expect(ledger.sheets.care.map(({ declaredEmpty }) => declaredEmpty?.row)).toEqual([2]);
});

test('numbered lines below 填表说明, and 不涉及 under 序号 or for a year, are no records', () => {
  const ledger = readLedger([
    sheet('党员名册', [
      ['姓名', '性别', '出生年月', '入党时间'],
      ['王一鸣', '男', '1980.5', '2005.7'],
      ['填表说明：'],
      ['1.入党时间填支部大会之日；'],
      ['2.出生年月填到月。'],
    ]),
    sheet('走访慰问', [['序号', '日期', '对象', '金额', '慰问人'], ['2025年度不涉及']]),
  ]);
  expect(records(ledger, 'roster')).toHaveLength(1);
  expect(ledger.sheets.care[0]).toMatchObject({ records: [], declaredEmpty: { row: 2 } });
});

test('ballots and heads of two rows, and labels that begin with 其中', () => {
  const ledger = readLedger([
    sheet(
      '换届选举',
      [
        ['届次', '选举日期', '参会情况', null, '选票', null, null, '候选人', '应选名额', '得票数', '是否当选'],
        [null, null, '应到会（有选举权）', '实到会', '发出', '收回', '有效', null, null, null, null],
        ['第二届', '2024.5.6', 9, 8, 8, 8, 8, '王一鸣', 1, 7, '当选'],
      ],
      { merges: ['C1:D1', 'E1:G1'] },
    ),
    sheet('支部基本情况', [
      ['支部全称', '某机关支部', '书记', '王一鸣'],
      ['党员总数', '9人', '其中：正式', '8人'],
      ['其中：预备', '1人', '成立时间', '2010.5'],
    ]),
  ]);
  const [election] = records(ledger, 'election');
  expect(election && [election.due, election.present, election.issued, election.valid].map(valueOf)).toEqual([
    9, 8, 8, 8,
  ]);
  const [profile] = records(ledger, 'profile');
  expect(profile && [profile.fullMembers, profile.probationary].map(valueOf)).toEqual([8, 1]);
});

test('a count of ballots above the table needs no colon', () => {
  const ledger = readLedger([
    sheet('民主评议', [
      ['发出17票，收回17票，有效17票'],
      ['年度', '姓名', '优秀', '合格', '评定等次'],
      ['2025', '王一鸣', 10, 7, '优秀'],
    ]),
  ]);
  expect(ledger.sheets.memberAppraisal[0]?.info).toMatchObject([{ value: '发出17票,收回17票,有效17票' }]);
});
