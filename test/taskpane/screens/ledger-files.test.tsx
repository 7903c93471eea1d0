/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Task } from '../../../src/workbook/host';
import { HostError } from '../../../src/workbook/host-error';
import { sheet, workbook } from '../../support/grid';
import { renderPane } from '../render-pane';

const ROSTER = sheet('党员名册', [
  ['党员名册（2025年度）'],
  ['序号', '姓名', '性别', '党员类别', '入党时间'],
  [1, '甘沛霖', '男', '正式党员', '2010-07-01'],
]);

/** Reads what tests call a workbook, and refuses the rest. */
async function openLedger(file: File, task: Task) {
  if (task.signal?.aborted) throw new HostError('cancelled');
  if (!file.name.endsWith('.xlsx')) throw new HostError('notWorkbook', { name: file.name });
  return { ...workbook(ROSTER), name: file.name };
}

const files = (...names: string[]) => names.map((name) => new File(['x'], name));
const picker = () => screen.getByLabelText<HTMLInputElement>('添加台账文件…', { selector: 'input' });

test('where no files can be picked nothing is offered', async () => {
  await renderPane();
  expect(screen.queryByRole('button', { name: '添加台账文件…' })).toBeNull();
});

test('picked ledgers are listed, found, judged with the workbook, and removed again', async () => {
  const { pane, user } = await renderPane({ openLedger });
  await user.upload(picker(), files('名册.xlsx'));
  expect(await screen.findByText('1 类：党员名册')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '核验' }));
  await screen.findByText('总分');
  const places = pane.state().reviewed?.review.result.findings.map((finding) => finding.sheet);
  expect(places).toContain('[名册.xlsx]党员名册');
  await user.click(screen.getByRole('button', { name: '移除“名册.xlsx”' }));
  expect(pane.state().reviewed?.review.result.findings.map((finding) => finding.sheet)).not.toContain(
    '[名册.xlsx]党员名册',
  );
  expect(pane.state().ledgers).toEqual([]);
});

test('a file that cannot be read says why; the others are taken', async () => {
  const { pane, user } = await renderPane({ openLedger });
  await user.upload(picker(), files('名册.xlsx', '照片.xlsm'));
  expect(await screen.findByText(/文件“照片\.xlsm”不是 Excel 工作簿/)).toBeTruthy();
  expect(pane.state().ledgers.map(({ name }) => name)).toEqual(['名册.xlsx']);
  expect(pane.state().activity.kind).toBe('idle');
});
