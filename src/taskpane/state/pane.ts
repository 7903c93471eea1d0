import type { ItemEntries, ItemEntry } from '../../review/entered-items';
import type { HeaderResult } from '../../review/result';
import type { Recheck } from '../../review/recheck';
import type { Review } from '../../review/review';
import type { SettingChanges } from '../../review/setting-changes';
import type { NewWaiver } from '../../review/waivers-table';
import type { TemplateName } from '../../review/templates';
import type { Place } from '../../workbook/address';
import type { Workbook } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { PaneRequest } from '../channel';
import { Kept, subjectsOf } from './kept';
import { failedBy, messageOf, PaneCore, type PaneDoors } from './pane-core';
import { planOf, type PaneState, type Pending, type RowChanges, type TabName } from './state';

/** What the user can do in the pane, and the state it leads to. Knows no component; no method rejects. */
export class Pane extends PaneCore {
  /** What people chose and typed and have not sent. */
  readonly kept = new Kept();

  constructor(doors: PaneDoors) {
    super(doors);
    let workbook: Workbook | undefined;
    this.subscribe(() => {
      const { reviewed } = this.current;
      // What is only judged anew, such as after a setting was tried, may find everything again.
      if (reviewed === null || reviewed.workbook === workbook) return;
      workbook = reviewed.workbook;
      this.kept.retain(subjectsOf(reviewed));
    });
  }

  /** Listens to the ribbon and to edits in the workbook until the returned function is called. */
  async start(): Promise<() => Promise<void>> {
    const deaf = this.doors.channel.listen((request) => this.answer(request));
    const unobserve = await this.doors.host
      .observe((change) => this.changed(change))
      // Without change events the pane cannot say "please review again", but a write still checks every cell.
      .catch(() => () => Promise.resolve());
    return () => {
      deaf();
      this.stopFollowing();
      return unobserve();
    };
  }

  /** Reads the whole workbook and reviews it. Does nothing while something is running. */
  async review(): Promise<void> {
    const pending = this.unwritten();
    await this.run({ type: 'reviewStarted', pending }, 'review', (task) => this.readAndJudge(pending, task));
  }

  /** Writes what the preview shows; a result that the workbook has left behind is not written. */
  async write(): Promise<void> {
    const { reviewed, stale, draft } = this.current;
    if (draft === null && (reviewed === null || stale)) return;
    await this.run({ type: 'writeStarted' }, 'write', async (task) => {
      const report = await this.apply(planOf(this.current), task);
      if (draft === null && report.conflicts.length === 0) this.doors.memory.remember(this.current.pending.columns);
      return { type: 'applied', report };
    });
    if (this.current.reviewed === null) await this.look();
    else if (this.current.written) this.follow();
  }

  /** Puts the sheets of a template that the workbook does not have yet into the preview. */
  async offerTemplate(name: TemplateName): Promise<void> {
    await this.run({ type: 'filesOpened' }, 'other', async (task) => {
      const { planTemplate } = await import('../../review/templates');
      return { type: 'drafted', plan: planTemplate(name, await this.doors.host.read(task)) };
    });
  }

  /** Whether ledger files can be picked here. */
  get picksLedgers(): boolean {
    return this.doors.openLedger !== undefined;
  }

  /** Reads ledger files and judges them with the workbook; those that cannot be read are told and left out. */
  async addLedgers(files: readonly File[]): Promise<void> {
    const { openLedger } = this.doors;
    if (openLedger === undefined || files.length === 0) return;
    await this.run({ type: 'filesOpened' }, 'other', async ({ signal, onProgress }) => {
      const ledgers: Workbook[] = [];
      const refused: string[] = [];
      for (const [index, file] of files.entries()) {
        onProgress?.({ fraction: index / files.length, sheet: file.name });
        try {
          ledgers.push(await openLedger(file, signal === undefined ? {} : { signal }));
        } catch (error) {
          if (signal?.aborted) throw new HostError('cancelled');
          refused.push(messageOf(error));
        }
      }
      return { type: 'ledgersAdded', ledgers, refused };
    });
    await this.judgeAgain();
  }

  async removeLedger(name: string): Promise<void> {
    this.dispatch({ type: 'ledgerRemoved', name });
    await this.judgeAgain();
  }

  private async judgeAgain(): Promise<void> {
    await (this.current.reviewed === null ? this.look() : this.revise(this.unwritten()));
  }

