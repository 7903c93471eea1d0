import type { Review, ReviewOptions } from '../../review/review';
import type { Survey } from '../../review/survey';
import type { Change, ReadTask, Task, Workbook, WorkbookHost } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { ApplyReport, WritePlan } from '../../workbook/plan';
import type { PaneChannel } from '../channel';
import type { ColumnMemory } from './column-memory';
import { Live } from './live';
import { reduce, type Action } from './reducer';
import { INITIAL, NOTHING_PENDING, type Failure, type PaneState, type Pending } from './state';

export interface PaneDoors {
  readonly host: WorkbookHost;
  readonly review: (workbook: Workbook, options: ReviewOptions) => Review | Promise<Review>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly channel: Pick<PaneChannel, 'listen'>;
  readonly memory: ColumnMemory;
  /** Reads a ledger file that was picked; rejects with `HostError`. Left out where no files can be picked. */
  readonly openLedger?: (file: File, task: Task) => Promise<Workbook>;
  /** How long edits have to pause before the workbook is read again by itself; milliseconds. */
  readonly followAfter?: number;
}

const FOLLOW_AFTER = 800;

/** The state, the one piece of work that may run at a time, and the quiet reading that follows edits. */
export abstract class PaneCore {
  protected current = INITIAL;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | undefined;
  /** What is read without having been asked for; it makes way for everything else. */
  private quiet: AbortController | undefined;
  private readonly live: Live;
  /** The workbook as last read, until the add-in itself writes. */
  private known: Workbook | undefined;

  constructor(protected readonly doors: PaneDoors) {
    this.live = new Live(doors.followAfter ?? FOLLOW_AFTER, () => this.refresh());
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  cancel(): void {
    this.running?.abort();
  }

  /** Looks what the workbook holds, for the first screen. What cannot be read now is told once the user asks for a review. */
  async look(): Promise<void> {
    const signal = this.startQuietly();
    this.dispatch({ type: 'looking' });
    const survey = await this.surveyed(signal).catch(() => null);
    // Whoever looks next says what comes of it; who was interrupted knows no more than before.
    if (this.quiet?.signal !== signal) return;
    this.dispatch({ type: 'surveyed', survey: signal.aborted ? this.current.survey : survey });
  }

  private async surveyed(signal: AbortSignal): Promise<Survey> {
    const { survey } = await import('../../review/survey');
    this.known = await this.doors.host.read({ signal, since: this.known });
    return survey(this.known, this.current.ledgers);
  }

  /** What has been written is in the workbook itself and will be read from there. */
  protected unwritten(): Pending {
    return this.current.written ? NOTHING_PENDING : this.current.pending;
  }

  protected async judge(workbook: Workbook, pending: Pending, asOf = this.doors.today()): Promise<Review> {
    const { ledgers, asOf: chosen } = this.current;
    return this.doors.review(workbook, { asOf: chosen ?? asOf, ledgers, ...pending });
  }

  /** Reads only what has changed since the last reading, as far as the host can tell, and judges the workbook. */
  protected bringUpToDate(pending: Pending, task: Task): ReturnType<PaneCore['readAndJudge']> {
    return this.readAndJudge(pending, { ...task, since: this.known });
  }

  /** Reads the workbook and judges it; what takes long to bring up to date is not followed edit by edit. */
  protected async readAndJudge(pending: Pending, task: ReadTask): Promise<Extract<Action, { type: 'reviewed' }>> {
    const began = performance.now();
    const workbook = await this.doors.host.read(task);
    const review = await this.judge(workbook, pending);
    if (task.signal?.aborted) throw new HostError('cancelled');
    this.known = workbook;
    this.live.measured(task.since === undefined ? 0 : performance.now() - began);
    return { type: 'reviewed', reviewed: { workbook, review }, pending, live: this.live.follows, quietly: false };
  }

  protected apply(plan: WritePlan, task: Task): Promise<ApplyReport> {
    this.known = undefined;
    return this.doors.host.apply(plan, task);
  }

  /** An edit in the workbook. */
  protected changed(change: Change): void {
    this.quiet?.abort();
    this.dispatch({ type: 'sheetChanged', change });
    this.live.poke();
  }

  /** Has the workbook read again once edits pause. */
  protected follow(): void {
    if (this.current.reviewed !== null) this.live.poke();
  }

  protected stopFollowing(): void {
    this.live.stop();
    this.quiet?.abort();
  }

  private async refresh(): Promise<boolean> {
    const { reviewed, stale, written, view, activity } = this.current;
    if (activity.kind !== 'idle' || view !== 'result') return false;
    if (reviewed === null) await this.look();
    if (reviewed === null || !(stale || written)) return false;
    const signal = this.startQuietly();
    this.dispatch({ type: 'refreshing', now: true });
    try {
      const read = await this.bringUpToDate(this.unwritten(), { signal });
      this.dispatch({ ...read, quietly: true });
      return false;
    } catch (error) {
      this.dispatch({ type: 'refreshing', now: false });
      return error instanceof HostError && (error.code === 'editMode' || error.code === 'busy');
    }
  }

  private startQuietly(): AbortSignal {
    this.quiet?.abort();
    return (this.quiet = new AbortController()).signal;
  }

  protected async run(start: Action, during: Failure['during'], work: (task: Task) => Promise<Action>): Promise<void> {
    if (this.running) return;
    this.quiet?.abort();
    const controller = (this.running = new AbortController());
    this.dispatch(start);
    try {
      const onProgress: Task['onProgress'] = (progress) => this.dispatch({ type: 'progressed', progress });
      this.dispatch(await work({ signal: controller.signal, onProgress }));
    } catch (error) {
      this.dispatch(
        error instanceof HostError && error.code === 'cancelled'
          ? { type: 'cancelled' }
          : { ...failedBy(error, during), ended: true },
      );
    } finally {
      this.running = undefined;
    }
    if (this.current.stale) this.follow();
  }

  protected dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    for (const listener of this.listeners) listener();
  }
}

/** What is said of an error; one that speaks of sheets come or gone means that the result is out of date as well. */
export function failedBy(error: unknown, during: Failure['during']): Extract<Action, { type: 'failed' }> {
  const outdated = error instanceof HostError && (error.code === 'missingSheet' || error.code === 'sheetExists');
  return { type: 'failed', failure: { during, message: messageOf(error) }, outdated };
}

/** For the user: what happened and what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return new HostError('unexpected', { detail: error instanceof Error ? error.message : String(error) }).message;
}
