/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { review } from '../../src/review/review';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { sheet, workbook } from '../support/grid';
import { gridsOf } from '../support/ledger';
import { installBrowserParts } from './browser-parts';
import { renderPane } from './render-pane';

/** What is on the page comes back after another tab, after the preview, and after the workbook was read again by itself. */

const PROBLEM = '缺纪检委员';

/** A rubric with a finding that can be waived, its list written some days before. */
function listed(score = 39): Workbook {
  installBrowserParts();
  const { 党员名册 = [], 支委会成员 = [], 党小组 = [] } = COMPLIANT;
  const book = workbook(
    sheet('评分表', [
      ['某支部验收评分表'],
      ['序号', '考核项目', '分值', '评分标准', '得分', '扣分原因'],
      [1, '班子健全', 40, '缺1名委员扣1分；未公示的扣2分', score, PROBLEM],
      [2, '按期换届', 60, '未按期换届不得分', 60, null],
    ]),
    ...gridsOf({ 党员名册, 支委会成员, 党小组 }),
  );
  return applied(book, review(book, { asOf: '2026-11-10' }).plan);
}

async function open(tab: RegExp, book = listed()) {
  const opened = await renderPane({ workbook: book, followAfter: 10 });
  const { user, host, pane } = opened;
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  const turnTo = async (name: RegExp) => user.click(await screen.findByRole('tab', { name }));
  await press('核验');
  await turnTo(tab);
  /** Somebody edits the workbook, which is then this one, and the pane follows. */
  const readAgain = async (now: Workbook) => {
    host.workbook = now;
    act(() => host.edit('评分表'));
    await waitFor(() => expect(pane.state().reviewed?.workbook).toBe(now));
  };
  /** Away and back in each of the ways there are. */
  const comeBack = async (after: () => Promise<unknown>) => {
    await turnTo(tab.test('总览') ? /^设置/ : /^总览/);
    await turnTo(tab);
    await after();
    await press('预览写入');
    await press('返回');
    await after();
    await readAgain({ ...host.workbook });
    await after();
  };
  return { ...opened, press, turnTo, readAgain, comeBack };
}

const value = async (name: string | RegExp, role = 'textbox') =>
  (await screen.findByRole<HTMLInputElement>(role, { name })).value;

test('问题: the grouping, the filter and the search stay', async () => {
  const { user, comeBack } = await open(/^问题/);
  await user.selectOptions(await screen.findByRole('combobox', { name: '分组' }), '按标准');
  await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), '请核对');
  await user.type(screen.getByRole('searchbox', { name: '查找' }), '班子');
  await comeBack(async () => {
    expect(await value('分组', 'combobox')).toBe('standard');
    expect(await value('显示', 'combobox')).toBe('warn');
    expect(await value('查找', 'searchbox')).toBe('班子');
  });
});

test('问题: what was opened stays open, what was folded folded, and a half-written waiver half-written', async () => {
  const { user, press, comeBack } = await open(/^问题/);
  await user.type(await screen.findByRole('searchbox', { name: '查找' }), 'S20-5');
  const [first] = await screen.findAllByRole('button', { name: /^依据/ });
  await user.click(first as HTMLElement);
  await press(/^规则说明/);
  await press(/^豁免：/);
  await user.type(screen.getByRole('textbox', { name: /^豁免原因/ }), '编制只有两人');
  await comeBack(async () => {
    expect(await value(/^豁免原因/)).toBe('编制只有两人');
    expect(await screen.findByText(/什么情况下提出/)).toBeTruthy();
  });
  await user.type(screen.getByRole('textbox', { name: /^批准人/ }), '书记');
  await press('放入待写入');
  await press('撤销豁免');
  await press(/^豁免：/);
  expect(await value(/^豁免原因/)).toBe('');
});

test('评分: half-given answers and a half-made choice of standards stay, and are gone once they were sent', async () => {
  const { user, press, comeBack, turnTo } = await open(/^评分/);
  await press('按细则算分：班子健全');
  await user.type(await screen.findByRole('textbox', { name: /多少名|几名|数量/ }), '2');
  await press('更正“按期换届”对应的标准');
  await user.click(await screen.findByRole('combobox', { name: '对应的标准' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: /^S24/ }));
  await comeBack(async () => {
    expect(await screen.findByText(/扣 2 分，得 38 分/)).toBeTruthy();
    expect(await value('对应的标准', 'combobox')).toContain('S24');
  });
  await press('放入待写入');
  await press('确定');
  await turnTo(/^总览/);
  await turnTo(/^评分/);
  await press('按细则算分：班子健全');
  await press('更正“按期换届”对应的标准');
  expect(await screen.findByText(/还有 2 句没有回答/)).toBeTruthy();
});

