/**
 * Which sheets may hold something new, by id, since moments of the log's own counting.
 *
 * Excel tells of edits by an event, but of none where sheets are sorted, merged, filtered or given number formats, and some
 * versions forget others (text to columns, choosing from a list). People do all that on the sheet in front of them: a sheet
 * that is or has been in front counts as changed. What co-authors do without an event is seen with the next full reading.
 */
export class ChangeLog {
  private moment = 0;
  private listening = false;
  /** Before it, changes may have gone unheard. */
  private certainFrom = 0;
  private front: string | undefined;
  private readonly changes = new Map<string, number>();

  now(): number {
    return this.moment;
  }

  /** From now on Excel tells of changes; `front` is the sheet in front, undefined where a chart is. */
  begin(front: string | undefined): void {
    this.listening = true;
    this.front = front;
    this.doubt();
  }

  end(): void {
    this.listening = false;
  }

  /** Something may have gone unheard until now. */
  doubt(): void {
    this.moment += 1;
    this.certainFrom = this.moment;
  }

  changed(sheet: string): void {
    this.moment += 1;
    this.changes.set(sheet, this.moment);
  }

  broughtToFront(sheet: string): void {
    if (this.front !== undefined) this.changed(this.front);
    this.front = sheet;
  }

  /** Whether all that has happened since that moment has been heard of. */
  isCertainSince(moment: number): boolean {
    return this.listening && moment >= this.certainFrom;
  }

  mayHaveChanged(sheet: string, since: number): boolean {
    return sheet === this.front || (this.changes.get(sheet) ?? 0) > since;
  }
}
