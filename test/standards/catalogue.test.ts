import { DIMENSIONS, STANDARDS, findStandard, standardsOf } from '../../src/standards/catalogue';
import { compact } from '../../src/values/text';

test('the six 化 hold 4, 5, 3, 5, 5 and 2 of the 24 条, in order', () => {
  expect(DIMENSIONS.map(({ name }) => name)).toEqual([
    '组织设置标准化',
    '职责任务明晰化',
    '工作机制科学化',
    '组织生活严格化',
    '党员作用常态化',
    '保障机制精准化',
  ]);
  expect(DIMENSIONS.map(({ id }) => standardsOf(id).length)).toEqual([4, 5, 3, 5, 5, 2]);
  expect(DIMENSIONS.flatMap(({ id }) => standardsOf(id))).toEqual(STANDARDS);
});

test('the 24 条 are numbered S01 to S24 and keep their names', () => {
  expect(STANDARDS.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'S01 应建尽建',
    'S02 班子健全',
    'S03 按期换届',
    'S04 划分小组',
    'S05 责任落实',
    'S06 制定计划',
    'S07 建立台账',
    'S08 阶段小结',
    'S09 年终总结',
    'S10 议事决策',
    'S11 述职评议',
    'S12 检查评比',
    'S13 上好党课',
    'S14 活动多样',
    'S15 会风严谨',
    'S16 民主评议',
    'S17 谈话及时',
    'S18 规范发展',
    'S19 严格教育',
    'S20 强化管理',
    'S21 关怀帮扶',
    'S22 服务群众',
    'S23 台账规范',
    'S24 阵地保障',
  ]);
});

test('a standard is found by its id', () => {
  expect(findStandard('S16')?.name).toBe('民主评议');
  expect(findStandard('S25')).toBeUndefined();
});

test('no keyword belongs to two standards, repeats one, or hides the name of another', () => {
  const words = STANDARDS.flatMap(({ keywords }) => keywords);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  for (const { id, keywords } of STANDARDS) {
    const others = STANDARDS.filter((other) => other.id !== id).map(({ name }) => name);
    expect(keywords.filter((word) => others.some((name) => word.includes(name)))).toEqual([]);
  }
});

test('keywords are written the way texts are compared, and are long enough to be precise', () => {
  for (const { keywords } of STANDARDS) {
    expect(keywords.map(compact)).toEqual(keywords);
    expect(keywords.filter((word) => [...word].length < 2)).toEqual([]);
  }
});

test('every standard says what it means, where it shows, and what is left to judge', () => {
  for (const { meaning, evidence, judgement } of STANDARDS) {
    expect(meaning).toMatch(/^[^。]+。([^。]+。)?$/u);
    expect(evidence.length).toBeGreaterThan(0);
    expect(judgement).toMatch(/。$/u);
  }
});
