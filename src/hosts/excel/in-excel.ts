import type { Task } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import { toHostError } from './host-errors';

/** Runs one user action as one Excel batch, in `context` if given; rejects with `HostError` only. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  context?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  try {
    return await (context === undefined ? Excel.run(work) : Excel.run(context, work));
  } catch (error) {
    throw toHostError(error);
  }
}

export function throwIfCancelled(task: Task): void {
  if (task.signal?.aborted === true) throw new HostError('cancelled');
}

/** `version` is text, since 1.10 is above 1.9. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * A range that is used within one sync only. The client would otherwise keep it for later and release it with a
 * request of its own after the batch.
 */
export function passing<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}
