import { recheckItem } from '../../src/review/recheck';
import { review } from '../../src/review/review';
import { NEW_LAYOUT } from '../../src/rectification/layout';
import { EMPTY } from '../../src/workbook/cell';
import { gridWith } from '../../src/workbook/grid-overlay';
import type { Workbook } from '../../src/workbook/host';
import type { Content } from '../../src/workbook/plan';
import { applied } from '../support/apply';
import { gridsOf } from '../support/ledger';
import { sheet, workbook } from '../support/grid';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { S02_CASES } from '../standards/cases/S02';

const AS_OF = { asOf: '2026-11-22' };
const rubric = workbook(
  sheet('验收评分表', [
    ['序号', '类别', '考核项目', '分值', '扣分', '得分', '扣分原因'],
    [1, '组织设置标准化', '班子健全', 5, 1, null, '缺纪检委员'],
    [2, '组织设置标准化', '按期换届', 6, 2, null, '超期'],
  ]),
);

function put(book: Workbook, name: string, row: number, column: number, content: Content): Workbook {
  const writes = [{ row, column, content, expected: EMPTY }];
  return { ...book, grids: book.grids.map((grid) => (grid.sheet === name ? gridWith(grid, writes) : grid)) };
}

test('an item of the rubric is looked at again, before and after', () => {
  const { result, plan } = review(rubric, AS_OF);
  const listed = applied(rubric, plan);
  const id = result.rectifications[0]?.id ?? '';
  const still = { id, before: '缺纪检委员', after: '缺纪检委员', stillFound: true, place: '验收评分表!E2' };
  expect(recheckItem(listed, AS_OF, id)).toEqual({ ok: true, value: still });
  const fixed = put(listed, '验收评分表', 2, 5, { kind: 'number', value: 0 });
  expect(recheckItem(fixed, AS_OF, id)).toMatchObject({ value: { after: '未再检出', stillFound: false, place: null } });
  const blank = put(listed, '验收评分表', 2, 5, { kind: 'blank' });
  expect(recheckItem(blank, AS_OF, id)).toMatchObject({
    value: { after: '无法核验（这一项尚未评分）', stillFound: null },
  });
  const former = put(fixed, '整改台账', 4, NEW_LAYOUT.columns.finding, { kind: 'blank' });
  expect(recheckItem(former, AS_OF, id)).toMatchObject({ value: { stillFound: false } });
});

test('what is not there can not be looked at again', () => {
  expect(recheckItem(rubric, AS_OF, 'R-0123456789')).toEqual({ ok: false, reason: 'noList' });
  const listed = applied(rubric, review(rubric, AS_OF).plan);
  expect(recheckItem(listed, AS_OF, 'R-0123456789')).toEqual({ ok: false, reason: 'noItem' });
});

test('a rule of the ledgers is run again on its own, and says when its sheet is gone', () => {
  const fires = S02_CASES.find(({ rule, asOf }) => rule === 'S02-5' && asOf === undefined)?.change?.(COMPLIANT);
  const book = workbook(...gridsOf(fires ?? {}));
  const asOf = { asOf: '2026-01-05' };
  const { result, plan } = review(book, asOf);
  const row = result.rectifications.find(({ finding }) => finding?.startsWith('S02-5/'));
  const listed = applied(book, plan);
  expect(recheckItem(listed, asOf, row?.id ?? '')).toMatchObject({ value: { after: row?.problem, stillFound: true } });
  const fixed = { ...listed, grids: [...gridsOf(COMPLIANT), ...listed.grids.slice(book.grids.length)] };
  expect(recheckItem(fixed, asOf, row?.id ?? '')).toMatchObject({ value: { after: '未再检出', stillFound: false } });
  const gone = { ...fixed, grids: fixed.grids.filter((grid) => grid.sheet !== '支委会成员') };
  expect(recheckItem(gone, asOf, row?.id ?? '')).toMatchObject({
    value: { after: '无法核验（缺“支委会成员”）', stillFound: null },
  });
  expect(review(gone, asOf).result.rectifications.find(({ id }) => id === row?.id)?.detection).toBe(
    '无法核验（缺“支委会成员”）',
  );
});
