import fc from 'fast-check';
import { DIMENSIONS, STANDARDS } from '../../src/standards/catalogue';
import { standardsByKeyword } from '../../src/standards/keywords';

const found = (text: string): string =>
  standardsByKeyword(text)
    .map(({ standard }) => standard)
    .join(' ');

/** Titles and contents as offices word them. */
test.each<[text: string, standards: string]>([
  ['党的组织设置', 'S01'],
  ['党支部设置合理，隶属清晰', 'S01'],
  ['凡符合条件的内设机构均应成立党支部', 'S01'],
  ['正式党员不足3人的，与邻近单位建立联合党支部', 'S01'],
  ['支部班子建设', 'S02'],
  ['支部委员会健全，委员配备到位', 'S02'],
  ['未设立支委会扣1分', 'S02'],
  ['书记、副书记及纪检委员配齐', 'S02'],
  ['委员空缺三个月内补齐', 'S02'],
  ['换届选举', 'S03'],
  ['支部任期届满及时改选', 'S03'],
  ['候选人差额比例符合要求', 'S03'],
  ['党小组设置', 'S04'],
  ['合理划分小组，明确党小组长', 'S04'],
  ['党建工作责任制', 'S05'],
  ['全面从严治党责任压实到人', 'S05'],
  ['支部书记履行第一责任人职责，委员一岗双责', 'S05'],
  ['年初有月度责任清单', 'S05'],
  ['年度工作计划', 'S06'],
  ['年初制订党建工作要点', 'S06'],
  ['未制定计划的扣3分', 'S06'],
  ['党支部工作手册', 'S07'],
  ['党建台账齐全', 'S07'],
  ['上半年工作总结', 'S08'],
  ['每季度有小结', 'S08'],
  ['年底形成工作总结并上报', 'S09'],
  ['全年总结', 'S09'],
  ['三会一课', 'S10'],
  ['党员大会每季度至少一次', 'S10'],
  ['支委会每月一次', 'S10'],
  ['党小组会每月一次', 'S10'],
  ['贯彻民主集中制', 'S10'],
  ['大额支出等重大事项集体研究', 'S10'],
  ['党支部书记抓党建述职', 'S11'],
  ['述职报告有问题有措施', 'S11'],
  ['督查检查与问题整改', 'S12'],
  ['开展评先评优', 'S12'],
  ['上级反馈问题按时销号', 'S12'],
  ['书记每季度讲党课', 'S13'],
  ['党课', 'S13'],
  ['主题党日', 'S14'],
  ['党员活动日主题鲜明', 'S14'],
  ['每月开展党纪教育一刻钟', 'S14'],
  ['会议记录完整', 'S15'],
  ['严肃会风会纪，做好签到', 'S15'],
  ['三会一课记录真实', 'S15'],
  ['组织生活会', 'S16'],
  ['民主评议党员', 'S16'],
  ['认真开展批评与自我批评', 'S16'],
  ['谈心谈话', 'S17'],
  ['书记与委员之间谈心每年不少于1次', 'S17'],
  ['发展党员', 'S18'],
  ['入党积极分子培养考察', 'S18'],
  ['预备党员按期转正', 'S18'],
  ['政治理论学习', 'S19'],
  ['党员每年集中培训不少于32学时', 'S19'],
  ['撰写学习笔记和心得体会', 'S19'],
  ['党费收缴', 'S20'],
  ['流动党员管理，组织关系接转', 'S20'],
  ['党员花名册准确', 'S20'],
  ['走访慰问困难党员', 'S21'],
  ['过好政治生日，关爱党员', 'S21'],
  ['在职党员进社区双报到', 'S22'],
  ['设岗定责，发挥先锋模范作用', 'S22'],
  ['档案管理', 'S23'],
  ['资料归档及时，无弄虚作假', 'S23'],
  ['党员活动室', 'S24'],
  ['党建经费列支', 'S24'],
  ['制度上墙', 'S24'],
])('%s → %s', (text, standards) => expect(found(text)).toBe(standards));

/** One item may stand for several standards; the surest comes first. */
test.each<[text: string, standards: string]>([
  ['应建尽建与划分小组', 'S01 S04'],
  ['阶段小结与年终总结', 'S08 S09'],
  ['组织生活会和谈心谈话', 'S16 S17'],
  ['党员教育管理', 'S19 S20'],
  ['党费收缴，民主评议', 'S16 S20'],
])('%s → %s', (text, standards) => expect(found(text)).toBe(standards));

test.each(['', '考核项目', '其他', '意识形态工作', '组织生活', '班子', '合计', '民主生活会'])(
  'nothing is guessed from %j',
  (text) => expect(standardsByKeyword(text)).toEqual([]),
);

test('the words that pointed there are told', () => {
  expect(standardsByKeyword('按期召开党小组会、按时换届')).toEqual([
    { standard: 'S03', keyword: '按时换届' },
    { standard: 'S10', keyword: '党小组会' },
  ]);
});

test('a word inside a longer recognised one is not counted again, but stands where it occurs alone', () => {
  expect(found('党小组会')).toBe('S10');
  expect(found('党小组按时召开党小组会')).toBe('S10 S04');
});

test('white space, line breaks and full-width forms do not matter', () => {
  expect(found('党\n费\n收\n缴')).toBe('S20');
  expect(found('光荣在党５０年')).toBe('S21');
});

test.each(DIMENSIONS.map(({ name }) => name))('the name of a 化, %s, points to no single standard', (name) => {
  expect(standardsByKeyword(name)).toEqual([]);
});

test('every standard is recognised by its name in any wording around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STANDARDS), fc.string(), fc.string(), (standard, before, after) => {
      const [first] = standardsByKeyword(`${before}${standard.name}${after}`);
      expect(first).toEqual({ standard: standard.id, keyword: standard.name });
    }),
  );
});

test('every keyword leads to its own standard and to no other', () => {
  for (const { id, keywords } of STANDARDS) {
    for (const word of keywords) expect([word, found(word)]).toEqual([word, id]);
  }
});
