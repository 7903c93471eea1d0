import { extrasOf, vetoHappened } from '../../src/rubric/extras';
import { readRubric } from '../../src/rubric/read-rubric';
import { scoreRubric, scoredItems } from '../../src/rubric/score';
import { tableTree } from '../../src/rubric/score-tree';
import { DEFAULT_SCORE_SETTINGS } from '../../src/rubric/settings';
import { sheet, type Typed } from '../support/grid';

function table(...extras: Typed[][]) {
  const rubric = readRubric(
    sheet('评分', [['类别', '考核项目', '分值', '评分标准', '得分'], ['组织', '班子健全', 100, '', 90], ...extras]),
  );
  if (rubric === undefined) throw new Error('no rubric');
  const tree = tableTree(rubric, scoredItems(rubric, new Map()));
  return { rubric, card: scoreRubric({ tree, rubrics: [rubric] }, DEFAULT_SCORE_SETTINGS) };
}

test('bonuses add to the total, up to the cap of their own rule', () => {
  const { rubric, card } = table(
    ['加分项', '获市级表彰', null, '每获表彰一次加2分，最高加3分', 4],
    ['加分项', '经验推广', null, '被推广的加1分', 1],
  );
  expect(rubric.extras.map(({ role }) => role)).toEqual(['bonus', 'bonus']);
  expect(extrasOf(rubric)).toMatchObject({ bonus: 4000, penalty: 0 });
  expect(card).toMatchObject({ total: 94, bonus: 4 });
});

test('the total stays at 100 unless the table says that it may pass it', () => {
  const bonus: Typed[] = ['加分项', '获省级表彰', null, '获表彰的加15分', 15];
  expect(table(bonus).card.total).toBe(100);
  expect(table(bonus, ['备注：加分后总分可超过100分。']).card.total).toBe(105);
});

test('penalty rows take from the total, typed with or without a minus', () => {
  expect(table(['加重扣分项', '弄虚作假', null, '每发现一次扣5分', -5]).card).toMatchObject({ total: 85, penalty: 5 });
  expect(table(['加重扣分项', '弄虚作假', null, '每发现一次扣5分', 5]).card).toMatchObject({ total: 85, penalty: 5 });
});

test.each([
  ['有', true],
  ['发生', true],
  ['无', false],
  ['未发生', false],
  ['', null],
  ['√', null],
])('a veto row answered %j has happened: %j', (typed, happened) => {
  const { rubric } = table(['一票否决项', '发生严重违纪案件', null, '一票否决', typed]);
  expect(rubric.extras.map(({ role, item }) => [role, vetoHappened(item)])).toEqual([['veto', happened]]);
});

test('a veto that happened gives the lowest grade and leaves the number; one that nobody answered leaves the grade open', () => {
  const veto = (typed: Typed): Typed[] => ['一票否决项', '发生严重违纪案件', null, '一票否决', typed];
  expect(table(veto('有')).card).toMatchObject({ total: 90, grade: '未达标' });
  expect(table(veto('无')).card).toMatchObject({ total: 90, grade: '示范' });
  expect(table(veto(null)).card).toMatchObject({ total: 90, grade: null });
});
