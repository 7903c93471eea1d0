/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import type { Connection } from '../../src/taskpane/connection';
import { installBrowserParts } from './browser-parts';

function renderApp(kind: Exclude<Connection['kind'], 'ready'>, language: 'zh-CN' | 'en' = 'zh-CN') {
  installBrowserParts();
  render(<App connection={{ kind }} language={language} officeIsDark={() => undefined} />);
}

test('before Excel answers the pane says that it is connecting', () => {
  renderApp('connecting');
  expect(screen.getByText('正在连接 Excel…')).toBeTruthy();
});

test.each([
  ['outside', '请在 Excel 中打开'],
  ['timeout', '没有连上 Excel'],
  ['old', '当前的 Excel 版本过旧'],
] as const)('%s: the pane says what is the matter', (kind, title) => {
  renderApp(kind);
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
});

test('only where trying again can help is there a button for it', () => {
  renderApp('timeout');
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});

test('outside Excel there is nothing to press', () => {
  renderApp('outside');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the page is marked with the language it is in', () => {
  renderApp('outside', 'en');
  expect([document.documentElement.lang, document.title]).toEqual(['en', 'Biaochi']);
  expect(screen.getByText('Please open this in Excel')).toBeTruthy();
});
