import { findRule } from '../../src/standards/catalogue';
import { review } from '../../src/review/review';
import { cellName } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/host';
import { isEmptyPlan, type WritePlan } from '../../src/workbook/plan';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { applied } from '../support/apply';
import { sheet, workbook, type Typed } from '../support/grid';
import { changed, gridsOf } from '../support/ledger';

const AS_OF = { asOf: '2026-11-22' };
const HEADER: Typed[] = ['序号', '类别', '考核项目', '考核内容', '分值', '自评分', '扣分', '得分', '扣分原因'];

function scored(...rows: Typed[][]): Workbook {
  return workbook(
    sheet('封面', [['党建工作台账']]),
    sheet('验收评分表', [['验收评分表'], HEADER, ...rows, ['合计', null, null, null, null, null, null, null, null]]),
  );
}

const ROWS: Typed[][] = [
  [1, '组织设置标准化', '班子健全', '支委会健全', 5, 5, 1, null, '缺纪检委员'],
  [2, '组织设置标准化', '按期换届', '届满换届', 6, 6, 0, null, null],
  [3, '工作机制科学化', '议事决策', '三会一课', 9, 9, null, null, null],
];

function planned(plan: WritePlan, sheetName: string): Record<string, unknown> {
  const cells = plan.sheets.find((candidate) => candidate.sheet === sheetName)?.cells ?? [];
  return Object.fromEntries(
    cells.map(({ row, column, content }) => [
      cellName(row, column),
      'formula' in content
        ? content.formula
        : 'text' in content
          ? content.text
          : 'value' in content
            ? content.value
            : null,
    ]),
  );
}

test('scores come from the deductions, live, in the cells that were blank', () => {
  const { result, plan } = review(scored(...ROWS), AS_OF);
  expect(planned(plan, '验收评分表')).toEqual({
    H3: '=IF(ISNUMBER(G3),E3-ABS(G3),"")',
    H4: '=IF(ISNUMBER(G4),E4-ABS(G4),"")',
    H5: '=IF(ISNUMBER(G5),E5-ABS(G5),"")',
    H6: '=IF(COUNT(H3:H5)=0,"",SUM(H3:H5))',
  });
  expect(result.score).toMatchObject({ total: 90.9, fixedTotal: 10, complete: false, missingItems: 1, grade: null });
  expect(result.rubrics[0]?.items.map((item) => [item.key, item.status, item.score])).toEqual([
    ['班子健全#1', 'scored', 4],
    ['按期换届#1', 'scored', 6],
    ['议事决策#1', 'missing', null],
  ]);
});

test('an item that lost points becomes a finding and a row of the rectification list', () => {
  const { result, plan } = review(scored(...ROWS), AS_OF);
  expect(result.findings).toMatchObject([
    { id: 'score.lost/班子健全#1', standard: 'S02', sheet: '验收评分表', cell: 'G3', received: '4', expected: '5' },
  ]);
  expect(result.rectifications).toMatchObject([
    {
      finding: 'score.lost/班子健全#1',
      standard: 'S02',
      problem: '缺纪检委员',
      status: '待整改',
      closure: '未销号',
      points: 1,
      cell: '整改台账!C4',
      detected: true,
    },
  ]);
  expect(planned(plan, '整改台账')).toMatchObject({
    B4: 'S02 班子健全',
    C4: '缺纪检委员',
    D4: '验收评分表!G3',
    E4: 1,
    L4: '待整改',
    P4: '未销号',
    T4: '检出',
  });
});

test('the same grids and options give the same result, byte for byte', () => {
  expect(JSON.stringify(review(scored(...ROWS), AS_OF).result)).toBe(
    JSON.stringify(review(scored(...ROWS), AS_OF).result),
  );
});

test('a second run changes nothing', () => {
  const before = scored(...ROWS);
  const after = applied(before, review(before, AS_OF).plan);
  expect(review(after, AS_OF).plan).toEqual({ sheets: [] });
});

