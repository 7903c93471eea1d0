import fc from 'fast-check';
import { readRubrics } from '../../../src/rubric/read-rubric';
import type { Area } from '../../../src/workbook/address';
import { GridBuilder, type Grid } from '../../../src/workbook/grid';
import { cellOf, type Typed } from '../../support/grid';

/** One table as an office types it, and every way in which it may be laid out without meaning anything else. */
const COLUMNS: readonly (readonly Typed[])[] = [
  ['序号', 1, 2, 3, 4, 5],
  ['类别', '组织设置标准化', null, '工作机制科学化', null, '组织生活严格化'],
  ['考核项目', '应建尽建', '班子健全', '议事决策', '检查评比', '上好党课'],
  ['考核内容', '党支部设置规范', '支委会配备齐全', '三会一课按期召开', '每半年检查一次', '党课每季度一次'],
  ['分值', 20, '15分', 25, 10, 30],
  ['评分标准', '未设置的不得分', '每缺1名扣5分', '每少1次扣2分', '每少1次扣1分', '每少1次扣3分，扣完为止'],
  ['验收方式', '查阅批复', '查看名册', '查看会议记录', '查看通报', '查看教案'],
  ['自评分', 20, 15, 25, 10, 30],
  ['扣分', 0, 5, '2分', null, 3],
  ['得分', 20, 10, 23, null, 27],
  ['扣分原因', '', '缺1名委员', '少1次支委会', '', '少1次党课'],
];

interface Look {
  readonly order: readonly number[];
  readonly top: number;
  readonly left: number;
  /** Blank rows before each body row, blank columns before each column. */
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  readonly spaces: readonly number[];
  readonly fullWidth: boolean;
}

const look: fc.Arbitrary<Look> = fc.record({
  order: fc.shuffledSubarray(
    COLUMNS.map((_, index) => index),
    { minLength: COLUMNS.length },
  ),
  top: fc.integer({ min: 1, max: 30 }),
  left: fc.integer({ min: 1, max: 12 }),
  blankRows: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
  blankColumns: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
  spaces: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
  fullWidth: fc.boolean(),
});

function laidOut({ order, top, left, blankRows, blankColumns, spaces, fullWidth }: Look): Grid {
  const rowAt: number[] = [];
  let row = top;
  for (let index = 0; index < 6; index += 1) {
    row += index === 0 ? 0 : (blankRows[index] ?? 0);
    rowAt.push(row);
    row += 1;
  }
  const merges: Area[] = [];
  const cells: [number, number, Typed][] = [];
  let column = left;
  order.forEach((source, index) => {
    column += blankColumns[index] ?? 0;
    (COLUMNS[source] ?? []).forEach((typed, line) => {
      cells.push([rowAt[line] ?? 0, column, looks(typed, spaces, line === 0, fullWidth)]);
    });
    if (source === 1) {
      merges.push({ top: rowAt[1] ?? 0, bottom: rowAt[2] ?? 0, left: column, right: column });
      merges.push({ top: rowAt[3] ?? 0, bottom: rowAt[4] ?? 0, left: column, right: column });
    }
    column += 1;
  });
  const builder = new GridBuilder('评分表', { merges });
  for (const [r, c, typed] of cells) builder.set(r, c, cellOf(typed));
  return builder.build();
}

/** White space between characters of headers and names, full-width digits in texts. */
function looks(typed: Typed, spaces: readonly number[], isHeader: boolean, fullWidth: boolean): Typed {
  if (typeof typed !== 'string') return typed;
  const blanks = ['', ' ', '\n', '\u3000'];
  const spaced = isHeader
    ? [...typed].map((character, index) => character + (blanks[spaces[index % 8] ?? 0] ?? '')).join('')
    : typed;
  return fullWidth ? spaced.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : spaced;
}

