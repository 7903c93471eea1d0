import { byColumn, type RectificationColumn } from '../../src/rectification/columns';
import { NEW_LAYOUT } from '../../src/rectification/layout';
import { shownSheets } from '../../src/workbook/plan';
import { review, type ReviewOptions } from '../../src/review/review';
import { cellText } from '../../src/workbook/cell';
import type { Grid } from '../../src/workbook/grid';
import { gridWith } from '../../src/workbook/grid-overlay';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { sheet, workbook, type Typed } from '../support/grid';

const HEADER: Typed[] = ['序号', '类别', '考核项目', '考核内容', '分值', '自评分', '扣分', '得分', '扣分原因'];
const start = workbook(
  sheet('验收评分表', [
    ['验收评分表'],
    HEADER,
    [1, '组织设置标准化', '班子健全', '支委会健全', 5, 5, 1, null, '缺纪检委员'],
    [2, '组织设置标准化', '按期换届', '届满换届', 6, 6, 0, null, null],
  ]),
);

const run = (book: Workbook, asOf: string, options: Partial<ReviewOptions> = {}) => {
  const { result, plan } = review(book, { asOf, ...options });
  return { result, plan, book: applied(book, plan) };
};

/** The workbook with some texts typed over. */
function typed(book: Workbook, name: string, cells: Readonly<Record<string, string | number>>): Workbook {
  const writes = Object.entries(cells).map(([key, value]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const content =
      typeof value === 'number' ? ({ kind: 'number', value } as const) : ({ kind: 'text', text: value } as const);
    return { row, column, content, expected: { kind: 'empty' } as const };
  });
  return { ...book, grids: book.grids.map((grid) => (grid.sheet === name ? gridWith(grid, writes) : grid)) };
}

const inList = (cells: Partial<Record<RectificationColumn, string>>) =>
  Object.fromEntries(
    Object.entries(cells).map(([column, text]) => [`4,${NEW_LAYOUT.columns[column as RectificationColumn]}`, text]),
  );

function texts(book: Workbook, name: string, from = 4): string[][] {
  const grid = book.grids.find((each) => each.sheet === name) as Grid;
  return [...grid.rows()]
    .filter((row) => row >= from)
    .map((row) => Array.from({ length: grid.columnCount }, (_, index) => cellText(grid.cell(row, index + 1))));
}

const codes = ({ result }: ReturnType<typeof run>, prefix = 'rectification') =>
  result.problems.filter(({ code }) => code.startsWith(prefix)).map(({ code, cell }) => `${code.slice(14)} ${cell}`);

/** The sheets that a run changes; the result sheet always shows its day. */
const touched = ({ plan }: ReturnType<typeof run>) =>
  shownSheets(plan)
    .map((each) => each.sheet)
    .filter((name) => name !== '评分结果');

const CLOSING = {
  ...{
    status: '已完成',
    closure: '已销号',
    checker: '许知远',
    conclusion: '属实',
    evidence: '报告',
    closedOn: '2026-12-10',
  },
};

test('an item from finding to close-out, with its record', () => {
  const listed = run(start, '2026-11-22');
  expect(shownSheets(listed.plan).map((each) => each.sheet)).not.toContain('整改记录');

  const submitted = run(typed(listed.book, '整改台账', inList({ owner: '沈若兰', status: '待复查' })), '2026-11-29');
  expect(texts(submitted.book, '整改记录').map((row) => row.slice(1))).toEqual([
    [
      listed.result.rectifications[0]?.id,
      '缺纪检委员',
      '沈若兰',
      '待整改/未销号',
      '待复查/未销号',
      '',
      '缺纪检委员',
      '缺纪检委员',
    ],
  ]);
  expect(touched(run(submitted.book, '2026-12-01'))).toEqual([]);

  const fixed = typed(submitted.book, '验收评分表', { '3,7': 0 });
  const closed = run(typed(fixed, '整改台账', inList(CLOSING)), '2026-12-13');
  expect(codes(closed)).toEqual([]);
  expect(texts(closed.book, '整改记录')[1]?.slice(3)).toEqual([
    ...['许知远', '待复查/未销号', '已完成/已销号', '属实；报告', '缺纪检委员', '未再检出（自2026-12-13）'],
  ]);

  const reopened = run(typed(closed.book, '整改台账', inList({ closure: '未销号' })), '2026-12-20');
  expect(codes(reopened)).toEqual(['reopened P4']);
  expect(texts(reopened.book, '整改记录')).toHaveLength(2);

  const back = run(typed(closed.book, '验收评分表', { '3,7': 1 }), '2026-12-20');
  expect(back.result.rectifications.map(({ closure, detection }) => [closure, detection.slice(0, 2)])).toEqual([
    ['已销号', '未再'],
    ['未销号', '反弹'],
  ]);
});