test('what people write into the list stays; what the reviewer changes in the rubric follows', () => {
  const before = scored(...ROWS);
  const once = applied(before, review(before, AS_OF).plan);
  const human = applied(once, {
    sheets: [
      {
        sheet: '整改台账',
        cells: [
          { row: 4, column: 6, content: { kind: 'text', text: '下月补选纪检委员' }, expected: { kind: 'empty' } },
          { row: 4, column: 12, content: { kind: 'text', text: '整改中' }, expected: { kind: 'text', text: '待整改' } },
        ],
      },
      {
        sheet: '验收评分表',
        cells: [
          { row: 3, column: 7, content: { kind: 'number', value: 2 }, expected: { kind: 'number', value: 1 } },
          {
            row: 3,
            column: 9,
            content: { kind: 'text', text: '缺纪检委员、宣传委员' },
            expected: { kind: 'text', text: '缺纪检委员' },
          },
        ],
      },
    ],
  });
  const { result, plan } = review(human, AS_OF);
  expect(planned(plan, '整改台账')).toEqual({ C4: '缺纪检委员、宣传委员', E4: 2, V4: '缺纪检委员、宣传委员' });
  expect(result.rectifications).toMatchObject([{ measure: '下月补选纪检委员', status: '整改中', points: 2 }]);
});

test('what a rule found in a ledger comes with the measure of the catalogue, a deduction with none', () => {
  const ledgers = [workbook(...gridsOf(changed(COMPLIANT, '会议记录', 0, { 实到: 18 })))];
  const { result } = review(scored(...ROWS), { ...AS_OF, asOf: '2026-01-05', ledgers });
  const measures = new Map(result.rectifications.map(({ finding, measure }) => [finding?.split('/')[0], measure]));
  expect(measures.get('S15-2')).toBe(findRule('S15-2')?.measure.zh);
  expect(measures.get('score.lost')).toBeNull();
});

test('a reworded problem keeps its words', () => {
  const before = scored(...ROWS);
  const once = applied(before, review(before, AS_OF).plan);
  const reworded = applied(once, {
    sheets: [
      {
        sheet: '整改台账',
        cells: [
          { row: 4, column: 3, content: { kind: 'text', text: '纪检委员空缺三个月' }, expected: { kind: 'empty' } },
        ],
      },
    ],
  });
  expect(isEmptyPlan(review(reworded, AS_OF).plan)).toBe(true);
});

test('a problem that is gone stays in the list, open, and is told as no longer detected', () => {
  const before = scored(...ROWS);
  const once = applied(before, review(before, AS_OF).plan);
  const fixed = applied(once, {
    sheets: [
      {
        sheet: '验收评分表',
        cells: [{ row: 3, column: 7, content: { kind: 'number', value: 0 }, expected: { kind: 'empty' } }],
      },
    ],
  });
  const { result, plan } = review(fixed, AS_OF);
  expect(result.rectifications).toMatchObject([
    { detected: false, status: '待整改', closure: '未销号', finding: null },
  ]);
  expect(planned(plan, '整改台账')).toEqual({ T4: '未再检出（自2026-11-22）' });
});

test('a correction of the mapping is kept in the workbook and counts at the next run', () => {
  const before = scored([1, '其他', '环境整洁', '办公环境', 5, 5, 1, null, '物品杂乱']);
  const corrected = review(before, { ...AS_OF, mappings: { '验收评分表!环境整洁#1': ['S24'] } });
  expect(corrected.result.rubrics[0]?.items[0]).toMatchObject({ standards: ['S24'], mapping: 'corrected' });
  const after = applied(before, corrected.plan);
  const again = review(after, AS_OF);
  expect(again.result.rubrics[0]?.items[0]).toMatchObject({ standards: ['S24'], mapping: 'corrected' });
  expect(isEmptyPlan(again.plan)).toBe(true);
});

