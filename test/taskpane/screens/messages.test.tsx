/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { review } from '../../../src/review/review';
import { HostError } from '../../../src/workbook/host-error';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { applied } from '../../support/apply';
import { sheet, workbook } from '../../support/grid';
import { gridsOf } from '../../support/ledger';
import { gate } from '../memory-host';
import { renderPane } from '../render-pane';
import { smallRubric } from '../small-rubric';

const UP_TO_DATE = '工作簿已是最新，没有需要写入的内容。';
const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('a cancelled write says that nothing of it is left, until the next step', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  const hold = gate();
  host.pause = hold.closed;
  await user.click(await button(/^写入/));
  await user.click(await button('取消'));
  await act(async () => hold.open());
  expect(screen.getByText('写入已取消，没有写入任何内容')).toBeTruthy();
  host.pause = Promise.resolve();
  await user.click(await button(/^写入/));
  expect(await screen.findByText(/^已写入/)).toBeTruthy();
  expect(screen.queryByText(/写入已取消/)).toBeNull();
});

test('a template is no write that can be taken back, and is not offered as one', async () => {
  const { user } = await renderPane({ workbook: workbook(sheet('Sheet1', [])) });
  await user.click(await button('预览示例'));
  await user.click(await button(/^写入/));
  expect(await screen.findByText(/^已写入/)).toBeTruthy();
  expect(screen.getByText(/删除这些工作表即可/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '撤销上次写入' })).toBeNull();
});

test('a sheet that is gone when it is to be written leads to a new review, not to the same refusal', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  host.refusal = new HostError('missingSheet', { sheet: '评分表' });
  await user.click(await button(/^写入/));
  expect(await screen.findByText(/找不到工作表“评分表”/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
  await user.click(screen.getAllByRole('button', { name: '重新核验' }).at(-1) as HTMLElement);
  expect(await screen.findByText('总分')).toBeTruthy();
  expect(screen.queryByText(/找不到工作表/)).toBeNull();
});

test('a link to a sheet that is gone says so, and the workbook is read again', async () => {
  const { host, pane, user } = await renderPane({ followAfter: 10 });
  await user.click(await button('核验'));
  const link = await button('转到 评分表!A2');
  host.workbook = { ...smallRubric({ score: 30 }) };
  host.refusal = new HostError('missingSheet', { sheet: '评分表' });
  await user.click(link);
  expect(await screen.findByText(/找不到工作表“评分表”/)).toBeTruthy();
  await waitFor(() => expect(pane.state().reviewed?.workbook).toBe(host.workbook));
});

test('an undo that was refused is called one, and the preview of it says nothing of being up to date', async () => {
  const { host, user } = await renderPane({
    workbook: applied(smallRubric(), review(smallRubric(), { asOf: '2026-11-20' }).plan),
  });
  await user.click(await button('核验'));
  expect(await screen.findByText(UP_TO_DATE)).toBeTruthy();
  await user.click(await button('撤销上次写入'));
  expect(await screen.findByText('将要撤销的内容')).toBeTruthy();
  expect(screen.queryByText(UP_TO_DATE)).toBeNull();
  host.refusal = new HostError('editMode');
  await user.click(await button('确认撤销'));
  expect(await screen.findByText('撤销没有完成')).toBeTruthy();
});

test('ledgers without a scoring table are up to date as well, once what was found is written', async () => {
  const { 党员名册 = [], 支委会成员 = [] } = COMPLIANT;
  const { user } = await renderPane({ workbook: workbook(...gridsOf({ 党员名册, 支委会成员 })) });
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  await user.click(await button(/^写入/));
  await screen.findByText(/^已写入/);
  await user.click(await button('重新核验'));
  expect(await screen.findByText(UP_TO_DATE)).toBeTruthy();
});
