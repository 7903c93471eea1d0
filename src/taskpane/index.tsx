import { createRoot } from 'react-dom/client';
import { ribbonCommands } from '../commands/ribbon-commands';
import { associateCommand, showPane } from '../hosts/excel/commands';
import { createExcelHost } from '../hosts/excel/excel-host';
import { whenOfficeReady } from '../hosts/excel/office-ready';
import { displayLanguage, isDarkTheme } from '../hosts/excel/surroundings';
import type { Review, ReviewOptions } from '../review/review';
import type { Task, Workbook } from '../workbook/host';
import { App } from './app';
import { createChannel } from './channel';
import type { Connection } from './connection';
import { scriptLoaded } from './script-loaded';
import { storedColumns } from './state/column-memory';
import { Pane } from './state/pane';
import { languageOf } from './text/texts';
import { today } from './today';

const TIMEOUT = 10_000;

const root = createRoot(document.getElementById('root') as HTMLElement);

function show(connection: Connection): void {
  // Until Excel has answered, Office cannot be asked anything.
  const answered = connection.kind === 'ready' || connection.kind === 'old';
  root.render(
    <App
      connection={connection}
      language={languageOf(answered ? displayLanguage() : navigator.language)}
      officeIsDark={answered ? isDarkTheme : unknown}
    />,
  );
}

const unknown = () => undefined;

/** The rules are half of the program: they load while the first screen is already there. */
const engine = () => import('../review/review');

async function review(workbook: Workbook, options: ReviewOptions): Promise<Review> {
  return (await engine()).review(workbook, options);
}

/** The reader of files loads when the first file is picked; the file itself stays in the browser. */
async function openLedger(file: File, task: Task): Promise<Workbook> {
  const { openXlsx } = await import('../hosts/xlsx/xlsx-host');
  return openXlsx(new Uint8Array(await file.arrayBuffer()), file.name).read(task);
}

async function connect(): Promise<Connection> {
  // office.js comes after this script, so that the pane can say what is going on however slow Microsoft's server is.
  await scriptLoaded(document.getElementById('office-js') as HTMLScriptElement, TIMEOUT);
  const office = await whenOfficeReady(TIMEOUT);
  if (office.host !== 'excel') return { kind: office.host === 'none' ? 'outside' : 'timeout' };
  if (!office.supported) return { kind: 'old' };
  const host = createExcelHost();
  const channel = createChannel();
  const pane = new Pane({ host, review, today, channel, memory: storedColumns(() => localStorage), openLedger });
  // The ribbon buttons share this page with the pane.
  for (const [name, run] of Object.entries(ribbonCommands({ host, pane: channel, showPane }))) {
    associateCommand(name, run);
  }
  void pane.start();
  return { kind: 'ready', pane };
}

show({ kind: 'connecting' });
void connect().then(show);
void engine().catch(() => undefined);
