import { dumpBook, type BookDump } from './dump';
import type { Counters, OfficeHost } from './office-host';
import type { Versions } from './versions';
import type { RequestBody } from './wire';

/** What Excel for Windows puts into a page as `window.external`. */
export interface RichClientOptions {
  readonly versions?: Versions;
  readonly displayLanguage?: string;
  /** Colours of Excel's frame, `#rrggbb`. */
  readonly bodyBackground?: string;
}

type Callback = (result: SafeArray | number, status?: number) => void;

interface SafeArray {
  toArray(): unknown[];
}

/** The numbers of Excel's refusals in this transport; the client turns them back into codes. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
};
const GENERAL_EXCEPTION = 5001;
const RICH_API_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;

/** For assertions in a page: `window.__officeHost`. */
export interface OfficeHostHandle {
  dump(): BookDump;
  readonly counters: Counters;
  readonly host: OfficeHost;
  /** Clicks a ribbon button that runs a function; resolves when the function reports completion. */
  runCommand(functionName: string): Promise<void>;
  /** What the stand-in was asked for and does not know. A test should see an empty list. */
  readonly gaps: readonly string[];
}

export function createRichClient(
  host: OfficeHost,
  options: RichClientOptions = {},
): { external: object; handle: OfficeHostHandle } {
  const events = new Map<number, (id: number, payload: unknown) => void>();
  const gaps: string[] = [];
  const waiting: (() => void)[] = [];

  function execute(id: number, params: unknown, callback: Callback): void {
    if (id === COMMAND_COMPLETED) waiting.shift()?.();
    if (id !== RICH_API_REQUEST) return later(() => callback(id === COMMAND_COMPLETED ? safe([0]) : GENERAL_EXCEPTION));
    const message = plain(params) as unknown[];
    later(() => callback(answer(message.flat(Infinity))));
  }

  function answer(message: readonly unknown[]): SafeArray {
    const body = message.find((part): part is string => typeof part === 'string' && part.startsWith('{'));
    try {
      const reply = host.handle(JSON.parse(body ?? '{}') as RequestBody);
      if (reply.status === 200) return safe([0, [200, [], JSON.stringify(reply.body)]]);
      return safe([REFUSALS[reply.code] ?? GENERAL_EXCEPTION]);
    } catch (error) {
      gaps.push(String(error));
      return safe([GENERAL_EXCEPTION]);
    }
  }

  host.onEvents = (entries) =>
    later(() =>
      events.get(RICH_API_EVENT)?.(
        RICH_API_EVENT,
        safe(entries.map((one) => safe([one.messageCategory, one.messageType, one.targetId, one.message, '']))),
      ),
    );

  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${options.displayLanguage ?? 'zh-CN'}`,
    GetContext: () => context(options),
    Execute: execute,
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: Callback,
    ) => {
      events.set(id, handler);
      later(() => callback(safe([0]), 0));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      events.delete(id);
      later(() => callback(safe([0]), 0));
    },
  };
  const handle: OfficeHostHandle = {
    dump: () => dumpBook(host.book),
    counters: host.counters,
    host,
    gaps,
    runCommand: (functionName) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        const event = JSON.stringify({ source: { id: functionName } });
        events.get(COMMAND_EVENT)?.(COMMAND_EVENT, [functionName, functionName, event]);
      }),
  };
  return { external, handle };
}

/** All members must exist, even those that answer nothing. */
function context(options: RichClientOptions): object {
  const nothing = () => undefined;
  const locale = () => options.displayLanguage ?? 'zh-CN';
  const background = Number.parseInt((options.bodyBackground ?? '#ffffff').slice(1), 16);
  return {
    GetAppType: nothing,
    GetSolutionRef: () => 'biaochi',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: nothing,
    GetAppCapabilities: nothing,
    GetActivationMode: nothing,
    GetControlIntegrationLevel: nothing,
    GetSettings: () => ({ Read: nothing, Write: nothing }),
    GetSupportedMatrix: () => JSON.stringify(options.versions ?? { ExcelApi: '1.14', SharedRuntime: '1.1' }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyForegroundColor: 0x808080, bodyBackgroundColor: background }),
  };
}

function safe(list: unknown[]): SafeArray {
  return { toArray: () => list };
}

function plain(value: unknown): unknown {
  const list = (value as Partial<SafeArray> | null)?.toArray?.() ?? value;
  return Array.isArray(list) ? list.map(plain) : list;
}

/** The host answers in its own time, never inside the call. */
function later(run: () => void): void {
  setTimeout(run, 0);
}
