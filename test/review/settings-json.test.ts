import { readSettingsJson } from '../../src/review/settings-json';

test('any of the settings', () => {
  const json = {
    decimals: 2,
    grades: [
      { name: '优秀', from: 85 },
      { name: '合格', from: 60 },
    ],
    vetoStandards: [],
    mappings: { '评分!环境#1': ['S24'] },
  };
  expect(readSettingsJson(JSON.stringify(json))).toEqual({ ok: true, value: json });
});

test.each([
  ['{', 'JSON'],
  ['[]', '最外层'],
  ['{"decimal": 1}', 'decimal'],
  ['{"__proto__": 1}', '__proto__'],
  ['{"decimals": 1.5}', 'decimals'],
  ['{"selfGapShare": 2}', 'selfGapShare'],
  ['{"vetoStandards": ["S99"]}', 'vetoStandards'],
  ['{"grades": [{"name":"达标","from":60},{"name":"示范","from":90}]}', 'grades'],
  ['{"mappings": {"a": "S01"}}', 'mappings'],
])('%s is refused and named', (text, named) => {
  const read = readSettingsJson(text);
  expect(!read.ok && read.reason).toContain(named);
});
