import fc from 'fast-check';
import type { Clause } from '../../../src/rubric/clauses/clause';
import { clauseMeaning } from '../../../src/rubric/clauses/meaning-of-clause';
import { clausesOf, parseRule } from '../../../src/rubric/clauses/parse-rule';

const PIECES = [
  ...[
    '未制定计划',
    '每少1次',
    '缺一项',
    '低于80%的',
    '每降低1个百分点',
    '≥90分',
    '两次',
    '好',
    '较好',
    '差',
    '①',
    '（2）',
    '3、',
    '1.',
  ],
  ...[
    '扣1分',
    '扣0.5-2分',
    '得2分',
    '加１分',
    '不得分',
    '得满分',
    '扣完为止',
    '最多扣3分',
    '（2分）',
    '酌情扣分',
    '一票否决',
    '-1分',
  ],
  ...[
    '，',
    '；',
    '。',
    '\n',
    ' ',
    '(',
    '）',
    '、',
    '查会议记录',
    '每季度1次',
    '60分钟',
    '分别扣1分、2分',
    '扣 l0 分',
    '扣分',
    '/例',
  ],
  ...[
    '⒈',
    '㈠',
    '…',
    '℃',
    '½',
    '👍',
    '\u200b',
    '扣',
    '得',
    '分',
    '%',
    '～',
    '第1、2项',
    '以此类推',
    '不累计',
    '取平均值',
  ],
];
const cells = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('the fragments of any cell give back the cell, each where it says it begins', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const fragments = parseRule(cell, { points: 5000 });
      expect(fragments.map(({ text }) => text).join('')).toBe(cell);
      for (const { text, start } of fragments) expect(cell.slice(start, start + text.length)).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('the words of a clause are found in the cell, inside their fragment', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      for (const { text, start, clause } of parseRule(cell)) {
        if (!clause) continue;
        expect(cell.slice(clause.start, clause.start + clause.text.length)).toBe(clause.text);
        expect(clause.start).toBeGreaterThanOrEqual(start);
        expect(clause.start + clause.text.length).toBeLessThanOrEqual(start + text.length);
        expect(clause.text).toBe(clause.text.trim());
        if (clause.condition !== undefined) expect(cell).toContain(clause.condition);
      }
    }),
    { numRuns: 3000 },
  );
});

test('amounts stand in the text: nothing is made up', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      for (const clause of clausesOf(parseRule(cell))) {
        if (clause.kind === 'fixed' && clause.doubt === undefined) {
          expect(clause.text.normalize('NFKC')).toContain(String(-clause.amount));
        }
      }
    }),
  );
});

const meaningOf = ({ start: _, ...clause }: Clause) => ({ ...clauseMeaning(clause), condition: clause.condition });

test.each([
  '未制定计划扣1分；每少1次扣0.5分，最多扣2分。',
  '①有制度（2分），无制度不得分；②有台账（3分），缺一项扣1分，扣完为止。\n',
  '完成率≥90%得5分；80%≤完成率<90%得3分；<80%不得分。\n',
])('a cell written %#: two thousand times gives its clauses two thousand times', (cell) => {
  const once = clausesOf(parseRule(cell)).length;
  const all = clausesOf(parseRule(cell.repeat(2000)));
  // Rows of levels that touch could join; the cells end with what closes them.
  expect(all.length).toBe(once * 2000);
  expect(new Set(all.map((clause) => JSON.stringify(meaningOf(clause)))).size).toBeLessThanOrEqual(once + 1);
});

test('a long cell without any score, and one of brackets or numbers alone, are read in passing', () => {
  for (const part of ['组织党员学习', '(', '（）', '每', '每1', '扣', '1、', '一', '按', '视情', '1-', '低于', '以']) {
    const cell = part.repeat(20_000);
    expect(
      parseRule(cell)
        .map(({ text }) => text)
        .join(''),
    ).toBe(cell);
  }
});
