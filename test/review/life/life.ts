import { textIn } from '../../../src/rectification/item';
import type { RectifyRequest } from '../../../src/rectification/requests';
import { ownSheets } from '../../../src/review/own-sheets';
import { review, type Review } from '../../../src/review/review';
import { undoLastWrite } from '../../../src/review/undo';
import { verify } from '../../../src/review/verify';
import { dateOfSerial, dateText } from '../../../src/values/date';
import { placeName } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/host';
import { isEmptyPlan, shownSheets, type Content } from '../../../src/workbook/plan';
import { contents } from '../../support/contents';
import { checkRun } from './after-run';
import { checkUndo, type LastWrite } from './after-undo';
import type { Desk } from './desk';
import { keyedRows, listIn } from './list';
import { LEDGER_SHEETS } from './workbooks';

const FIRST_DAY = 46_348;

/** A workbook through its months: what was done to it last, and what must hold after each run and each undo. */
export class Life {
  day = FIRST_DAY;
  lastWrite: LastWrite | undefined;
  /** As the last run left it, while the record of that run stands. */
  lastRun: Workbook | undefined;
  /** The id of each marked row, by the mark in its 备注; marks of rows that nothing can tell any more are forgotten. */
  readonly marks = new Map<string, string>();

  private copies = 0;

  constructor(readonly desk: Desk) {}

  /** For a sheet that people add. */
  freshName(): string {
    this.copies += 1;
    return `旧台账${this.copies}`;
  }

  get asOf(): string {
    return dateText(dateOfSerial(this.day));
  }

  async run(requests: readonly RectifyRequest[] = [], lists = false): Promise<void> {
    const before = await this.desk.read();
    const reviewed = this.review(before, requests, lists);
    expect((await this.desk.apply(reviewed.plan)).conflicts).toEqual([]);
    const after = await this.desk.read();
    this.note(before, after, reviewed);
    this.lastRun = ownSheets(after).record.grid === undefined ? undefined : after;
    checkRun(before, after, reviewed.result, new Set(requests.map(({ id }) => id)));
    this.checkMarks(after);
    expect(shownSheets(this.review(after, [], lists).plan)).toEqual([]);
    if (isWithoutLedgers(after)) this.checkTomorrow(after);
    // After an undo, a run that has nothing to write leaves no record.
    const isRecorded = ownSheets(after).record.grid !== undefined || !isEmptyPlan(reviewed.plan);
    const verdict = isRecorded ? 'consistent' : 'noRecord';
    expect(verify(after, {})).toMatchObject({ verdict, changed: [], wrong: [] });
  }

  /** Somebody else edits a cell that the plan is about to write: nothing of the plan may be written. */
  async coauthored(at: number): Promise<void> {
    const before = await this.desk.read();
    const { plan } = this.review(before);
    const targets = shownSheets(plan).filter(({ create }) => create === undefined);
    const writes = targets.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, ...cell })));
    const write = writes[at % Math.max(1, writes.length)];
    const grid = before.grids.find(({ sheet }) => sheet === write?.sheet);
    if (write === undefined || grid === undefined) return;
    await this.desk.type(grid, write.row, write.column, { kind: 'text', text: `同事改于${this.asOf}` });
    const edited = await this.desk.read();
    const { conflicts } = await this.desk.apply(plan);
    expect(conflicts).toMatchObject([{ sheet: write.sheet, row: write.row, column: write.column }]);
    expect(contents(await this.desk.read())).toEqual(contents(edited));
  }

  async undo(): Promise<void> {
    const now = await this.desk.read();
    const undone = undoLastWrite(now);
    if (undone === undefined) return;
    expect((await this.desk.apply(undone.plan)).conflicts).toEqual([]);
    const after = await this.desk.read();
    if (this.lastWrite !== undefined) checkUndo(this.lastWrite, now, after, undone);
    expect(undoLastWrite(after)).toBeUndefined();
    expect(verify(after, {}).verdict).toBe('noRecord');
    this.lastWrite = undefined;
    this.lastRun = undefined;
    this.remember(after);
  }

  /** Which rows are followed from now on, by the marks in them; of copies that an undo has left nobody can tell the first. */
  remember(workbook: Workbook): void {
    this.marks.clear();
    const rows = keyedRows(listIn(workbook)).map(({ row }) => row);
    const ids = rows.map((row) => textIn(row, 'id'));
    for (const [index, row] of rows.entries()) {
      const [id, mark] = [ids[index] ?? '', textIn(row, 'remark')];
      if (mark !== '' && ids.indexOf(id) === ids.lastIndexOf(id)) this.marks.set(mark, id);
    }
  }

  /** Types an entry of the rubric or a ledger; the record then names all the cells that are not as the last run read them. */
  async enter(sheet: string, row: number, column: number, content: Content): Promise<void> {
    const grid = (await this.desk.read()).grids.find((each) => each.sheet === sheet);
    if (grid === undefined) return;
    await this.desk.type(grid, row, column, content);
    const workbook = await this.desk.read();
    if (this.lastRun === undefined) return;
    const [then, now] = [this.lastRun, workbook].map((book) => new Map(contents(book)));
    const differing = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
      (cell) => cell.startsWith(`${sheet}!`) && then?.get(cell) !== now?.get(cell),
    );
    const named = verify(workbook, {}).changed.filter((each) => each.sheet === sheet);
    const cells = named.flatMap((each) =>
      each.cells.map((cell) => placeName({ sheet, row: cell.row, column: cell.column ?? 0 })),
    );
    expect([...cells].sort()).toEqual([...differing].sort());
  }

  review(workbook: Workbook, rectify: readonly RectifyRequest[] = [], lists = false): Review {
    return review(workbook, { asOf: this.asOf, rectify, ...(lists && { lists: true as const }) });
  }

  /** A day later the list says the same; what ledgers come to may change with the day. */
  private checkTomorrow(workbook: Workbook): void {
    const { plan } = review(workbook, { asOf: dateText(dateOfSerial(this.day + 1)) });
    const { name } = ownSheets(workbook).rectification;
    expect(plan.sheets.filter(({ sheet }) => sheet === name)).toEqual([]);
  }

  private note(before: Workbook, after: Workbook, { plan }: Review): void {
    if (shownSheets(plan).length === 0 || isEmptyPlan(plan)) return;
    const added = shownSheets(plan).filter(({ create }) => create !== undefined);
    this.lastWrite = {
      before,
      after,
      added: added.map(({ sheet }) => sheet),
      record: ownSheets(after).record.name,
    };
  }

  /** A row keeps its id whatever was done to it, as long as anything tells it. */
  private checkMarks(after: Workbook): void {
    const rows = listIn(after)?.rows ?? [];
    for (const [mark, id] of this.marks) {
      const ids = rows.filter((row) => textIn(row, 'remark') === mark).map((row) => textIn(row, 'id'));
      if (ids.length > 0) expect([mark, ids]).toEqual([mark, expect.arrayContaining([id])]);
    }
  }
}

function isWithoutLedgers({ grids }: Workbook): boolean {
  return grids.every(({ sheet }) => !LEDGER_SHEETS.includes(sheet));
}
