import { readLedger } from '../../../src/ledger/read-ledger';
import { sheet } from '../../support/grid';
import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, { asOf = '2026-01-05', parameters = {} } = {}) {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters });
  const own = findings.filter(({ rule }) => rule.startsWith('S16-'));
  return { ids: own.map(({ id }) => id), severities: own.map(({ severity }) => severity), outcomes };
}

const appraised = (index: number, cells: Row) => changed(COMPLIANT, '民主评议', index, cells);
const appraisals = (rows: (before: readonly Row[]) => readonly Row[]) => replaced(COMPLIANT, '民主评议', rows);
const lifeMeeting = (cells: Row) => changed(COMPLIANT, '组织生活会', 0, cells);

describe('the window from October to March of the next year', () => {
  const none = replaced(COMPLIANT, '组织生活会', () => []);

  test('nothing is missing on its last day, it is on the day after', () => {
    const last = check(none, { asOf: '2026-03-31' });
    expect([last.ids, last.outcomes.get('S16-1')]).toEqual([[], 'notApplicable']);
    expect(check(none, { asOf: '2026-04-01' }).ids).toEqual(['S16-1/2025年度']);
  });

  test.each([
    ['2025-09-30', ['S16-1/2025年度']],
    ['2025-10-01', []],
    ['2025年9月', ['S16-1/2025年度']],
    ['2026-03-31', []],
    ['2026-04-01', ['S16-1/2025年度']],
  ])('a meeting of %s', (held, ids) => {
    const moved = lifeMeeting({ 日期: held, 会前学习日期: held });
    expect(check(moved, { asOf: '2026-05-01' }).ids.filter((id) => id.startsWith('S16-1'))).toEqual(ids);
  });

  test('one that is kept on the meeting sheet counts, a 民主生活会 does not', () => {
    const kept = (type: string) =>
      replaced(none, '会议记录', (rows) => [...rows, { ...rows[0], 会议类型: type, 日期: day('2025-12-10') }]);
    const ids = (sheets: Sheets) => check(sheets, { asOf: '2026-04-01' }).ids;
    expect(ids(kept('组织生活会'))).toEqual([]);
    expect(ids(kept('民主生活会'))).toEqual(['S16-1/2025年度']);
  });

  test('a setting that is no day leaves it untold', () => {
    expect(check(none, { parameters: { 'S16-1.to': '年底' } }).outcomes.get('S16-1')).toBe('cannotTell');
  });
});

describe('before and after the 组织生活会', () => {
  test('study too early is none; talks and opinions may show on other sheets', () => {
    expect(check(lifeMeeting({ 会前学习日期: day('2025-10-13') })).ids).toEqual([]);
    expect(check(lifeMeeting({ 会前学习日期: day('2025-10-12') })).ids).toEqual([
      'S16-2/2025-11-27组织生活会·会前学习',
    ]);
    expect(check(lifeMeeting({ 谈心谈话次数: null, 征求意见条数: null })).ids).toEqual([]);
    const quiet = replaced(lifeMeeting({ 谈心谈话次数: 0 }), '谈心谈话', (rows) => rows.slice(0, 5));
    expect(check(quiet).ids).toEqual(['S16-2/2025-11-27组织生活会·谈心谈话']);
  });

  test('one speaker’s correction is enough for the meeting', () => {
    const rows = [null, '每月入户一次'].map((measures) => ({ ...COMPLIANT['组织生活会']?.[0], 整改措施: measures }));
    expect(check({ ...COMPLIANT, 组织生活会: rows }).ids).toEqual([]);
  });
});

describe('excellent', () => {
  test('a third of all members, the 预备党员 among them, and not of those graded', () => {
    const six = appraised(5, { 支委会评定等次: '优秀' });
    expect(check(six).ids).toEqual([]);
    expect(check(changed(six, '民主评议', 6, { 支委会评定等次: '优秀' })).ids).toEqual([]);
    const seven = changed(six, '民主评议', 7, { 支委会评定等次: '优秀' });
    expect(check(seven).ids).toEqual(['S16-5/2025年度优秀等次']);
  });

  test('the limit is rounded down, by members on the day of the meeting', () => {
    const gone = changed(appraised(5, { 支委会评定等次: '优秀' }), '党员名册', 15, {
      组织关系转出时间: day('2025-11-01'),
    });
    const without = replaced(gone, '民主评议', (rows) => rows.filter((_, index) => index !== 15));
    expect(check(without).ids).toEqual(['S16-5/2025年度优秀等次']);
  });

  test.each(['0.25', '25%'])('an office may write its share as %s', (ratio) => {
    expect(check(COMPLIANT, { parameters: { 'S16-5.ratio': ratio } }).ids).toHaveLength(1);
  });

  test('a share that can not be read leaves it untold', () => {
    const { ids, outcomes } = check(COMPLIANT, { parameters: { 'S16-5.ratio': '三成' } });
    expect([ids, outcomes.get('S16-5')]).toEqual([[], 'cannotTell']);
  });
});

