import fc from 'fast-check';
import { similarity, similarTexts } from '../../../src/standards/check/similar-text';

const JANUARY = '1月8日召开支委会，周文海主持，研究春节前走访和值班安排，大家发言热烈，一致同意所定方案。';
const JUNE = '6月9日召开支委会，沈玉兰主持，研究春节前走访和值班安排，大家发言热烈，一致同意所定方案。';
const OTHER = '听取两个小组汇报学习进度，商定补学办法，由组织委员逐一提醒并登记结果，下次会议再看落实。';
const likeness = { least: 0.85, minChars: 20, names: ['周文海', '沈玉兰'] };

test('the same minutes with another date and name are found, each copy with one earlier text', () => {
  expect(similarTexts([JANUARY, OTHER, JUNE], likeness)).toEqual([{ first: 0, second: 2, similarity: 1 }]);
  expect(similarTexts([JANUARY, JANUARY, JANUARY], likeness).map(({ second }) => second)).toEqual([1, 2]);
});

test('short texts are not compared', () => {
  expect(similarTexts(['一致同意。', '一致同意。'], likeness)).toEqual([]);
});

test('no pair that is alike enough is missed', () => {
  const word = fc.constantFrom('学习', '走访', '党课', '值班', '讨论', '计划', '群众', '整改');
  const text = fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), (texts) => {
      const found = new Set(similarTexts(texts, { least: 0.6, minChars: 1 }).map(({ second }) => second));
      const expected = texts.flatMap((later, second) =>
        texts.slice(0, second).some((earlier) => similarity(earlier, later) >= 0.6) ? [second] : [],
      );
      expect([...found]).toEqual(expected);
    }),
  );
});
