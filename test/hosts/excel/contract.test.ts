import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { openOffice } from '../../office-host/open-office';
import { hostContract } from '../contract';

hostContract('Excel', async (workbook) => {
  openOffice(workbook);
  return { host: createExcelHost(), reread: () => createExcelHost().read() };
});
