import type { Workbook, WorkbookHost } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import { applyPlan } from './apply-plan';
import { ChangeFeed } from './change-feed';
import { ChangeLog } from './change-log';
import { inExcel } from './in-excel';
import { keptGrids, type Known } from './kept-grids';
import { readWorkbook } from './read-workbook';
import { revealPlace } from './reveal';

/** The workbook open in Excel. Needs ExcelApi 1.9; merged areas are seen from 1.13 on. */
export function createExcelHost(): WorkbookHost {
  const log = new ChangeLog();
  const changes = new ChangeFeed(log);
  const readings = new WeakMap<Workbook, Known>();
  return {
    async read({ since, ...task } = {}) {
      const moment = log.now();
      const known = since && readings.get(since);
      const { workbook, sheetNames, ...learnt } = await watched(log, (context) =>
        readWorkbook(context, task, (heads) => (known === undefined ? new Map() : keptGrids(known, heads, log))),
      );
      changes.rememberSheets(sheetNames);
      readings.set(workbook, { moment, ...learnt });
      return workbook;
    },
    async apply(plan, task = {}) {
      try {
        return await inExcel((context) => applyPlan(context, plan, task));
      } finally {
        // While the add-in writes, it hears no events: neither its own nor those of co-authors.
        log.doubt();
      }
    },
    reveal: (place) => watched(log, (context) => revealPlace(context, place)),
    observe: (listener) => changes.listen(listener),
  };
}

/** Excel that could not be reached may have had something to tell. */
async function watched<T>(log: ChangeLog, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await inExcel(work);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'disconnected') log.doubt();
    throw error;
  }
}