describe('grades', () => {
  test.each(['不评等次', '—', '未定等次', null])('%s is no grade: right for a 预备党员, not for others', (word) => {
    expect(check(appraised(17, { 支委会评定等次: word })).ids).toEqual([]);
    expect(check(appraised(5, { 支委会评定等次: word })).ids).toEqual(['S16-7/孙立新']);
  });

  test('two grades in one cell are two, 合格党员 is one', () => {
    expect(check(appraised(5, { 支委会评定等次: '优秀、合格' })).ids).toEqual(['S16-7/孙立新']);
    expect(check(appraised(5, { 支委会评定等次: '合格党员' })).ids).toEqual([]);
  });

  test('who became a full member before the meeting is graded, whatever the row says', () => {
    const full = changed(COMPLIANT, '党员名册', 17, {
      人员类别: '正式党员',
      入党时间: day('2024-05-15'),
      转正时间: day('2025-05-15'),
    });
    expect(check(full).ids).toContain('S16-7/唐诗雨');
  });

  test('whether a member who turned full in the month of the meeting is graded can not be told by the roster', () => {
    const month = changed(COMPLIANT, '党员名册', 17, { 人员类别: '正式党员', 转正时间: '2025年11月' });
    expect(check(month).ids).toEqual([]);
  });

  test('an office may grade 预备党员', () => {
    const graded = appraised(17, { 支委会评定等次: '合格' });
    const { ids, outcomes } = check(graded, { parameters: { 'S16-6.gradeProbationary': true } });
    expect([ids, outcomes.get('S16-6')]).toEqual([[], 'notApplicable']);
  });

  test('who had left before the meeting need not be listed', () => {
    const gone = changed(COMPLIANT, '党员名册', 15, { 组织关系转出时间: day('2025-11-01') });
    const rows = replaced(gone, '民主评议', (all) => all.filter((_, index) => index !== 15));
    expect(check(rows).ids).toEqual([]);
  });

  test('two members of one name have a row each', () => {
    const roster = replaced(COMPLIANT, '党员名册', (rows) =>
      rows.map((row, index) => (index === 6 ? { ...row, 姓名: '孙立新' } : row)),
    );
    const both = replaced(roster, '民主评议', (rows) =>
      rows.map((row, index) => (index === 6 ? { ...row, 姓名: '孙立新' } : row)),
    );
    expect(check(both).ids).toEqual([]);
  });
});

describe('votes', () => {
  test('an empty cell is not zero', () => {
    const empty = appraised(5, { 基本合格: null, 不合格: null });
    expect(check(empty).ids).toEqual([]);
    const less = check(appraised(5, { 不合格: null, 有效票: 18 }));
    expect([less.ids, less.outcomes.get('S16-8')]).toEqual([[], 'cannotTell']);
    expect(check(appraised(5, { 不合格: null, 有效票: 16 })).ids).toEqual(['S16-8/孙立新']);
  });

  test('without a number of valid ballots nobody can tell', () => {
    const bare = appraisals((rows) => rows.map((row) => ({ ...row, 有效票: null })));
    expect(check(bare).outcomes.get('S16-8')).toBe('cannotTell');
  });

  test('a 预备党员 is asked for what he does himself only', () => {
    expect(check(appraised(17, { 自评: null })).ids).toEqual(['S16-9/唐诗雨·自评']);
    const none = { 优秀: null, 合格: null, 基本合格: null, 不合格: null };
    expect(check(appraised(5, none)).ids).toEqual(['S16-9/孙立新·测评']);
  });
});

describe('correction in time', () => {
  const until = (text: string) => {
    const { ids, severities } = check(appraised(5, { 支委会评定等次: '不合格', 限期改正至: text }));
    return severities.filter((_, index) => ids[index]?.startsWith('S16-10')).join(' ');
  };

  test.each([
    ['2026-11-27', ''],
    ['2026-11-28', 'error'],
    ['2026年10月', ''],
    ['2026年11月', 'info'],
    ['2026年12月', 'error'],
  ])('from 2025-11-27 to %s: %s', (text, severity) => expect(until(text)).toBe(severity));

  test.each([
    ['限期6个月改正', 0],
    ['限期18个月改正', 1],
    ['限期至2026年12月改正', 0],
    ['劝退', 0],
  ])('%s', (text, count) => {
    expect(check(appraised(5, { 支委会评定等次: '不合格', '整改/处置': text })).ids).toHaveLength(count);
  });
});

test('grades under 互评 are no comments, and one weaker grade shows that people looked', () => {
  const same = (comment: string) => appraisals((rows) => rows.map((row) => ({ ...row, 互评: comment })));
  expect(check(same('合格')).outcomes.get('S16-11')).toBe('notApplicable');
  const weaker = changed(same('表现较好，希望努力'), '民主评议', 5, {
    支委会评定等次: '基本合格',
    '整改/处置': '谈话',
  });
  expect(check(weaker).ids).toEqual([]);
});

test.each([
  ['收回有效票：17', 0],
  ['发出票：18　收回票：18　有效票：18', 1],
])('valid ballots may stand above the table: %s', (line, count) => {
  const above = sheet('民主评议', [
    ['2025年度民主评议党员测评汇总表'],
    [line],
    ['姓名', '优秀', '合格', '基本合格', '不合格', '评定等次'],
    ['孙立新', 5, 12, 0, 0, '合格'],
  ]);
  const { findings } = checkLedger(readLedger([above]), { asOf: '2026-01-05', orgLevel: 'county+', parameters: {} });
  expect(findings.filter(({ rule }) => rule === 'S16-8')).toHaveLength(count);
});
