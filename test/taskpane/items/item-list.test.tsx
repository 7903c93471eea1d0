/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderPane } from '../render-pane';

async function openItems() {
  const opened = await renderPane();
  await opened.user.click(screen.getByRole('button', { name: '核验' }));
  await opened.user.click(await screen.findByRole('tab', { name: '条目 3' }));
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
