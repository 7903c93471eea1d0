/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { smallRubric } from '../small-rubric';
import { weighedBook } from '../../support/weighed-book';
import { renderPane } from '../render-pane';
import { field, openSettings } from './open-settings';

test('every weight stands with its default and the cell that states it, in the group it is weighed in', async () => {
  await openSettings(weighedBook());
  const tables = within(screen.getByRole('group', { name: '汇总' }));
  expect(tables.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual(['40', '60']);
  expect(tables.getByText('默认 40 · 汇总!C2')).toBeTruthy();
  expect(tables.getByText('合计 100')).toBeTruthy();
  expect(within(screen.getByRole('group', { name: '作用发挥' })).getByText('默认 70 · 作用发挥!A3')).toBeTruthy();
});

test('a changed weight shows its effect and what the weights come to, is kept when asked for, and can be undone', async () => {
  const { pane, user } = await openSettings(weighedBook());
  await user.clear(field('基础建设'));
  await user.type(field('基础建设'), '70');
  expect(screen.getByText('合计 130，应为 100；总分按相对大小折算')).toBeTruthy();
  await user.clear(field('作用发挥'));
  await user.type(field('作用发挥'), '30%');
  expect(await screen.findByText(/总分 84 → 87/)).toBeTruthy();
  expect(pane.state().reviewed?.review.result.score?.total).toBe(84);
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  expect(await screen.findByText('2 项改动待写入')).toBeTruthy();
  expect([field('基础建设').value, field('作用发挥').value]).toEqual(['70', '30']);
  expect(pane.state().reviewed?.review.result.score?.total).toBe(87);
  await user.click(screen.getByRole('button', { name: '全部撤销' }));
  expect(field('基础建设').value).toBe('40');
});

test('the columns of several tables stand under the name of each', async () => {
  await openSettings(weighedBook());
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings.filter((text) => text?.startsWith('列的识别'))).toEqual(['列的识别：基础建设', '列的识别：作用发挥']);
});

test('what is no weight, and a group of nothing but zeros, cannot be kept', async () => {
  const { pane, user } = await openSettings(weighedBook());
  await user.clear(field('基础建设'));
  await user.type(field('基础建设'), '0.3');
  expect(screen.getByText(/^无法使用。.*30%请填30/)).toBeTruthy();
  await user.clear(field('基础建设'));
  await user.type(field('基础建设'), '0');
  await user.clear(field('作用发挥'));
  await user.type(field('作用发挥'), '0');
  expect(screen.getAllByText('无法使用。同一组的权重不能全为 0。')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  expect(pane.state().pending.changes.weights).toEqual({});
});

test('where nothing but points counts, one line says so', async () => {
  await openSettings();
  expect(screen.getByText('评分表只按分值计分，没有写明权重，这里没有可改的权重。')).toBeTruthy();
});

test('a weight typed for a table that is then no longer weighed goes with it', async () => {
  const { host, pane, user } = await renderPane({ workbook: weighedBook(), followAfter: 10 });
  await user.click(screen.getByRole('button', { name: '核验' }));
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  await user.clear(await screen.findByRole('textbox', { name: '基础建设' }));
  await user.type(field('基础建设'), '70');
  expect(screen.getByText('改动后')).toBeTruthy();
  host.workbook = smallRubric();
  act(() => host.edit('汇总'));
  await waitFor(() => expect(pane.state().reviewed?.workbook).toBe(host.workbook));
  expect(screen.queryByText('改动后')).toBeNull();
  expect(screen.queryByRole('button', { name: '放入待写入' })).toBeNull();
});
