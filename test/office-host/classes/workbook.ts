import { findSheet, newSheet } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import { CommentCollection } from './comment';
import { checkStructure, type Session } from './session';
import { Worksheet } from './worksheet';

export class Workbook extends WireObject {
  readonly className = 'Workbook';

  constructor(
    private readonly session: Session,
    private readonly forget: (referenceId: string) => void,
  ) {
    super();
  }

  get Name(): string {
    return this.session.book.name;
  }
  get ReadOnly(): boolean {
    return this.session.book.readOnly;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.session, 'comments');
  }
  get Notes(): CommentCollection {
    return new CommentCollection(this.session, 'notes');
  }
  get Application(): Application {
    return new Application(this.session);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }
  _RemoveReference(id: string): void {
    this.forget(id);
  }
}

class WorksheetCollection extends WireObject {
  readonly className = 'WorksheetCollection';

  constructor(private readonly session: Session) {
    super();
  }

  override collection(): readonly Worksheet[] {
    return this.session.book.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }

  _Indexer(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw new ExcelFailure('ItemNotFound', key);
    return sheet;
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = findSheet(this.session.book, key);
    return sheet === undefined ? null : new Worksheet(this.session, sheet);
  }
  Add(name: string): Worksheet {
    checkStructure(this.session);
    const { sheets } = this.session.book;
    if (findSheet(this.session.book, name)) throw new ExcelFailure('ItemAlreadyExists', name);
    if (name.length > 31 || /[[\]:*?/\\]/.test(name)) throw new ExcelFailure('InvalidArgument', name);
    const sheet = newSheet(`{N${sheets.length + 1}-${name}}`, name);
    sheets.push(sheet);
    return new Worksheet(this.session, sheet);
  }
  /** That Excel fails while a chart is in front is a guess, the worse one of two. */
  GetActiveWorksheet(): Worksheet {
    const { book } = this.session;
    if (findSheet(book, book.activeSheet)?.isChart) throw new ExcelFailure('GeneralException', 'a chart in front');
    return this._Indexer(book.activeSheet);
  }
  _RegisterActivatedEvent(): void {
    this.session.activationEvents = true;
  }
  _UnregisterActivatedEvent(): void {
    this.session.activationEvents = false;
  }
  _RegisterDataChangedEvent(): void {
    this.session.changeEvents = true;
  }
  _UnregisterDataChangedEvent(): void {
    this.session.changeEvents = false;
  }
}

class WorkbookProtection extends WireObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly session: Session) {
    super();
  }

  get Protected(): boolean {
    return this.session.book.structureProtected;
  }
}

class Application extends WireObject {
  readonly className = 'Application';

  constructor(private readonly session: Session) {
    super();
  }

  get CalculationMode(): string {
    return this.session.book.calculationMode;
  }
  get CalculationState(): string {
    return 'Done';
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

class Runtime extends WireObject {
  readonly className = 'Runtime';

  constructor(private readonly session: Session) {
    super();
  }

  get EnableEvents(): boolean {
    return this.session.eventsEnabled;
  }
  set EnableEvents(value: boolean) {
    this.session.eventsEnabled = value;
  }
}
