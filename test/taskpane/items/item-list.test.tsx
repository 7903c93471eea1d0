/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Workbook } from '../../../src/workbook/host';
import { sheet, workbook } from '../../support/grid';
import { renderPane } from '../render-pane';

async function openItems(opening?: Workbook) {
  const opened = await renderPane(opening === undefined ? {} : { workbook: opening });
  await opened.user.click(screen.getByRole('button', { name: '核验' }));
  await opened.user.click(await screen.findByRole('tab', { name: '评分' }));
  await screen.findByText('39 / 40 分');
  return opened;
}

test('each item shows its score, its standards and, where there is something to say, its state', async () => {
  await openItems();
  expect(screen.getByText('39 / 40 分')).toBeTruthy();
  expect(screen.getByText('S02 班子健全')).toBeTruthy();
  expect(screen.getAllByText('无效')).toHaveLength(1);
});

test('a mapping is corrected by choosing among the 24 standards, and shows as corrected', async () => {
  const { pane, user } = await openItems();
  await user.click(screen.getByRole('button', { name: '更正“班子健全”对应的标准' }));
  await user.click(await screen.findByRole('combobox', { name: '对应的标准' }));
  expect(screen.getAllByRole('menuitemcheckbox')).toHaveLength(24);
  await user.click(screen.getByRole('menuitemcheckbox', { name: /^S24/ }));
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findByText(/S02 班子健全、S24/)).toBeTruthy();
  expect(screen.getByText('· 已更正')).toBeTruthy();
  expect(Object.values(pane.state().pending.mappings)).toEqual([['S02', 'S24']]);
});

test('typing narrows the choice', async () => {
  const { user } = await openItems();
  await user.click(screen.getByRole('button', { name: '更正“班子健全”对应的标准' }));
  await user.type(await screen.findByRole('combobox'), '党课');
  expect(screen.getAllByRole('menuitemcheckbox').map(({ textContent }) => textContent)).toEqual(['S13 上好党课']);
});

test('choosing none says that the item is about no standard', async () => {
  const { user } = await openItems();
  await user.click(screen.getByRole('button', { name: '更正“班子健全”对应的标准' }));
  await user.click(await screen.findByRole('combobox'));
  await user.click(screen.getByRole('menuitemcheckbox', { name: /^S02/ }));
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findByText('未对应标准')).toBeTruthy();
});

test('a cancelled correction changes nothing', async () => {
  const { pane, user } = await openItems();
  await user.click(screen.getByRole('button', { name: '更正“班子健全”对应的标准' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(pane.state().pending.mappings).toEqual({});
});

test('下一未评分 goes to the first item that nobody has scored, by button and by key', async () => {
  const { user } = await openItems(
    workbook(
      sheet('评分表', [
        ['序号', '考核项目', '分值', '评分标准', '得分'],
        [1, '班子健全', 40, '缺1名委员扣1分', 39],
        [2, '按期换届', 30, '未按期换届不得分', null],
        [3, '制定计划', 30, '未制定计划不得分', null],
      ]),
    ),
  );
  expect(screen.getByText('未评 2 条')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^下一未评分/ }));
  expect(document.activeElement?.textContent).toBe('按期换届');
  await user.keyboard('{Alt>}n{/Alt}');
  expect(document.activeElement?.textContent).toBe('制定计划');
  await user.keyboard('{Alt>}n{/Alt}');
  expect(document.activeElement?.textContent).toBe('按期换届');
});
