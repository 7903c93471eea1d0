/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { renderPane } from '../render-pane';

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

async function reviewed() {
  const opened = await renderPane();
  const { user } = opened;
  const press = async (name: string | RegExp) => {
    (await screen.findByRole('button', { name })).focus();
    await user.keyboard('{Enter}');
  };
  await press('核验');
  await screen.findByRole('button', { name: '重新核验' });
  return { ...opened, press };
}

test('from the preview and back the focus goes to its title and to the button that opens it', async () => {
  const { press } = await reviewed();
  await press('预览写入');
  await screen.findByText(/张工作表，/);
  expect(focused()).toBe('将要写入的内容');
  await press('返回');
  await waitFor(() => expect(focused()).toBe('预览写入'));
});

test('after the write the focus is on what can be done next', async () => {
  const { press } = await reviewed();
  await press('预览写入');
  await press(/^写入 \d+/);
  await screen.findByText(/^已写入/);
  await waitFor(() => expect(focused()).toBe('重新核验'));
});

test('a form that is closed hands the focus to the button that opens it', async () => {
  const { user, press } = await reviewed();
  await user.click(screen.getByRole('tab', { name: '评分' }));
  await press('更正“班子健全”对应的标准');
  await screen.findByRole('combobox', { name: '对应的标准' });
  await press('取消');
  expect(focused()).toBe('更正“班子健全”对应的标准');
});

test('who clicks beside everything keeps no focus, whatever goes away then', async () => {
  const { user, pane, act } = await reviewed();
  screen.getByRole('button', { name: '分数怎么来的' }).focus();
  await user.click(document.body);
  act(() => pane.choose('settings'));
  await screen.findByRole('heading', { name: '评分与等次' });
  expect(document.activeElement).toBe(document.body);
});

test('where the focused part goes without anybody having pressed it, the focus goes to what is there in its place', async () => {
  const { pane, act } = await reviewed();
  screen.getByRole('button', { name: '分数怎么来的' }).focus();
  act(() => pane.choose('settings'));
  await screen.findByRole('heading', { name: '评分与等次' });
  await waitFor(() => expect(document.activeElement?.closest('[role=tabpanel]')).toBeTruthy());
});
