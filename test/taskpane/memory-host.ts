import type { Place } from '../../src/workbook/address';
import type { Change, ReadTask, Task, Workbook, WorkbookHost } from '../../src/workbook/host';
import { HostError } from '../../src/workbook/host-error';
import { reportOf, type ApplyReport, type Conflict, type WritePlan } from '../../src/workbook/plan';
import { applied } from '../support/apply';

/** A workbook in memory that does as it is told, refuses when asked to, and waits where a test wants to look. */
export class MemoryHost implements WorkbookHost {
  readonly revealed: Place[] = [];
  reads = 0;
  /** What each reading was told is known. */
  readonly known: (Workbook | undefined)[] = [];
  /** What the next call is refused with. */
  refusal: HostError | Error | undefined;
  conflicts: readonly Conflict[] = [];
  /** Reading and applying report half-way progress and go on when this resolves. */
  pause: Promise<void> = Promise.resolve();
  private listener: ((change: Change) => void) | undefined;

  constructor(public workbook: Workbook) {}

  async read(task?: ReadTask): Promise<Workbook> {
    this.reads++;
    this.known.push(task?.since);
    await this.step(task);
    return this.workbook;
  }

  async apply(plan: WritePlan, task?: Task): Promise<ApplyReport> {
    await this.step(task);
    if (this.conflicts.length > 0) return { cellsWritten: 0, sheetsAdded: [], conflicts: this.conflicts };
    this.workbook = applied(this.workbook, plan);
    return reportOf(plan);
  }

  async reveal(place: Place): Promise<void> {
    this.refuse();
    this.revealed.push(place);
  }

  async observe(listener: (change: Change) => void): Promise<() => Promise<void>> {
    this.refuse();
    this.listener = listener;
    return async () => {
      this.listener = undefined;
    };
  }

  /** The user, or a co-author, edits a cell. */
  edit(sheet: string, how: Partial<Change> = {}): void {
    this.listener?.({ sheet, byCoauthor: false, ...how });
  }

  private async step(task: Task = {}): Promise<void> {
    this.refuse();
    task.onProgress?.({ fraction: 0.5, sheet: this.workbook.grids[0]?.sheet });
    await this.pause;
    if (task.signal?.aborted) throw new HostError('cancelled');
    task.onProgress?.({ fraction: 1 });
  }

  private refuse(): void {
    const refusal = this.refusal;
    this.refusal = undefined;
    if (refusal) throw refusal;
  }
}

/** A promise and the function that resolves it. */
export function gate(): { readonly closed: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (open = resolve));
  return { closed, open };
}
