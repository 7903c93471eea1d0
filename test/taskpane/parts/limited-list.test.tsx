/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { review } from '../../../src/review/review';
import { createChannel } from '../../../src/taskpane/channel';
import { PaneProvider } from '../../../src/taskpane/pane-context';
import { LimitedList } from '../../../src/taskpane/parts/limited-list';
import { Pane } from '../../../src/taskpane/state/pane';
import { forgetful } from '../memory';
import { MemoryHost } from '../memory-host';
import { smallRubric } from '../small-rubric';

function renderNumbers(count: number, limit?: number) {
  const host = new MemoryHost(smallRubric());
  const pane = new Pane({ host, review, today: () => '2026-11-20', channel: createChannel(), memory: forgetful() });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const list = () =>
    render(
      <PaneProvider value={pane}>
        <LimitedList page="page:overview" name="numbers" entries={numbers} keyOf={(number) => number} limit={limit}>
          {(number) => `第${number}条`}
        </LimitedList>
      </PaneProvider>,
    );
  return { list, ...list() };
}

test('a long list shows its first hundred entries and the rest on demand, and the rest stays when one comes back', async () => {
  const { list, unmount } = renderNumbers(250);
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: '显示全部 250 条' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(250);
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  list();
  expect(screen.getAllByRole('listitem')).toHaveLength(250);
});

test('the first of the rest takes over the focus of the button, which is gone', async () => {
  renderNumbers(250);
  await userEvent.click(screen.getByRole('button', { name: '显示全部 250 条' }));
  expect(document.activeElement?.textContent).toBe('第101条');
});

test('a list that fits has no button', () => {
  renderNumbers(3, 3);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['第1条', '第2条', '第3条']);
  expect(screen.queryByRole('button')).toBeNull();
});
