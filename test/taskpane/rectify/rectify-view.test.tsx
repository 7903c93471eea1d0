/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { RectificationColumn } from '../../../src/rectification/columns';
import { NEW_LAYOUT } from '../../../src/rectification/layout';
import { review } from '../../../src/review/review';
import { cellText, EMPTY } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/host';
import { applied } from '../../support/apply';
import { installBrowserParts } from '../browser-parts';
import { renderPane } from '../render-pane';
import { smallRubric } from '../small-rubric';

const PROBLEM = '缺纪检委员';

/** The rubric with its list, as it was written some days before. */
function listed(): Workbook {
  installBrowserParts();
  const book = smallRubric({ score: 30 });
  return applied(book, review(book, { asOf: '2026-11-10' }).plan);
}

async function openRectify(workbook = listed()) {
  const opened = await renderPane({ workbook });
  await opened.user.click(screen.getByRole('button', { name: '核验' }));
  await opened.user.click(await screen.findByRole('tab', { name: /^整改/ }));
  await screen.findByText(PROBLEM);
  const work = () => opened.user.click(screen.getByRole('button', { name: `办理：${PROBLEM}` }));
  const fill = async (label: string, text: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await opened.user.clear(field);
    await opened.user.type(field, text);
  };
  const press = (name: string) => opened.user.click(screen.getByRole('button', { name }));
  const write = async () => {
    await press('预览写入');
    await opened.user.click(await screen.findByRole('button', { name: /^写入 \d+ 个单元格$/ }));
    await screen.findByText(/已写入/);
    await press('重新核验');
    await screen.findByText(PROBLEM);
  };
  return { ...opened, work, fill, press, write };
}

function texts(workbook: Workbook, name: string): string[] {
  const grid = workbook.grids.find(({ sheet }) => sheet === name);
  return [...(grid?.rows() ?? [])].flatMap((row) => [...(grid?.rowCells(row) ?? [])].map(([, cell]) => cellText(cell)));
}

test('the head tells how far the list is, an item where it was found and where it stands', async () => {
  const { host, user } = await openRectify();
  expect(screen.getByText('0%')).toBeTruthy();
  expect(screen.getByText('完成 0/1')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '转到 整改台账!C4' }));
  await user.click(screen.getByRole('button', { name: /^转到 评分表!/ }));
  expect(host.revealed.map(({ sheet }) => sheet)).toEqual(['整改台账', '评分表']);
});

test('before the list is written an item says what to do first', async () => {
  const { work } = await openRectify(smallRubric({ score: 30 }));
  expect(screen.getByText('写入后列入台账')).toBeTruthy();
  await work();
  expect(screen.getByText(/还没有写入台账/)).toBeTruthy();
});

test('owner and deadline are kept for writing, shown as if they stood there, and taken back', async () => {
  const { pane, work, fill, press } = await openRectify();
  await work();
  await fill('责任人', '沈若兰');
  await fill('整改时限', '尽快');
  expect(screen.getByText(/“尽快”没有读懂/)).toBeTruthy();
  await fill('整改时限', '2026-11-18');
  await press('放入待写入');
  expect(await screen.findByText('责任人：沈若兰')).toBeTruthy();
  expect(screen.getByText('2026-11-18 到期，已逾期 2 天')).toBeTruthy();
  expect(screen.getByText('逾期 1')).toBeTruthy();
  expect(pane.state().pending.rectify).toHaveLength(1);
  await press(`撤销待写入的变动：${PROBLEM}`);
  expect(await screen.findByText('责任人未填')).toBeTruthy();
  expect(pane.state().pending.rectify).toEqual([]);
});

test('an item is handed in with its proof, then closed with what closing needs, and recorded', async () => {
  const { host, work, fill, press, write } = await openRectify();
  await work();
  expect(screen.queryByRole('button', { name: '销号' })).toBeNull();
  await press('提交复查');
  expect(await screen.findByText('销号凭据：仍然检出')).toBeTruthy();
  await fill('责任人', '沈若兰');
  await press('放入待写入');
  await screen.findByText('待写入');
  await write();
  // The form is still open.
  await press('销号');
  await fill('复查人', '沈若兰');
  await fill('复查结论', '属实');
  await fill('佐证材料', '会议记录');
  await press('放入待写入');
  expect(screen.getByText(/既是责任人又是复查人/)).toBeTruthy();
  await fill('复查人', '许知远');
  await press('放入待写入');
  await waitFor(() => expect(screen.getByText('待写入')).toBeTruthy());
  expect(screen.getByText('100%')).toBeTruthy();
  await write();
  expect(texts(host.workbook, '整改记录')).toEqual(
    expect.arrayContaining(['待复查/未销号', '已完成/已销号', '许知远']),
  );
});

