import { buildXlsx } from '../../../src/hosts/xlsx/new-workbook';
import { HostError } from '../../../src/workbook/host-error';
import { newSheet, planFor, write } from './plans';
import { cellsOf, gridsOf } from './read-back';

test('holds just the sheets of the plan, in their order', async () => {
  const file = buildXlsx({ sheets: [newSheet('验收评分表', [write('B2', '项目')]), newSheet('台账')] });
  expect((await gridsOf(file)).map(({ sheet }) => sheet)).toEqual(['验收评分表', '台账']);
  expect(await cellsOf(file)).toEqual({ B2: { kind: 'text', text: '项目' } });
});

test('the same plan gives the same bytes', () => {
  const plan = { sheets: [newSheet('表', [write('A1', '甲', { style: 'title' })])] };
  expect(buildXlsx(plan)).toEqual(buildXlsx(plan));
});

test('a plan for a sheet that does not exist is refused', () => {
  expect(() => buildXlsx(planFor('表', write('A1', 1)))).toThrow(HostError);
});

test('a plan that expects something to be there already is refused', () => {
  const expected = { kind: 'number', value: 1 } as const;
  expect(() => buildXlsx({ sheets: [newSheet('表', [write('A1', 1, { expected })])] })).toThrow(
    '新工作簿里没有可替换的内容',
  );
});
