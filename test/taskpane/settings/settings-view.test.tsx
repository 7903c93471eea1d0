/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPane } from '../render-pane';
import { smallRubric } from '../small-rubric';
import { field, openSettings } from './open-settings';

test('every setting stands with its default, and nothing is tried out before something is typed', async () => {
  await openSettings();
  expect(field('等次“示范”最低分').value).toBe('90');
  expect(screen.getByText(/^默认 90 · /)).toBeTruthy();
  expect(screen.queryByText('改动后')).toBeNull();
});

test('a change shows its effect, is kept only when asked for, and can be undone', async () => {
  const { pane, user } = await openSettings();
  const before = pane.state().reviewed?.review;
  await user.clear(field('等次“达标”最低分'));
  await user.type(field('等次“达标”最低分'), '70');
  expect(await screen.findByText(/发现项数 \d+ → \d+/)).toBeTruthy();
  expect(pane.state().reviewed?.review).toBe(before);
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  expect(await screen.findByText('1 项改动待写入')).toBeTruthy();
  expect(pane.state().reviewed?.review.settings.grades[1]).toEqual({ name: '达标', from: 70 });
  await user.click(screen.getByRole('button', { name: '全部撤销' }));
  expect(field('等次“达标”最低分').value).toBe('80');
  expect(pane.state().reviewed?.review).toEqual(before);
});

test('what makes no sense is marked at its field and cannot be kept', async () => {
  const { pane, user } = await openSettings();
  await user.clear(field('总分小数位数'));
  await user.type(field('总分小数位数'), '很多');
  expect(screen.getByText(/^无法使用。/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  expect(pane.state().pending.changes.rows).toEqual({});
  await user.click(screen.getByRole('button', { name: '放弃改动' }));
  expect(field('总分小数位数').value).toBe('1');
});

test('a parameter is found by its rule and stays in sight once it differs', async () => {
  const { pane, user } = await openSettings();
  expect(screen.getByText('全部为默认值。要改某一项，请先查找。')).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'S02-1');
  const [first] = screen.getAllByRole('textbox', { name: /^S02-1 / });
  await user.clear(first as HTMLElement);
  await user.type(screen.getAllByRole('textbox', { name: /^S02-1 / })[0] as HTMLElement, '9');
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  await user.clear(screen.getByRole('searchbox'));
  expect(field(/^S02-1 /).value).toBe('9');
  expect(pane.state().reviewed?.review.settings.parameters).toEqual({ 'S02-1.committeeFrom': 9 });
});

test('the day to review for is of this run, and today is one press away', async () => {
  const { pane, user } = await openSettings();
  const day = screen.getByLabelText<HTMLInputElement>('核验日期');
  expect(day.value).toBe('2026-11-20');
  fireEvent.change(day, { target: { value: '0202-03-31' } });
  expect(pane.state().asOf).toBeNull();
  fireEvent.change(day, { target: { value: '2026-03-31' } });
  await user.click(await screen.findByRole('button', { name: '改为今天' }));
  expect(pane.state().reviewed?.review.result.asOf).toBe('2026-11-20');
  expect(pane.state().asOf).toBeNull();
});

test('the effect of a change is worked out anew when the workbook changes under it', async () => {
  const { host, user } = await renderPane({ followAfter: 10 });
  await user.click(screen.getByRole('button', { name: '核验' }));
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  await user.clear(await screen.findByRole('textbox', { name: '总分小数位数' }));
  await user.type(field('总分小数位数'), '0');
  expect(await screen.findByText(/总分 98\.6 → 99/)).toBeTruthy();
  host.workbook = smallRubric({ score: 10 });
  act(() => host.edit('评分表'));
  expect(await screen.findByText(/总分 79 → 79/)).toBeTruthy();
});
