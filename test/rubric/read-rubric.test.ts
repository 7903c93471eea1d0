import { readRubric } from '../../src/rubric/read-rubric';
import { sheet, type Typed } from '../support/grid';

const HEADER: Typed[] = ['序号', '类别', '考核项目', '考核内容', '分值', '评分标准', '自评分', '得分', '扣分原因'];

const points = (rows: Typed[][], options?: Parameters<typeof sheet>[2]) =>
  readRubric(sheet('验收评分表', rows, options))?.items.map((item) => [item.title, item.points]);

test('an ordinary table: title, info line, header, merged categories, total, notes, signatures', () => {
  const rubric = readRubric(
    sheet(
      '验收评分表',
      [
        ['××机关党支部验收评分表'],
        ['被考评单位：示范一支部', null, null, null, '考评日期：'],
        HEADER,
        [1, '组织设置标准化\n（10分）', '应建尽建', '按规定设置党支部', 5, '未设置的不得分', 5, 5],
        [2, null, '班子健全', '支委会健全', 5, '缺一名委员扣1分', 5, 4, '缺纪检委员'],
        [3, '工作机制科学化', '议事决策', '三会一课按期', 8, '每少1次扣0.5分', 8, null],
        ['合计', null, null, null, 18, null, 18, 9],
        ['备注：1.扣分须注明原因。'],
        ['验收组长签字：', null, null, null, '日期：'],
      ],
      { merges: ['A1:I1', 'B4:B5', 'A7:D7', 'A8:I8'] },
    ),
  );
  expect(rubric).toMatchObject({
    title: '××机关党支部验收评分表',
    headerRows: [3],
    columns: { seq: 1, category: 2, item: 3, content: 4, points: 5, rule: 6, selfScore: 7, score: 8, reason: 9 },
    items: [
      { key: '应建尽建#1', row: 4, category: '组织设置标准化', points: 5000 },
      { key: '班子健全#1', row: 5, category: '组织设置标准化', points: 5000, reason: { text: '缺纪检委员' } },
      {
        key: '议事决策#1',
        row: 6,
        category: '工作机制科学化',
        points: 8000,
        score: { reading: { status: 'missing' } },
      },
    ],
    categories: [
      { name: '组织设置标准化', points: 10000, itemKeys: ['应建尽建#1', '班子健全#1'] },
      { name: '工作机制科学化', points: null },
    ],
    sums: [{ kind: 'total', row: 7, itemKeys: ['应建尽建#1', '班子健全#1', '议事决策#1'] }],
    problems: [],
  });
});

test('a two-row header with group heads over 得分 / 扣分 / 扣分原因', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['序号', '考 核\n项 目', '分值', '自评', null, '验收', null, null, '备注'],
        [null, null, null, '得分', '说明', '扣分', '得分', '扣分原因', null],
        [1, '班子健全', 5, 5, '', 1, 4, '缺组织委员', ''],
        [2, '按期换届', 6, 6, '', 0, 6, '', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:H1', 'I1:I2'] },
    ),
  );
  expect(rubric?.headerRows).toEqual([1, 2]);
  expect(rubric?.columns).toEqual({
    seq: 1,
    item: 2,
    points: 3,
    selfScore: 4,
    selfReason: 5,
    deduction: 6,
    score: 7,
    reason: 8,
    remark: 9,
  });
  expect(rubric?.items.map((item) => item.key)).toEqual(['班子健全#1', '按期换届#1']);
});

test('a group head that is typed once and not merged', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['序号', '项目', '分值', '自评', null, '考评', null],
      [null, null, null, '得分', '扣分', '得分', '扣分'],
      [1, '班子健全', 5, 5, 0, 4, 1],
      [2, '按期换届', 6, 6, 0, 6, 0],
    ]),
  );
  expect(rubric?.columns).toMatchObject({ selfScore: 4, selfDeduction: 5, score: 6, deduction: 7 });
});

