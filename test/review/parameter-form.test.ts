import { PARAMETER_ROWS } from '../../src/review/parameter-rows';
import { parametersWith } from '../../src/standards/check/parameters';
import type { Typed } from '../support/grid';
import { cellOf } from '../support/grid';

const read = (key: string, typed: Typed) => PARAMETER_ROWS.get(key)?.form.read(cellOf(typed));

test.each([...PARAMETER_ROWS.values()])(
  '$key: what is shown as its default is read as just that',
  ({ parameter, form }) => {
    expect(form.read(cellOf(form.show(parameter.default)))).toEqual(parameter.default);
  },
);

test.each<[key: string, typed: Typed, value: unknown]>([
  ['S02-1.committeeFrom', '９人', 9],
  ['S02-1.committeeFrom', 0, 0],
  ['G-04.sim', '90%', 0.9],
  ['S05-5.monthly', '√', true],
  ['S24-4.minArea', '30平方米', 30],
  ['S03-1.termStart', '批复日', 'approvalDate'],
  ['S03-1.termStart', 'approvalDate', 'approvalDate'],
  ['S20-9.rounding', 0.1, '0.1'],
  ['S06-1.by', '4月5日', '04-05'],
  ['S06-1.by', { kind: 'date', serial: 46117 }, '04-05'],
  ['S16-5.ratio', '25%', '25%'],
  ['S16-5.ratio', 0.25, '0.25'],
  ['S20-4.skip', '无', '无'],
  ['S21-1.newYear', '12-20 至 2-10', '12-20至02-10'],
  ['G-06.ownNames', '清河镇\n清河县；水务局', ['清河镇', '清河县', '水务局']],
  ['G-06.residue', '无', []],
  [
    'G-05.documents',
    '《甲、乙管理办法》：2026-01-05、丙通知：2026年3月',
    ['《甲、乙管理办法》：2026-01-05', '丙通知：2026年3月'],
  ],
  ['G-15.wording', '旧提法、老说法：2025-06-01', ['旧提法', '老说法：2025-06-01']],
])('%s: %j is %j', (key, typed, value) => {
  const got = read(key, typed);
  expect(got).toEqual(value);
  expect(parametersWith({ [key]: got ?? null }).problems).toEqual([]);
});

test.each<[key: string, typed: Typed]>([
  ['S02-1.committeeFrom', -1],
  ['S02-1.committeeFrom', '约7人'],
  ['S02-1.committeeFrom', '不设'],
  ['S02-1.committeeFrom', { kind: 'error', code: '#REF!' }],
  ['G-04.sim', 1.5],
  ['G-04.sim', '850%'],
  ['S05-5.monthly', '看情况'],
  ['S03-1.termStart', '任命日'],
  ['S06-1.by', '02-30'],
  ['S06-1.by', 3.31],
  ['S16-5.ratio', '1/0'],
  ['S16-5.ratio', '三分之一'],
  ['S20-4.skip', '很久以前'],
  ['S21-1.newYear', '12-15'],
  ['G-05.documents', '甲通知'],
  ['G-05.documents', '甲通知：近日'],
  ['G-06.ownNames', '《甲、乙'],
  ['G-06.ownNames', '、'],
  ['G-15.wording', '旧提法：早已'],
])('%s can not be %j', (key, typed) => expect(read(key, typed)).toBeUndefined());
