import type { Review, ReviewOptions } from '../../review/review';
import type { Place } from '../../workbook/address';
import type { Task, Workbook, WorkbookHost } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { PaneChannel, PaneRequest } from '../channel';
import { reduce, type Action } from './reducer';
import { INITIAL, type Failure, type PaneState } from './state';

export interface PaneDoors {
  readonly host: WorkbookHost;
  readonly review: (workbook: Workbook, options: ReviewOptions) => Review | Promise<Review>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly channel: Pick<PaneChannel, 'listen'>;
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
  async review(corrections: PaneState['mappings'] = {}): Promise<void> {
    const { written, mappings } = this.current;
    // What has been written is in the workbook itself and will be read from there.
    const kept = written ? corrections : { ...mappings, ...corrections };
    await this.run({ type: 'reviewStarted', mappings: kept }, 'review', async (task) => {
      const workbook = await this.doors.host.read(task);
      const review = await this.doors.review(workbook, { asOf: this.doors.today(), mappings: kept });
      if (task.signal?.aborted) throw new HostError('cancelled');
      return { type: 'reviewed', reviewed: { workbook, review } };
    });
  }

  /** Writes what the preview shows; refused when the workbook has changed since. */
  async write(): Promise<void> {
    const { reviewed, stale } = this.current;
    if (reviewed === null || stale) return;
    await this.run({ type: 'writeStarted' }, 'write', async (task) => {
      return { type: 'applied', report: await this.doors.host.apply(reviewed.review.plan, task) };
    });
  }

  cancel(): void {
    this.running?.abort();
  }

  /** Says which standards an item of a rubric is about; none is an answer too. */
  async correct(sheet: string, item: string, standards: readonly string[]): Promise<void> {
    const { reviewed, written, mappings, stale, activity } = this.current;
    if (reviewed === null || activity.kind !== 'idle') return;
    const correction = { [`${sheet}!${item}`]: standards };
    if (stale || written) return this.review(correction);
    const corrected = { ...mappings, ...correction };
    const { asOf } = reviewed.review.result;
    try {
      const review = await this.doors.review(reviewed.workbook, { asOf, mappings: corrected });
      this.dispatch({ type: 'corrected', mappings: corrected, review });
    } catch (error) {
      this.dispatch({ type: 'failed', failure: { during: 'review', message: messageOf(error) } });
    }
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
