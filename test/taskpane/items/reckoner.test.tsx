/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { sheet, workbook } from '../../support/grid';
import { renderPane } from '../render-pane';

const unscored = () =>
  workbook(
    sheet('评分表', [
      ['序号', '考核项目', '分值', '评分标准', '扣分', '得分', '扣分原因'],
      [1, '会议次数', 20, '每少1次扣0.5分；未公示的不得分', null, null, null],
      [2, '会议质量', 30, '好的得30分，较好的得20分，差的得0分', null, null, null],
      [3, '档案资料', 50, '资料不规范的酌情扣1-3分', null, null, null],
    ]),
  );

async function open(title: string) {
  const opened = await renderPane({ workbook: unscored() });
  const { user } = opened;
  await user.click(screen.getByRole('button', { name: '核验' }));
  await user.click(await screen.findByRole('tab', { name: /^评分/ }));
  await user.click(await screen.findByRole('button', { name: `按细则算分：${title}` }));
  await screen.findByRole('button', { name: '放入待写入' });
  return opened;
}

const outcome = () => screen.getByRole('status').textContent ?? '';
const enter = () => screen.getByRole('button', { name: '放入待写入' });

test('nothing is worked out, and nothing can be kept, before anything was said', async () => {
  await open('会议次数');
  expect(enter().getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('group', { name: '未公示的不得分' })).toBeTruthy();
  expect(outcome()).toContain('还有 2 句没有回答');
});

test('a count comes to a deduction and a reason, which go on the sheet after the preview', async () => {
  const { host, user } = await open('会议次数');
  await user.type(screen.getByRole('textbox'), '2');
  expect(outcome()).toContain('扣 1 分，得 19 分');
  await user.click(enter());
  expect(await screen.findByText('待写入')).toBeTruthy();
  expect(screen.getByText('19 / 20 分')).toBeTruthy();
  expect(host.workbook.grids[0]?.cell(2, 5).kind).toBe('empty');
  await user.click(screen.getByRole('button', { name: '预览写入' }));
  await user.click(await screen.findByRole('button', { name: /^写入 \d+ 个单元格$/ }));
  await screen.findByText(/^已写入/);
  expect(host.workbook.grids[0]?.cell(2, 5)).toEqual({ kind: 'number', value: 1 });
  expect(host.workbook.grids[0]?.cell(2, 7)).toMatchObject({ kind: 'text', text: expect.stringContaining('扣1分') });
});

test('a level is chosen by name', async () => {
  const { user } = await open('会议质量');
  const [choice] = screen.getAllByRole('combobox');
  const option = within(choice as HTMLElement).getByRole('option', { name: /较好/ });
  await user.selectOptions(choice as HTMLElement, option);
  expect(outcome()).toContain('扣 10 分，得 20 分');
});

test('points that a person decides want a reason and the range that the rule gives', async () => {
  const { user } = await open('档案资料');
  const [points, reason] = screen.getAllByRole('textbox') as [HTMLElement, HTMLElement];
  await user.type(points, '5');
  expect(enter().getAttribute('aria-disabled')).toBe('true');
  await user.clear(points);
  await user.type(points, '2');
  expect(enter().getAttribute('aria-disabled')).toBe('true');
  await user.type(reason, '缺会议记录');
  expect(outcome()).toContain('扣 2 分，得 48 分');
  expect(outcome()).toContain('缺会议记录');
  expect(enter().getAttribute('aria-disabled')).not.toBe('true');
});

test('an answer that is no number says so and decides nothing', async () => {
  const { user } = await open('会议次数');
  await user.type(screen.getByRole('textbox'), '两三');
  expect(screen.getByText('数量请填数字')).toBeTruthy();
  expect(outcome()).toContain('还不能算出得分');
});

test('what was kept for writing can be taken back', async () => {
  const { pane, user } = await open('会议次数');
  await user.type(screen.getByRole('textbox'), '2');
  await user.click(enter());
  await user.click(await screen.findByRole('button', { name: '撤销对“会议次数”的算分' }));
  expect(screen.getByText('– / 20 分')).toBeTruthy();
  expect(pane.state().pending.entries).toEqual({});
});
