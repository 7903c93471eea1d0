import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { openOffice } from '../../office-host/open-office';
import { hostContract } from '../contract';

hostContract('Excel', async (workbook) => {
  // The version that tells notes; everything else is there in older ones, as the other tests here show.
  openOffice(workbook, { versions: { ExcelApi: '1.18' } });
  return { host: createExcelHost(), reread: () => createExcelHost().read() };
});
