import { S18_CHECKS } from '../../../src/standards/5-党员作用常态化/S18-checks';
import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { activist, ADMITTED_IN_2026, applicant, onRoster, probationary } from '../cases/S18-people';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function run(sheets: Sheets, asOf = '2026-01-05') {
  // S18 alone: what another standard says first of the same fact is not looked at here.
  return checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters: {} }, S18_CHECKS);
}

/** What one rule of S18 says: subject and severity. */
function said(rule: string, sheets: Sheets, asOf?: string): string[] {
  const { findings } = run(sheets, asOf);
  return findings
    .filter((finding) => finding.rule === `S18-${rule}`)
    .map(({ subject, severity }) => `${subject} ${severity}`);
}

const later = (cells: Row) => activist({ ...ADMITTED_IN_2026, ...cells })(COMPLIANT);
const earlier = (cells: Row) => probationary(cells)(COMPLIANT);

test('18 on the very day of applying is old enough; a month of birth leaves it open', () => {
  expect(said('1', applicant({ 出生年月: day('2007-09-03') })(COMPLIANT))).toEqual([]);
  expect(said('1', applicant({ 出生年月: '2007年9月' })(COMPLIANT))).toEqual(['马骁 info']);
  expect(said('1', applicant({ 出生年月: '2007年10月' })(COMPLIANT))).toEqual(['马骁 error']);
});

test('a month ends on the last day of a shorter month', () => {
  const applied = (talk: string) => applicant({ 申请日期: day('2025-01-31'), 谈话日期: day(talk) })(COMPLIANT);
  expect(said('2', applied('2025-02-28'))).toEqual([]);
  expect(said('2', applied('2025-03-01'))).toEqual(['马骁 error']);
});

test('a talk is not missing before its last day is over, nor when the talk sheet has it', () => {
  const silent = applicant({ 谈话日期: null })(COMPLIANT);
  expect(said('2', silent)).toEqual([]);
  const none = replaced(silent, '谈心谈话', (rows) => rows.filter((row) => row['谈话对象'] !== '马骁'));
  expect(said('2', none, '2025-10-03')).toEqual([]);
  expect(said('2', none, '2025-10-04')).toEqual(['马骁 error']);
});

test('dates without a day decide only what no day of them can change', () => {
  expect(said('2', applicant({ 谈话日期: '2025年10月' })(COMPLIANT))).toEqual(['马骁 info']);
  expect(said('2', applicant({ 谈话日期: '2025年11月' })(COMPLIANT))).toEqual(['马骁 error']);
  expect(said('6', earlier({ 积极分子日期: '2023年9月' }))).toEqual(['唐诗雨 info']);
  expect(said('24', earlier({ 宣誓日期: '2025年6月' }))).toEqual([]);
});

test('a mentor who is not on the roster of today may have left since the time is long past', () => {
  expect(said('3', earlier({ 培养联系人: '林晓、白云' }))).toEqual(['唐诗雨的培养联系人白云 info']);
  const gone = onRoster('郭婷', { 组织关系转出时间: day('2024-06-30') })(COMPLIANT);
  expect(said('3', gone)).toEqual(['郑晓彤的培养联系人郭婷 error']);
});

test('the half-year of 考察 runs on until today while nothing follows, and stops at the 公示', () => {
  expect(said('5', COMPLIANT, '2026-07-12')).toEqual(['郑晓彤2025-12-26以后的考察 warn']);
  expect(said('5', COMPLIANT, '2026-07-11')).toEqual([]);
  expect(said('5', earlier({ 考察记录日期: null }))).toEqual(['唐诗雨2023-03-15以后的考察 warn']);
});

test('working days of the 公示 count both ends and leave out holidays', () => {
  expect(said('7', later({ 公示起止: '2026-05-19至2026-05-25' }))).toEqual([]);
  const overNationalDay = { 公示起止: '2026-09-28至2026-10-08', 发展对象日期: day('2026-10-12') };
  expect(said('7', later(overNationalDay))).toEqual(['郑晓彤 error']);
  expect(said('7', later({ ...overNationalDay, 公示起止: '2026-09-28至2026-10-09' }))).toEqual([]);
});

test('the text in force on the day of the step decides', () => {
  const listed = (date: string) => ({ 公示起止: '2026-05-07至2026-05-08', 发展对象日期: day(date) });
  expect(said('7', later(listed('2026-05-10')))).toEqual(['郑晓彤 info']);
  expect(said('7', later(listed('2026-05-11')))).toEqual(['郑晓彤 error']);
  expect(said('7', later({ ...listed('2026-05-11'), 发展对象日期: '2026年5月' }))).toEqual(['郑晓彤 info']);
});

test('a sponsor may have been 留党察看 before, and lesser penalties count from 2026 on only', () => {
  const punished = (words: string, until: Row[string]) =>
    onRoster('高敏', { 处分情况: words, 处分影响期至: until })(COMPLIANT);
  expect(said('9', punished('留党察看一年', day('2024-06-30')))).toEqual([]);
  expect(said('9', punished('留党察看一年', null))).toEqual(['唐诗雨的介绍人高敏 warn']);
  expect(said('9', punished('党内严重警告', day('2026-06-30')))).toEqual([]);
  expect(said('9', punished('无', null))).toEqual([]);
});

test('three days or 24 hours, one of them is enough', () => {
  expect(said('11', earlier({ 培训天数: 2, 培训学时: 24 }))).toEqual([]);
  expect(said('11', earlier({ 培训天数: 3, 培训学时: 18 }))).toEqual([]);
  expect(said('11', earlier({ 培训天数: null, 培训学时: 16 }))).toEqual([]);
  expect(said('11', earlier({ 培训起止: '2024-11-11至2024-11-12', 培训天数: null, 培训学时: null }))).toEqual([
    '唐诗雨 error',
  ]);
});

