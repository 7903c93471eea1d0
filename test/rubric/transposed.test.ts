import { readTransposed } from '../../src/rubric/transposed';
import { sheet } from '../support/grid';

const ROWS = [
  ['各党支部标准化建设得分表'],
  ['党支部', '组织设置', '组织生活', '党员管理', '合计', '备注'],
  ['分值', 30, 40, 30, 100, null],
  ['第一党支部', 28, 40, 30, 98, ''],
  ['第二党支部', 30, null, '不涉及', 30, '新成立'],
  ['平均', 29, 40, 30, null, null],
];

test('items as columns, one unit a row: an item for each score cell', () => {
  const rubric = readTransposed(sheet('汇总', ROWS, { merges: ['A1:F1'] }));
  expect(rubric?.headerRows).toEqual([2, 3]);
  expect(rubric?.items.map(({ key, points, score }) => [key, points, score?.reading.status])).toEqual([
    ['组织设置@第一党支部', 30_000, 'read'],
    ['组织生活@第一党支部', 40_000, 'read'],
    ['党员管理@第一党支部', 30_000, 'read'],
    ['组织设置@第二党支部', 30_000, 'read'],
    ['组织生活@第二党支部', 40_000, 'missing'],
    ['党员管理@第二党支部', 30_000, 'notApplicable'],
  ]);
  expect(rubric?.sums).toMatchObject([
    { row: 4, itemKeys: { length: 3 } },
    { row: 5, itemKeys: { length: 3 } },
  ]);
});

test('points in the head of each column', () => {
  const rubric = readTransposed(
    sheet('汇总', [
      ['单位名称', '组织设置（30分）', '组织生活（40分）', '党员管理（30分）'],
      ['办公室党支部', 30, 38, 29],
    ]),
  );
  expect(rubric?.items.map(({ title, points }) => [title, points])).toEqual([
    ['组织设置', 30_000],
    ['组织生活', 40_000],
    ['党员管理', 30_000],
  ]);
});

test.each([
  [
    'a list of branches',
    [
      ['党支部', '书记', '党员人数', '成立时间'],
      ['第一党支部', '张某', 12, '2019-05'],
    ],
  ],
  ['a sheet of words', [['党支部'], ['第一党支部']]],
])('%s is no such table', (_, rows) => expect(readTransposed(sheet('其他', rows))).toBeUndefined());
