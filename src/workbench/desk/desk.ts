import { HostError } from '../../workbook/host-error';
import type { WorkbenchHost } from '../host/workbench-host';
import type { GridControl } from '../view/grid-control';
import { savedName } from './saved-name';

/** A workbook with the grid that shows it. */
export interface LaidFile {
  readonly host: WorkbenchHost;
  readonly control: GridControl;
}

/** What happens to a file while it lies open. */
export interface FileEvents {
  /** It no longer is what was saved. */
  readonly changed: () => void;
  /** An entry was not taken. */
  readonly refused: (error: HostError) => void;
}

/** Opens a workbook file and lays it out. Rejects with `HostError`. */
export type LayFile = (name: string, bytes: Uint8Array, events: FileEvents) => Promise<LaidFile>;

/** A workbook lying open on the desk. */
export interface OpenFile extends LaidFile {
  /** A new one for each file opened, the same file opened again included. */
  readonly id: number;
  readonly name: string;
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

  constructor(private readonly lay: LayFile) {}

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
      const laid = await this.lay(name, await bytes(), {
        changed: () => this.set({ unsaved: true }),
        refused: (error) => this.set({ failure: error.message }),
      });
      this.opened += 1;
      this.set({ file: { ...laid, id: this.opened, name }, unsaved: false });
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
    // Before, not after: what is entered while the bytes are being made may not be in them.
    this.set({ unsaved: false });
    try {
      const bytes = await file.host.save();
      return { name: savedName(file.name), bytes };
    } catch (error) {
      this.set({ failure: messageOf(error), unsaved: true });
      return undefined;
    }
  }

  dismiss(): void {
    this.set({ failure: null });
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
