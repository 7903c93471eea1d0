import { RULES } from '../../src/standards/catalogue';
import { explain } from '../../src/standards/explain';

test('a rule with its cases, parameter, basis and what is left to judge', () => {
  expect(explain('S02-5')).toBe(
    [
      'S02-5（S02 班子健全，组织设置标准化）',
      '什么情况下提出：',
      '  - 错误：机关党支部没有纪检委员',
      '  - 警告：没有组织委员或宣传委员',
      '提示语：',
      '  - 没有人担任…。机关党支部设支部委员会的，应当有纪检委员，请补充分工或补选。',
      '  - 没有人担任…。请补充分工，可以由其他委员兼任。',
      '整改措施：',
      '  - 及时补选委员或调整分工，明确纪检、组织、宣传委员，并报上级党组织备案。',
      '参数：',
      '  - combinedPostsAllowed = 是：是否允许一人兼任几项委员职务',
      '依据：',
      '  - 《中国共产党党和国家机关基层组织工作条例》（2019-11-29修订）第9条。可信度A：已见官方文本的转载，条文内容和条文序号都已核对',
      '  - 《中国共产党支部工作条例（试行）》（2018-10-28）第20条。可信度B：已见条文内容，条文序号未核对',
      '须人工判断：',
      '  - 支委是否真正分工负责，班子是否团结、能否胜任。',
      '说明：',
      '  - 规则只提示与台账不符之处，是否扣分由验收人员决定；确有原因的，在该行的“豁免原因”“豁免批准人”列写明。',
    ].join('\n'),
  );
});

test('a standard with our reading of it, labelled as such, and its rules', () => {
  const text = explain('S24');
  expect(text).toContain('S24 阵地保障（保障机制精准化）');
  expect(text).toContain('释义为本软件的理解');
  expect(text).toContain('S24-3 警告：没有党支部活动经费预算');
});

test.each([
  ['s2-5', 'S02-5'],
  ['S2-05', 'S02-5'],
  [' Ｓ０２－５ ', 'S02-5'],
  ['s18-28', 'S18-28'],
  ['g4', 'G-04'],
  ['G-04', 'G-04'],
  ['s7', 'S07'],
])('%j is %s', (typed, id) => expect(explain(typed)).toBe(explain(id)));

test.each(['', 'S', 'S00', 'S25', 'S02-0', 'S02-12', 'G', 'G-16', 'S02-5-1', 'H02', '班子健全'])(
  'there is no rule or standard %j',
  (id) => expect(explain(id)).toBeUndefined(),
);

test('a local number is said to be the office’s to set; a national one is not', () => {
  expect(explain('S04-1')).toContain('请按本单位规定设定');
  expect(explain('S10-1')).not.toContain('请按本单位规定设定');
});

test('which text of the admission rules holds for which step', () => {
  const text = explain('S18-13');
  expect(text).toContain('错误（2026-05-11起办理的）：');
  expect(text).toContain('提示（2026-05-11以前办理的）：');
  expect(text).toContain('2014年本条文未见的，最多作提示');
});

test('a cross-sheet rule tells every standard it serves', () => {
  expect(explain('G-04')).toContain('同时用于：S07 建立台账、S15 会风严谨');
});

test('every rule that can say something shows its words, blanks left open', () => {
  for (const { id } of RULES) expect(explain(id)).toMatch(/提示语：\n {2}- .*。/u);
});
