/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { ScoreResult } from '../../../src/review/result';
import { ScoreCard } from '../../../src/taskpane/score/score-card';

const COMPLETE: ScoreResult = {
  total: 92.5,
  outOf: 100,
  fixedTotal: 92.5,
  lowest: 92.5,
  highest: 92.5,
  grade: '达标',
  complete: true,
  items: 19,
  scoredItems: 19,
  missingItems: 0,
  invalidItems: 0,
  notApplicablePoints: 0,
  gates: [],
  dimensions: [],
  bonus: 0,
  penalty: 0,
  units: [],
  trace: [],
};

test('a complete score shows total and grade, and no reservations', () => {
  render(<ScoreCard score={COMPLETE} />);
  expect(document.body.textContent).toBe('总分达标92.5满分 100已评 19/19 条');
});

test('an incomplete score is provisional and says how far it can move', () => {
  const score: ScoreResult = {
    ...COMPLETE,
    total: 90.1,
    fixedTotal: 73,
    lowest: 78.5,
    highest: 91.4,
    grade: null,
    complete: false,
    scoredItems: 16,
    missingItems: 1,
    invalidItems: 1,
    notApplicablePoints: 7,
  };
  render(<ScoreCard score={score} />);
  for (const text of [
    '暂定',
    '90.1',
    '不折算的合计：73 分',
    '还有条目未评，总分可能在 78.5 至 91.4 之间。',
    '已评 16/19 条',
    '未评 1 条',
    '无效 1 条',
    '不涉及 7 分',
  ]) {
    expect(screen.getByText(text)).toBeTruthy();
  }
});

test('without a single score there is no number that could be mistaken for one', () => {
  const score = { ...COMPLETE, total: null, fixedTotal: 0, lowest: null, highest: null, grade: null, complete: false };
  render(<ScoreCard score={{ ...score, scoredItems: 0, missingItems: 19 }} />);
  expect(screen.getByText('未评', { exact: true })).toBeTruthy();
  expect(screen.getByText('已评 0/19 条')).toBeTruthy();
});