function reading(grid: Grid): unknown {
  return readRubrics(grid).map(({ items, problems }) => ({
    problems: problems.map(({ code }) => code),
    items: items.map(({ key, category, points, selfScore, score, deduction, reason, clauses }) => ({
      key,
      category,
      points,
      selfScore: selfScore?.reading,
      score: score?.reading,
      deduction: deduction?.reading,
      reason: reason?.text.normalize('NFKC'),
      clauses: clauses.map(({ kind }) => kind),
    })),
  }));
}

const PLAIN: Look = {
  order: COLUMNS.map((_, index) => index),
  top: 1,
  left: 1,
  blankRows: [],
  blankColumns: [],
  spaces: [],
  fullWidth: false,
};

test('order of columns, place, blank rows and columns, white space and full-width digits mean nothing', () => {
  const expected = reading(laidOut(PLAIN));
  expect(expected).toMatchObject([{ problems: [], items: [{ points: 20000 }, { points: 15000 }, {}, {}, {}] }]);
  fc.assert(
    fc.property(look, (any) => {
      expect(reading(laidOut(any))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const words = fc.constantFrom(
  '序号',
  '类别',
  '项目',
  '考核项目',
  '考核内容',
  '分值',
  '得分',
  '扣分',
  '自评',
  '考评',
  '合计',
  '小计',
  '备注：1.扣完为止',
  '组织设置（20分）',
  '①有计划（2分）②有总结（3分）',
  '每少1次扣1分',
  '(1)',
  '︻16分︼',
  '占20%',
  '单位',
  '√',
  '—',
  '',
  '100',
);
const anyCell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.double({ noNaN: false }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Typed>({ kind: 'error', code: '#REF!' }, { kind: 'date', serial: 45000 }, true),
  },
);
const anyMerge = fc.record({ top: fc.nat(12), left: fc.nat(8), height: fc.nat(4), width: fc.nat(3) });

test('no sheet of any kind makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 }),
      fc.array(anyMerge, { maxLength: 6 }),
      (rows, areas) => {
        const merges = areas.map(({ top, left, height, width }) => ({
          top: top + 1,
          left: left + 1,
          bottom: top + 1 + height,
          right: left + 1 + width,
        }));
        const builder = new GridBuilder('任意', { merges });
        rows.forEach((row, r) => row.forEach((typed, c) => builder.set(r + 1, c + 1, cellOf(typed))));
        expect(Array.isArray(readRubrics(builder.build()))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Counts how often the reader looks at a cell: what a timed test can not say for certain. */
function countingReads(grid: Grid): { grid: Grid; reads: () => number } {
  let reads = 0;
  const counted: Grid = {
    ...grid,
    sheet: grid.sheet,
    visibility: grid.visibility,
    protected: grid.protected,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    merges: grid.merges,
    cell: (row, column) => ((reads += 1), grid.cell(row, column)),
    *rowCells(row) {
      for (const entry of grid.rowCells(row)) {
        reads += 1;
        yield entry;
      }
    },
    rows: () => grid.rows(),
  };
  return { grid: counted, reads: () => reads };
}

function longTable(rows: number): Grid {
  const builder = new GridBuilder('长表');
  ['序号', '类别', '考核项目', '考核内容', '分值', '评分标准', '得分', '备注'].forEach((word, index) =>
    builder.set(1, index + 1, cellOf(word)),
  );
  for (let row = 2; row < rows + 2; row += 1) {
    [row - 1, row % 10 === 2 ? `类别${row}` : null, `项目${row}`, '内容', 1, '每少1次扣0.5分', 1, ''].forEach(
      (typed, index) => builder.set(row, index + 1, cellOf(typed)),
    );
  }
  return builder.build();
}

test('ten times the rows are read with ten times the looks at cells', () => {
  const looks = [100, 1000, 10_000].map((rows) => {
    const { grid, reads } = countingReads(longTable(rows));
    expect(readRubrics(grid)[0]?.items).toHaveLength(rows);
    return reads() / rows;
  });
  expect(Math.max(...looks)).toBeLessThan(Math.min(...looks) * 1.5);
});
