import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, asOf = '2026-01-05', parameters = {}) {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters });
  const own = findings.filter(({ rule }) => rule.startsWith('S17-'));
  return { told: own.map(({ id, severity }) => `${id} ${severity}`), outcomes };
}

const talks = (rows: (before: readonly Row[]) => readonly Row[]) => replaced(COMPLIANT, '谈心谈话', rows);
const without = (index: number) => talks((rows) => rows.filter((_, at) => at !== index));
const more = (sheets: Sheets, row: Row) =>
  replaced(sheets, '谈心谈话', (rows) => [
    ...rows,
    { 日期: day('2025-09-04'), 谈话内容: '分管工作怎样交接，哪些事要盯到年底', ...row },
  ]);

describe('who talked with whom', () => {
  test('missing talks are graver when the year is over', () => {
    expect(check(without(0)).told).toEqual(['S17-1/周文海与沈玉兰 warn']);
    expect(check(without(0), '2025-12-31').told).toEqual(['S17-1/周文海与沈玉兰 info']);
    expect(check(without(10)).told).toEqual(['S17-2/孙立新 error']);
    expect(check(without(10), '2025-12-31').told).toEqual(['S17-2/孙立新 warn']);
  });

  test('it does not matter who asked for the talk, and one talk may be with several', () => {
    expect(check(more(without(0), { 谈话人: '沈玉兰', 谈话对象: '周文海' })).told).toEqual([]);
    expect(check(more(without(10), { 谈话人: '徐凯、孙立新', 谈话对象: '何平、林晓' })).told).toEqual([]);
  });

  test('a talk of another year does not count', () => {
    const earlier = more(without(0), { 谈话人: '沈玉兰', 谈话对象: '周文海', 日期: day('2024-12-30') });
    expect(check(earlier).told).toEqual(['S17-1/周文海与沈玉兰 warn']);
  });

  test('where a talk names nobody, who is missing may be among them', () => {
    expect(check(more(without(10), { 谈话人: '周文海', 谈话对象: '全体党员' })).told).toEqual(['S17-2/孙立新 info']);
  });

  test('who came in the last quarter, or can not be found, is not asked for in earnest', () => {
    const late = changed(without(10), '党员名册', 5, { 组织关系转入时间: day('2025-11-03') });
    expect(check(late).told).toContain('S17-2/孙立新 info');
    const lost = changed(without(10), '党员名册', 5, { 是否失联: '是' });
    expect(check(lost).told).toEqual([]);
  });

  test('an office may ask for more', () => {
    expect(check(COMPLIANT, '2026-01-05', { 'S17-1.min': 2 }).told).toHaveLength(10);
  });
});

test('people from outside are told once; without a roster only those who talk with themselves', () => {
  const outside = more(more(COMPLIANT, { 谈话人: '方立群', 谈话对象: '周文海' }), {
    ...{ 谈话人: '方立群', 谈话对象: '沈玉兰', 谈话内容: '听取联系项目的进展和困难' },
  });
  expect(check(outside).told).toEqual(['S17-4/方立群 info']);
  const self = { 谈心谈话: [{ 日期: day('2025-09-04'), 谈话人: '甲一', 谈话对象: '甲一', 谈话内容: '思想情况' }] };
  const { told, outcomes } = check(self);
  expect([told, outcomes.get('S17-4')]).toEqual([['S17-4/甲一 error'], 'fail']);
});

describe('the talk after an application', () => {
  const applied = (on: string, talked: string | null) =>
    check(changed(COMPLIANT, '发展党员', 2, { 申请日期: on, 谈话日期: talked })).told;

  test.each([
    ['2025-09-03', '2025-10-03', []],
    ['2025-09-03', '2025-10-04', ['S17-5/马骁 error']],
    ['2025-01-31', '2025-02-28', []],
    ['2025-01-31', '2025-03-01', ['S17-5/马骁 error']],
    ['2024-01-31', '2024-02-29', []],
    ['2025年9月', '2025年10月', ['S17-5/马骁 info']],
    ['2025年9月', '2025-10-01', []],
    ['2025年8月', '2025年10月', ['S17-5/马骁 error']],
  ])('applied %s, talked %s: %j', (on, talked, told) => expect(applied(on, talked)).toEqual(told));

  test('a talk on the talk sheet will do; nothing is missing before the month is over', () => {
    expect(applied('2025-09-03', null)).toEqual([]);
    const none = changed(without(30), '发展党员', 2, { 谈话日期: null });
    expect(check(none, '2025-10-03').told.filter((id) => id.startsWith('S17-5'))).toEqual([]);
    expect(check(none, '2025-10-04').told).toContain('S17-5/马骁 error');
  });

  test('what can not be read is not judged', () => {
    const vague = changed(COMPLIANT, '发展党员', 2, { 谈话日期: '国庆节后' });
    expect(check(vague).outcomes.get('S17-5')).toBe('cannotTell');
  });
});

describe('the secretary’s talk after full membership', () => {
  const approved = (on: string, talk: Row | null, asOf = '2026-01-05') => {
    const full = replaced(COMPLIANT, '发展党员', (rows) => [...rows, { 姓名: '韩雪', 转正审批日期: day(on) }]);
    return check(talk === null ? full : more(full, talk), asOf).told.filter((id) => id.startsWith('S17-6'));
  };

  test('within thirty days, with the secretary himself', () => {
    const talk = { 谈话人: '周文海', 谈话对象: '韩雪' };
    expect(approved('2025-05-06', { ...talk, 日期: day('2025-06-05') })).toEqual([]);
    expect(approved('2025-05-06', { ...talk, 日期: day('2025-06-06') })).toEqual(['S17-6/韩雪 warn']);
    expect(approved('2025-05-06', { ...talk, 谈话人: '沈玉兰', 日期: day('2025-05-20') })).toEqual(['S17-6/韩雪 warn']);
  });

  test('not before the days are over, and less surely where they reach into the next year', () => {
    expect(approved('2025-12-10', null)).toEqual([]);
    expect(approved('2025-12-10', null, '2026-01-10')).toEqual(['S17-6/韩雪 info']);
    expect(approved('2024-05-06', null)).toEqual([]);
  });
});

test('a penalty without a date, a talk in time, and another year are no occasions', () => {
  const penalty = (text: string) => check(changed(COMPLIANT, '党员名册', 5, { 处分情况: text })).told;
  expect(penalty('党内警告')).toEqual([]);
  expect(penalty('2019年3月受党内警告处分')).toEqual([]);
  expect(penalty('2025年8月受党内警告处分')).toEqual([]);
  expect(penalty('2025年3月5日受党内警告处分')).toEqual(['S17-7/孙立新·受处分 info']);
});

test('one talk entered from both sides is no copy; five in a day are not too many', () => {
  const both = more(more(COMPLIANT, { 谈话人: '何平', 谈话对象: '徐凯' }), { 谈话人: '徐凯', 谈话对象: '何平' });
  expect(check(both).told).toEqual([]);
  expect(check(more(COMPLIANT, { 谈话人: '何平', 谈话对象: '徐凯、邓伟、曹静、郭婷、韩雪' })).told).toEqual([]);
});