test('points in the item text, no points column', () => {
  expect(
    points([
      ['序号', '考核项目', '考核内容', '评分标准', '得分'],
      [1, '班子健全（5分）', '支委会健全', '缺一名扣1分', 5],
      [2, '按期换届(6分)', '任期届满按期换届', '未按期换届的扣6分', 3],
    ]),
  ).toEqual([
    ['班子健全', 5000],
    ['按期换届', 6000],
  ]);
});

test('points in the category only: the category is the item', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['类别', '考核内容', '评分标准', '得分', '备注'],
        ['组织设置︻16分︼', '按规定设置党支部', '未设置扣5分', 14, ''],
        [null, '支委会健全', '缺一名扣1分', null, ''],
        ['工作机制\n15分', '三会一课按期召开', '每少一次扣1分', 15, ''],
      ],
      { merges: ['A2:A3', 'D2:D3'] },
    ),
  );
  expect(rubric?.items).toMatchObject([
    { title: '组织设置', points: 16000, row: 2, lastRow: 3, content: '按规定设置党支部\n支委会健全' },
    { title: '工作机制', points: 15000, row: 4 },
  ]);
});

test('section rows carry the category and its points', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['序号', '考核内容', '分值', '得分', '扣分原因'],
        ['一、组织设置标准化（11分）'],
        [1, '班子健全：支委会成员齐全', 5, 5],
        [2, '按期换届：届满按时换届', 6, 6],
      ],
      { merges: ['A2:E2'] },
    ),
  );
  expect(rubric?.categories).toMatchObject([
    { name: '组织设置标准化', points: 11000, itemKeys: ['班子健全#1', '按期换届#1'] },
  ]);
});

test('continuation rows belong to the item above, repeated headers and page numbers to nothing', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        HEADER,
        [1, '组织设置', '班子健全', '①有班子', 5, '缺一名扣1分', 5, 5],
        [null, null, null, '②分工明确', null, '分工不明确扣1分', null, null],
        HEADER,
        ['- 2 -'],
        [2, null, '按期换届', '按期换届', 6, '未换届扣6分', 6, 6],
        ['小计', null, null, null, 11, null, 11, 11],
      ],
      { merges: ['B2:B6', 'C2:C3', 'E2:E3', 'H2:H3'] },
    ),
  );
  expect(rubric?.items).toMatchObject([
    { key: '班子健全#1', row: 2, lastRow: 3, content: '①有班子\n②分工明确' },
    { key: '按期换届#1', row: 6 },
  ]);
  expect(rubric?.sums).toMatchObject([{ kind: 'subtotal', row: 7 }]);
});

test('numbered parts with their own points add up; amounts that fall to 0 are levels; an unclear list is a problem with its cell', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['序号', '考核项目', '考核内容', '评分标准', '得分'],
      [1, '制定计划', '①有年度计划（2分）②有分工（1分）', '缺一项扣1分', 3],
      [2, '年终总结', '有总结（2分）；较好（1分）；没有（0分）', '酌情扣分', 2],
      [3, '阶段小结', '有小结（2分）；有问题（1分）；有打算（2分）', '酌情扣分', 2],
    ]),
  );
  expect(rubric?.items.map((item) => item.points)).toEqual([3000, 2000, null]);
  expect(rubric?.problems).toMatchObject([{ code: 'points.ambiguous', row: 4, column: 3 }]);
});

test('points that are missing or unreadable are problems at their cell', () => {
  const rubric = readRubric(
    sheet('评分', [
      HEADER,
      [1, '组织', '班子健全', '内容', '若干', '规则', 5, 5],
      [2, '组织', '按期换届', '内容', null, '规则', 6, 6],
      [3, '组织', '议事决策', '内容', 7, '规则', 6, 6],
    ]),
  );
  expect(rubric?.problems).toMatchObject([
    { code: 'points.unreadable', row: 2, column: 5, received: '若干' },
    { code: 'points.missing', row: 3, column: 5 },
  ]);
});