test('who is present and who agrees is measured by who is due', () => {
  expect(said('14', later({ 应到: 16, 实到: 9, 赞成: 9 }))).toEqual([]);
  const carried = { 应到: 16, 实到: 9, 党委谈话日期: day('2026-07-20') };
  // 8 of the 9 present are not more than half of the 16 due; one who wrote beforehand makes them so.
  expect(said('15', later({ ...carried, 赞成: 8, 反对: 1 }))).toEqual(['郑晓彤 error']);
  expect(said('15', later({ ...carried, 赞成: 8, 反对: 1, 书面意见票: 1 }))).toEqual([]);
});

test('a vote that failed is no fault when nothing follows from it', () => {
  const failed = later({ 应到: 16, 实到: 12, 赞成: 8, 反对: 4 });
  expect(said('15', failed, '2027-03-01')).toEqual([]);
  expect(said('17', failed, '2027-03-01')).toEqual([]);
});

test('a raised hand is no secret ballot, whatever the words', () => {
  expect(said('15', earlier({ 无记名投票: '举手表决' }))).toEqual(['唐诗雨 warn']);
  expect(said('15', earlier({ 无记名投票: '无记名投票' }))).toEqual([]);
});

test('a committee approves also when a leading group is named before it', () => {
  expect(said('18', earlier({ 审批机关: '县水利局党组审核、县直机关工委审批' }))).toEqual([]);
  expect(said('18', earlier({ 审批机关: '县水利局党组（党委）' }))).toEqual([]);
  expect(said('18', earlier({ 审批机关: '清河镇党组织' }))).toEqual([]);
});

test('a 预备期 counted from the 支部大会 does not say that the superior has approved yet', () => {
  const waiting = later({ 预备期起止: '2026-07-16至2027-07-15', 所处阶段: '预备党员' });
  expect(said('16', waiting, '2026-08-01')).toEqual([]);
  expect(said('26', waiting, '2026-08-01')).toEqual([]);
  expect(said('17', waiting, '2026-10-16')).toEqual([]);
  expect(said('17', waiting, '2026-10-17')).toEqual(['郑晓彤 warn']);
});

test('who is no longer on the way needs no further 考察', () => {
  expect(said('5', activist({ 过程说明: '2026年1月取消积极分子资格' })(COMPLIANT), '2026-09-01')).toEqual([]);
});

test('an oath has its month since 2026 only', () => {
  expect(said('19', earlier({ 宣誓日期: day('2025-09-26') }))).toEqual([]);
  const approved = later({ 党委谈话日期: day('2026-07-20'), 审批日期: day('2026-07-31') });
  expect(said('19', approved, '2026-08-31')).toEqual([]);
  expect(said('19', approved, '2026-09-01')).toEqual(['郑晓彤 warn']);
});

test('the end of the 预备期 is written in two ways; an extension moves it', () => {
  expect(said('20', earlier({ 预备期起止: '2025-05-15至2026-05-15' }))).toEqual([]);
  const extended = { 预备期起止: '2025-05-15至2026-11-14', 延长预备期至: '2026-11-15' };
  expect(said('20', earlier(extended))).toEqual([]);
  expect(said('22', earlier(extended))).toEqual([]);
  expect(said('22', earlier({ 延长预备期至: '2027-05-16' }))).toEqual(['唐诗雨 error']);
  expect(said('21', earlier(extended), '2026-12-15')).toEqual([]);
  expect(said('21', earlier(extended), '2026-12-16')).toEqual(['唐诗雨 warn']);
});

test('confirmation is discussed from the day when the year is full', () => {
  expect(said('21', earlier({ 转正大会日期: day('2026-05-15') }))).toEqual([]);
  expect(said('21', earlier({ 转正大会日期: day('2026-05-14') }))).toEqual(['唐诗雨 info']);
  expect(said('21', earlier({ 转正大会日期: day('2026-05-13') }))).toEqual(['唐诗雨 error']);
  expect(said('27', COMPLIANT, '2026-04-14')).toEqual([]);
  expect(said('27', COMPLIANT, '2026-04-15')).toEqual(['唐诗雨 info']);
});

test('a probationary member who moved in may wait half a year more', () => {
  const moved = onRoster('唐诗雨', { 组织关系转入时间: day('2025-10-10') })(COMPLIANT);
  expect(said('21', moved, '2026-12-15')).toEqual([]);
  expect(said('21', moved, '2026-12-16')).toEqual(['唐诗雨 warn']);
});

test('政审 and 培训 may come in either order, but not before the listing', () => {
  expect(said('24', earlier({ 政审日期: day('2024-12-10') }))).toEqual([]);
  expect(said('24', earlier({ 政审日期: day('2024-09-10') }))).toEqual(['唐诗雨政审 error']);
});

test('the minutes may count written votes in, and people without a vote among those present', () => {
  expect(said('25', earlier({ 赞成: 15, 书面意见票: 1 }))).toEqual([]);
  expect(said('25', earlier({ 实到: 15, 赞成: 15, 书面意见票: 1 }))).toEqual([]);
  expect(said('25', earlier({ 实到: 17 }))).toEqual(['唐诗雨支部大会实到 error']);
});

test('an empty sheet has nothing to judge, and nobody on the way for years is a hint', () => {
  const empty = replaced(COMPLIANT, '发展党员', () => []);
  expect(run(empty).outcomes.get('S18-14')).toBe('notApplicable');
  expect(said('28', empty)).toEqual([]);
  const none = changed(empty, '党员名册', 17, { 入党时间: day('2020-05-15') });
  expect(said('28', none)).toEqual(['入党申请人和积极分子 info']);
});
