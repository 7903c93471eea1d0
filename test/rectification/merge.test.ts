import { keyText, rectificationId } from '../../src/rectification/identity';
import { finding, listRow, merged, rowsAfter, shown, typedOver } from '../support/rectification';
import type { ListRow } from '../../src/rectification/item';

const ID = rectificationId('score.lost/甲');
const CLOSED = { closure: '已销号', status: '已完成', closedOn: '2026-03-09' };

function only(rows: readonly ListRow[]): ListRow {
  expect(rows).toHaveLength(1);
  return rows[0] as ListRow;
}

const column = (rows: readonly ListRow[], title: string) => rows.map((row) => shown(row)[title]);
const codes = (result: ReturnType<typeof merged>) => result.notes.map(({ code, row }) => `${code} ${row}`);

test('new findings get rows below, numbered on', () => {
  const rows = rowsAfter([], [finding('甲'), finding('乙')]);
  expect(rows.map(({ row }) => row)).toEqual([4, 5]);
  expect(shown(rows[0] as ListRow)).toEqual({
    ...{ 序号: '1', 对应标准: 'S02', 存在问题: '甲有问题', 来源单元格: '评分!G5', 扣分: '1' },
    ...{ 整改状态: '待整改', 销号状态: '未销号', 发现日期: '2026-03-02', 检出情况: '检出' },
    ...{ 标尺编号: ID, 标尺原文: '甲有问题', 标尺依据: 'score.lost/甲' },
  });
});

test('what to do about it is suggested where there is a suggestion', () => {
  const wording = { standard: () => 'S02', problem: () => '缺纪检委员', measure: () => '补选纪检委员' };
  expect(column(rowsAfter([], [finding('甲')], { wording }), '整改措施')).toEqual(['补选纪检委员']);
});

test('hints and waived findings get no row of their own', () => {
  const waived = finding('乙', { waived: { reason: '支部刚成立', by: '沈若兰' }, severity: 'info' });
  expect(rowsAfter([], [finding('甲', { severity: 'info' }), waived])).toEqual([]);
});

test('a row keeps what people wrote and follows the finding in the rest', () => {
  const filled = typedOver(only(rowsAfter([], [finding('甲')])), {
    ...{ measure: '补选', owner: '沈若兰', status: '整改中', remark: '待批复' },
  });
  const again = finding('甲', { words: '甲仍有问题', points: 2000, place: { sheet: '评分', row: 9, column: 7 } });
  expect(shown(only(rowsAfter([filled], [again])))).toMatchObject({
    ...{ 整改措施: '补选', 责任人: '沈若兰', 整改状态: '整改中', 备注: '待批复' },
    ...{ 存在问题: '甲仍有问题', 扣分: '2', 来源单元格: '评分!G9', 标尺编号: ID },
  });
});

test('a reworded problem stays as the person put it, and a newer wording of ours is told once', () => {
  const reworded = typedOver(only(rowsAfter([], [finding('甲')])), { problem: '甲：人手不足' });
  expect(codes(merged([reworded], [finding('甲')]))).toEqual([]);
  const changed = merged([reworded], [finding('甲', { words: '甲缺两人' })]);
  expect(shown(only([...changed.items]))).toMatchObject({ 存在问题: '甲：人手不足', 标尺原文: '甲缺两人' });
  expect(changed.notes).toEqual([
    expect.objectContaining({
      code: 'rectification.reworded',
      row: 4,
      data: { said: '甲：人手不足', ours: '甲缺两人' },
    }),
  ]);
  expect(codes(merged(changed.items, [finding('甲', { words: '甲缺两人' })]))).toEqual([]);
});

test('a problem no longer found is marked with the first day it was gone, and not closed', () => {
  const rows = rowsAfter([], [finding('甲')]);
  const gone = rowsAfter(rows, [], { asOf: '2026-04-01' });
  expect(shown(only(gone))).toMatchObject({
    检出情况: '未再检出（自2026-04-01）',
    整改状态: '待整改',
    销号状态: '未销号',
  });
  expect(rowsAfter(gone, [], { asOf: '2026-05-01' })).toEqual(gone);
  expect(column(rowsAfter(gone, [finding('甲')]), '检出情况')).toEqual(['检出']);
});

