/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { EMPTY } from '../../../src/workbook/cell';
import { HostError } from '../../../src/workbook/host-error';
import { sheet, workbook } from '../../support/grid';
import { gate } from '../memory-host';
import { smallRubric } from '../small-rubric';
import { renderPane } from '../render-pane';

const twoLedgers = () => [
  sheet('党员名册', [
    ['党员名册（2025年度）'],
    ['序号', '姓名', '性别', '身份证号', '入党日期'],
    [1, '张一', '女', null, '2010-07-01'],
  ]),
  sheet('支委会成员', [
    ['支委会成员（2025年度）'],
    ['序号', '姓名', '职务', '任职日期'],
    [1, '张一', '书记', '2024-03-01'],
  ]),
];

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('the first screen has one obvious button, and the ledger template where there are no ledgers', async () => {
  const { user } = await renderPane();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['核验', '预览']);
  expect(screen.getByText('台账模板')).toBeTruthy();
  expect(screen.queryByText('评分表模板')).toBeNull();
  await user.click(await button('核验'));
  expect(await screen.findByText('总分')).toBeTruthy();
  expect(screen.getByText('满分 100')).toBeTruthy();
  expect(screen.getByText('已评 2/3 条')).toBeTruthy();
  expect(screen.getByText('无效 1 条')).toBeTruthy();
});

test('while reading there is progress and a way out, and the focus stays on the button that was pressed', async () => {
  const { host, user } = await renderPane();
  const hold = gate();
  host.pause = hold.closed;
  await user.click(await button('核验'));
  expect(screen.getByText('正在读取“评分表”…')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '核验进度' }).getAttribute('aria-valuenow')).toBe('0.5');
  expect(document.activeElement?.textContent).toBe('核验');
  await user.click(await button('取消'));
  await act(async () => hold.open());
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText('总分')).toBeNull();
});

test('a refusal stands in the pane with another try beside it', async () => {
  const { host, user } = await renderPane();
  host.refusal = new HostError('editMode');
  await user.click(await button('核验'));
  expect(await screen.findByText(/请按回车或 Esc 结束编辑/)).toBeTruthy();
  await user.click(await button('重试'));
  expect(await screen.findByText('总分')).toBeTruthy();
  expect(screen.queryByText(/请按回车或 Esc 结束编辑/)).toBeNull();
});

test('a workbook without a rubric is answered with what to check', async () => {
  const { user } = await renderPane({ workbook: workbook(sheet('Sheet1', [['会议记录']])) });
  await user.click(await button('核验'));
  const answer = (await screen.findByRole('heading', { name: '没有找到评分表' })).closest('section');
  expect(answer?.textContent).toContain('表头');
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.queryByRole('button', { name: '预览写入' })).toBeNull();
});

test('a problem names its cell and goes there', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await screen.findByRole('tab', { name: /^问题 [1-9]/ }));
  expect(await screen.findByRole('heading', { name: /^须处理 \d+$/ })).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: '转到 评分表!E5' })[0] as HTMLElement);
  expect(host.revealed).toEqual([{ sheet: '评分表', row: 5, column: 5 }]);
});

test('what was read is shown with its columns', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  expect(await screen.findByText('第 2 行')).toBeTruthy();
  expect(screen.getByText('3 条，共 100 分')).toBeTruthy();
  await user.click(await button('转到 评分表!A2'));
  expect(host.revealed).toEqual([{ sheet: '评分表', row: 2, column: 1 }]);
});

test('the score can be followed to the cells it comes from', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('分数怎么来的'));
  const [cells] = await screen.findAllByRole('group', { name: /用到的单元格/ });
  await user.click(cells?.querySelector('button') as HTMLElement);
  expect(host.revealed[0]?.sheet).toBe('评分表');
});

