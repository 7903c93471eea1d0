import { checkLedger } from '../../../src/standards/check/check-ledger';
import type { CheckSettings } from '../../../src/standards/check/settings';
import { AUTHENTICITY_CHECKS } from '../../../src/standards/authenticity-checks';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { changed, day, ledgerOf, replaced, type Sheets } from '../../support/ledger';

function check(sheets: Sheets, parameters: CheckSettings['parameters'] = {}, asOf = '2026-01-05') {
  const settings = { asOf, orgLevel: 'county+' as const, parameters };
  return checkLedger(ledgerOf(sheets), settings, AUTHENTICITY_CHECKS.checks);
}

function found(rule: string, ...[sheets, parameters, asOf]: Parameters<typeof check>) {
  return check(sheets, parameters, asOf)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ subject, severity }) => [subject, severity]);
}

const THEME_DAY = String(COMPLIANT['主题党日']?.[0]?.['活动内容']);
const told = (words: string) => changed(COMPLIANT, '主题党日', 0, { 活动内容: `${THEME_DAY}${words}` });

describe('dates', () => {
  const checked = (text: string) => changed(COMPLIANT, '阵地设施', 0, { '更新/检查日期': text });

  test('a month that has begun may be meant up to today; one that has not lies ahead', () => {
    expect(found('G-01', checked('2026年1月'))).toEqual([]);
    expect(found('G-01', checked('2026年2月'))).toEqual([['阵地设施 党支部标牌', 'error']]);
  });

  test('deadlines lie ahead by right', () => {
    expect(found('G-01', changed(COMPLIANT, '年度计划', 0, { 完成时限: day('2026-06-30') }))).toEqual([]);
  });
});

describe('presence', () => {
  const attending = (sheet: string, index: number, title: string, name: string) =>
    changed(COMPLIANT, sheet, index, { [title]: `${String(COMPLIANT[sheet]?.[index]?.[title])}、${name}` });

  test('whoever is admitted at a meeting may be named there, and a guest anywhere', () => {
    expect(found('G-02', attending('会议记录', 1, '参会名单', '唐诗雨'))).toEqual([]);
    expect(found('G-02', attending('会议记录', 0, '参会名单', '唐诗雨（列席）'))).toEqual([]);
  });

  test('a lecture is open to 积极分子: only a hint', () => {
    expect(found('G-02', attending('党课', 0, '参加人员', '唐诗雨'))).toEqual([['唐诗雨 2025-03-27党课', 'info']]);
  });

  test('a month of joining that the meeting falls into says nothing against it', () => {
    const joined = changed(COMPLIANT, '党员名册', 17, { 入党时间: '2025年3月' });
    expect(found('G-02', changed(joined, '会议记录', 0, { 参会名单: '唐诗雨' }))).toEqual([]);
  });

  test('a service that begins when the meeting is over clashes with nothing', () => {
    const evening = { 日期: day('2025-03-20'), 开始时间: '16:10', 结束时间: '18:00' };
    const clashes = found('G-08', changed(COMPLIANT, '志愿服务', 0, evening));
    expect(clashes.filter(([, severity]) => severity === 'error')).toEqual([]);
  });

  test('a name that one list holds twice is at one place, also when there is another service on that day', () => {
    const twice = changed(COMPLIANT, '志愿服务', 0, { 参加人员: '唐诗雨、唐诗雨' });
    const sameDay = changed(twice, '志愿服务', 1, {
      日期: COMPLIANT['志愿服务']?.[0]?.['日期'] ?? null,
      参加人员: '郭婷',
    });
    expect([found('G-08', twice), found('G-08', sameDay)]).toEqual([[], []]);
  });
});

describe('copied texts', () => {
  test('the text of another month is found whatever names, dates and numbers it has', () => {
    const copy = THEME_DAY.replaceAll('郭婷', '徐凯').replace('六家', '8家');
    expect(found('G-04', changed(COMPLIANT, '主题党日', 6, { 活动内容: copy }))).toEqual([
      ['2025-07-25主题党日', 'warn'],
    ]);
  });

  test('below the number of characters nothing is compared', () => {
    const short = changed(changed(COMPLIANT, '主题党日', 6, { 活动内容: '见附件' }), '主题党日', 7, {
      活动内容: '见附件',
    });
    expect(found('G-04', short)).toEqual([]);
  });

  test('of thousands of copies each is found', () => {
    const [row = {}] = COMPLIANT['主题党日'] ?? [];
    const many = replaced(COMPLIANT, '主题党日', () =>
      Array.from({ length: 3000 }, (_, index) => ({
        ...row,
        日期: day(`2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`),
      })),
    );
    expect(found('G-04', many).length).toBeGreaterThan(2000);
  });
});