test('评分: answers do not go over to other sentences once the rule was changed', async () => {
  const { user, press, readAgain } = await open(/^评分/);
  await press('按细则算分：班子健全');
  await user.type(await screen.findByRole('textbox', { name: /多少名|几名|数量/ }), '2');
  const rewritten = sheet('评分表', [
    ['序号', '考核项目', '分值', '评分标准', '得分', '扣分原因'],
    [1, '班子健全', 40, '每少1次会扣3分；缺1名委员扣1分', 39, PROBLEM],
    [2, '按期换届', 60, '未按期换届不得分', 60, null],
  ]);
  await readAgain(workbook(rewritten));
  expect(await screen.findByText(/还有 2 句没有回答/)).toBeTruthy();
});

test('整改: the search, the form and the step stay with what was typed, until it is kept for writing', async () => {
  const { user, press, comeBack, turnTo } = await open(/^整改/);
  await user.type(await screen.findByRole('searchbox', { name: '查找' }), '纪检');
  await press(`办理：${PROBLEM}`);
  await user.type(screen.getByRole('textbox', { name: '责任人' }), '沈若兰');
  await press('提交复查');
  await user.type(screen.getByRole('textbox', { name: '佐证材料' }), '会议记录');
  await comeBack(async () => {
    expect(await value('查找', 'searchbox')).toBe('纪检');
    expect(await value('责任人')).toBe('沈若兰');
    expect(await value('佐证材料')).toBe('会议记录');
  });
  await press('放入待写入');
  await press(`撤销待写入的变动：${PROBLEM}`);
  await turnTo(/^总览/);
  await turnTo(/^整改/);
  expect(await value('责任人')).toBe('');
});

test('设置: the search, what is not kept yet and a column being corrected stay', async () => {
  const { user, press, comeBack } = await open(/^设置/);
  await user.type(await screen.findByRole('searchbox', { name: '按规则或说明查找参数' }), 'S02');
  await user.clear(screen.getByRole('textbox', { name: '总分小数位数' }));
  await user.type(screen.getByRole('textbox', { name: '总分小数位数' }), '0');
  await press('更正“扣分原因”的含义');
  await user.selectOptions(await screen.findByRole('combobox', { name: /这一列是/ }), '备注');
  await comeBack(async () => {
    expect(await value('按规则或说明查找参数', 'searchbox')).toBe('S02');
    expect(await value('总分小数位数')).toBe('0');
    expect(await value(/这一列是/, 'combobox')).toBe('remark');
  });
});

test('总览: what was opened stays open', async () => {
  const { press, comeBack } = await open(/^总览/);
  await press('分数怎么来的');
  await screen.findAllByRole('group', { name: /用到的单元格/ });
  await comeBack(() => screen.findAllByRole('group', { name: /用到的单元格/ }));
});

test('what was typed for a row that is gone goes with it', async () => {
  const { user, press, readAgain, turnTo } = await open(/^整改/);
  await user.type(await screen.findByRole('searchbox', { name: '查找' }), '纪检');
  await press(`办理：${PROBLEM}`);
  await user.type(screen.getByRole('textbox', { name: '责任人' }), '沈若兰');
  await readAgain(listed(40));
  await readAgain(listed());
  await turnTo(/^整改/);
  await press(`办理：${PROBLEM}`);
  expect(await value('责任人')).toBe('');
});

test('each page is where it was scrolled to; one that is opened for the first time begins at its top', async () => {
  const { turnTo } = await open(/^问题/);
  const page = document.documentElement;
  await screen.findByRole('searchbox', { name: '查找' });
  page.scrollTop = 240;
  document.dispatchEvent(new Event('scroll'));
  await turnTo(/^设置/);
  await screen.findByRole('heading', { name: '评分与等次' });
  expect(page.scrollTop).toBe(0);
  await turnTo(/^问题/);
  await screen.findByRole('searchbox', { name: '查找' });
  expect(page.scrollTop).toBe(240);
});
