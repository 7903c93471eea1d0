import type { Change } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { ChangeLog } from './change-log';
import { inExcel } from './in-excel';

type Listener = (change: Change) => void;
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Hands Excel's change events to any number of listeners over one registration, which lives while anyone listens. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private registration: Promise<readonly Handler[]> | undefined;
  private sheetNames: ReadonlyMap<string, string> = new Map();

  constructor(private readonly log: ChangeLog) {}

  /** Events name sheets by id; the names come with each read. */
  rememberSheets(names: ReadonlyMap<string, string>): void {
    this.sheetNames = names;
  }

  async listen(listener: Listener): Promise<() => Promise<void>> {
    // The same function may listen twice.
    const own: Listener = (change) => listener(change);
    this.listeners.add(own);
    this.registration ??= this.register();
    try {
      await this.registration;
    } catch (error) {
      this.listeners.delete(own);
      this.registration = undefined;
      throw error;
    }
    return () => this.leave(own);
  }

  private async register(): Promise<readonly Handler[]> {
    try {
      return await this.registerOnce(true);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'unexpected') throw error;
    }
    // With a chart in front there may be no sheet to ask for.
    return this.registerOnce(false);
  }

  private registerOnce(asksForFront: boolean): Promise<readonly Handler[]> {
    return inExcel(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      // Before the handlers: what was queued ahead of a failure stays done, and they would hear everything twice.
      const front = asksForFront ? sheets.getActiveWorksheet().load('id') : undefined;
      const handlers = [
        sheets.onChanged.add((event) => this.announce(event)),
        sheets.onActivated.add(async ({ worksheetId }) => this.log.broughtToFront(worksheetId)),
      ];
      await context.sync();
      this.sheetNames = new Map(sheets.items.map((sheet) => [sheet.id, sheet.name]));
      this.log.begin(front?.id);
      return handlers;
    });
  }

  private async leave(listener: Listener): Promise<void> {
    const { registration } = this;
    if (!this.listeners.delete(listener) || this.listeners.size > 0 || registration === undefined) return;
    this.registration = undefined;
    this.log.end();
    const handlers = await registration;
    // Excel forgets a handler only in the context that registered it.
    await inExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, handlers[0]?.context);
  }

  private async announce(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    this.log.changed(event.worksheetId);
    if (event.triggerSource === 'ThisLocalAddin') return;
    const sheet = this.sheetNames.get(event.worksheetId) ?? (await this.lookUp(event.worksheetId));
    const change = { sheet, area: event.address, byCoauthor: event.source === 'Remote' };
    for (const listener of this.listeners) listener(change);
  }

  /** A sheet added since the last read; its id is all there is when it is gone again. */
  private async lookUp(id: string): Promise<string> {
    const name = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      await context.sync();
      return sheet.isNullObject ? id : sheet.name;
    }).catch(() => id);
    this.sheetNames = new Map(this.sheetNames).set(id, name);
    return name;
  }
}