test('an illegal state is told at its cell and not recorded', () => {
  const listed = run(start, '2026-11-22').book;
  const wrong = run(typed(listed, '整改台账', inList({ closure: '已销号', owner: '沈若兰' })), '2026-12-13');
  expect(codes(wrong)).toEqual([
    ...['closedButFound C4', 'closeNotSubmitted P4', 'closeNotDone L4', 'closeNoConclusion N4'],
    ...['closeNoChecker M4', 'closeNoEvidence O4', 'closeNoDate Q4'],
  ]);
  expect(wrong.book.grids.map((grid) => grid.sheet)).not.toContain('整改记录');
});

test('what the pane asks for is reviewed and planned as if it had been typed', () => {
  const listed = run(start, '2026-11-22');
  const id = listed.result.rectifications[0]?.id ?? '';
  const asked = run(listed.book, '2026-11-29', {
    rectify: [{ id, owner: '沈若兰', deadline: '10个工作日内', status: '整改中' }],
  });
  expect(asked.result.rectifications).toMatchObject([
    { owner: '沈若兰', status: '整改中', deadlineKind: '限期', due: '2026-12-04', overdue: false },
  ]);
  const list = asked.plan.sheets.find((each) => each.sheet === '整改台账');
  expect(list?.cells.map(({ column, owner }) => [column, owner])).toEqual([
    ...[
      [NEW_LAYOUT.columns.owner, 'human'],
      [NEW_LAYOUT.columns.deadline, 'shared'],
    ],
    ...[
      [NEW_LAYOUT.columns.due, 'engine'],
      [NEW_LAYOUT.columns.status, 'human'],
    ],
  ]);
  expect(texts(asked.book, '整改记录')).toHaveLength(1);
  expect(run(asked.book, '2026-12-05').result.rectifications).toMatchObject([{ overdue: true }]);
});

const FORMER: readonly RectificationColumn[] = [
  ...(['seq', 'standard', 'problem', 'source', 'points', 'measure', 'owner', 'deadline'] as const),
  ...(['status', 'closure', 'closedOn', 'remark', 'id', 'wording'] as const),
];

/** The list as earlier versions laid it out. */
function formerList(book: Workbook): Workbook {
  const list = book.grids.find((grid) => grid.sheet === '整改台账') as Grid;
  const at = byColumn((column) => NEW_LAYOUT.columns[column]);
  const rows = [1, 2, 3, 4].map((row) =>
    row < 3 ? [list.cell(row, 1)] : FORMER.map((column) => list.cell(row, at[column])),
  );
  return { ...book, grids: book.grids.map((grid) => (grid === list ? sheet('整改台账', rows) : grid)) };
}

test('a list of the former layout gets the new columns on the right and loses nothing', () => {
  const former = typed(formerList(run(start, '2026-11-22').book), '整改台账', { '4,7': '沈若兰', '4,9': '整改中' });
  const next = run(former, '2026-11-29');
  expect(codes(next)).toEqual(['columnsAdded null']);
  expect(texts(next.book, '整改台账', 3)[0]?.slice(14)).toEqual([
    ...['责任单位', '到期日', '整改情况', '复查人', '复查结论', '佐证材料', '发现日期', '检出情况', '标尺依据'],
  ]);
  expect(texts(next.book, '整改台账')[0]?.slice(0, 14)).toEqual(texts(former, '整改台账')[0]);
  expect(next.result.rectifications).toMatchObject([{ owner: '沈若兰', detection: '检出', foundOn: null }]);
  expect(texts(next.book, '整改记录')[0]?.[6]).toBe('沿用原台账的状态');
  expect(touched(run(next.book, '2026-12-06'))).toEqual([]);
});

