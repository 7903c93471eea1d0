import { questionsOf, reckon } from '../../src/review/reckon';
import { review } from '../../src/review/review';
import type { ItemResult } from '../../src/review/result';
import { sheet, workbook } from '../support/grid';

function item(rule: string, points = 10): ItemResult {
  const book = workbook(
    sheet('评分表', [
      ['序号', '考核项目', '分值', '评分标准', '扣分', '扣分原因'],
      [1, '某项', points, rule, null, null],
      [2, '另一项', 100 - points, '不符合的扣1分', 0, null],
    ]),
  );
  const [found] = review(book, { asOf: '2026-11-20' }).result.rubrics[0]?.items ?? [];
  if (found === undefined) throw new Error('no item');
  return found;
}

test('each sentence is asked about in its own way', () => {
  const questions = questionsOf(item('每少1次扣0.5分；未公示的不得分；扣完为止'));
  expect(questions.map(({ input }) => input.kind)).toEqual(['count', 'happened', 'none']);
  expect(questions.every(({ reading }) => reading !== null)).toBe(true);
});

test('before anything is said nothing can go on the sheet', () => {
  expect(reckon(item('每少1次扣0.5分'), {}).entry).toBeNull();
  expect(reckon(item('每少1次扣0.5分'), { 0: { value: ' ' } }).entry).toBeNull();
});

test('answers come to points and a reason', () => {
  const { deduction, score, entry } = reckon(item('每少1次扣0.5分'), { 0: { value: '3次' } });
  expect([deduction, score, entry?.deduction, entry?.score]).toEqual([1.5, 8.5, 1.5, 8.5]);
  expect(entry?.reason).toContain('1.5');
});

test('that nothing happened is an answer too: full points, no reason', () => {
  expect(reckon(item('未公示的不得分'), { 0: { value: '否' } }).entry).toEqual({ deduction: 0, score: 10, reason: '' });
});

test('a level is chosen by its place in the list', () => {
  const levels = item('好的得10分，较好的得7分，差的得0分');
  expect(reckon(levels, { 0: { value: '1' } })).toMatchObject({ score: 7, deduction: 3 });
  expect(reckon(levels, { 0: { value: '9' } })).toMatchObject({ score: null, entry: null });
});

test('points that a person decides need their reason and stay in the range', () => {
  const rule = item('不规范的酌情扣1-2分');
  expect(reckon(rule, { 0: { amount: '1.5' } }).entry).toBeNull();
  expect(reckon(rule, { 0: { amount: '5', reason: '缺页' } }).entry).toBeNull();
  expect(reckon(rule, { 0: { amount: '1.5', reason: '缺 页' } }).entry).toMatchObject({ deduction: 1.5 });
});

test.each([['约2'], ['2-3'], ['√']])('%s is no number: it is asked again and nothing is decided', (value) => {
  const { score, entry, asks } = reckon(item('每少1次扣0.5分'), { 0: { value } });
  expect([score, entry]).toEqual([null, null]);
  expect(asks).toContainEqual({ clause: 0, text: '数量请填数字', blocks: true });
});

test('what cannot be said in one cell is shown and not offered', () => {
  expect(reckon(item('每少1次倒扣1分'), { 0: { value: '1' } })).toMatchObject({ penalty: 1, entry: null });
});
