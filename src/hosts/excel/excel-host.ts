import type { WorkbookHost } from '../../workbook/host';
import { applyPlan } from './apply-plan';
import { ChangeFeed } from './change-feed';
import { inExcel } from './in-excel';
import { readWorkbook } from './read-workbook';
import { revealPlace } from './reveal';

/** The workbook open in Excel. Needs ExcelApi 1.9; merged areas are seen from 1.13 on. */
export function createExcelHost(): WorkbookHost {
  const changes = new ChangeFeed();
  return {
    async read(task = {}) {
      const { workbook, sheetNames } = await inExcel((context) => readWorkbook(context, task));
      changes.rememberSheets(sheetNames);
      return workbook;
    },
    apply: (plan, task = {}) => inExcel((context) => applyPlan(context, plan, task)),
    reveal: (place) => inExcel((context) => revealPlace(context, place)),
    observe: (listener) => changes.listen(listener),
  };
}
