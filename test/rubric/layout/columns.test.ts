import { readRubric } from '../../../src/rubric/read-rubric';
import { sheet, type Typed } from '../../support/grid';

const columns = (rows: Typed[][], corrections = {}) => readRubric(sheet('评分', rows), { corrections, unitType: '' });

test('ambiguous words are settled by what stands below them', () => {
  const rubric = columns([
    ['项目', '标准', '考核办法', '考核标准', '分值', '得分'],
    ['班子健全', '支委会配备齐全', '查看任职文件', '每缺1名扣2分', 10, 8],
    ['按期换届', '届满按期换届', '查看批复', '未换届的扣5分', 10, 10],
  ]);
  expect(rubric?.columns).toMatchObject({ item: 1, content: 2, method: 3, rule: 4 });
  expect(rubric?.recognised.map(({ by }) => by)).toEqual(['content', 'content', 'content', 'content', 'word', 'word']);
});

test('a column of scores that holds sentences is the rule column', () => {
  const rubric = columns([
    ['考核项目', '标准分', '扣分', '得分'],
    ['班子健全', 10, '每缺1名委员扣2分', 8],
    ['按期换届', 10, '未按期换届的扣5分', 10],
  ]);
  expect(rubric?.columns).toMatchObject({ points: 2, rule: 3, score: 4 });
});

test('a header of unknown words over scoring sentences is the rule column', () => {
  const rubric = columns([
    ['考核项目', '分值', '怎么扣', '得分'],
    ['班子健全', 10, '每缺1名委员扣2分', 8],
    ['按期换届', 10, '未按期换届的扣5分', 10],
  ]);
  expect(rubric?.recognised).toContainEqual({ column: 3, header: '怎么扣', meaning: 'rule', by: 'content' });
});

test('a person’s correction wins, by the header’s words', () => {
  const rows: Typed[][] = [
    ['考核项目', '分值', '系数', '备注'],
    ['班子健全', 10, 8, ''],
    ['按期换届', 10, 10, ''],
  ];
  const rubric = columns(rows, { 系数: 'score', 备注: 'reason' });
  expect(rubric?.columns).toMatchObject({ score: 3, reason: 4 });
  expect(rubric?.unknownColumns).toEqual([]);
  expect(rubric?.items.map((item) => item.score?.typed)).toEqual(['8', '10']);
});

test('assessors named by level count in the order in which they assess, whatever the columns’ order', () => {
  const rubric = columns([
    ['考核项目', '分值', '市评分', '县评分', '自评分'],
    ['责任落实', 50, 44, 45, 50],
    ['三会一课', 50, null, 48, 50],
  ]);
  expect(rubric?.stages).toEqual(['县评分', '市评分']);
  expect(rubric?.items.map((item) => item.score?.typed)).toEqual(['44', '48']);
});

test('a score column merged over rows that have scores of their own holds sub-totals', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['类别', '考核项目', '分值', '得分', '得分'],
        ['组织', '班子健全', 10, 8, 17],
        [null, '按期换届', 10, 9, null],
      ],
      { merges: ['A2:A3', 'E2:E3'] },
    ),
  );
  expect(rubric?.columns.score).toBe(4);
  expect(rubric?.stages).toEqual([]);
});

test('two score columns of one name are told; the right one counts', () => {
  const rubric = columns([
    ['考核项目', '分值', '得分', '得分'],
    ['班子健全', 60, 60, 55],
    ['按期换届', 40, 40, 38],
  ]);
  expect(rubric?.stages).toEqual(['得分（C列）', '得分（D列）']);
  expect(rubric?.problems).toMatchObject([{ code: 'column.twice', row: 1, column: 4 }]);
});
