import type { Review, ReviewOptions } from '../../review/review';
import type { Place } from '../../workbook/address';
import type { Task, Workbook, WorkbookHost } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { PaneChannel, PaneRequest } from '../channel';
import { reduce, type Action } from './reducer';
import type { ItemEntry } from '../../review/entered-items';
import type { HeaderResult } from '../../review/result';
import type { ColumnMemory } from './column-memory';
import { INITIAL, NOTHING_PENDING, type Failure, type PaneState, type Pending } from './state';

export interface PaneDoors {
  readonly host: WorkbookHost;
  readonly review: (workbook: Workbook, options: ReviewOptions) => Review | Promise<Review>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly channel: Pick<PaneChannel, 'listen'>;
  readonly memory: ColumnMemory;
}

/** What the user can do in the pane, and the state it leads to. Knows no component; no method rejects. */
export class Pane {
  private current = INITIAL;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | undefined;

  constructor(private readonly doors: PaneDoors) {}

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Listens to the ribbon and to edits in the workbook until the returned function is called. */
  async start(): Promise<() => Promise<void>> {
    const deaf = this.doors.channel.listen((request) => this.answer(request));
    const unobserve = await this.doors.host
      .observe(() => this.dispatch({ type: 'sheetChanged' }))
      // Without change events the pane cannot say "please review again", but a write still checks every cell.
      .catch(() => () => Promise.resolve());
    return () => {
      deaf();
      return unobserve();
    };
  }

  /** Reads the whole workbook and reviews it. Does nothing while something is running. */
  async review(): Promise<void> {
    await this.read(this.unwritten());
  }

  private async read(pending: Pending): Promise<void> {
    await this.run({ type: 'reviewStarted', pending }, 'review', async (task) => {
      const workbook = await this.doors.host.read(task);
      const review = await this.doors.review(workbook, { asOf: this.doors.today(), ...pending });
      if (task.signal?.aborted) throw new HostError('cancelled');
      return { type: 'reviewed', reviewed: { workbook, review } };
    });
  }

  /** Writes what the preview shows; refused when the workbook has changed since. */
  async write(): Promise<void> {
    const { reviewed, stale } = this.current;
    if (reviewed === null || stale) return;
    await this.run({ type: 'writeStarted' }, 'write', async (task) => {
      const report = await this.doors.host.apply(reviewed.review.plan, task);
      if (report.conflicts.length === 0) this.doors.memory.remember(this.current.pending.columns);
      return { type: 'applied', report };
    });
  }

  cancel(): void {
    this.running?.abort();
  }

  /** Says which standards an item of a rubric is about; none is an answer too. `rubric` is its id. */
  async correct(rubric: string, item: string, standards: readonly string[]): Promise<void> {
    const pending = this.unwritten();
    await this.revise({ ...pending, mappings: { ...pending.mappings, [`${rubric}!${item}`]: standards } });
  }

  /** Says what the columns with this header mean, in every table of the workbook. */
  async correctColumn(header: string, meaning: HeaderResult['meaning']): Promise<void> {
    const pending = this.unwritten();
    await this.revise({ ...pending, columns: { ...pending.columns, [header]: meaning } });
  }

  /** Takes a correction back that has not been written yet. */
  async takeBackColumn(header: string): Promise<void> {
    const pending = this.unwritten();
    await this.revise({ ...pending, columns: without(pending.columns, header) });
  }

  /** Puts what a reviewer worked out for an item on the sheet: into the preview, that is; `null` takes it back. */
  async enter(rubric: string, item: string, entry: ItemEntry | null): Promise<void> {
    const pending = this.unwritten();
    const key = `${rubric}!${item}`;
    const entries = entry === null ? without(pending.entries, key) : { ...pending.entries, [key]: entry };
    await this.revise({ ...pending, entries });
  }

  /** Corrections of columns that were written on this machine before, by header. */
  remembered(): Pending['columns'] {
    return this.doors.memory.recall();
  }

  /** The remembered correction of this header is not offered again while the pane is open. */
  decline(header: string): void {
    this.dispatch({ type: 'declined', header });
  }

  async reveal(place: Place): Promise<void> {
    try {
      await this.doors.host.reveal(place);
    } catch (error) {
      this.dispatch({ type: 'failed', failure: { during: 'other', message: messageOf(error) } });
    }
  }

  show(view: PaneState['view']): void {
    this.dispatch({ type: 'viewed', view });
  }

  dismiss(): void {
    this.dispatch({ type: 'dismissed' });
  }

  /** What has been written is in the workbook itself and will be read from there. */
  private unwritten(): Pending {
    return this.current.written ? NOTHING_PENDING : this.current.pending;
  }

  /** Judges the workbook as read anew with what has been said; one that has changed since is read again first. */
  private async revise(pending: Pending): Promise<void> {
    const { reviewed, written, stale, activity } = this.current;
    if (reviewed === null || activity.kind !== 'idle') return;
    if (stale || written) return this.read(pending);
    try {
      const review = await this.doors.review(reviewed.workbook, { asOf: reviewed.review.result.asOf, ...pending });
      this.dispatch({ type: 'corrected', pending, review });
    } catch (error) {
      this.dispatch({ type: 'failed', failure: { during: 'review', message: messageOf(error) } });
    }
  }

  private answer(request: PaneRequest): void {
    if (request.kind === 'review') void this.review();
    else if (request.kind === 'noRectification') this.dispatch({ type: 'rectificationMissing' });
    else this.dispatch({ type: 'failed', failure: { during: 'other', message: request.message } });
  }

  private async run(start: Action, during: Failure['during'], work: (task: Task) => Promise<Action>): Promise<void> {
    if (this.running) return;
    const controller = (this.running = new AbortController());
    this.dispatch(start);
    try {
      const onProgress: Task['onProgress'] = (progress) => this.dispatch({ type: 'progressed', progress });
      this.dispatch(await work({ signal: controller.signal, onProgress }));
    } catch (error) {
      this.dispatch(
        error instanceof HostError && error.code === 'cancelled'
          ? { type: 'cancelled' }
          : { type: 'failed', failure: { during, message: messageOf(error) } },
      );
    } finally {
      this.running = undefined;
    }
  }

  private dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    for (const listener of this.listeners) listener();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return new HostError('unexpected', { detail: error instanceof Error ? error.message : String(error) }).message;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
