import type { Change } from '../../workbook/host';
import { inExcel } from './in-excel';

type Listener = (change: Change) => void;

/** Hands Excel's change events to any number of listeners over one registration, which lives while anyone listens. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private registration: Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> | undefined;
  private sheetNames: ReadonlyMap<string, string> = new Map();

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

  private register(): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
    return inExcel(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      const handler = sheets.onChanged.add((event) => this.announce(event));
      await context.sync();
      this.sheetNames = new Map(sheets.items.map((sheet) => [sheet.id, sheet.name]));
      return handler;
    });
  }

  private async leave(listener: Listener): Promise<void> {
    const { registration } = this;
    if (!this.listeners.delete(listener) || this.listeners.size > 0 || registration === undefined) return;
    this.registration = undefined;
    const handler = await registration;
    // Excel forgets a handler only in the context that registered it.
    await inExcel(async (context) => {
      handler.remove();
      await context.sync();
    }, handler.context);
  }

  private async announce(event: Excel.WorksheetChangedEventArgs): Promise<void> {
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
