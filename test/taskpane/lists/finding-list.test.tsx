/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { review } from '../../../src/review/review';
import type { FindingResult } from '../../../src/review/result';
import { createChannel } from '../../../src/taskpane/channel';
import { FindingList } from '../../../src/taskpane/lists/finding-list';
import { PaneProvider } from '../../../src/taskpane/pane-context';
import { Pane } from '../../../src/taskpane/state/pane';
import { installBrowserParts } from '../browser-parts';
import { forgetful } from '../memory';
import { MemoryHost } from '../memory-host';
import { smallRubric } from '../small-rubric';

const FINDING: FindingResult = {
  id: 'S02-5/纪检委员',
  rule: 'S02-5',
  standard: 'S02',
  severity: 'error',
  sheet: '支委会成员',
  cell: 'C4',
  subject: '纪检委员',
  expected: '1 人',
  received: '空缺',
  message: '支委会缺纪检委员。',
  basis: [
    { regulation: '机关条例', article: 9, confidence: 'A' },
    { regulation: '支部手册', article: null, confidence: 'M' },
  ],
  count: 1,
  waived: false,
};

async function renderFindings(...findings: FindingResult[]) {
  installBrowserParts();
  const host = new MemoryHost(smallRubric());
  const pane = new Pane({ host, review, today: () => '2026-11-20', channel: createChannel(), memory: forgetful() });
  await pane.review();
  render(
    <PaneProvider value={pane}>
      <FindingList findings={findings} />
    </PaneProvider>,
  );
  return { host, user: userEvent.setup() };
}

test('a finding shows its message, its standard and its cell', async () => {
  const { host, user } = await renderFindings(FINDING);
  expect(screen.getByText('支委会缺纪检委员。')).toBeTruthy();
  expect(screen.getByText('S02 班子健全')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '转到 支委会成员!C4' }));
  expect(host.revealed).toEqual([{ sheet: '支委会成员', row: 4, column: 3 }]);
});

test('the legal basis comes on demand', async () => {
  const { user } = await renderFindings(FINDING);
  expect(screen.queryByText(/机关条例/)).toBeNull();
  const basis = screen.getByRole('button', { name: '依据' });
  await user.click(basis);
  expect(basis.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('《机关条例》第 9 条')).toBeTruthy();
  expect(screen.getByText('《支部手册》')).toBeTruthy();
  expect(screen.getByText('应为：1 人')).toBeTruthy();
  expect(screen.getByText('现为：空缺')).toBeTruthy();
});

test('a finding without an article says so', async () => {
  const { user } = await renderFindings({ ...FINDING, basis: [] });
  await user.click(screen.getByRole('button', { name: '依据' }));
  expect(screen.getByText('没有对应的条文。')).toBeTruthy();
});

test('the gravest stand first, each group with its number', async () => {
  await renderFindings(
    { ...FINDING, id: 'a', severity: 'info' },
    { ...FINDING, id: 'b' },
    { ...FINDING, id: 'c', severity: 'info', waived: true },
  );
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent?.trim());
  expect(titles).toEqual(['须处理 1', '提示 2']);
  expect(screen.getAllByText('已豁免')).toHaveLength(1);
});

test('no findings is good news and is said', async () => {
  await renderFindings();
  expect(screen.getByText('没有发现需要整改的问题。')).toBeTruthy();
});
