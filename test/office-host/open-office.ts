import type { FixtureWorkbook } from '../hosts/fixture-workbook';
import { loadClient, type ClientOptions, type OfficeClient } from './client';
import { OfficeHost, type OfficeHostOptions } from './office-host';

/** A workbook open in a stand-in Excel, with Microsoft's client as the globals `Excel` and `Office`. */
export function openOffice(
  workbook: FixtureWorkbook,
  options: OfficeHostOptions & ClientOptions = {},
): { host: OfficeHost; client: OfficeClient } {
  const host = new OfficeHost(workbook, options);
  const client = loadClient(host, options);
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  return { host, client };
}
