import { groupKind, headerMeaning, underGroup } from '../../../src/rubric/layout/header-words';

test.each([
  ['考 核\n项 目', 'item'],
  ['★分　值', 'points'],
  ['满分（100分）', 'points'],
  ['一级指标', 'category'],
  ['扣分原因及说明', 'reason'],
  ['县级考评得分', 'score'],
  ['支部自评得分', 'selfScore'],
  ['評分辦法', 'rule'],
  ['類 別', 'category'],
  ['備註', 'remark'],
  ['是否适用', 'applicable'],
  ['机关党建检查内容', 'content'],
])('%j is a column of %s', (word, meaning) => expect(headerMeaning(word)).toMatchObject({ meaning }));

test.each(['评分标准及分值', '评分细则及标准分', '考评内容及分值'])('%s: the points stand in its cells', (word) =>
  expect(headerMeaning(word)).toMatchObject({ withPoints: true }),
);

test.each(['平均得分', '应得分', '姓名', '制度建设情况较好，资料齐全', ''])('%j is no score', (word) =>
  expect(headerMeaning(word)?.meaning).not.toBe('score'),
);

test.each([
  ['自评', 'self'],
  ['考核组评分', 'assessed'],
  ['增加分值', 'bonus'],
  ['扣减分值', 'deduction'],
  ['考核细则', 'rule'],
])('%s stands over several columns', (head, kind) => expect(groupKind(head)).toBe(kind));

test.each([
  ['self', '得分', 'selfScore'],
  ['self', '扣分原因', 'selfReason'],
  ['assessed', '扣分', 'deduction'],
  ['bonus', '得分', 'bonus'],
  ['bonus', '因素', 'ignored'],
  ['rule', '加分项', 'rule'],
] as const)('below a head of %s, %s is %s', (group, leaf, meaning) =>
  expect(underGroup(group, leaf)).toMatchObject({ meaning }),
);
