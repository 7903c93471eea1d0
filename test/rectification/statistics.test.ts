import { withDeadlines } from '../../src/rectification/dated-item';
import { statisticsOf } from '../../src/rectification/statistics';
import { calendarWith } from '../../src/standards/check/calendar';
import { dayOfText } from '../../src/values/date-interval';
import { finding, listRow, merged, type TypedRow } from '../support/rectification';

/** Rows of people's own, so that nothing but what is typed counts. */
function statistics(...rows: TypedRow[]) {
  const { items } = merged(
    rows.map((typed, index) => listRow(4 + index, { problem: `问题${index}`, status: '待整改', ...typed })),
    [],
  );
  return statisticsOf(withDeadlines(items, calendarWith([]), dayOfText('2026-05-01')).dated);
}

test('完成率 counts what was done of what was to be done; 基本完成 and 长期坚持 stand apart', () => {
  const { whole } = statistics(
    { status: '已完成' },
    { status: '待复查', closure: '已销号' },
    { status: '已完成', conclusion: '基本完成，取得阶段性成果' },
    { status: '整改中' },
    { status: '已完成', deadline: '长期坚持' },
    { status: '整改中', deadline: '立行立改并长期坚持' },
  );
  expect(whole).toEqual({
    ...{ total: 6, expected: 5, done: 2, partly: 1, ongoing: 1, waived: 0, closed: 1, overdue: 0, rate: 0.4 },
  });
});

test('only what has a day and is not closed is overdue', () => {
  const { whole } = statistics(
    { deadline: '2026-04-30' },
    { deadline: '2026-05-01' },
    { deadline: '2026-03', closure: '已销号' },
    { deadline: '立行立改' },
    { deadline: '2026-03，并长期坚持', status: '已完成' },
  );
  expect(whole.overdue).toBe(2);
});

test('waived problems are not expected to be done', () => {
  const waived = finding('甲', { severity: 'info', waived: { reason: '刚成立', by: '沈若兰' } });
  const before = merged([], [finding('甲'), finding('乙')]).items;
  const { items } = merged(before, [waived, finding('乙')]);
  expect(statisticsOf(withDeadlines(items, calendarWith([]), 0).dated).whole).toMatchObject({ expected: 1, waived: 1 });
});

test('the same by person, unit and standard', () => {
  const { byOwner, byUnit, byStandard } = statistics(
    { owner: '沈若兰、许知远', unit: '组织科', standard: 'S02 班子健全、S04 建章立制', status: '已完成' },
    { owner: '许知远', standard: 'S02 班子健全' },
  );
  const brief = (tallies: typeof byOwner) => tallies.map(({ name, done, expected }) => `${name} ${done}/${expected}`);
  expect(brief(byOwner)).toEqual(['沈若兰 1/1', '许知远 1/2']);
  expect(brief(byUnit)).toEqual(['组织科 1/1', '未明确 0/1']);
  expect(brief(byStandard)).toEqual(['S02 班子健全 1/2', 'S04 建章立制 1/1']);
});

test('nothing to do has no rate', () => {
  expect(statistics().whole).toMatchObject({ total: 0, rate: null });
});
