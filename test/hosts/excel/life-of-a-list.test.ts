import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { openOffice } from '../../office-host/open-office';
import type { OnDesk } from '../../review/life/desk';
import { lifeOfAList } from '../../review/life/life-of-a-list';

/** More on demand: each sequence takes several seconds. */
const numRuns = Number(process.env.LIFE_RUNS ?? 2);

function onDesk(): OnDesk {
  return { host: createExcelHost(), reopened: async () => onDesk() };
}

lifeOfAList(
  'Excel',
  async (workbook) => {
    openOffice(workbook, { versions: { ExcelApi: '1.18' } });
    return onDesk();
  },
  { numRuns, maxLength: 15 },
);
