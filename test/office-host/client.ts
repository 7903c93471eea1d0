import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { OfficeHost } from './office-host';
import { isSupported, type Versions } from './versions';
import type { RequestBody } from './wire';

/** Microsoft's client library, talking to a stand-in host. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What `Office.actions.associate` was given. */
  readonly commands: ReadonlyMap<string, Command>;
}

type Command = (event: { completed(): void }) => Promise<void>;

export interface ClientOptions {
  /** Requirement sets of the Excel that is played; `ExcelApi` 1.14 (Excel 2021) when left out. */
  readonly versions?: Versions;
  readonly displayLanguage?: string;
  readonly officeTheme?: Partial<Office.OfficeTheme>;
  /** What `Office.onReady` resolves with, or `never` for a blocked library; Excel when left out. */
  readonly ready?: { readonly host: string | null } | 'never';
}

let script: Script | undefined;

/**
 * Evaluates a fresh copy of the client, with every call checked against the requirement sets, which the client itself
 * leaves off. The loader (`office.js`) is not run in Node, so `Office.onReady` and `Office.context` are given here; the
 * real loader is exercised in the browser test.
 */
export function loadClient(host: OfficeHost, options: ClientOptions = {}): OfficeClient {
  script ??= new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'), 'utf8'));
  const window: Record<string, unknown> = {
    navigator: { userAgent: 'Mozilla/5.0 Chrome/120' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    addEventListener: () => undefined,
    console,
    setTimeout,
    clearTimeout,
    _richApiNativeBridge: createBridge(host),
  };
  window.window = window;
  createContext(window);
  script.runInContext(window);
  addNotes(window as unknown as OfficeClient);
  const commands = new Map<string, Command>();
  window.commands = commands;
  window.Office = office(window.Office as object, options, commands);
  const client = window as unknown as OfficeClient;
  Object.assign((client.OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, {
    _doApiNotSupportedCheck: true,
  });
  return client;
}

/** The client on npm ends before ExcelApi 1.18, where workbooks got their notes: asked as its comments are. */
function addNotes({ Excel: excel, OfficeExtension: extension }: OfficeClient): void {
  if ('notes' in excel.Workbook.prototype) return;
  const { createPropertyObject } = (extension as unknown as { BatchApiHelper: ApiHelper }).BatchApiHelper;
  Object.defineProperty(excel.Workbook.prototype, 'notes', {
    get(this: Excel.Workbook) {
      return createPropertyObject(excel.CommentCollection, this, 'Notes', true, 4);
    },
  });
}

interface ApiHelper {
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
}

function office(library: object, options: ClientOptions, commands: Map<string, Command>): object {
  const versions = options.versions ?? { ExcelApi: '1.14' };
  const ready = options.ready ?? { host: 'Excel' };
  const given = {
    context: {
      requirements: { isSetSupported: (name: string, version = '1.1') => isSupported(versions, name, version) },
      displayLanguage: options.displayLanguage ?? 'zh-CN',
      officeTheme: options.officeTheme,
    },
    onReady: () => (ready === 'never' ? new Promise(() => undefined) : Promise.resolve(ready)),
    actions: { associate: (name: string, run: Command) => commands.set(name, run) },
  };
  return Object.create(library, Object.getOwnPropertyDescriptors(given)) as object;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface OutgoingMessage {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

const RESPONSE = 2;
const EVENT = 3;

/** The client's own bridge to a native host: messages are JSON text both ways. */
function createBridge(host: OfficeHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as OutgoingMessage;
      const answer = host.handle(message.body);
      const body = answer.status === 200 ? answer.body : { error: { code: answer.code, message: answer.code } };
      reply({ id, type: RESPONSE, message: { statusCode: answer.status, headers: {}, body } });
    },
  };
  function reply(message: object): void {
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(message)), 0);
  }
  host.onEvents = (entries) => reply({ type: EVENT, message: { entries } });
  return bridge;
}
