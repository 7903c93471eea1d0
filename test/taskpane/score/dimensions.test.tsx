/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Dimensions } from '../../../src/taskpane/score/dimensions';
import { Gates } from '../../../src/taskpane/score/gates';

test('a dimension shows its points and a bar of the same length; one without scores shows neither', () => {
  render(
    <Dimensions
      dimensions={[
        { id: 'organization', name: '组织设置标准化', score: 14, outOf: 16, ratio: 0.875 },
        { id: 'duties', name: '职责任务明晰化', score: null, outOf: 12, ratio: null },
      ]}
    />,
  );
  const [organization, duties] = screen.getAllByRole('listitem');
  expect(organization?.textContent).toBe('组织设置标准化14 / 16');
  expect(organization?.querySelector<HTMLElement>('[style]')?.style.width).toBe('87.5%');
  expect(duties?.textContent).toBe('职责任务明晰化没有已评的项');
  expect(duties?.querySelector<HTMLElement>('[style]')?.style.width).toBe('0%');
});

test('a precondition is passed, failed or still open', () => {
  render(
    <Gates
      gates={[
        { id: 'a', label: '按期换届不得为零分', passed: true },
        { id: 'b', label: '议事决策不得为零分', passed: false },
        { id: 'c', label: '年终总结不得为零分', passed: null },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '按期换届不得为零分通过',
    '议事决策不得为零分未通过',
    '年终总结不得为零分待定',
  ]);
});
