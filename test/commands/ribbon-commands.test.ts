import { ribbonCommands } from '../../src/commands/ribbon-commands';
import type { PaneRequest } from '../../src/taskpane/channel';
import { HostError } from '../../src/workbook/host-error';
import type { Place } from '../../src/workbook/address';

function setUp(options: { reveal?: () => Promise<void>; showPane?: () => Promise<void> } = {}) {
  const revealed: Place[] = [];
  const sent: PaneRequest[] = [];
  let shown = 0;
  const commands = ribbonCommands({
    host: { reveal: options.reveal ?? ((place) => Promise.resolve(void revealed.push(place))) },
    pane: { send: (request) => void sent.push(request) },
    showPane: () => {
      shown++;
      return options.showPane?.() ?? Promise.resolve();
    },
  });
  return { commands, revealed, sent, shown: () => shown };
}

test('核验评分 shows the pane and starts a review there', async () => {
  const { commands, sent, shown } = setUp();
  await commands.reviewWorkbook();
  expect([sent, shown()]).toEqual([[{ kind: 'review' }], 1]);
});

test('核验评分 starts the review even where Excel can not show the pane', async () => {
  const { commands, sent } = setUp({ showPane: () => Promise.reject(new Error('not supported')) });
  await commands.reviewWorkbook();
  expect(sent).toEqual([{ kind: 'review' }]);
});

test('整改台账 goes to the sheet and leaves the pane alone', async () => {
  const { commands, revealed, sent, shown } = setUp();
  await commands.openRectification();
  expect([revealed, sent, shown()]).toEqual([[{ sheet: '整改台账', row: 1, column: 1 }], [], 0]);
});

test('整改台账 without such a sheet shows the pane with a hint', async () => {
  const reveal = () => Promise.reject(new HostError('missingSheet', { sheet: '整改台账' }));
  const { commands, sent, shown } = setUp({ reveal });
  await commands.openRectification();
  expect([sent, shown()]).toEqual([[{ kind: 'noRectification' }], 1]);
});

test('整改台账 while a cell is being edited shows why it could not', async () => {
  const { commands, sent, shown } = setUp({ reveal: () => Promise.reject(new HostError('editMode')) });
  await commands.openRectification();
  expect([sent, shown()]).toEqual([[{ kind: 'failed', message: expect.stringContaining('正在编辑单元格') }], 1]);
});