test('an edit is followed once edits pause; until then what the result says cannot be previewed', async () => {
  const { host, user } = await renderPane({ followAfter: 1500 });
  await user.click(await button('核验'));
  await button('预览写入');
  host.workbook = smallRubric({ score: 30 });
  act(() => host.edit('评分表'));
  expect((await button('预览写入')).getAttribute('aria-disabled')).toBe('true');
  expect(await screen.findByText('已评 3/3 条')).toBeTruthy();
  expect((await button('预览写入')).getAttribute('aria-disabled')).toBeNull();
  expect(screen.queryByText('工作表已改动，请重新核验。')).toBeNull();
});

test('in the preview nothing changes by itself: an edit asks for a new review', async () => {
  const { host, user } = await renderPane({ followAfter: 10 });
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  await screen.findByRole('heading', { name: '将要写入的内容' });
  act(() => host.edit('评分表'));
  expect(screen.getByText('工作表已改动，请重新核验。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
  expect(host.reads).toBe(1);
});

test('what a co-author changed is named, with the way there, until it is dismissed', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await screen.findByText('总分');
  act(() => host.edit('评分表', { area: 'E4', byCoauthor: true }));
  expect(screen.getByText(/其他人改动了/)).toBeTruthy();
  await user.click(await button('转到 评分表!E4'));
  expect(host.revealed).toEqual([{ sheet: '评分表', row: 4, column: 5 }]);
  await user.click(screen.getByRole('tab', { name: '评分' }));
  const item = (await screen.findByText('他人改过此行')).closest('li');
  expect(item?.textContent).toContain('按期换届');
  await user.click(await button('关闭提示'));
  expect(screen.queryByText(/其他人改动了|他人改过此行/)).toBeNull();
});

test('the first screen says what was found and what is missing', async () => {
  const { user } = await renderPane({ workbook: workbook(...smallRubric().grids, ...twoLedgers()) });
  const found = (await screen.findByRole('heading', { name: '本工作簿中有' })).closest('section');
  expect(found?.textContent).toContain('评分表（3 条）');
  expect(found?.textContent).toContain('2 类：党员名册、支委会成员');
  expect(found?.textContent).toMatch(/还缺台账.*换届选举/);
  expect(found?.textContent).toContain('2025 年');
  await user.click(await button('核验'));
  expect(screen.queryByRole('heading', { name: '本工作簿中有' })).toBeNull();
});

test('an empty workbook is offered templates, which are previewed, written and then found', async () => {
  const { host, user } = await renderPane({ workbook: workbook(sheet('Sheet1', [])) });
  expect(await screen.findByText(/这是一个空工作簿/)).toBeTruthy();
  expect(screen.getByText(/示例评分表/)).toBeTruthy();
  await user.click(await button('预览评分表模板'));
  expect(await screen.findByRole('heading', { name: '将要写入的内容' })).toBeTruthy();
  expect(host.workbook.grids).toHaveLength(1);
  await user.click(await button(/^写入 \d+ 个单元格$/));
  expect(await screen.findByText('验收评分表（19 条）')).toBeTruthy();
  expect(host.workbook.grids.map((grid) => grid.sheet)).toEqual(['Sheet1', '验收评分表']);
});

test('an empty workbook is offered a sample as well, which can be reviewed at once', async () => {
  const { user } = await renderPane({ workbook: workbook(sheet('Sheet1', [])) });
  await user.click(await button('预览示例'));
  await user.click(await button(/^写入 \d+ 个单元格$/));
  expect(await screen.findByText('验收评分表（19 条）')).toBeTruthy();
  await user.click(await button('核验'));
  expect(await screen.findByText('已评 16/19 条')).toBeTruthy();
});

test('a template that was not wanted leaves everything as it was', async () => {
  const { host, user } = await renderPane({ workbook: workbook(sheet('Sheet1', [])) });
  await user.click(await button('预览台账模板'));
  await screen.findByRole('heading', { name: '将要写入的内容' });
  await user.click(await button('返回'));
  expect(await button('预览台账模板')).toBeTruthy();
  expect(host.workbook.grids).toHaveLength(1);
});

test('the chosen tab outlives a further review and the preview', async () => {
  const { user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await screen.findByRole('tab', { name: '评分' }));
  await user.click(await button('重新核验'));
  await user.click(await button('预览写入'));
  await user.click(await button('返回'));
  expect(screen.getByRole('tab', { name: '评分' }).getAttribute('aria-selected')).toBe('true');
});

test('preview, write, and nothing left to write', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  expect(await screen.findByRole('heading', { name: '将要写入的内容' })).toBeTruthy();
  expect(screen.getAllByText('新增工作表').length).toBeGreaterThan(0);
  await user.click(await button(/^写入 \d+ 个单元格$/));
  expect(await screen.findByText(/^已写入 \d+ 个单元格。$/)).toBeTruthy();
  expect(host.workbook.grids.map((grid) => grid.sheet)).toContain('整改台账');
  await user.click(await button('打开整改台账'));
  expect(host.revealed[0]?.sheet).toBe('整改台账');
  await user.click(await button('重新核验'));
  expect(await screen.findByText('工作簿已是最新，没有需要写入的内容。')).toBeTruthy();
});

