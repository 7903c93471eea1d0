import { review } from '../../src/review/review';
import { verify } from '../../src/review/verify';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import type { Workbook } from '../../src/workbook/host';
import type { Content } from '../../src/workbook/plan';
import { branchSample } from '../../samples/branch';
import { applied } from '../support/apply';
import { at, plan, write } from '../hosts/contract/plans';

let reviewed: Workbook;
beforeAll(async () => {
  const workbook = await openXlsx(buildXlsx(branchSample()), '支部.xlsx').read();
  reviewed = applied(workbook, review(workbook, { asOf: '2026-11-22' }).plan);
});

function edited(sheet: string, cell: string, content: Content): Workbook {
  return applied(reviewed, plan(sheet, [write(cell, content, at(reviewed, sheet, cell))]));
}

function without(sheet: string): Workbook {
  return { ...reviewed, grids: reviewed.grids.filter((grid) => grid.sheet !== sheet) };
}

test('nothing changed, nothing wrong', () => {
  expect(verify(reviewed, {})).toMatchObject({
    verdict: 'consistent',
    stamp: { asOf: '2026-11-22', ledgers: [], settingsHash: null },
    notes: [],
    changed: [],
    wrong: [],
    stale: [],
  });
});

test('a result sheet that is gone is told', () => {
  expect(verify(without('评分结果'), {})).toMatchObject({
    verdict: 'inconsistent',
    notes: [{ code: 'resultSheetMissing' }],
  });
});

test('a scoring table that is gone or renamed is told', () => {
  const renamed = without('验收评分表');
  expect(verify(renamed, {})).toMatchObject({
    verdict: 'inconsistent',
    changed: [{ sheet: '验收评分表', isMissing: true, cells: [] }],
  });
});

test('a total that somebody typed over in the scoring table is found', () => {
  expect(verify(edited('验收评分表', 'I24', { kind: 'number', value: 100 }), {})).toMatchObject({
    verdict: 'inconsistent',
    changed: [{ sheet: '验收评分表', cells: [{ row: 24, column: 9 }] }],
  });
});

test('other rules prove nothing where nothing was changed, and all where something was', () => {
  const rules: Content = { kind: 'text', text: '旧规则@0' };
  const stamped = edited('标尺记录', 'B6', rules);
  const otherwise = applied(stamped, plan('标尺记录', [write('B9', { kind: 'text', text: 'sha256:00' })]));
  expect(verify(otherwise, {})).toMatchObject({ verdict: 'cannotTell', notes: [{ code: 'otherRules' }, {}] });
  const score = at(otherwise, '验收评分表', 'I6');
  const changed = applied(otherwise, plan('验收评分表', [write('I6', { kind: 'number', value: 0.5 }, score)]));
  expect(verify(changed, {})).toMatchObject({ verdict: 'inconsistent' });
});

test('a record that somebody spoilt is no record', () => {
  expect(verify(edited('标尺记录', 'B7', { kind: 'blank' }), {}).verdict).toBe('noRecord');
});
