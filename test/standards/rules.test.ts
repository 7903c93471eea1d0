import { RULES, STANDARDS, findRule, findStandard } from '../../src/standards/catalogue';
import { CONFIDENCE } from '../../src/standards/confidence';
import { ADMISSION_RULES_REVISED, REGULATIONS } from '../../src/standards/regulations';
import type { Parameter } from '../../src/standards/rule';

const GROUNDS_WITHOUT_TEXT = ['地方做法', '数据逻辑', '随各条', '通行做法', '专项工作', '二手资料', '填表说明'];

test('the catalogue holds 199 rules of the 24 条 and 15 that compare sheets', () => {
  expect(STANDARDS.map(({ rules }) => rules.length)).toEqual([
    7, 11, 12, 5, 6, 6, 5, 5, 3, 12, 5, 7, 6, 6, 12, 11, 8, 28, 7, 17, 5, 5, 6, 4,
  ]);
  expect(RULES.filter(({ id }) => id.startsWith('G-'))).toHaveLength(15);
  expect(RULES).toHaveLength(214);
});

test('ids are permanent numbers: unique, counted through, and carrying their standard', () => {
  for (const { id, rules } of STANDARDS) {
    expect(rules.map((rule) => rule.id)).toEqual(rules.map((_, index) => `${id}-${index + 1}`));
    expect(rules.every((rule) => rule.standard === id)).toBe(true);
  }
  const crossSheet = RULES.filter(({ id }) => id.startsWith('G-'));
  expect(crossSheet.map(({ id }) => id)).toEqual(
    Array.from({ length: 15 }, (_, index) => `G-${String(index + 1).padStart(2, '0')}`),
  );
});

test('cross-sheet rules are listed under 台账规范 and also serve 建立台账 and 会风严谨', () => {
  const rule = findRule('G-04');
  expect([rule?.standard, ...(rule?.alsoServes ?? [])]).toEqual(['S23', 'S07', 'S15']);
  expect(rule?.alsoServes.map((id) => findStandard(id)?.name)).toEqual(['建立台账', '会风严谨']);
});

test('every case says in one clause when it fires', () => {
  for (const { id, cases } of RULES) {
    expect([id, cases.length > 0]).toEqual([id, true]);
    for (const { when } of cases) expect(when).toMatch(/^\p{sc=Han}.{2,}[^。；，]$/u);
  }
});

test('parameters have plain names, a meaning in Chinese, and are named once in a rule', () => {
  for (const { id, parameters } of RULES) {
    const names = parameters.map(({ name }) => name);
    expect([id, new Set(names).size]).toEqual([id, names.length]);
    for (const { name, meaning } of parameters) {
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(meaning).toMatch(/\p{sc=Han}/u);
    }
  }
});

test('every ground of a rule is explained, and every ground that is explained is used', () => {
  const used = new Set(RULES.flatMap(({ basis }) => basis.map(({ regulation }) => regulation)));
  expect([...used].toSorted()).toEqual(Object.keys(REGULATIONS).toSorted());
  const confidences = new Set(RULES.flatMap(({ basis }) => basis.map(({ confidence }) => confidence)));
  expect([...confidences].toSorted()).toEqual(Object.keys(CONFIDENCE).toSorted());
});

test('an article is never claimed where there is no text, and A and B always name one of a regulation', () => {
  for (const { id, basis } of RULES) {
    expect([id, basis.length > 0]).toEqual([id, true]);
    for (const { regulation, article, confidence } of basis) {
      if (GROUNDS_WITHOUT_TEXT.includes(regulation)) expect([id, article]).toEqual([id, null]);
      else if (confidence === 'A' || confidence === 'B') expect([id, article]).toEqual([id, expect.any(Number)]);
    }
  }
});

test.each<[id: string, basis: string]>([
  ['S02-5', '机关条例9A 支部条例20B'],
  ['S03-5', '选举条例?C'],
  ['S10-5', '支部条例11A'],
  ['S18-14', '细则2026 19A'],
  ['S19-1', '教育管理条例20A'],
  ['S20-11', '党费规定12A 党费规定13A 党章9C'],
])('%s rests on %s', (id, expected) => {
  const basis = findRule(id)?.basis.map(
    ({ regulation, article, confidence }) =>
      `${regulation}${/\d$/.test(regulation) ? ' ' : ''}${article ?? '?'}${confidence}`,
  );
  expect(basis?.join(' ')).toBe(expected);
});

test.each<[id: string, parameter: string, value: Parameter['default']]>([
  ['S01-1', 'minFull', 3],
  ['S01-2', 'maxMembers', 50],
  ['S02-1', 'committeeFrom', 7],
  ['S03-1', 'termYears', 3],
  ['S03-5', 'ratio', 0.8],
  ['S16-5', 'ratio', '1/3'],
  ['S18-7', 'days', 5],
  ['S19-1', 'hours', 32],
  ['S20-11', 'months', 6],
])('%s: %s is %j', (id, name, value) => {
  expect(findRule(id)?.parameters.find((parameter) => parameter.name === name)?.default).toBe(value);
});

test('the 2026 revision of the admission rules binds only steps taken since', () => {
  expect(findRule('S18-13')?.cases).toEqual([
    expect.objectContaining({ severity: 'error', effectiveFrom: ADMISSION_RULES_REVISED }),
    expect.objectContaining({ severity: 'info', effectiveBefore: ADMISSION_RULES_REVISED }),
  ]);
  const dated = RULES.filter(({ cases }) => cases.some((one) => one.effectiveFrom ?? one.effectiveBefore));
  expect(dated.map(({ id }) => id)).toEqual(['S18-7', 'S18-8', 'S18-9', 'S18-13', 'S18-19']);
});

test('a rule under the text of 2014, which was not seen, is at most a hint', () => {
  const old = RULES.flatMap(({ cases }) => cases).filter(({ effectiveBefore }) => effectiveBefore !== undefined);
  expect(old.map(({ severity }) => severity)).toEqual(['info', 'info', 'info']);
});

test('an unknown id finds no rule', () => expect(findRule('S02-99')).toBeUndefined());
