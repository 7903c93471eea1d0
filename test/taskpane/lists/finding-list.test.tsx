/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { review } from '../../../src/review/review';
import type { FindingResult, ProblemResult } from '../../../src/review/result';
import { createChannel } from '../../../src/taskpane/channel';
import FindingList from '../../../src/taskpane/lists/finding-list';
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

const PROBLEM: ProblemResult = {
  severity: 'warn',
  code: 'score.exceedsPoints',
  sheet: '评分表',
  cell: 'E5',
  message: '得分31超过分值30。',
  received: '31',
};

async function renderFindings(...findings: FindingResult[]) {
  return renderEntries(findings, []);
}

async function renderEntries(findings: readonly FindingResult[], problems: readonly ProblemResult[]) {
  installBrowserParts();
  const host = new MemoryHost(smallRubric());
  const pane = new Pane({ host, review, today: () => '2026-11-20', channel: createChannel(), memory: forgetful() });
  await pane.review();
  const result = pane.state().reviewed?.review.result;
  if (result === undefined) throw new Error('not reviewed');
  render(
    <PaneProvider value={pane}>
      <FindingList result={{ ...result, findings, problems }} />
    </PaneProvider>,
  );
  return { host, pane, user: userEvent.setup() };
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
  const basis = screen.getByRole('button', { name: /^依据/ });
  await user.click(basis);
  expect(basis.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/^机关条例第 9 条 · 可信度 A：已见官方文本/u)).toBeTruthy();
  expect(screen.getByText(/^支部手册 · 可信度 M：未见文本/u)).toBeTruthy();
  expect(screen.getByText('应为：1 人')).toBeTruthy();
  expect(screen.getByText('现为：空缺')).toBeTruthy();
});

test('a finding without an article says so', async () => {
  const { user } = await renderFindings({ ...FINDING, basis: [] });
  await user.click(screen.getByRole('button', { name: /^依据/ }));
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

test('a waived finding says why and by whose leave', async () => {
  const waiver = { reason: '编制只有两人', by: '机关党委' };
  await renderFindings({ ...FINDING, severity: 'info', waived: true, waiver });
  expect(screen.getByText('豁免原因：编制只有两人（批准人：机关党委）')).toBeTruthy();
});

test('no findings is good news and is said', async () => {
  await renderFindings();
  expect(screen.getByText('没有发现需要整改的问题。')).toBeTruthy();
});

test('rules failed and places are counted apart; what is waived or only a hint is in neither, and counted too', async () => {
  await renderFindings(
    FINDING,
    { ...FINDING, id: 'b', cell: 'C5' },
    { ...FINDING, id: 'c', rule: 'S02-1', waived: true },
    { ...FINDING, id: 'd', rule: 'S02-2', severity: 'info' },
  );
  expect(screen.getByText('1 条规则不符，共 2 处')).toBeTruthy();
  expect(screen.getByText('提示或已豁免 2 条')).toBeTruthy();
});

const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent?.trim());

test('the list is grouped by standard or by sheet, problems of reading in their own group', async () => {
  const other = { ...FINDING, id: 'b', standard: 'S16', sheet: '会议记录', message: '三月没有支委会。' };
  const { user } = await renderEntries([other, FINDING], [PROBLEM]);
  expect(titles()).toEqual(['须处理 2', '请核对 1']);
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按标准');
  expect(titles()).toEqual(['读表时的问题 1', 'S02 班子健全 1', expect.stringMatching(/^S16 .+ 1$/)]);
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按工作表');
  expect(titles()).toEqual(['会议记录 1', '支委会成员 1', '评分表 1']);
});

test('a filter and a search cut the list down, and say so when nothing is left', async () => {
  const { user } = await renderEntries([FINDING], [PROBLEM]);
  await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), '请核对');
  expect(titles()).toEqual(['请核对 1']);
  await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), '全部');
  await user.type(screen.getByRole('searchbox', { name: '查找' }), '支委会 纪检');
  expect(titles()).toEqual(['须处理 1']);
  await user.type(screen.getByRole('searchbox', { name: '查找' }), '无此词');
  expect(screen.getByText('没有符合条件的条目。')).toBeTruthy();
});

test('a group is folded by its title', async () => {
  const { user } = await renderEntries([FINDING], [PROBLEM]);
  await user.click(screen.getByRole('button', { name: '须处理 1' }));
  expect(screen.queryByText('支委会缺纪检委员。')).toBeNull();
  expect(screen.getByText('得分31超过分值30。')).toBeTruthy();
});

test('the rule behind a finding is explained on demand', async () => {
  const { user } = await renderFindings(FINDING);
  await user.click(screen.getByRole('button', { name: /^依据/ }));
  await user.click(screen.getByRole('button', { name: '规则说明 S02-5' }));
  expect(await screen.findByText(/什么情况下提出/)).toBeTruthy();
});

test('a finding in another file names its place and says where to look, without a link that leads nowhere', async () => {
  await renderFindings({ ...FINDING, sheet: '[党员台账.xlsx]党员名册' });
  expect(screen.getByText(/^\[党员台账\.xlsx\]党员名册!C4（在另一文件中）$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^转到/ })).toBeNull();
});

test('a finding is waived with a reason and an approver, not without, and only where a rule found it', async () => {
  const { pane, user } = await renderFindings(FINDING, {
    ...FINDING,
    id: 'lost',
    rule: 'score.lost',
    message: '扣1分。',
  });
  for (const button of screen.getAllByRole('button', { name: /^依据/ })) await user.click(button);
  expect(screen.getAllByRole('button', { name: /^豁免/ })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^豁免/ }));
  await user.type(screen.getByRole('textbox', { name: /^豁免原因/ }), '编制只有两人');
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  expect(pane.state().pending.changes.waivers).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /^批准人/ }), '书记');
  await user.click(screen.getByRole('button', { name: '放入待写入' }));
  const waiver = { rule: 'S02-5', subject: '纪检委员', reason: '编制只有两人', by: '书记' };
  expect(pane.state().pending.changes.waivers).toEqual([waiver]);
  await user.click(screen.getByRole('button', { name: '撤销豁免' }));
  expect(pane.state().pending.changes.waivers).toEqual([]);
});
