import { checkLedger } from '../../../src/standards/check/check-ledger';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Row, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, parameters = {}, asOf = '2026-01-05') {
  const { findings, outcomes } = checkLedger(ledgerOf(sheets), { asOf, orgLevel: 'county+', parameters });
  const own = findings.filter(({ rule }) => rule.startsWith('S15-'));
  return { ids: own.map(({ id }) => id), severities: own.map(({ severity }) => severity), outcomes };
}

const meeting = (index: number, cells: Row): Sheets => changed(COMPLIANT, '会议记录', index, cells);

describe('elements', () => {
  test('无 is an answer to what was decided and to who was away, not to where', () => {
    expect(check(meeting(0, { 决议: '无' })).ids).toEqual([]);
    expect(check(meeting(0, { 地点: '无' })).ids).toEqual(['S15-1/2025-03-20党员大会·地点']);
  });

  test('who is away need not be filled in when nobody is', () => {
    expect(check(meeting(5, { 缺席人员及原因: null })).ids).toEqual([]);
    expect(check(meeting(0, { 缺席人员及原因: null })).ids).toEqual(['S15-4/2025-03-20党员大会']);
    expect(check(meeting(0, { 缺席人员及原因: null, 实到: null })).ids).toEqual([
      'S15-1/2025-03-20党员大会·实到',
      'S15-1/2025-03-20党员大会·缺席人员及原因',
    ]);
  });

  test('主题党日 is not asked for absentees, nor a 党课 for who chaired it', () => {
    const gathering = { 日期: day('2025-03-25'), 地点: '活动室', 应到: 17, 实到: 16 };
    const lecture = { ...gathering, 题目: '守纪', 授课人: '周文海', 主要内容: '要点' };
    const theme = { ...gathering, 主题: '清洁家园', 主持人: '周文海', 记录人: '林晓', 活动内容: '清理后巷' };
    expect(check({ ...COMPLIANT, 党课: [lecture], 主题党日: [theme] }).ids).toEqual([]);
  });

  test('a column that the sheet lacks is not told again for each row', () => {
    const narrow = replaced(COMPLIANT, '会议记录', (rows) => rows.map(({ 记录人: _, ...row }) => row));
    expect(check(narrow).ids).toEqual([]);
  });

  test('an office may ask for more, and for less gravely', () => {
    const list = { 'S15-1.fieldList': ['日期', '参会名单'] };
    expect(check(meeting(0, { 参会名单: null, 地点: null }), list).ids).toEqual(['S15-1/2025-03-20党员大会·参会名单']);
    expect(check(COMPLIANT, { 'S15-1.fieldList': ['气氛'] }).outcomes.get('S15-1')).toBe('cannotTell');
  });
});

describe('who is due', () => {
  test('a member admitted at this very 党员大会 is not in its 应到', () => {
    expect(check(meeting(1, { 应到: 18, 实到: 17 })).ids).toEqual(['S15-3/2025-05-15党员大会']);
  });

  test('with a vote and no number of voters beside it, 应到 may be the voters', () => {
    const voters = { 应到: 17, 实到: 16, 有表决权人数: null };
    expect(check(meeting(4, { ...voters, 缺席人员及原因: '赵德厚（病假）' })).ids).toEqual([]);
    expect(check(meeting(4, { ...voters, 有表决权人数: 17, 缺席人员及原因: '赵德厚（病假）' })).ids).toEqual([
      'S15-3/2025-12-25党员大会',
    ]);
  });

  test('a member who came within the month of a meeting without a day may be counted or not', () => {
    const arrived = changed(COMPLIANT, '党员名册', 8, { 组织关系转入时间: day('2025-12-10') });
    const held = (due: number) => {
      const last = changed(arrived, '会议记录', 4, { 日期: '2025年12月', 应到: due, 实到: due, 缺席人员及原因: '无' });
      return check(last).ids.filter((id) => id === 'S15-3/2025-12党员大会');
    };
    expect([16, 17, 18, 19].map(held)).toEqual([['S15-3/2025-12党员大会'], [], [], ['S15-3/2025-12党员大会']]);
  });

  test('a group is known by its column, the title of the meeting or its leader', () => {
    const bare = { 党小组: null, 会议名称: null, 应到: 8 };
    expect(check(meeting(17, bare)).ids).toContain('S15-3/2025-01-15党小组会');
    expect(check(meeting(17, { ...bare, 主持人: '周文海' })).outcomes.get('S15-3')).toBe('cannotTell');
    expect(check(meeting(17, { ...bare, 主持人: '周文海', 会议名称: '第一党小组1月会议' })).ids).toContain(
      'S15-3/2025-01-15党小组会',
    );
  });

  test('who is excused for age may be counted or left out, and does not lower the rate', () => {
    const excused = changed(COMPLIANT, '党员名册', 15, { 免于参加的原因: '年老体弱' });
    const held = (cells: Row) => check(changed(excused, '会议记录', 17, cells), { 'S15-5.rate': 0.875 }).ids;
    const told = (cells: Row) => held(cells).filter((id) => id.endsWith('2025-01-15党小组会（第一党小组）'));
    expect(told({ 应到: 8, 实到: 7, 缺席人员及原因: '徐凯（值班）' })).toEqual([]);
    expect(told({ 应到: 9, 实到: 7, 缺席人员及原因: '徐凯（值班）、赵德厚（年高）' })).toEqual([]);
    expect(told({ 应到: 9, 实到: 7, 缺席人员及原因: '徐凯（值班）、邓伟（病假）' })).toHaveLength(1);
  });
});

test('four of five is exactly four fifths and no warning', () => {
  const away = { 缺席人员及原因: '何平（病假）' };
  expect(check(meeting(5, { 实到: 4, ...away })).ids).toEqual([]);
  expect(check(meeting(5, { 实到: 3, 缺席人员及原因: '何平（病假）、林晓（出差）' })).ids).toEqual([
    'S15-5/2025-01-10支委会',
  ]);
});

