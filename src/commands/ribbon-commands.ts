import { OWN_SHEETS } from '../review/own-sheets';
import type { PaneChannel } from '../taskpane/channel';
import type { WorkbookHost } from '../workbook/host';
import { HostError } from '../workbook/host-error';

const RECTIFICATION = { sheet: OWN_SHEETS.rectification, row: 1, column: 1 };

export interface CommandDoors {
  readonly host: Pick<WorkbookHost, 'reveal'>;
  readonly pane: Pick<PaneChannel, 'send'>;
  /** Brings the task pane to the front. */
  readonly showPane: () => Promise<void>;
}

/** The functions behind the ribbon buttons, by the names the manifest calls them. None of them rejects. */
export function ribbonCommands({ host, pane, showPane }: CommandDoors) {
  return {
    /** 核验评分 */
    async reviewWorkbook(): Promise<void> {
      pane.send({ kind: 'review' });
      await shown(showPane);
    },
    /** 整改台账 */
    async openRectification(): Promise<void> {
      try {
        await host.reveal(RECTIFICATION);
      } catch (error) {
        pane.send(
          error instanceof HostError && error.code === 'missingSheet'
            ? { kind: 'noRectification' }
            : { kind: 'failed', message: error instanceof HostError ? error.message : String(error) },
        );
        await shown(showPane);
      }
    },
  } as const;
}

/** Where Excel cannot bring the pane to the front, the request still reaches it and waits there. */
async function shown(showPane: () => Promise<void>): Promise<void> {
  await showPane().catch(() => undefined);
}
