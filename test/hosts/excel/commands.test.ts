import { associateCommand, showPane } from '../../../src/hosts/excel/commands';
import { openOffice } from '../../office-host/open-office';

const WORKBOOK = { sheets: [{ name: '台账' }] };

test('Excel hears that the command is done, whether it succeeded or not', async () => {
  const { press } = openOffice(WORKBOOK);
  const done: string[] = [];
  associateCommand('reviewWorkbook', async () => void done.push('ran'));
  associateCommand('broken', () => Promise.reject(new Error('坏了')));
  await press('reviewWorkbook', () => done.push('completed'));
  await expect(press('broken', () => done.push('completed'))).rejects.toThrow('坏了');
  expect(done).toEqual(['ran', 'completed', 'completed']);
});

test('the pane is brought to the front where the runtime is shared', async () => {
  const { host } = openOffice(WORKBOOK, { versions: { ExcelApi: '1.14', SharedRuntime: '1.1' } });
  await showPane();
  expect(host.services.paneShown).toBe(1);
});

test('elsewhere nothing happens', async () => {
  const { host } = openOffice(WORKBOOK, { versions: { ExcelApi: '1.14' } });
  await showPane();
  expect(host.services.paneShown).toBe(0);
});