describe('two meetings at once', () => {
  const sitting = (from: string, to: string | null) =>
    check(meeting(5, { 日期: day('2025-01-15'), 开始时间: from, 结束时间: to })).ids.filter((id) =>
      id.startsWith('S15-8'),
    );

  test('one right after the other is fine; without an end only the beginning counts', () => {
    expect(sitting('16:20', '17:00')).toEqual([]);
    expect(sitting('14:00', '15:30')).toEqual([]);
    expect(sitting('15:40', null)).toHaveLength(1);
    expect(sitting('15:20', null)).toEqual([]);
  });

  test('a 党课 kept on two sheets is one event', () => {
    const lecture = { 日期: day('2025-03-27'), 开始时间: '15:00', 结束时间: '16:00' };
    const both = changed(
      replaced(COMPLIANT, '会议记录', (rows) => [...rows, { ...rows[0], ...lecture, 会议类型: '党课' }]),
      '党课',
      0,
      lecture,
    );
    expect(check(both).ids.filter((id) => id.startsWith('S15-8'))).toEqual([]);
  });

  test('a namesake may have been at the other one', () => {
    const namesake = replaced(COMPLIANT, '党员名册', (rows) =>
      rows.map((row, index) => (index === 9 ? { ...row, 姓名: '徐凯' } : row)),
    );
    const people = { 参会名单: '徐凯', 主持人: null, 记录人: null, 开始时间: '16:00', 结束时间: '16:30' };
    const two = changed(namesake, '会议记录', 5, { ...people, 日期: day('2025-01-15') });
    const { ids, severities } = check(two);
    expect(severities[ids.findIndex((id) => id.startsWith('S15-8'))]).toBe('info');
  });
});

describe('absences', () => {
  /** One member's own small branch; P present, A absent without a word, E with a reason, U not recorded. */
  function after(record: string, asOf = '2025-12-31') {
    const roster = [{ 姓名: '甲一', 性别: '男', 人员类别: '正式党员', 入党时间: day('2010-01-01') }];
    const rows = [...record].map((state, index): Row => {
      const there = { P: '甲一、乙二', A: '乙二', E: '乙二', U: null }[state] ?? null;
      const away = { P: '无', A: '甲一', E: '甲一（病假）', U: null }[state] ?? null;
      return {
        ...{ 会议类型: '党员大会', 日期: day(`2025-${String(index + 1).padStart(2, '0')}-20`) },
        ...{ 应到: 2, 实到: state === 'U' ? null : state === 'P' ? 2 : 1, 缺席人员及原因: away, 参会名单: there },
      };
    });
    const { ids, severities } = check({ 党员名册: roster, 会议记录: rows }, {}, asOf);
    return severities.filter((_, index) => ids[index]?.startsWith('S15-10')).join(' ');
  }

  test.each([
    ['PAAP', ''],
    ['PAAAP', 'warn'],
    ['PAEAP', 'warn'],
    ['PAUAP', ''],
    ['PEEEEEEEEP', 'warn'],
    ['PAAAAAP', 'warn'],
    ['PAAAAAAP', 'error'],
    ['AAAAAA', 'error'],
    ['PAAAEAAAP', 'warn'],
    ['PAAAPAAAP', 'warn warn'],
    ['PAAAUAAAP', 'warn warn'],
  ])('%s: %s', (record, severity) => expect(after(record)).toBe(severity));

  test('only what was held by the as-of date counts', () => {
    expect(after('PAAA', '2025-03-31')).toBe('');
  });
});

test('registered three working days later is in time, over the holidays too', () => {
  const registered = (text: string) =>
    check(
      changed(meeting(0, { 日期: day('2025-09-30') }), '会议记录', 0, { 日期: day('2025-09-30'), 登记日期: day(text) }),
    ).ids.filter((id) => id.startsWith('S15-11'));
  expect(registered('2025-10-11')).toEqual([]);
  expect(registered('2025-10-13')).toHaveLength(1);
});

test('a remark is a note for a day off; a day worked in exchange needs none', () => {
  const held = (text: string, remark: string | null) =>
    check(replaced(COMPLIANT, '主题党日', (rows) => [{ ...rows[0], 日期: day(text), 备注: remark }])).ids;
  expect(held('2025-01-25', null)).toContain('S15-9/2025-01-25主题党日');
  expect(held('2025-01-25', '应村里要求')).not.toContain('S15-9/2025-01-25主题党日');
  expect(held('2025-01-26', null)).not.toContain('S15-9/2025-01-26主题党日');
});

test('a 组织生活会 with a row for each speaker is one meeting', () => {
  const rows = ['周文海', '沈玉兰'].map((name, index): Row => ({
    ...{ 日期: day('2025-11-27'), 主题: '改进作风', 姓名: name, 查摆问题: '联系群众少' },
    ...(index === 0 ? { 应到: 18, 实到: 17 } : { 应到: null, 实到: null }),
  }));
  expect(check({ ...COMPLIANT, 组织生活会: rows }).ids).toEqual([]);
});

test('without the meeting sheet the rest is judged, and nothing passes', () => {
  const others = Object.fromEntries(Object.entries(COMPLIANT).filter(([name]) => name !== '会议记录'));
  const { ids, outcomes } = check(changed(others, '主题党日', 0, { 实到: 19 }));
  expect(ids).toEqual(['S15-2/2025-01-24主题党日']);
  expect([outcomes.get('S15-2'), outcomes.get('S15-5'), outcomes.get('S15-8')]).toEqual([
    'fail',
    'cannotTell',
    'cannotTell',
  ]);
});
