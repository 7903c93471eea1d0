import type { ClauseInput } from '../../../src/rubric/clauses/applying/clause-input';
import { readAnswer } from '../../../src/rubric/clauses/read-answer';

const happened: ClauseInput = { kind: 'happened', label: '是否？' };
const count: ClauseInput = { kind: 'count', label: '少了几次？', unit: '次', per: 1 };
const rate: ClauseInput = { kind: 'rate', label: '比例？', threshold: 0.8, op: '<' };
const grades: ClauseInput = {
  kind: 'level',
  label: '哪一档？',
  options: [{ label: '好' }, { label: '较好', range: [3, 4] }],
};
const amount: ClauseInput = { kind: 'amount', label: '几分？', sign: -1, low: 1, high: 2, reasonRequired: true };

test.each<[ClauseInput, string, object]>([
  [happened, '是', { happened: true }],
  [happened, ' 否 ', { happened: false }],
  [count, '2', { count: 2 }],
  [count, '２次', { count: 2 }],
  [count, '无', { happened: false }],
  [rate, '80%', { rate: 0.8 }],
  [rate, '７８.５％', { rate: 0.785 }],
  [rate, '0.8', { rate: 0.8 }],
  [rate, '105%', { rate: 1.05 }],
  [grades, '较好：3.5', { level: 1, amount: 3.5 }],
  [grades, '2:3.5分', { level: 1, amount: 3.5 }],
  [grades, '1', { level: 0 }],
  [grades, '否', { happened: false }],
  [{ ...grades, options: [{ label: '有' }, { label: '无' }] }, '无', { level: 1 }],
  [{ ...grades, by: 'count' }, '2', { count: 2 }],
  [{ ...grades, by: 'share' }, '85%', { rate: 0.85 }],
  [{ ...grades, by: 'value' }, '85', { rate: 85 }],
  [{ ...grades, by: 'value' }, '好', { level: 0 }],
  [amount, '1.5，两次 记录缺页', { amount: 1.5, reason: '两次，记录缺页' }],
  [amount, '1.5分', { amount: 1.5 }],
  [{ ...amount, unit: '项', per: 1 }, '3项 2.5 记录缺页', { count: 3, amount: 2.5, reason: '记录缺页' }],
])('%j: %s', (input, text, value) => expect(readAnswer(input, text)).toEqual({ ok: true, value }));

test.each<[ClauseInput, string, string]>([
  [{ kind: 'none' }, '1', 'nothingAsked'],
  [happened, '2', 'notYesOrNo'],
  [count, '两三次', 'notNumber'],
  [count, '', 'notNumber'],
  [rate, '80', 'notShare'],
  [rate, '1.5', 'notShare'],
  [rate, '八成', 'notShare'],
  [grades, '3', 'notLevel'],
  [grades, '1.5', 'notLevel'],
  [grades, '很好', 'notLevel'],
  [grades, '1:2:3', 'notLevel'],
  [amount, '记录缺页', 'notAmount'],
  [{ ...amount, unit: '项', per: 1 }, '2.5', 'notAmount'],
])('%j is not answered by “%s”', (input, text, reason) =>
  expect(readAnswer(input, text)).toEqual({ ok: false, reason }),
);
