import { KIND_IDS, kindOf } from '../../src/ledger/kinds';
import { simplified } from '../../src/values/simplified';

test.each([
  ['會議記錄', '会议记录'],
  ['黨員名冊', '党员名册'],
  ['教育培訓學時', '教育培训学时'],
  ['談心談話', '谈心谈话'],
  ['應繳黨費（元）', '应缴党费（元）'],
  ['換屆選舉', '换届选举'],
  ['責任清單', '责任清单'],
  ['志願服務', '志愿服务'],
  ['發展黨員', '发展党员'],
  ['陣地設施', '阵地设施'],
])('%s → %s', (typed, plain) => expect(simplified(typed)).toBe(plain));

test('what is simplified already stays, character by character', () => {
  for (const kind of KIND_IDS) {
    const { name, synonyms, columns } = kindOf(kind);
    const words = [
      name,
      ...synonyms,
      ...Object.values(columns).flatMap((column) => [column.title, ...column.synonyms]),
    ];
    expect(words.map(simplified)).toEqual(words);
  }
});
