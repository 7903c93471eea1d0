/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { review } from '../../../src/review/review';
import { UndoSummary } from '../../../src/taskpane/preview/undo-summary';
import type { Workbook } from '../../../src/workbook/host';
import type { CellWrite } from '../../../src/workbook/plan';
import { applied } from '../../support/apply';
import { installBrowserParts } from '../browser-parts';
import { renderPane } from '../render-pane';
import { smallRubric } from '../small-rubric';

const book = smallRubric({ score: 30 });

function written(): Workbook {
  installBrowserParts();
  return applied(book, review(book, { asOf: '2026-11-10' }).plan);
}

async function openOverview(workbook: Workbook) {
  const opened = await renderPane({ workbook });
  await opened.user.click(screen.getByRole('button', { name: '核验' }));
  const undo = await screen.findByRole('button', { name: '撤销上次写入' });
  return { ...opened, undo };
}

test('where nothing was written there is nothing to take back, and it says why', async () => {
  const { pane, user, undo } = await openOverview(book);
  expect(screen.getByText(/没有可以撤销的写入/)).toBeTruthy();
  await user.click(undo);
  expect(pane.state().view).toBe('result');
});

test('the last write is shown, taken back, and gone from the workbook', async () => {
  const { host, user, undo } = await openOverview(written());
  await user.click(undo);
  expect(await screen.findByRole('heading', { name: '将要撤销的内容' })).toBeTruthy();
  expect(await screen.findByText(/^将移除上次新增的工作表：/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '确认撤销' }));
  expect(await screen.findByText(/^已撤销上次写入/)).toBeTruthy();
  expect(host.workbook.grids.map(({ sheet }) => sheet)).toEqual(['评分表']);
});

test('a sheet that people worked on since stays whole and is named', async () => {
  const cell: CellWrite = {
    ...{ row: 4, column: 8, content: { kind: 'text', text: '沈若兰' } },
    expected: { kind: 'empty' },
  };
  const { user, undo } = await openOverview(applied(written(), { sheets: [{ sheet: '整改台账', cells: [cell] }] }));
  await user.click(undo);
  expect(await screen.findByText('“整改台账”写入后有人改过，整张保留。')).toBeTruthy();
});

test('when somebody was quicker the undo is looked at anew', async () => {
  const { host, user, undo } = await openOverview(written());
  await user.click(undo);
  const found = { kind: 'text', text: '别人写的' } as const;
  host.conflicts = [{ sheet: '评分结果', row: 1, column: 1, expected: { kind: 'empty' }, found }];
  await user.click(await screen.findByRole('button', { name: '确认撤销' }));
  const again = await screen.findByRole('button', { name: '重新查看' });
  host.conflicts = [];
  await user.click(again);
  await user.click(await screen.findByRole('button', { name: '确认撤销' }));
  await waitFor(() => expect(host.workbook.grids).toHaveLength(1));
});

test('rows that stay because people worked in them, and rows that cannot be found, are named', () => {
  const nothing = {
    plan: { sheets: [] },
    kept: [],
    removedSheets: [],
    keptSheets: [],
    missingSheets: [],
    unreadable: 0,
  };
  const keptRows = [
    { sheet: '整改台账', row: 5, now: 7 },
    { sheet: '整改台账', row: 6, now: null },
  ];
  render(<UndoSummary undo={{ ...nothing, keptRows }} />);
  expect(screen.getByText(/^“整改台账”第 7 行是上次写入新增的/)).toBeTruthy();
  expect(screen.getByText(/^写在“整改台账”第 6 行的内容已找不到/)).toBeTruthy();
});