test('what the rule could not look at is not called gone', () => {
  const rows = rowsAfter([], [finding('甲')]);
  const unjudged = rowsAfter(rows, [], { unjudged: () => '缺“会议记录”' });
  expect(column(unjudged, '检出情况')).toEqual(['无法核验（缺“会议记录”）']);
  const gone = rowsAfter(rows, []);
  const later = rowsAfter(gone, [], { unjudged: () => '没有台账', asOf: '2026-06-01' });
  expect(column(later, '检出情况')).toEqual(['无法核验（没有台账；此前未再检出，自2026-03-02）']);
  expect(rowsAfter(later, [], { asOf: '2026-07-01' })).toEqual(gone);
});

test('waived stays waived', () => {
  const waived = finding('甲', { severity: 'info', waived: { reason: '支部刚成立', by: '沈若兰' } });
  const rows = rowsAfter(rowsAfter([], [finding('甲')]), [waived]);
  expect(column(rows, '检出情况')).toEqual(['已豁免（支部刚成立；沈若兰）']);
  expect(rowsAfter(rows, [waived], { asOf: '2027-01-01' })).toEqual(rows);
});

test('a closed problem that never went away stays closed and is told', () => {
  const closed = typedOver(only(rowsAfter([], [finding('甲')])), CLOSED);
  const result = merged([closed], [finding('甲', { words: '别的说法' })]);
  expect(shown(only([...result.items]))).toEqual({ ...shown(closed), 检出情况: '销号后仍检出' });
  expect(codes(result)).toEqual(['rectification.closedButFound 4']);
});

test('a closed problem that comes back gets a row that names the closed one, which stays as it is', () => {
  const gone = rowsAfter([typedOver(only(rowsAfter([], [finding('甲')])), CLOSED)], []);
  const result = merged(gone, [finding('甲')], { asOf: '2026-05-06' });
  expect(result.items[0]).toMatchObject(gone[0] as ListRow);
  expect(shown(result.items[1] as ListRow)).toMatchObject({
    ...{ 标尺编号: keyText(ID, 2), 检出情况: `反弹（原 ${ID}，2026-03-09销号）` },
    ...{ 发现日期: '2026-05-06', 整改状态: '待整改', 销号状态: '未销号' },
  });
  expect(codes(result)).toEqual(['rectification.relapse 5']);
  const after = result.items.map(({ row, cells }) => ({ row, cells }));
  expect(rowsAfter(after, [finding('甲')], { asOf: '2026-06-01' })).toEqual(after);
});

test('a problem that comes back a second time is the third row', () => {
  const first = rowsAfter([typedOver(only(rowsAfter([], [finding('甲')])), CLOSED)], []);
  const [one, two] = rowsAfter(first, [finding('甲')]) as [ListRow, ListRow];
  const gone = rowsAfter([one, typedOver(two, { ...CLOSED, closedOn: '2026-08-01' })], []);
  const back = rowsAfter(gone, [finding('甲')]);
  expect(column(back, '标尺编号')).toEqual([ID, `${ID}-2`, `${ID}-3`]);
  expect(column(back, '检出情况')[2]).toBe(`反弹（原 ${ID}-2，2026-08-01销号）`);
});

test('a copy of a row gets a key of its own, is told, and is left alone from then on', () => {
  const row = only(rowsAfter([], [finding('甲')]));
  const copy = typedOver({ ...row, row: 9 }, { problem: '另一个问题', owner: '许知远' });
  const result = merged([row, copy], [finding('甲', { words: '新的说法' })]);
  expect(shown(result.items[0] as ListRow)).toMatchObject({ 标尺编号: ID, 存在问题: '新的说法' });
  expect(shown(result.items[1] as ListRow)).toEqual({ ...shown(copy), 标尺编号: `${ID}-C1` });
  expect(codes(result)).toEqual(['rectification.duplicate 9']);
  const after = result.items.map(({ row: at, cells }) => ({ row: at, cells }));
  expect(codes(merged(after, []))).toEqual([]);
  expect(rowsAfter(after, [])[1]).toEqual(after[1]);
});

