import fc from 'fast-check';
import { DEFAULT_RUBRIC } from '../../src/rubric/default-rubric';
import { review } from '../../src/review/review';
import type { Cell } from '../../src/workbook/cell';
import { applied } from '../support/apply';
import { sheet, workbook, type Typed } from '../support/grid';

/** What people, and other programs, leave in cells. */
const cell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '3分',
      '满分',
      '扣1分',
      '—',
      '不涉及',
      '√',
      '×',
      '3/5',
      '0,5',
      'l0',
      '约3',
      '基本符合',
      '４',
      '-1',
      '（5分）',
      '小计',
      '合计',
      '备注：无',
      '签字：',
      '=1+1',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string().filter((text) => !text.includes('{')) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { kind: 'error', code: '#REF!' },
      { kind: 'date', serial: 45355 },
      { kind: 'number', value: 3, formula: '=1+2' },
    ),
  },
);

const HEADER: Typed[] = [
  '序号',
  '类别',
  '考核项目',
  '考核内容',
  '分值',
  '评分标准',
  '自评分',
  '扣分',
  '得分',
  '扣分原因',
  '备注',
];
const merges = fc.subarray(['B2:B4', 'I3:I5', 'A9:D9', 'E2:E3', 'H6:I6']);

const table = fc
  .array(fc.tuple(fc.nat(18), fc.array(cell, { minLength: 8, maxLength: 8 })), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(([index, cells], row): Typed[] => [
      row + 1,
      DEFAULT_RUBRIC[index]?.category ?? '',
      DEFAULT_RUBRIC[index]?.title ?? '',
      '内容',
      ...cells.slice(0, 7),
    ]),
  );

test('whatever stands in a scoring table: every problem is told in words, and a second run changes nothing', () => {
  fc.assert(
    fc.property(table, merges, (rows, merged) => {
      const book = workbook(sheet('验收评分表', [HEADER, ...rows], { merges: merged }));
      const { result, plan } = review(book, { asOf: '2026-11-22' });
      for (const { message, code } of result.problems) {
        expect(message).not.toBe(code);
        expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
      const total = result.score?.total ?? 0;
      expect(total >= 0 && total <= 100).toBe(true);
      expect(review(applied(book, plan), { asOf: '2026-11-22' }).plan).toEqual({ sheets: [] });
    }),
    { numRuns: 300 },
  );
});

test('whatever a sheet holds, the review comes to an end and says whether it found a rubric', () => {
  const word = fc.oneof(cell, fc.constantFrom<Typed[]>('分值', '得分', '考核项目', '自评', '验收', '扣分'));
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 }), merges, (rows, merged) => {
      const { result } = review(workbook(sheet('表', rows, { merges: merged })), { asOf: '2026-11-22' });
      expect(result.score === null).toBe(result.problems.some(({ code }) => code === 'rubric.notFound'));
    }),
    { numRuns: 300 },
  );
});
