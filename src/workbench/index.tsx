import { createRoot } from 'react-dom/client';
import type { Review, ReviewOptions } from '../review/review';
import { createChannel } from '../taskpane/channel';
import { storedColumns } from '../taskpane/state/column-memory';
import { Pane } from '../taskpane/state/pane';
import { languageOf } from '../taskpane/text/texts';
import { today } from '../taskpane/today';
import type { Task, Workbook, WorkbookHost } from '../workbook/host';
import { Desk, type LayFile } from './desk/desk';
import type { TemplateName } from './desk/templates';
import { Workbench } from './workbench';

/** The rules are half of the program: they load while the first screen is already there. */
const engine = () => import('../review/review');

async function review(workbook: Workbook, options: ReviewOptions): Promise<Review> {
  return (await engine()).review(workbook, options);
}

async function openLedger(file: File, task: Task): Promise<Workbook> {
  const { openXlsx } = await import('../hosts/xlsx/xlsx-host');
  return openXlsx(new Uint8Array(await file.arrayBuffer()), file.name).read(task);
}

function createPane(host: WorkbookHost): Pane {
  const memory = storedColumns(() => localStorage);
  return new Pane({ host, review, today, channel: createChannel(), memory, openLedger });
}

/** Stands beside the page. */
async function sample(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch('samples/branch.xlsx')).arrayBuffer());
}

async function template(name: TemplateName): Promise<Uint8Array> {
  return (await import('./desk/templates')).templateBytes(name);
}

/** The grid and the reading of files come when the first file does. */
const layFile: LayFile = async (...file) => (await import('./desk/lay-file')).layFile(...file);

createRoot(document.getElementById('root') as HTMLElement).render(
  <Workbench
    desk={new Desk(layFile)}
    language={languageOf(navigator.language)}
    sample={sample}
    template={template}
    createPane={createPane}
  />,
);
// While the first screen is being read, what will be needed next.
void engine().catch(() => undefined);
void import('./desk/lay-file').then(() => import('./view/spreadsheet')).catch(() => undefined);
