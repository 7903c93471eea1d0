import fc from 'fast-check';
import { rectificationId } from '../../src/rectification/identity';
import type { RectificationItem } from '../../src/rectification/item';
import { mergeList, type Wording } from '../../src/rectification/merge';
import type { Finding } from '../../src/standards/finding';

const wording: Wording = {
  standard: ({ standards }) => standards.join('、'),
  problem: ({ words }) => words,
  measure: ({ subject }) => `整改${subject}`,
};

function finding(subject: string, words = `${subject}有问题`, points = 1000): Finding {
  return {
    id: `score.lost/${subject}`,
    rule: 'score.lost',
    standards: ['S02'],
    severity: 'warn',
    place: { sheet: '评分', row: 5, column: 7 },
    subject,
    expected: '5',
    received: '4',
    points,
    words,
  };
}

const merge = (existing: readonly RectificationItem[], findings: readonly Finding[]) =>
  mergeList(existing, findings, wording, 4 + existing.length);

test('new findings get rows below, numbered on', () => {
  const rows = merge([], [finding('甲'), finding('乙')]);
  expect(rows.map(({ row, seq, problem, status, closure }) => [row, seq, problem, status, closure])).toEqual([
    [4, 1, '甲有问题', '待整改', '未销号'],
    [5, 2, '乙有问题', '待整改', '未销号'],
  ]);
});

test('a row keeps what people wrote and follows the finding in the rest', () => {
  const [row] = merge([], [finding('甲')]);
  const filled = {
    ...(row as RectificationItem),
    isNew: false,
    measure: '补选',
    owner: '沈若兰',
    status: '整改中',
    remark: '待批复',
  };
  expect(merge([filled], [finding('甲', '甲仍有问题', 2000)])).toEqual([
    expect.objectContaining({
      measure: '补选',
      owner: '沈若兰',
      status: '整改中',
      remark: '待批复',
      problem: '甲仍有问题',
      points: 2000,
      detected: true,
    }),
  ]);
});

test('a new row proposes a measure; one that a person emptied stays empty', () => {
  const [row] = merge([], [finding('甲')]);
  expect(row?.measure).toBe('整改甲');
  expect(merge([{ ...(row as RectificationItem), measure: '' }], [finding('甲')])[0]?.measure).toBe('');
});

test('a row that is no longer found is neither closed nor dropped', () => {
  const rows = merge([], [finding('甲')]).map((row) => ({ ...row, detected: false }));
  expect(merge(rows, [])).toEqual(rows);
});

test('of two copies of a row the first is the row and the second is left as it is', () => {
  const [row] = merge([], [finding('甲')]);
  const copy = { ...(row as RectificationItem), row: 9, detected: false, problem: '复制的行' };
  const rows = merge([row as RectificationItem, copy], [finding('甲', '新的说法')]);
  expect(rows.map(({ row: at, problem, detected }) => [at, problem, detected])).toEqual([
    [4, '新的说法', true],
    [9, '复制的行', false],
  ]);
});

const subjects = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 12 });

test('merging the same findings twice changes nothing, whatever the order of the rows', () => {
  fc.assert(
    fc.property(subjects, fc.func(fc.integer()), (names, order) => {
      const findings = names.map((name) => finding(name));
      const once = merge([], findings).map((row) => ({ ...row, isNew: false }));
      const shuffled = [...once].sort((left, right) => order(left.id) - order(right.id));
      expect(merge(shuffled, findings)).toEqual(shuffled);
    }),
  );
});

test('every finding has exactly one row, and no row is ever lost', () => {
  fc.assert(
    fc.property(subjects, subjects, (before, after) => {
      const existing = merge(
        [],
        before.map((name) => finding(name)),
      );
      const rows = merge(
        existing,
        after.map((name) => finding(name)),
      );
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set([...before, ...after].map((name) => rectificationId(`score.lost/${name}`))));
      expect(ids).toHaveLength(new Set(ids).size);
    }),
  );
});