  /** Says which standards an item of a rubric is about; none is an answer too, `null` takes a correction back. `rubric` is its id. */
  async correct(rubric: string, item: string, standards: readonly string[] | null): Promise<void> {
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

  /** The same for several items at once, by `工作表!item key`. */
  async enterAll(entries: ItemEntries): Promise<void> {
    const pending = this.unwritten();
    await this.revise({ ...pending, entries: { ...pending.entries, ...entries } });
  }

  /** Changes lines of the settings, in place of what was changed before and not written. */
  async changeSettings(changes: SettingChanges): Promise<void> {
    await this.revise({ ...this.unwritten(), changes });
  }

  /** Waives what a rule found about a subject; the list in the settings keeps it. */
  async waive(waiver: NewWaiver): Promise<void> {
    const { changes } = this.unwritten();
    await this.changeSettings({ ...changes, waivers: [...changes.waivers, waiver] });
  }

  /** Takes a waiver back that has not been written yet. */
  async takeBackWaiver({ rule, subject }: Pick<NewWaiver, 'rule' | 'subject'>): Promise<void> {
    const { changes } = this.unwritten();
    const waivers = changes.waivers.filter((waiver) => waiver.rule !== rule || waiver.subject !== subject);
    await this.changeSettings({ ...changes, waivers });
  }

  /** Asks for changes of a row of the rectification list, on top of what was asked for before; `null` takes all of it back. */
  async rectify(id: string, changes: RowChanges | null): Promise<void> {
    const pending = this.unwritten();
    const before = pending.rectify.find((request) => request.id === id);
    const others = pending.rectify.filter((request) => request !== before);
    await this.revise({
      ...pending,
      rectify: changes === null ? others : [...others, { ...before, ...changes, id }],
    });
  }

  /** What the rule behind a row of the list says now, of the workbook as read; `null` where it cannot be told. */
  async recheck(id: string): Promise<Recheck | null> {
    const { reviewed, ledgers } = this.current;
    if (reviewed === null) return null;
    try {
      const { recheckItem } = await import('../../review/recheck');
      const { asOf } = reviewed.review.result;
      const checked = recheckItem(reviewed.workbook, { asOf, ledgers, ...this.unwritten() }, id);
      return checked.ok ? checked.value : null;
    } catch {
      return null;
    }
  }

  /** Puts 问题清单, 责任清单, 整改清单 and 整改统计 into the preview. */
  async planLists(): Promise<void> {
    await this.revise({ ...this.unwritten(), lists: true });
    if (this.current.pending.lists === true && !this.current.written) this.show('preview');
  }

  /** The lists are not to be written after all. */
  async dropLists(): Promise<void> {
    await this.revise({ ...this.unwritten(), lists: undefined });
  }

  /** Puts what takes the last write back into the preview, by the workbook as it is now. */
  async offerUndo(): Promise<void> {
    await this.run({ type: 'filesOpened' }, 'other', async (task) => {
      const { undoLastWrite } = await import('../../review/undo');
      const undo = undoLastWrite(await this.doors.host.read(task));
      if (undo === undefined) throw new HostError('nothingToUndo');
      return { type: 'drafted', plan: undo.plan, undo };
    });
  }

  /** What the review would come to with these changes; nothing is kept. `null` where it cannot be told. */
  async tryOut(changes: SettingChanges): Promise<Review | null> {
    const { reviewed } = this.current;
    if (reviewed === null) return null;
    const { asOf } = reviewed.review.result;
    return this.judge(reviewed.workbook, { ...this.unwritten(), changes }, asOf).catch(() => null);
  }

  /** The day to review for; `null` is today. */
  async chooseDay(asOf: string | null): Promise<void> {
    this.dispatch({ type: 'dayChosen', asOf });
    const { reviewed } = this.current;
    if (reviewed !== null) await this.revise(this.unwritten(), this.doors.today());
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
      this.dispatch(failedBy(error, 'other'));
      if (this.current.stale) this.follow();
    }
  }

  show(view: PaneState['view']): void {
    this.dispatch({ type: 'viewed', view });
    if (this.current.stale || this.current.written) this.follow();
  }

  choose(tab: TabName): void {
    this.dispatch({ type: 'tabChosen', tab });
  }

  dismiss(): void {
    this.dispatch({ type: 'dismissed' });
  }

  /** What co-authors changed has been seen. */
  dismissCoauthored(): void {
    this.dispatch({ type: 'coauthoredSeen' });
  }

  /** Judges the workbook as read anew with what has been said; one that has changed since is read again first. */
  private async revise(pending: Pending, day?: string): Promise<void> {
    const { reviewed, written, stale, activity } = this.current;
    if (reviewed === null || activity.kind !== 'idle') return;
    if (stale || written) {
      return this.run({ type: 'reviewStarted', pending }, 'review', (task) => this.bringUpToDate(pending, task));
    }
    try {
      const review = await this.judge(reviewed.workbook, pending, day ?? reviewed.review.result.asOf);
      this.dispatch({ type: 'corrected', pending, review });
    } catch (error) {
      this.dispatch({ type: 'failed', failure: { during: 'review', message: messageOf(error) }, pending });
    }
  }

  private answer(request: PaneRequest): void {
    if (request.kind === 'review') void this.review();
    else if (request.kind === 'noRectification') this.dispatch({ type: 'rectificationMissing' });
    else this.dispatch({ type: 'failed', failure: { during: 'other', message: request.message } });
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
