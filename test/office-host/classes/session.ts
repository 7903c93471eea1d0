import type { Book, Sheet } from '../book';
import { ExcelFailure } from '../failures';
import type { EntryRules } from '../typed-entry';

/** What the wire objects share: the workbook, the rules of entry, and what the host is told about their doings. */
export interface Session {
  readonly book: Book;
  readonly rules: EntryRules;
  /** On an empty sheet some Excels answer A1 as the used range, some nothing. */
  readonly emptyUsedRangeIsA1: boolean;
  eventsEnabled: boolean;
  changeEvents: boolean;
  activationEvents: boolean;
  /** The sheet has come to the front, whoever brought it there. */
  activated(sheet: Sheet): void;
  /** The add-in changed these cells. */
  changed(sheet: Sheet, address: string): void;
}

/** Refuses as a protected sheet or a read-only workbook does. */
export function checkWritable(session: Session, sheet: Sheet): void {
  if (session.book.readOnly || sheet.protected) throw new ExcelFailure('AccessDenied', sheet.name);
}

export function checkStructure(session: Session): void {
  if (session.book.readOnly || session.book.structureProtected) throw new ExcelFailure('AccessDenied', 'structure');
}
