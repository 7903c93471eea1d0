import { createExcelHost } from '../../src/hosts/excel/excel-host';
import type { WorkbookHost } from '../../src/workbook/host';
import type { FixtureWorkbook } from '../hosts/fixture-workbook';
import type { Counters } from './office-host';
import { openOffice } from './open-office';

/** Runs a review against a stand-in Excel that holds this workbook and tells what it cost on the wire. */
export async function measureReview(
  workbook: FixtureWorkbook,
  run: (host: WorkbookHost) => Promise<void>,
): Promise<Counters> {
  const { host } = openOffice(workbook);
  await run(createExcelHost());
  // The client sends its clean-up request after it has answered.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return host.counters;
}