test('an item name merged over rows with points of their own is their category', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['考核项目', '考核内容', '分值', '得分', '备注'],
        ['组织生活', '三会一课按期召开', 5, 5],
        [null, '主题党日每月一次', 6, 6],
      ],
      { merges: ['A2:A3'] },
    ),
  );
  expect(rubric?.items.map((item) => [item.category, item.key])).toEqual([
    ['组织生活', '三会一课按期召开#1'],
    ['组织生活', '主题党日每月一次#1'],
  ]);
});

test('the key survives moving a row', () => {
  const rows = (order: number[]) => [
    HEADER,
    ...order.map((seq) => [seq, '类', `项目${'甲乙丙'[seq - 1]}`, '内容', 5, '规则', 5, 5]),
  ];
  const keys = (order: number[]) => readRubric(sheet('评分', rows(order)))?.items.map((item) => item.key);
  expect(keys([3, 1, 2])?.sort()).toEqual(keys([1, 2, 3])?.sort());
});

test.each<[string, Typed[][]]>([
  [
    'a roster',
    [
      ['序号', '姓名', '性别', '出生年月'],
      [1, '张三', '男', '1980-01'],
    ],
  ],
  [
    'a rectification list',
    [
      ['序号', '考核项目', '存在问题', '扣分', '整改措施', '整改时限'],
      [1, '班子健全', '缺委员', 1, '补选', '2026年底前'],
    ],
  ],
  [
    'dues',
    [
      ['姓名', '月工资收入', '交纳比例', '月应缴'],
      ['张三', 5000, '1%', 50],
    ],
  ],
  ['an empty sheet', []],
  ['a header without items', [['序号', '考核项目', '分值', '得分']]],
])('%s is not a scoring table', (_, rows) => expect(readRubric(sheet('其他', rows))).toBeUndefined());

test('a score merged over several items with a deduction each: every item by its own deduction', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['序号', '考核项目', '分值', '扣分', '得分', '扣分原因'],
        [1, '班子健全', 5, 1, 10, '缺委员'],
        [2, '按期换届', 6, 0, null, null],
      ],
      { merges: ['E2:E3'] },
    ),
  );
  expect(rubric?.items.map((item) => [item.score, item.deduction?.reading])).toEqual([
    [null, { status: 'read', amount: 1000 }],
    [null, { status: 'read', amount: 0 }],
  ]);
});

test.each(['__proto__', 'constructor', 'toString'])('the word %s in a header row is only a word', (word) => {
  const rubric = readRubric(
    sheet('评分', [
      ['考核项目', '分值', '得分', word],
      ['班子健全', 5, 5, word],
    ]),
  );
  expect(rubric?.columns).toEqual({ item: 1, points: 2, score: 3 });
});

test('the column of whoever assessed last counts, whatever the assessor is called', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['考核项目', '分值', '自评分', '县评分', '市级核定分'],
      ['责任落实', 50, 50, 45, 44],
    ]),
  );
  expect(rubric?.columns).toMatchObject({ selfScore: 3, score: 5 });
});

test('numbers under a header that means nothing to us are told', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['考核项目', '分值', '得分', '系数'],
      ['责任落实', 50, 45, 1.2],
    ]),
  );
  expect(rubric?.unknownColumns).toMatchObject([{ place: { row: 1, column: 4 }, text: '系数' }]);
});

test('rows numbered 一, 二 above items numbered 1, 2 are sections with their points, not items', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['序号', '检查项目', '分值', '得分', '扣分原因'],
      ['一', '组织设置标准化', 40, 35],
      [1, '应建尽建', 20, 20],
      [2, '班子健全', 20, 15, '缺1人'],
      ['二', '组织生活严格化', 60, 58],
      [1, '上好党课', 60, 58, '少1次'],
    ]),
  );
  expect(rubric?.items.map((item) => [item.category, item.key])).toEqual([
    ['组织设置标准化', '应建尽建#1'],
    ['组织设置标准化', '班子健全#1'],
    ['组织生活严格化', '上好党课#1'],
  ]);
  expect(rubric?.categories).toMatchObject([{ points: 40000 }, { points: 60000 }]);
});