test('a list without its key column is told and not touched', () => {
  const listed = run(start, '2026-11-22').book;
  const broken = run(typed(listed, '整改台账', { [`3,${NEW_LAYOUT.columns.status}`]: '状态' }), '2026-11-29');
  expect(codes(broken)).toEqual(['headerLost null']);
  expect(touched(broken)).toEqual([]);
});

test('the three lists and the statistics are written when asked for, whole, and never read', () => {
  const listed = run(start, '2026-11-22', { lists: true });
  expect(shownSheets(listed.plan).map((each) => each.sheet)).toEqual([
    ...['验收评分表', '评分结果', '整改台账', '问题清单', '责任清单', '整改清单', '整改统计', '核验设置'],
  ]);
  expect(texts(listed.book, '问题清单')[0]?.slice(2, 7)).toEqual([
    ...['S02 班子健全', '缺纪检委员', '验收评分表!G3', '1', '46348'],
  ]);
  const untidy = typed(listed.book, '责任清单', { '4,5': '某某', '9,2': '多出的一行' });
  expect(touched(run(untidy, '2026-11-22'))).toEqual([]);
  const again = run(untidy, '2026-11-22', { lists: true });
  expect(texts(again.book, '责任清单')).toEqual(texts(listed.book, '责任清单'));
  expect(again.result.rectifications).toMatchObject([{ owner: null }]);
});

test('a list of somebody else by the same name is left alone', () => {
  const theirs = sheet('问题清单', [['问题清单'], ['序号', '问题']]);
  const { plan } = run({ ...start, grids: [...start.grids, theirs] }, '2026-11-22', { lists: true });
  expect(plan.sheets.map((each) => each.sheet)).toContain('问题清单（标尺）');
  expect(plan.sheets.map((each) => each.sheet)).not.toContain('问题清单');
});

test('rows that people added are results of their own and take what is asked of them, in people’s cells alone', () => {
  const at = NEW_LAYOUT.columns;
  const listed = typed(run(start, '2026-11-22').book, '整改台账', {
    [`6,${at.problem}`]: '档案柜未上锁',
    [`6,${at.status}`]: '待整改',
  });
  const before = run(listed, '2026-11-29');
  const [row, ...others] = before.result.rectificationsByHand ?? [];
  expect(others).toEqual([]);
  expect(row).toMatchObject({ problem: '档案柜未上锁', cell: '整改台账!C6', status: '待整改', finding: null });
  expect(before.result.rectifications.map(({ problem }) => problem)).toEqual(['缺纪检委员']);
  expect(run(start, '2026-11-22').result).not.toHaveProperty('rectificationsByHand');

  const changes = { measure: '加装门锁', remark: '已报修', deadline: '2026-11-25', ...CLOSING, owner: '沈若兰' };
  const asked = run(listed, '2026-12-13', { rectify: [{ id: row?.id ?? '', ...changes }] });
  expect(codes(asked)).toEqual([]);
  expect(asked.result.rectificationsByHand).toMatchObject([{ id: row?.id, owner: '沈若兰', closure: '已销号' }]);
  const list = asked.plan.sheets.find((each) => each.sheet === '整改台账');
  const columns = list?.cells.filter((cell) => cell.row === 6).map(({ column, owner }) => [column, owner]);
  expect(columns).toEqual(
    (
      [
        ...(['measure', 'owner', 'deadline', 'status', 'checker', 'conclusion', 'evidence', 'closure'] as const),
        ...(['closedOn', 'remark'] as const),
      ] satisfies RectificationColumn[]
    ).map((column) => [at[column], ['measure', 'deadline'].includes(column) ? 'shared' : 'human']),
  );
  expect(asked.book.grids.map((grid) => grid.sheet)).not.toContain('整改记录');
  const gone = typed(listed, '整改台账', { [`6,${at.problem}`]: '档案柜已换新' });
  expect(codes(run(gone, '2026-12-13', { rectify: [{ id: row?.id ?? '', owner: '沈若兰' }] }))).toContain(
    'rowGone null',
  );
});
