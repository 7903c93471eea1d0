import { HostError } from '../../workbook/host-error';
import type { Task, Workbook, WorkbookHost } from '../../workbook/host';
import { LIMITS } from './limits';
import { lookOf } from './look/look-of';
import type { SheetLook } from './look/sheet-look';
import { OpcPackage } from './package/opc-package';
import { WorkbookFile } from './read/workbook-file';
import { refuseOtherFormats } from './recognise';
import { applyPlan } from './write/apply-plan';
import { revealPlace } from './write/reveal';
import { inflateAnywhere, type Inflate } from './zip/unpack';

/** A workbook file held in memory. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it stands now: the very bytes that were opened while nothing has been changed. */
  save(): Uint8Array;
  /** What the sheet looks like now, for a program that shows it. Throws `HostError`. */
  look(sheet: string): SheetLook;
}

export interface OpenOptions {
  /** A faster inflate than the one that runs everywhere. */
  readonly inflate?: Inflate;
  /** The sheets' looks are going to be asked for: they are taken in while the cells are read. */
  readonly looks?: true;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file; `name` is the file name for messages. Changes patch only the parts they
 * concern. Throws `HostError` when the bytes are no workbook, broken, encrypted or unsafe.
 */
export function openXlsx(bytes: Uint8Array, name: string, options: OpenOptions = {}): XlsxHost {
  return named(name, () => {
    if (bytes.length > LIMITS.fileBytes) {
      throw new HostError('tooLarge', { detail: `文件超过 ${LIMITS.fileBytes / 1024 / 1024} MB` });
    }
    refuseOtherFormats(bytes);
    return new PatchedFile(
      name,
      new WorkbookFile(OpcPackage.open(bytes, options.inflate ?? inflateAnywhere), options.looks),
    );
  });
}

class PatchedFile implements XlsxHost {
  constructor(
    private readonly name: string,
    private file: WorkbookFile,
  ) {}

  async read(task: Task = {}): Promise<Workbook> {
    const { file, name } = this;
    const { sheets, structureProtected } = file.workbook;
    const grids = [];
    for (const [index, entry] of sheets.entries()) {
      await pause(task);
      task.onProgress?.({ fraction: index / sheets.length, sheet: entry.name });
      grids.push(named(name, () => file.sheet(entry).grid));
    }
    task.onProgress?.({ fraction: 1 });
    return { name, grids, structureProtected, readOnly: false };
  }

  async apply(...[plan, task = {}]: Parameters<WorkbookHost['apply']>): ReturnType<WorkbookHost['apply']> {
    await pause(task);
    const { file, report } = named(this.name, () => applyPlan(this.file, plan));
    this.file = file;
    task.onProgress?.({ fraction: 1 });
    return report;
  }

  async reveal(...[place]: Parameters<WorkbookHost['reveal']>): Promise<void> {
    this.file = named(this.name, () => revealPlace(this.file, place));
  }

  /** Nobody else changes a file in memory. */
  async observe(): Promise<() => Promise<void>> {
    return async () => {};
  }

  save(): Uint8Array {
    return named(this.name, () => this.file.parts.bytes());
  }

  look(sheet: string): SheetLook {
    return named(this.name, () => lookOf(this.file, sheet));
  }
}

/** Lets the page or process breathe and take in a cancellation. */
async function pause({ signal }: Task): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new HostError('cancelled');
}

/** Errors come out with the file's name; whatever else is thrown inside becomes a `HostError` too. */
function named<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof HostError) throw new HostError(cause.code, { name, ...cause.data }, { cause });
    throw new HostError(
      'unexpected',
      { name, detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