test('settings typed in 核验设置 count; a wrong one is a problem at its cell and the default stands', () => {
  const before = scored([1, '组织设置标准化', '班子健全', '', 100, 95, 12, null, '缺委员']);
  const once = applied(before, review(before, AS_OF).plan);
  const changed = applied(once, {
    sheets: [
      {
        sheet: '核验设置',
        cells: [
          { row: 4, column: 2, content: { kind: 'number', value: 85 }, expected: { kind: 'number', value: 90 } },
          { row: 7, column: 2, content: { kind: 'text', text: '很多' }, expected: { kind: 'number', value: 1 } },
        ],
      },
    ],
  });
  const { result } = review(changed, AS_OF);
  expect(result.score?.grade).toBe('示范');
  expect(result.problems).toContainEqual(
    expect.objectContaining({ code: 'settings.invalid', sheet: '核验设置', cell: 'B7', received: '很多' }),
  );
});

test('scores typed by people are never overwritten, and text scores are summed by the result sheet', () => {
  const typed: Typed[][] = [
    [1, '组织设置标准化', '班子健全', '', 5, 5, null, '4分', '缺委员'],
    [2, '组织设置标准化', '按期换届', '', 6, 6, null, 6, null],
  ];
  const { plan } = review(scored(...typed), AS_OF);
  expect(planned(plan, '验收评分表')).toEqual({ H5: "='评分结果'!$D$6" });
});

test('a deduction typed as text is the number as read in the result sheet: no formula can follow it', () => {
  const { plan } = review(scored([1, '组织设置标准化', '班子健全', '', 6, 6, '-1', null, '缺委员']), AS_OF);
  expect(planned(plan, '评分结果')).toMatchObject({ F24: 5 });
});

test('a workbook without a rubric: one clear problem, nothing planned', () => {
  const { result, plan } = review(workbook(sheet('Sheet1', [['随便']])), AS_OF);
  expect(result.score).toBeNull();
  expect(result.problems).toMatchObject([{ severity: 'error', code: 'rubric.notFound', sheet: null, cell: null }]);
  expect(plan).toEqual({ sheets: [] });
});

test('a protected rubric is told and not written; the other sheets are', () => {
  const book = workbook(sheet('验收评分表', [HEADER, ...ROWS], { protected: true }));
  const { result, plan } = review(book, AS_OF);
  expect(result.problems).toContainEqual(expect.objectContaining({ code: 'sheet.protected', sheet: '验收评分表' }));
  expect(plan.sheets.map((each) => each.sheet)).toEqual(['评分结果', '整改台账', '核验设置', '标尺记录']);
});

test("somebody else's sheet of the same name is left alone", () => {
  const book = workbook(
    sheet('验收评分表', [HEADER, ...ROWS]),
    sheet('整改台账', [
      ['序号', '问题'],
      [1, '旧问题'],
    ]),
  );
  const { plan } = review(book, AS_OF);
  expect(plan.sheets.map((each) => each.sheet)).toContain('整改台账（标尺）');
});

test('on a protected sheet the result follows the deductions themselves', () => {
  const book = workbook(sheet('验收评分表', [HEADER, ...ROWS], { protected: true }));
  const { plan } = review(book, AS_OF);
  expect(planned(plan, '评分结果')).toMatchObject({ I24: '验收评分表!G2' });
  expect(String(planned(plan, '评分结果')['F24'])).toContain("'验收评分表'!G2");
});

test('with a protected structure nothing refers to a sheet that cannot be added', () => {
  const typed: Typed[][] = [[1, '组织设置标准化', '班子健全', '', 5, 5, null, '满分', null]];
  const { plan } = review({ ...scored(...typed), structureProtected: true }, AS_OF);
  expect(plan).toEqual({ sheets: [] });
});