test('a copy above its row does not take its place when it says something else', () => {
  const row = only(rowsAfter([], [finding('甲')]));
  const copy = typedOver({ ...row, row: 4 }, { problem: '另一个问题' });
  expect(column(rowsAfter([copy, { ...row, row: 5 }], [finding('甲')]), '标尺编号')).toEqual([`${ID}-C1`, ID]);
});

test('a lost key is found again by the finding, else by the wording', () => {
  const row = only(rowsAfter([], [finding('甲')]));
  for (const lost of [
    { id: null },
    { id: 'R-???' },
    { id: null, finding: null },
    { id: null, finding: null, wording: null },
  ])
    expect(rowsAfter([typedOver(row, lost)], [finding('甲')])).toEqual([row]);
  const [first, second] = rowsAfter([], [finding('甲'), finding('乙', { words: '甲有问题' })]) as [ListRow, ListRow];
  const blank = { id: null, finding: null };
  expect(
    rowsAfter(
      [typedOver(first, blank), typedOver(second, blank)],
      [finding('甲'), finding('乙', { words: '甲有问题' })],
    ),
  ).toEqual([first, second]);
});

test('a relapse that lost its key is still the second row', () => {
  const gone = rowsAfter([typedOver(only(rowsAfter([], [finding('甲')])), CLOSED)], []);
  const [one, two] = rowsAfter(gone, [finding('甲')]) as [ListRow, ListRow];
  expect(rowsAfter([one, typedOver(two, { id: null })], [finding('甲')])).toEqual([one, two]);
});

test('rows of a list that noted no findings are known by their keys', () => {
  const before = typedOver(only(rowsAfter([], [finding('甲')])), { finding: null, detection: null, foundOn: null });
  const gone = rowsAfter([before], [], { possible: ['score.lost/甲'] });
  expect(shown(only(gone))).toMatchObject({ 标尺依据: 'score.lost/甲', 检出情况: '未再检出（自2026-03-02）' });
  expect(column(rowsAfter([before], []), '检出情况')).toEqual([`无法核验（没有记下${ID}依据哪条规则）`]);
});

test('a row that a person added is never touched', () => {
  const own = listRow(5, { problem: '自查发现的问题', status: '整改中', remark: '自行添加' });
  expect(rowsAfter([own], [])).toEqual([own]);
});

test('a row that is only on another sheet is listed again with what people wrote there', () => {
  const there = typedOver(only(rowsAfter([], [finding('甲')])), {
    owner: '沈若兰',
    deadline: '2026-06-30',
    status: '整改中',
  });
  const result = merged([], [finding('甲')], {
    others: [{ sheet: '整改台账 (2)', rows: [there] }],
    asOf: '2026-04-01',
  });
  expect(shown(only([...result.items]))).toMatchObject({
    ...{ 责任人: '沈若兰', 整改时限: '2026-06-30', 整改状态: '整改中', 发现日期: '2026-03-02', 标尺编号: ID },
  });
  expect(result.notes).toMatchObject([{ code: 'rectification.takenOver', data: { sheet: '整改台账 (2)' } }]);
});

test('a closed row moved to an archive is the earlier one of a relapse', () => {
  const archived = rowsAfter([typedOver(only(rowsAfter([], [finding('甲')])), CLOSED)], []);
  const result = merged([], [finding('甲')], { others: [{ sheet: '已销号', rows: archived }] });
  expect(shown(only([...result.items]))).toMatchObject({ 标尺编号: `${ID}-2`, 销号状态: '未销号' });
  expect(codes(result)).toEqual(['rectification.relapse 4']);
});
