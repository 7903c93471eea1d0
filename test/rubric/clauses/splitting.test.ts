import { clausesOf, parseRule } from '../../../src/rubric/clauses/parse-rule';
import { meanings } from './meanings';

const parts = (cell: string) =>
  parseRule(cell).map(({ text, clause }) => [text, clause?.condition ?? (clause ? '' : null)]);

test('a clause ends behind its amount, not at every comma', () => {
  expect(parts('制度不健全、记录不完整，扣1分，未上墙扣0.5分；查看档案。')).toEqual([
    ['制度不健全、记录不完整，扣1分，', '制度不健全、记录不完整'],
    ['未上墙扣0.5分；', '未上墙'],
    ['查看档案。', null],
  ]);
});

test('amounts that follow each other without any separator are told apart', () => {
  expect(parts('未部署扣2分未总结扣1分')).toEqual([
    ['未部署扣2分', '未部署'],
    ['未总结扣1分', '未总结'],
  ]);
});

test('requirements before a full stop are no condition', () => {
  expect(parts('按期召开支部党员大会。每少一次扣1分')).toEqual([
    ['按期召开支部党员大会。', null],
    ['每少一次扣1分', '每少一次'],
  ]);
});

test('a line break ends a sentence unless the next line only brings the amount', () => {
  expect(parts('支部工作有计划\n未总结的\n扣1分')).toEqual([
    ['支部工作有计划\n', null],
    ['未总结的\n扣1分', '未总结的'],
  ]);
});

test('text written one character a line is read as one', () => {
  expect(meanings('未\n制\n定\n扣\n3\n分')).toEqual([{ kind: 'fixed', amount: -3 }]);
});

test('the words of a clause are cut free of separators, brackets and numbers', () => {
  const cell = '1、有制度。（2）　未执行，扣 １ 分（　）；';
  const [clause] = clausesOf(parseRule(cell));
  expect(clause).toMatchObject({
    text: '未执行，扣 １ 分',
    start: cell.indexOf('未执行'),
    condition: '未执行',
    subRefs: [2],
  });
});

test.each([
  ['①未部署扣1分②未总结扣2分', [[1], [2]]],
  ['（1）未部署扣1分。（2）未总结扣2分', [[1], [2]]],
  ['1.未部署扣1.5分2.未总结扣2分', [[1], [2]]],
  ['1、未部署扣1分。2、未总结扣2分', [[1], [2]]],
  ['一、未部署扣1分\n二、未总结扣2分', [[1], [2]]],
  ['A、未部署扣1分；B、未总结扣2分', [undefined, undefined]],
  ['1.1.1未部署扣1分', [undefined]],
  ['第1、2项，每缺1项扣1分；第3项，每少1次扣0.5分', [[1, 2], [3]]],
  ['第1至3项每缺1项扣1分', [[1, 2, 3]]],
  ['①②项缺一不可，缺少扣1分', [[1, 2]]],
])('%s belongs to the sub-items %j', (cell, refs) => {
  expect(clausesOf(parseRule(cell)).map(({ subRefs }) => subRefs)).toEqual(refs);
});

test.each([
  '会议不少于60分钟，部分党员由分管领导谈话',
  '按〔2019〕12号文和14号文要求，3人以上成立支部',
  '提高3个百分点，三分之二以上党员到会，1997年以来',
  '每季度1次，第1、2项齐全',
  '紧扣中心工作，加强分类指导，十分重视',
  '查会议记录、签到表',
  '满分5分',
  '评分标准：',
  '',
])('nothing is scored in %j', (cell) => {
  expect(clausesOf(parseRule(cell))).toEqual([]);
});

test.each(['得分=完成率×5', '扣两分半', '扣除相应分值', '未开展-2', '扣99999999分', '最低得1分'])(
  '%s speaks of scoring and is not understood',
  (cell) => {
    expect(meanings(cell)).toEqual([{ kind: 'unknown' }]);
  },
);

test('a fault that ends at a semicolon without an amount throws doubt on the next', () => {
  expect(meanings('未制定计划；未报总结扣5分')).toEqual([
    { kind: 'fixed', amount: -5, doubt: 'conditionWithoutAmount' },
  ]);
});

test('the item’s points turn shares into amounts', () => {
  expect(meanings('造假的扣除本条分值', 4)).toEqual([{ kind: 'fixed', amount: -4 }]);
  expect(meanings('未完成的扣一半分值', 5)).toEqual([{ kind: 'fixed', amount: -2.5 }]);
  expect(meanings('未完成的扣一半分值')).toEqual([{ kind: 'unknown' }]);
});