test('cells that changed in between are shown, and only a new review is offered', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  const found = { kind: 'text', text: '别人写的' } as const;
  host.conflicts = [{ sheet: '评分表', row: 3, column: 5, expected: EMPTY, found }];
  await user.click(await button(/^写入/));
  expect(await screen.findByText('1 个单元格在核验之后被改动，没有写入任何内容')).toBeTruthy();
  expect(screen.getByText('别人写的')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
  await user.click(await button('重新核验'));
  expect(await screen.findByText('总分')).toBeTruthy();
});

test('a write that was refused keeps the preview and can be tried again', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  host.refusal = new HostError('protectedWorkbook');
  await user.click(await button(/^写入/));
  expect(await screen.findByText(/工作簿的结构受保护/)).toBeTruthy();
  await user.click(await button('重试'));
  expect(await screen.findByText(/^已写入/)).toBeTruthy();
});

test('after a refused write and an edit, the other try is a new review', async () => {
  const { host, user } = await renderPane();
  await user.click(await button('核验'));
  await user.click(await button('预览写入'));
  host.refusal = new HostError('protectedWorkbook');
  await user.click(await button(/^写入/));
  await screen.findByText(/工作簿的结构受保护/);
  act(() => host.edit('评分表'));
  const message = screen.getByText(/工作簿的结构受保护/).closest<HTMLElement>('[role=group]');
  await user.click(within(message ?? document.body).getByRole('button', { name: '重新核验' }));
  expect(await screen.findByText('总分')).toBeTruthy();
  expect(host.reads).toBe(2);
});

test('the ribbon’s hint about the missing list can be closed', async () => {
  const { channel, user } = await renderPane();
  act(() => channel.send({ kind: 'noRectification' }));
  expect(screen.getByText(/本工作簿还没有“整改台账”/)).toBeTruthy();
  await user.click(await button('关闭提示'));
  expect(screen.queryByText(/本工作簿还没有“整改台账”/)).toBeNull();
});

test('a part that cannot be drawn does not leave the pane blank', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { result: { score: null }, plan: { sheets: [] } };
  const { user } = await renderPane({ review: () => broken as never });
  await user.click(await button('核验'));
  expect(await screen.findByText('任务窗格出了问题')).toBeTruthy();
  silent.mockRestore();
});

test('a workbook that cannot be looked at now is left in peace; the review says why', async () => {
  const { host, pane } = await renderPane();
  host.refusal = new HostError('editMode');
  await act(async () => pane.look());
  expect(pane.state()).toMatchObject({ survey: null, looking: false, failure: null });
  expect(screen.queryByText('正在查看工作簿…')).toBeNull();
  expect(await button('核验')).toBeTruthy();
});
