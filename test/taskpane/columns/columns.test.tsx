/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { sheet, workbook } from '../../support/grid';
import { remembering } from '../memory';
import { renderPane } from '../render-pane';

/** 核减 is a word that the reader does not know. */
const unusual = () =>
  workbook(
    sheet('评分表', [
      ['序号', '考核项目', '分值', '评分标准', '核减', '得分'],
      [1, '班子健全', 60, '缺1名委员扣1分', 1, 59],
      [2, '按期换届', 40, '未按期换届不得分', 0, 40],
    ]),
  );

async function open(options: Parameters<typeof renderPane>[0] = {}) {
  const opened = await renderPane({ workbook: unusual(), ...options });
  await opened.user.click(screen.getByRole('button', { name: '核验' }));
  await screen.findByText('总分');
  return opened;
}

async function openColumns(options: Parameters<typeof renderPane>[0] = {}) {
  const opened = await open(options);
  await seeColumns(opened.user);
  return opened;
}

async function seeColumns(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '列的识别' });
}

const columns = () => screen.getByRole('heading', { name: '列的识别' }).closest('section') as HTMLElement;
const lines = () =>
  within(columns())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function correct(user: Awaited<ReturnType<typeof open>>['user'], header: string, meaning: string) {
  await user.click(screen.getByRole('button', { name: `更正“${header}”的含义` }));
  await user.selectOptions(await screen.findByRole('combobox', { name: `“${header}”这一列是` }), meaning);
  await user.click(screen.getByRole('button', { name: '确定' }));
}

test('every header is listed with what it was taken for and why', async () => {
  await openColumns();
  expect(lines()).toContain('C分值 → 分值按表头文字更正');
  expect(lines()).toContain('E核减 → 不参与表头没有识别更正');
  expect(lines()).toHaveLength(6);
});

test('a column is corrected by choosing its meaning, shows as not written yet, and can be taken back', async () => {
  const { pane, user } = await openColumns();
  const before = lines();
  await correct(user, '核减', '扣分');
  expect(lines()).toContain('E核减 → 扣分已更正 · 待写入撤销更正');
  expect(pane.state().pending.columns).toEqual({ 核减: 'deduction' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('更正“核减”的含义');
  await user.click(screen.getByRole('button', { name: '撤销对“核减”的更正' }));
  expect(lines()).toEqual(before);
});

test('corrections after which no table is left can be taken back from where the pane says so', async () => {
  const { act, pane, user } = await openColumns();
  const headers = ['序号', '考核项目', '分值', '评分标准', '得分'];
  await act(async () => {
    for (const header of headers) await pane.correctColumn(header, 'ignored');
  });
  expect(screen.getByRole('heading', { name: '没有找到评分表' })).toBeTruthy();
  expect(screen.getByText('“分值”更正为“不参与”，尚未写入。')).toBeTruthy();
  for (const header of headers) {
    await user.click(await screen.findByRole('button', { name: `撤销对“${header}”的更正` }));
  }
  expect(lines()).toContain('C分值 → 分值按表头文字更正');
  expect(pane.state().pending.columns).toEqual({});
});

test('a correction written before is offered for the same header, and applied only when asked for', async () => {
  const { pane, user } = await open({ memory: remembering({ 核减: 'deduction', 别的列: 'score' }) });
  expect(screen.getByText('上次把“核减”更正为“扣分”，是否套用？')).toBeTruthy();
  expect(screen.queryByText(/别的列/)).toBeNull();
  expect(pane.state().pending.columns).toEqual({});
  await user.click(screen.getByRole('button', { name: '套用对“核减”的更正' }));
  await seeColumns(user);
  expect(lines()).toContain('E核减 → 扣分已更正 · 待写入撤销更正');
  expect(screen.queryByText(/是否套用/)).toBeNull();
});

test('an offer that is not wanted does not come back', async () => {
  const { pane, user } = await open({ memory: remembering({ 核减: 'deduction' }) });
  await user.click(screen.getByRole('button', { name: '不用对“核减”的更正' }));
  expect(screen.queryByText(/是否套用/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '重新核验' }));
  expect(screen.queryByText(/是否套用/)).toBeNull();
  expect(pane.state().pending.columns).toEqual({});
});