test('the list is looked at by person and cut down to what is asked for', async () => {
  const { user, work, fill, press } = await openRectify();
  await work();
  await fill('责任人', '沈若兰、许知远');
  await press('放入待写入');
  await user.selectOptions(screen.getByRole('combobox', { name: '查看' }), '按责任人');
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent?.trim());
  expect(titles.filter((title) => title?.includes('完成'))).toEqual([
    '沈若兰（完成 0/1）共 1',
    '许知远（完成 0/1）共 1',
  ]);
  await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), '待复查');
  expect(screen.getByText('没有符合条件的条目。')).toBeTruthy();
});

test('an illegal state typed into the sheet is told at its item', async () => {
  const book = listed();
  const list = book.grids.find(({ sheet }) => sheet === '整改台账');
  const column = [...(list?.rowCells(3) ?? [])].find(([, cell]) => cellText(cell) === '整改状态')?.[0] ?? 0;
  const content = { kind: 'text', text: '搞定' } as const;
  const cells = [{ row: 4, column, content, expected: { kind: 'empty' } as const }];
  await openRectify(applied(book, { sheets: [{ sheet: '整改台账', cells }] }));
  expect(screen.getByText(/整改状态“搞定”不在可填的词语之内/)).toBeTruthy();
});

/** The list with a row below that somebody added. */
function withOwnRow(): Workbook {
  const { problem, owner, status } = NEW_LAYOUT.columns;
  const cells = Object.entries({ [problem]: '档案柜未上锁', [owner]: '沈若兰', [status]: '待复查' }).map(
    ([column, text]) => ({
      ...{ row: 5, column: Number(column), content: { kind: 'text', text } as const },
      expected: { kind: 'empty' } as const,
    }),
  );
  return applied(listed(), { sheets: [{ sheet: '整改台账', cells }] });
}

test('a row that somebody added stands among the others, says so, and is filled in and closed like them', async () => {
  const { host, pane, user, fill, press, write } = await openRectify(withOwnRow());
  expect(screen.getByRole('tab', { name: '整改 2' })).toBeTruthy();
  expect(screen.getByText('其中 1 行为人工登记')).toBeTruthy();
  expect(screen.getAllByText('人工登记')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '办理：档案柜未上锁' }));
  expect(screen.getByText(/不记入“整改记录”/)).toBeTruthy();
  await fill('整改措施', '加装门锁');
  await press('销号');
  expect(screen.queryByText(/^销号凭据/)).toBeNull();
  await fill('复查人', '许知远');
  await fill('复查结论', '属实');
  await fill('佐证材料', '照片');
  await press('放入待写入');
  expect(await screen.findByText('措施：加装门锁')).toBeTruthy();
  expect(pane.state().pending.rectify).toHaveLength(1);
  await write();
  const list = host.workbook.grids.find(({ sheet }) => sheet === '整改台账');
  const now = (column: RectificationColumn) => cellText(list?.cell(5, NEW_LAYOUT.columns[column]) ?? EMPTY);
  expect([now('measure'), now('closure'), now('id'), now('detection')]).toEqual(['加装门锁', '已销号', '', '']);
});

test('the suggested measure and the remark are people’s to change, and both are shown before they are written', async () => {
  const { host, work, fill, press, write } = await openRectify();
  await work();
  await fill('整改措施', '下月补选');
  await fill('备注', '已报党总支');
  await press('放入待写入');
  expect(await screen.findByText('措施：下月补选')).toBeTruthy();
  await press('预览写入');
  expect(await screen.findByText('人和标尺共用的列')).toBeTruthy();
  await press('返回');
  await write();
  expect(texts(host.workbook, '整改台账')).toEqual(expect.arrayContaining(['下月补选', '已报党总支']));
});

test('the three lists and the statistics are planned on demand and shown before they are written', async () => {
  const { pane, press } = await openRectify();
  await press('生成三个清单和统计');
  const main = within(await screen.findByRole('main'));
  for (const name of ['问题清单', '责任清单', '整改清单', '整改统计'])
    expect(await main.findByRole('heading', { name })).toBeTruthy();
  await press('返回');
  await press('不生成清单');
  await waitFor(() => expect(pane.state().pending.lists).toBeUndefined());
});