test('项目 merged over scored rows is the category; every row is an item', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['项目', '考核内容', '评分标准', '得分', '备注'],
        ['组织设置标准化（40分）', '应建尽建（20分）', '', 20],
        [null, '班子健全（20分）', '', 0, '无支委会'],
        ['组织生活严格化（60分）', '上好党课（60分）', '', 60],
      ],
      { merges: ['A2:A3'] },
    ),
  );
  expect(rubric?.items.map((item) => [item.category, item.title, item.points])).toEqual([
    ['组织设置标准化', '应建尽建', 20000],
    ['组织设置标准化', '班子健全', 20000],
    ['组织生活严格化', '上好党课', 60000],
  ]);
});

test('an item column merged over rows whose scores are typed as text is the category too', () => {
  const rubric = readRubric(
    sheet(
      '细则',
      [
        ['考评项目及分值', '考评内容及标准', '扣分标准', '实得分'],
        ['组织设置标准化（10分）', '1.应建尽建，符合条件的单独建支部（5分）', '未建扣5分', '5'],
        [null, '2.班子健全，支委配备齐全（5分）', '缺一人扣1分', '４'],
      ],
      { merges: ['A2:A3'] },
    ),
  );
  expect(rubric?.items.map((item) => [item.category, item.title, item.points])).toEqual([
    ['组织设置标准化', '应建尽建', 5000],
    ['组织设置标准化', '班子健全', 5000],
  ]);
});

test('分值 over two columns: the right one is the items’', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['一级指标', '二级指标', '分值', null, '扣分', '得分'],
        ['组织设置标准化', '应建尽建', 40, 20, 0, 35],
        [null, '班子健全', null, 20, 5, null],
      ],
      { merges: ['C1:D1', 'A2:A3', 'C2:C3', 'F2:F3'] },
    ),
  );
  expect(rubric?.items.map((item) => [item.title, item.points])).toEqual([
    ['应建尽建', 20000],
    ['班子健全', 20000],
  ]);
});

test('bonus and veto rows are kept apart', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['类别', '考评内容', '分值', '得分'],
      ['组织设置标准化', '应建尽建', 100, 90],
      ['加分项目', '获市级以上表彰', 5, 0],
      ['否决项', '发生严重违纪违法案件', null, '无'],
    ]),
  );
  expect(rubric?.items.map((item) => item.title)).toEqual(['应建尽建']);
  expect(rubric?.extras.map(({ role }) => role)).toEqual(['bonus', 'veto']);
});

test('an info line with merged cells is not a header row', () => {
  const rubric = readRubric(
    sheet(
      '评分',
      [
        ['支部名称：示范支部', null, '考核得分：', null],
        ['考核项目', '分值', '得分', '备注'],
        ['班子健全', 5, 5, ''],
      ],
      {
        merges: ['A1:B1', 'C1:D1'],
      },
    ),
  );
  expect(rubric?.headerRows).toEqual([2]);
});

test('titles that repeat are told apart by their serial numbers; others do not depend on them', () => {
  const keys = (first: number) =>
    readRubric(
      sheet('评分', [
        ['序号', '考核项目', '分值', '得分'],
        [first, '班子健全', 5, 5],
        [first + 1, '其他', 5, 5],
        [first + 2, '其他', 5, 5],
      ]),
    )?.items.map((item) => item.key);
  expect(keys(1)).toEqual(['班子健全#1', '其他#2', '其他#3']);
  expect(keys(4)?.[0]).toBe('班子健全#1');
});

test('a score in a row that is no item of its own is told, never dropped', () => {
  const rubric = readRubric(
    sheet('评分', [
      ['考核项目', '考核内容', '分值', '得分'],
      ['班子健全', '有班子', 5, 5],
      [null, '分工明确', null, 3],
    ]),
  );
  expect(rubric?.problems).toMatchObject([{ code: 'score.stray', row: 3, column: 4, received: '3' }]);
});
