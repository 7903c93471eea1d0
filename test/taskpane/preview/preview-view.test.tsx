/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { review } from '../../../src/review/review';
import { createChannel } from '../../../src/taskpane/channel';
import { PaneProvider } from '../../../src/taskpane/pane-context';
import PreviewView from '../../../src/taskpane/preview/preview-view';
import { Pane } from '../../../src/taskpane/state/pane';
import { EMPTY } from '../../../src/workbook/cell';
import type { WritePlan } from '../../../src/workbook/plan';
import { installBrowserParts } from '../browser-parts';
import { forgetful } from '../memory';
import { MemoryHost } from '../memory-host';
import { smallRubric } from '../small-rubric';

const PLAN: WritePlan = {
  sheets: [
    {
      sheet: '评分表',
      cells: [
        { row: 3, column: 5, content: { kind: 'number', value: 38 }, expected: { kind: 'number', value: 39 } },
        {
          row: 6,
          column: 5,
          content: { kind: 'formula', formula: '=SUM(E3:E5)', result: 99 },
          expected: EMPTY,
        },
        { row: 7, column: 5, content: { kind: 'blank' }, expected: { kind: 'text', text: '旧说明' } },
      ],
    },
    {
      sheet: '整改台账',
      create: { columns: [] },
      cells: Array.from({ length: 30 }, (_, index) => ({
        row: index + 1,
        column: 1,
        content: { kind: 'text', text: `第${index + 1}行` } as const,
        expected: EMPTY,
      })),
    },
  ],
};

function renderPreview(plan: WritePlan) {
  installBrowserParts();
  const host = new MemoryHost(smallRubric());
  const pane = new Pane({ host, review, today: () => '2026-11-20', channel: createChannel(), memory: forgetful() });
  render(
    <PaneProvider value={pane}>
      <PreviewView plan={plan} />
    </PaneProvider>,
  );
  return { host, user: userEvent.setup() };
}

const section = (title: string) => screen.getByRole('heading', { name: title }).closest('section') as HTMLElement;

test('the preview counts what will be written and what it replaces', () => {
  renderPreview(PLAN);
  expect(screen.getByText('2 张工作表，33 个单元格')).toBeTruthy();
  expect(screen.getByText(/其中 2 个单元格现在有别的内容/)).toBeTruthy();
});

test('each cell shows what it holds and what it will hold', () => {
  renderPreview(PLAN);
  const lines = within(section('评分表')).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'E3原39新38',
    'E6结果 99=SUM(E3:E5)',
    'E7原旧说明新（空）',
  ]);
});

test('cells of a sheet that is there can be gone to, those of a new one not yet', async () => {
  const { host, user } = renderPreview(PLAN);
  await user.click(screen.getByRole('button', { name: '转到 评分表!E3' }));
  expect(host.revealed).toEqual([{ sheet: '评分表', row: 3, column: 5 }]);
  expect(within(section('整改台账')).queryByRole('button', { name: /^转到/ })).toBeNull();
});

test('a new sheet is marked as new and shows its beginning', () => {
  renderPreview(PLAN);
  const added = within(section('整改台账'));
  expect(added.getByText('新增工作表')).toBeTruthy();
  expect(added.getAllByRole('listitem')).toHaveLength(20);
  expect(added.getByRole('button', { name: '显示全部 30 条' })).toBeTruthy();
});

test('an empty plan says that there is nothing to write', () => {
  renderPreview({ sheets: [{ sheet: '评分表', cells: [] }] });
  expect(screen.getByText('工作簿已是最新，没有需要写入的内容。')).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('a cell of a column that people fill in says so, and what has no mark is the program’s', () => {
  const cell = { row: 4, column: 8, content: { kind: 'text', text: '沈若兰' }, expected: EMPTY } as const;
  const engine = { ...cell, column: 2 };
  renderPreview({ sheets: [{ sheet: '整改台账', cells: [{ ...cell, owner: 'human' }, engine] }] });
  expect(screen.getAllByText('由人填写的列')).toHaveLength(1);
  expect(screen.getByText('没有注明的单元格由标尺填写。')).toBeTruthy();
});
