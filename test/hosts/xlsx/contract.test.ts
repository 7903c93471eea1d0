import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { hostContract } from '../contract';
import { fixtureBytes } from '../fixture-bytes';

hostContract('A file', async (workbook) => {
  const name = workbook.name ?? '台账.xlsx';
  const host = openXlsx(await fixtureBytes(workbook), name);
  return { host, reread: () => openXlsx(host.save(), name).read() };
});
