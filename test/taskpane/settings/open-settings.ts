import { screen } from '@testing-library/react';
import type { Workbook } from '../../../src/workbook/host';
import { renderPane } from '../render-pane';

/** The pane over a reviewed workbook, at 设置. */
export async function openSettings(workbook?: Workbook) {
  const opened = await renderPane(workbook === undefined ? {} : { workbook });
  await opened.user.click(screen.getByRole('button', { name: '核验' }));
  await opened.user.click(await screen.findByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '评分与等次' });
  return opened;
}

export const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
