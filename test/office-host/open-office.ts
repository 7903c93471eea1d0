import type { FixtureWorkbook } from '../hosts/fixture-workbook';
import { loadClient, type ClientOptions, type OfficeClient } from './client';
import { OfficeHost, type OfficeHostOptions } from './office-host';

export interface OpenOffice {
  readonly host: OfficeHost;
  readonly client: OfficeClient;
  /** Presses a ribbon button; `completed` is what Excel hears when the command reports that it is done. */
  press(functionName: string, completed: () => void): Promise<void>;
}

/** A workbook open in a stand-in Excel, with Microsoft's client as the globals `Excel` and `Office`. */
export function openOffice(workbook: FixtureWorkbook, options: OfficeHostOptions & ClientOptions = {}): OpenOffice {
  const host = new OfficeHost(workbook, options);
  const client = loadClient(host, options);
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  return {
    host,
    client,
    async press(functionName, completed) {
      const run = client.commands.get(functionName);
      if (run === undefined) throw new Error(`no command ${functionName}`);
      await run({ completed });
    },
  };
}
