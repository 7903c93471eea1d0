import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05') {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters: {} });
  const own = findings.filter(({ rule }) => rule.startsWith('S10-'));
  return { ids: own.map(({ id, severity }) => `${id} ${severity}`), outcomes };
}

const without = (keep: (row: Row) => boolean): Sheets =>
  replaced(COMPLIANT, '会议记录', (rows) => rows.filter((row) => keep(row)));
const meeting = (index: number, cells: Row): Sheets => changed(COMPLIANT, '会议记录', index, cells);

test('a quarter or month is asked for only when it is over', () => {
  const none = without((row) => row['会议名称'] !== '2025年第3次党员大会');
  expect(check(none, '2025-09-30').ids).toEqual([]);
  expect(check(none, '2025-10-01').ids).toEqual(['S10-1/2025年第3季度 error']);
});

test('where each type of meeting has its own sheet, the sheet of the type is named', () => {
  const own = (type: string) => (COMPLIANT['会议记录'] ?? []).filter((row) => row['会议类型'] === type);
  const others = Object.fromEntries(Object.entries(COMPLIANT).filter(([name]) => name !== '会议记录'));
  const sheets = { ...others, 党员大会记录: own('党员大会'), 支委会记录: own('支委会').slice(1) };
  const { findings } = checkLedger(ledgerOf(sheets), { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} });
  expect(findings.filter(({ rule }) => rule === 'S10-2').map(({ place }) => place.sheet)).toEqual(['支委会记录']);
});

test('a meeting of "September" may have been in the quarter; one without a readable date leaves it open', () => {
  expect(check(meeting(2, { 日期: '2025年9月' })).ids.filter((id) => id.startsWith('S10-1'))).toEqual([]);
  const unread = check(meeting(2, { 日期: '八月下旬' }));
  expect(unread.ids.filter((id) => id.startsWith('S10-1'))).toEqual([]);
  expect(unread.outcomes.get('S10-1')).toBe('cannotTell');
});

test('a branch with a secretary only needs no committee meetings', () => {
  const small = replaced(
    without((row) => row['会议类型'] !== '支委会'),
    '支委会成员',
    (rows) => rows.slice(0, 1),
  );
  expect(check(small).outcomes.get('S10-2')).toBe('notApplicable');
  expect(check(small).ids.filter((id) => /^S10-[28]\//u.test(id))).toEqual([]);
});

test('groups are known by their number in the title too, and by who leads them', () => {
  const titled = replaced(COMPLIANT, '会议记录', (rows) =>
    rows.map((row) => ({
      ...row,
      党小组: null,
      会议名称: String(row['会议名称']).replace(/第(.)党小组/u, '第$1小组'),
    })),
  );
  expect(check(titled).ids).toEqual([]);
  const untitled = replaced(titled, '会议记录', (rows) => rows.map((row) => ({ ...row, 会议名称: null })));
  expect(check(untitled).ids).toEqual([]);
});

test('who stands in for a leader who is away is only a hint', () => {
  const absent = { 主持人: '周文海', 缺席人员及原因: '孙立新（病假）' };
  expect(check(meeting(17, absent)).ids).toEqual(['S10-9/2025-01-15党小组会 info']);
});

test('an outgoing committee leads the meeting that elects the next one', () => {
  const next = replaced(COMPLIANT, '支委会成员', (rows) => [
    ...rows,
    ...['高敏', '孙立新', '徐凯'].map((name, index) => ({
      姓名: name,
      党内职务: ['书记', '组织委员', '纪检委员'][index] ?? '',
      任职时间: day('2025-12-25'),
      当选届次: '第四届',
    })),
  ]);
  expect(check(next).ids.filter((id) => id.startsWith('S10-9/2025-12-25党员大会'))).toEqual([]);
});

test.each([
  ['同意唐诗雨按期转正，报镇党委审批。', true],
  ['拟同意唐诗雨按期转正，提交党员大会讨论。', false],
  ['推荐徐凯为县级表彰对象。', false],
  ['取消7月的参观，改为线上学习。', false],
  ['组织学习纪律处分条例，同意购买读本。', false],
  ['选举沈玉兰为副书记，同意报批。', false],
  ['给予一名党员警告处分。', true],
])('%s', (resolution, told) => {
  const { ids } = check(meeting(14, { 决议: resolution }));
  expect(ids.some((id) => id.startsWith('S10-10'))).toBe(told);
});

test('what the 党员大会 took up, before or after, was not decided by the committee alone', () => {
  expect(check(meeting(10, { 决议: '同意接收唐诗雨为预备党员。' })).ids).toEqual([]);
});

test('guests are known by a note, the column or the minutes', () => {
  const list = '周文海、沈玉兰、林晓、何平、吴建国、孙立新';
  expect(check(meeting(5, { 参会名单: list, 列席: '孙立新' })).ids).toEqual([]);
  expect(check(meeting(5, { 参会名单: `${list}（列席）` })).ids).toEqual([]);
  expect(check(meeting(13, { 参会名单: list })).ids).toEqual([]);
});

test('what is only studied need not go to the committee first', () => {
  const august = (topic: string) => changed(meeting(12, { 日期: day('2025-09-01') }), '会议记录', 2, { 议题: topic });
  const unvoted = (topic: string) => changed(august(topic), '会议记录', 2, { 赞成: 0, 有表决权人数: null });
  const before = (sheets: Sheets) => replaced(sheets, '会议记录', (rows) => rows.filter((_, index) => index !== 11));
  const told = (topic: string) => check(before(unvoted(topic))).ids.filter((id) => id.startsWith('S10-8'));
  expect(told('学习全国两会工作报告')).toEqual([]);
  expect(told('听取上半年工作情况报告')).toEqual(['S10-8/2025-08-21党员大会 warn']);
});

test('what came before the days of this ledger is not asked for', () => {
  const assembly = (date: string): Row => ({
    ...(COMPLIANT['会议记录'] ?? []).find((row) => row['会议类型'] === '党员大会'),
    日期: day(date),
    议题: '审议年度总结报告',
  });
  const withAssembly = (date: string) =>
    replaced(COMPLIANT, '会议记录', (rows) => [
      ...rows.filter((row) => row['会议类型'] !== '支委会' || !/^2025-01/u.test(String(row['日期']))),
      assembly(date),
    ]);
  const first = (date: string) => check(withAssembly(date)).ids.filter((id) => id.startsWith('S10-8'));
  expect(first('2024-12-18')).toEqual([]);
  expect(first('2025-01-06')).toEqual([]);
});
