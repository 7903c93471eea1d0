/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { COMPLIANT } from '../../../samples/ledger/compliant';
import { workbook } from '../../support/grid';
import { gridsOf } from '../../support/ledger';
import { renderPane } from '../render-pane';

/** An office that only keeps its ledgers has no scoring table, and every page says what that means for it. */
async function reviewLedgers() {
  const { 党员名册 = [], 支委会成员 = [] } = COMPLIANT;
  const opened = await renderPane({ workbook: workbook(...gridsOf({ 党员名册, 支委会成员 })) });
  await opened.user.click(await screen.findByRole('button', { name: '核验' }));
  const turnTo = async (name: RegExp) => opened.user.click(await screen.findByRole('tab', { name }));
  return { ...opened, turnTo };
}

test('the overview says that there is no total and why', async () => {
  await reviewLedgers();
  expect(await screen.findByText(/^没有找到评分表，只按台账核验，没有总分/)).toBeTruthy();
});

test('the page of the items says why it is empty and where to look', async () => {
  const { turnTo } = await reviewLedgers();
  await turnTo(/^评分/);
  expect(await screen.findByText(/^没有评分表，也就没有可评的项。/)).toBeTruthy();
});

test('the settings leave out what only a scoring table has', async () => {
  const { turnTo } = await reviewLedgers();
  await turnTo(/^设置/);
  expect(await screen.findByRole('heading', { name: '规则参数' })).toBeTruthy();
  for (const name of ['各部分权重', '评分项对应的标准', '列的识别'])
    expect(screen.queryByRole('heading', { name })).toBeNull();
});
