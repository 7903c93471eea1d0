import type { Sheet, WrittenNote } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import { Range } from './range';
import type { Session } from './session';

/** The threads of comments in all sheets, or the notes: the two are asked alike. */
export class CommentCollection extends WireObject {
  readonly className = 'CommentCollection';

  constructor(
    private readonly session: Session,
    private readonly kind: 'comments' | 'notes',
  ) {
    super();
  }

  override collection(): readonly Comment[] {
    return this.session.book.sheets.flatMap((sheet) =>
      sheet[this.kind].map((written) => new Comment(this.session, sheet, written)),
    );
  }

  _Indexer(id: string): Comment {
    const [, sheetId, row, column] = /^(.*)R(\d+)C(\d+)$/u.exec(id) ?? [];
    const sheet = this.session.book.sheets.find((one) => one.id === sheetId);
    const written = sheet?.[this.kind].find((one) => one.row === Number(row) && one.column === Number(column));
    if (sheet === undefined || written === undefined) throw new ExcelFailure('ItemNotFound', id);
    return new Comment(this.session, sheet, written);
  }
}

class Comment extends WireObject {
  readonly className = 'Comment';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly written: WrittenNote,
  ) {
    super();
  }

  override identity(): object {
    return { Id: this.Id };
  }

  get Id(): string {
    return `${this.sheet.id}R${this.written.row}C${this.written.column}`;
  }
  get Content(): string {
    return this.written.texts[0] ?? '';
  }
  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.written.texts.slice(1));
  }
  GetLocation(): Range {
    const { row, column } = this.written;
    return new Range(this.session, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
}

class CommentReplyCollection extends WireObject {
  readonly className = 'CommentReplyCollection';

  constructor(private readonly texts: readonly string[]) {
    super();
  }

  override collection(): readonly CommentReply[] {
    return this.texts.map((text) => new CommentReply(text));
  }
}

class CommentReply extends WireObject {
  readonly className = 'CommentReply';

  constructor(readonly text: string) {
    super();
  }

  get Content(): string {
    return this.text;
  }
}