describe('documents', () => {
  test('the title alone may mean the text that was in force before', () => {
    expect(found('G-05', told('通读《中国共产党发展党员工作细则》。'))).toEqual([]);
    expect(found('G-05', told('通读《发展党员工作细则（2026年修订）》。'))).toHaveLength(1);
  });

  test('a document of the office’s own list counts by its date, to the month too', () => {
    const parameters = { 'G-05.documents': ['《关于某项工作的意见》：2025年2月'] };
    expect(found('G-05', told('学习关于某项工作的意见。'), parameters)).toHaveLength(1);
    const later = { 'G-05.documents': ['关于某项工作的意见：2025年1月'] };
    expect(found('G-05', told('学习关于某项工作的意见。'), later)).toEqual([]);
  });

  test('an entry without a readable date leaves the rule untold', () => {
    const { outcomes } = check(COMPLIANT, { 'G-05.documents': ['某项意见：去年'] });
    expect(outcomes.get('G-05')).toBe('cannotTell');
  });
});

describe('words of other places', () => {
  test.each(['讨论条例：第三条', '通报李某某违纪案例', '比例：三比一'])('%s is no form left unfilled', (words) => {
    expect(found('G-06', told(words))).toEqual([]);
  });

  test.each(['例：开展学习', '学习xxx讲话'])('%s is one', (words) => {
    expect(found('G-06', changed(COMPLIANT, '主题党日', 0, { 活动内容: words }))).toHaveLength(1);
  });

  test('signs in a listed word stand for themselves', () => {
    const listed = { 'G-06.residue': ['[单位-名称]', '（略）', '*'] };
    expect(found('G-06', told('在[单位-名称]开会。'), listed)).toHaveLength(1);
    expect(found('G-06', told('在单位开会。'), listed)).toEqual([]);
  });

  test('without a list of own names no name is foreign; with one, 我市 is where no 市 is its own', () => {
    const own = { 'G-06.ownNames': ['清河县'] };
    expect(found('G-06', told('交流我市做法，报清河镇党委，各乡镇党委参加。'))).toEqual([]);
    expect(found('G-06', told('会上说明镇党委和清河县双河镇的要求，全市各县都参加。'), own)).toEqual([]);
    expect(found('G-06', told('交流我市做法。'), own)).toHaveLength(1);
  });
});

test('wording with a date is outdated only from that day on', () => {
  expect(found('G-15', COMPLIANT, { 'G-15.wording': ['倒虹吸：2025-05-24'] })).toEqual([]);
  expect(found('G-15', COMPLIANT, { 'G-15.wording': ['倒虹吸：2025-05-23'] })).toHaveLength(1);
});

test('a meeting on a day off with a remark, or in a year whose holidays nobody knows, is not told', () => {
  const saturday = changed(COMPLIANT, '述职评议', 0, { 日期: day('2025-12-20') });
  expect(
    found(
      'G-07',
      replaced(saturday, '述职评议', (rows) => rows.map((row) => ({ ...row, 备注: '加班补开' }))),
    ),
  ).toEqual([]);
  expect(found('G-07', changed(COMPLIANT, '述职评议', 0, { 日期: day('2031-12-20') }), {}, '2032-01-05')).toEqual([]);
});

test('a by-election explains a seat that the last election did not fill', () => {
  const election = { 届次: '第三届', 换届类型: '补选', 选举日期: day('2025-02-10'), 候选人: '孙立新', 当选: '孙立新' };
  const seat = { 姓名: '孙立新', 党内职务: '委员', 任职时间: day('2025-02-10'), 当选届次: '第三届' };
  const more = replaced(COMPLIANT, '支委会成员', (rows) => [...rows, seat]);
  expect(found('G-12', more)).toEqual([['委员：孙立新', 'error']]);
  expect(
    found(
      'G-12',
      replaced(more, '换届选举', (rows) => [...rows, election]),
    ),
  ).toEqual([]);
});

test('dues of the month of arrival are right, those of the month before are not', () => {
  const arrived = (text: string) => changed(COMPLIANT, '党员名册', 17, { 组织关系转入时间: text });
  expect(found('G-14', arrived('2025年5月'))).toEqual([]);
  expect(found('G-14', arrived('2025年6月'))).toEqual([['唐诗雨 2025年5月', 'error']]);
});
