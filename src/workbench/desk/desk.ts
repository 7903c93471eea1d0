import { openXlsx, type XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { HostError } from '../../workbook/host-error';
import { WorkbenchHost } from '../host/workbench-host';
import { GridControl } from '../view/grid-control';
import { savedName } from './saved-name';

/** A workbook lying open on the desk. */
export interface OpenFile {
  /** A new one for each file opened, the same file opened again included. */
  readonly id: number;
  readonly name: string;
  readonly host: WorkbenchHost;
  readonly control: GridControl;
}

export interface DeskState {
  readonly file: OpenFile | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  /** For the user: why a file was not opened, or an entry not taken. */
  readonly failure: string | null;
  /** Whether the file holds anything that has not been saved. */
  readonly unsaved: boolean;
}

/** Where the bytes of a file come from. */
export interface FileSource {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** One workbook at a time, opened, changed and saved; knows no component. No method rejects. */
export class Desk {
  private current: DeskState = { file: null, opening: null, failure: null, unsaved: false };
  private readonly listeners = new Set<() => void>();
  private opened = 0;

  readonly state = (): DeskState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the file in place of the present one; one that cannot be opened changes nothing. */
  async open({ name, bytes }: FileSource): Promise<void> {
    if (this.current.opening !== null) return;
    this.set({ opening: name, failure: null });
    try {
      const file = openXlsx(await bytes(), name);
      this.set({ file: await this.lay(file, name), unsaved: false });
    } catch (error) {
      this.set({ failure: messageOf(error) });
    } finally {
      this.set({ opening: null });
    }
  }

  /** The file as it stands, and the name to save it under; `undefined` when there is none. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
    const { file } = this.current;
    if (file === null) return undefined;
    try {
      const bytes = await file.host.save();
      this.set({ unsaved: false });
      return { name: savedName(file.name), bytes };
    } catch (error) {
      this.set({ failure: messageOf(error) });
      return undefined;
    }
  }

  dismiss(): void {
    this.set({ failure: null });
  }

  private async lay(file: XlsxHost, name: string): Promise<OpenFile> {
    const control = new GridControl({
      look: (sheet) => file.look(sheet),
      refuse: (error) => this.set({ failure: error.message }),
    });
    const host = await WorkbenchHost.open(file, control, () => this.set({ unsaved: true }));
    control.connect(host);
    this.opened += 1;
    return { id: this.opened, name, host, control };
  }

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return new HostError('unexpected', { detail: error instanceof Error ? error.message : String(error) }).message;
}
