import { DEFAULT_RUBRIC, DEFAULT_RUBRIC_LABEL } from '../../src/rubric/default-rubric';
import { DIMENSIONS, STANDARDS } from '../../src/standards/catalogue';
import { standardsByKeyword } from '../../src/standards/keywords';

const points = (category: string): number =>
  DEFAULT_RUBRIC.filter((item) => item.category === category).reduce((sum, item) => sum + item.points, 0);

test('19 items, numbered through, worth 100 points', () => {
  expect(DEFAULT_RUBRIC.map(({ seq }) => seq)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  expect(DEFAULT_RUBRIC.reduce((sum, item) => sum + item.points, 0)).toBe(100);
});

test('the six 化 follow each other and weigh 16, 12, 15, 24, 22 and 11', () => {
  const categories = [...new Set(DEFAULT_RUBRIC.map(({ category }) => category))];
  expect(categories).toEqual(DIMENSIONS.map(({ name }) => name));
  expect(categories.map(points)).toEqual([16, 12, 15, 24, 22, 11]);
});

test('every standard is scored exactly once', () => {
  const scored = DEFAULT_RUBRIC.flatMap(({ standards }) => standards);
  expect(scored.toSorted()).toEqual(STANDARDS.map(({ id }) => id));
});

test('every title names the standards of its item', () => {
  for (const { title, standards } of DEFAULT_RUBRIC) {
    expect(standardsByKeyword(title).map(({ standard }) => standard)).toEqual(standards);
  }
});

test('every item says what is asked, how it is scored and where it shows', () => {
  for (const item of DEFAULT_RUBRIC) {
    expect(item.content).toMatch(/。$/u);
    expect(item.rule).toMatch(/。$/u);
    expect(item.rule).toMatch(/扣[\d.]+分|不得分|得满分/u);
    expect(item.evidence).not.toBe('');
  }
});

test('no single deduction is larger than its item', () => {
  for (const item of DEFAULT_RUBRIC) {
    const deductions = [...item.rule.matchAll(/扣([\d.]+)分/gu)].map((match) => Number(match[1]));
    expect(Math.max(...deductions)).toBeLessThan(item.points);
  }
});

test('the label says that the table is an example', () => {
  expect(DEFAULT_RUBRIC_LABEL).toBe('示例评分表：来源文件未公布其评分表，本表由软件按24条拟定，仅供参考，可修改。');
});
