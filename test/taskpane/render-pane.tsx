import { act, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { review } from '../../src/review/review';
import { App } from '../../src/taskpane/app';
import { createChannel } from '../../src/taskpane/channel';
import { Pane } from '../../src/taskpane/state/pane';
import type { PaneDoors } from '../../src/taskpane/state/pane-core';
import type { Workbook } from '../../src/workbook/host';
import { MemoryHost } from './memory-host';
import { forgetful } from './memory';
import { installBrowserParts } from './browser-parts';
import { smallRubric } from './small-rubric';

/** The whole pane over a workbook in memory, with the real review behind it. */
export async function renderPane(
  options: { workbook?: Workbook } & Partial<Pick<PaneDoors, 'review' | 'memory' | 'openLedger' | 'followAfter'>> = {},
) {
  installBrowserParts();
  const host = new MemoryHost(options.workbook ?? smallRubric());
  const channel = createChannel();
  const pane = new Pane({
    host,
    review: options.review ?? review,
    today: () => '2026-11-20',
    channel,
    memory: options.memory ?? forgetful(),
    ...(options.openLedger && { openLedger: options.openLedger }),
    // Unless a test asks for it, nothing is read by itself while the test looks on.
    followAfter: options.followAfter ?? 60_000,
  });
  await pane.start();
  render(<App connection={{ kind: 'ready', pane }} language="zh-CN" officeIsDark={() => false} />);
  // The first look at the workbook is over before the test begins.
  await waitFor(() => expect(pane.state().survey).not.toBeNull());
  host.reads = 0;
  return { host, channel, pane, user: userEvent.setup(), act };
}