test('an archived copy of our sheets is neither read as a rubric nor written to', () => {
  const before = scored(...ROWS);
  const after = applied(before, review(before, AS_OF).plan);
  const copy = (name: string) => {
    const grid = after.grids.find((candidate) => candidate.sheet === name);
    if (grid === undefined) throw new Error(name);
    return applied(
      { ...after, grids: [] },
      {
        sheets: [
          {
            sheet: `${name} (2)`,
            create: { columns: [] },
            cells: [...grid.rows()].flatMap((row) =>
              [...grid.rowCells(row)].flatMap(([column, cell]) =>
                cell.kind === 'text'
                  ? [
                      {
                        row,
                        column,
                        content: { kind: 'text', text: cell.text } as const,
                        expected: { kind: 'empty' } as const,
                      },
                    ]
                  : [],
              ),
            ),
          },
        ],
      },
    ).grids;
  };
  const archived = { ...after, grids: [...copy('评分结果'), ...copy('整改台账'), ...after.grids] };
  const { result, plan } = review(archived, AS_OF);
  expect(result.rubrics.map((rubric) => rubric.sheet)).toEqual(['验收评分表']);
  expect(plan).toEqual({ sheets: [] });
});

test('a list under a heading of its own is still the list', () => {
  const before = scored(...ROWS);
  const after = applied(before, review(before, AS_OF).plan);
  const titled = applied(after, {
    sheets: [
      {
        sheet: '整改台账',
        cells: [
          { row: 1, column: 1, content: { kind: 'text', text: '某支部问题整改台账' }, expected: { kind: 'empty' } },
        ],
      },
    ],
  });
  expect(review(titled, AS_OF).plan).toEqual({ sheets: [] });
});

test('grade bounds that do not fall are refused and the defaults stand', () => {
  const before = scored(...ROWS);
  const after = applied(before, review(before, AS_OF).plan);
  const changed = applied(after, {
    sheets: [
      {
        sheet: '核验设置',
        cells: [{ row: 4, column: 2, content: { kind: 'number', value: 70 }, expected: { kind: 'number', value: 90 } }],
      },
    ],
  });
  expect(review(changed, AS_OF).result.problems).toContainEqual(
    expect.objectContaining({ code: 'settings.gradesOrder', cell: 'B4' }),
  );
});

test('of several tables the assessed one with items that map is scored', () => {
  const assessed = sheet('验收评分表', [
    ['序号', '考核项目', '分值', '得分', '扣分原因'],
    [1, '应建尽建', 50, 40, '缺'],
    [2, '班子健全', 50, 45, '缺'],
  ]);
  const self = sheet('支部自评表', [
    ['序号', '考核项目', '分值', '自评得分'],
    [1, '应建尽建', 50, 50],
    [2, '班子健全', 50, 50],
    [3, '按期换届', 50, 50],
  ]);
  const summary = sheet('得分汇总表', [
    ['序号', '项目', '分值', '得分'],
    [1, '组织设置标准化', 16, 14],
    [2, '职责任务明晰化', 20, 20],
    [3, '工作机制科学化', 14, 14],
  ]);
  expect(review(workbook(self, summary, assessed), AS_OF).result.score?.total).toBe(85);
});

test('a correction survives the renaming of the scoring sheet, and one that was not understood is kept', () => {
  const before = scored([1, '其他', '环境整洁', '办公环境', 5, 5, 1, null, '物品杂乱']);
  const after = applied(before, review(before, { ...AS_OF, mappings: { '验收评分表!环境整洁#1': ['S24'] } }).plan);
  const grids = after.grids.map((grid) => {
    const renamed = Object.create(grid, {
      sheet: { value: grid.sheet === '验收评分表' ? '评分表（终）' : grid.sheet },
    }) as typeof grid;
    return renamed;
  });
  expect(review({ ...after, grids }, AS_OF).result.rubrics[0]?.items[0]).toMatchObject({
    standards: ['S24'],
    mapping: 'corrected',
  });
});
