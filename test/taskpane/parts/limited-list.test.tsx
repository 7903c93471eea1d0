/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LimitedList } from '../../../src/taskpane/parts/limited-list';

function renderNumbers(count: number, limit?: number) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  render(
    <LimitedList entries={numbers} keyOf={(number) => number} limit={limit}>
      {(number) => `第${number}条`}
    </LimitedList>,
  );
}

test('a long list shows its first hundred entries and the rest on demand', async () => {
  renderNumbers(250);
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: '显示全部 250 条' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(250);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a list that fits has no button', () => {
  renderNumbers(3, 3);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['第1条', '第2条', '第3条']);
  expect(screen.queryByRole('button')).toBeNull();
});
