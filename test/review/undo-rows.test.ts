import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { textIn, type ListRow } from '../../src/rectification/item';
import type { RectificationColumn } from '../../src/rectification/columns';
import { review, type ReviewOptions } from '../../src/review/review';
import { undoLastWrite } from '../../src/review/undo';
import type { Content } from '../../src/workbook/plan';
import { fixtureBytes } from '../hosts/fixture-bytes';
import { Desk, type SheetRow } from './life/desk';
import { listIn, logLines, type ShownList } from './life/list';
import { DEDUCTION, RUBRIC, RUBRIC_ALONE } from './life/workbooks';

const text = (words: string): Content => ({ kind: 'text', text: words });

/** A list of three rows; a week later one of them is no longer found and a fourth is new. */
class Branch {
  private constructor(private readonly desk: Desk) {}

  static async secondRun(typed: Partial<Record<RectificationColumn, string>> = {}): Promise<Branch> {
    const host = openXlsx(await fixtureBytes(RUBRIC_ALONE), '评分.xlsx');
    const branch = new Branch(new Desk({ host, reopened: () => Promise.reject(new Error('stays open')) }));
    await branch.run('2026-11-22');
    for (const [column, words] of Object.entries(typed)) await branch.type(0, column as RectificationColumn, words);
    await branch.score(5, 0);
    await branch.score(4, 3);
    await branch.run('2026-11-29');
    return branch;
  }

  async list(): Promise<ShownList> {
    const list = listIn(await this.desk.read());
    if (list === undefined) throw new Error('no list');
    return list;
  }
  async shown(...columns: RectificationColumn[]): Promise<string[][]> {
    return (await this.list()).rows.map((row: ListRow) => columns.map((column) => textIn(row, column)));
  }
  async run(asOf: string, rectify: ReviewOptions['rectify'] = []): Promise<void> {
    await this.desk.apply(review(await this.desk.read(), { asOf, rectify }).plan);
  }
  /** Somebody adds a row below all others; its id. */
  async add(problem: string): Promise<string> {
    const { grid, layout } = await this.list();
    for (const [column, words] of Object.entries({ problem, status: '待整改' }))
      await this.desk.type(grid, grid.rowCount + 1, layout.columns[column as RectificationColumn], text(words));
    const { result } = review(await this.desk.read(), { asOf: '2026-11-29' });
    return result.rectificationsByHand?.[0]?.id ?? '';
  }
  async undo() {
    const undone = undoLastWrite(await this.desk.read());
    if (undone === undefined) throw new Error('nothing to undo');
    expect((await this.desk.apply(undone.plan)).conflicts).toEqual([]);
    return undone;
  }
  async type(index: number, column: RectificationColumn, words: string): Promise<void> {
    const { grid, layout, rows } = await this.list();
    await this.desk.type(grid, rows[index]?.row ?? 0, layout.columns[column], text(words));
  }
  async sort(order: (rows: readonly SheetRow[]) => readonly SheetRow[]): Promise<void> {
    const { grid, layout } = await this.list();
    await this.desk.rearrange(grid, layout.headerRow, order);
  }
  async log() {
    return logLines(await this.desk.read());
  }

  private async score(row: number, deducted: number): Promise<void> {
    const grid = (await this.desk.read()).grids.find(({ sheet }) => sheet === RUBRIC);
    if (grid === undefined) throw new Error('no rubric');
    await this.desk.type(grid, row, DEDUCTION, { kind: 'number', value: deducted });
  }
}

const reversed = (rows: readonly SheetRow[]): SheetRow[] => [...rows].reverse();

test('after the list was sorted, undo follows the rows and leaves the others as they are', async () => {
  const branch = await Branch.secondRun();
  await branch.sort(reversed);
  const undone = await branch.undo();
  expect(undone).toMatchObject({ kept: [], keptRows: [] });
  expect(await branch.shown('problem', 'status', 'closure', 'foundOn', 'detection')).toEqual([
    ['记录不全', '待整改', '未销号', '2026-11-22', '检出'],
    ['少一次党课', '待整改', '未销号', '2026-11-22', '检出'],
    ['缺纪检委员', '待整改', '未销号', '2026-11-22', '检出'],
  ]);
});

test('a row that the run added stays whole once a person has written into it, and is named', async () => {
  const branch = await Branch.secondRun();
  await branch.type(3, 'owner', '沈若兰');
  const undone = await branch.undo();
  expect(undone.keptRows).toEqual([{ sheet: '整改台账', row: 7, now: 7 }]);
  const kept = ['按期换届未得满分（评分表未写明原因）', '沈若兰', '待整改'];
  expect((await branch.shown('problem', 'owner', 'status'))[3]).toEqual(kept);
  await branch.run('2026-11-29');
  expect((await branch.shown('problem', 'owner', 'status')).slice(3)).toEqual([kept]);
});

test('a row whose id is lost, or stands twice, is not taken back and is named', async () => {
  const branch = await Branch.secondRun();
  await branch.sort(([first, second, third, fourth]) => [third, first, second, second, fourth].map((row) => row ?? []));
  await branch.type(4, 'id', '');
  const undone = await branch.undo();
  expect(undone.keptRows).toEqual([
    { sheet: '整改台账', row: 5, now: null },
    { sheet: '整改台账', row: 7, now: null },
  ]);
});

test('undo takes rows off 整改记录 that the run added, and only those', async () => {
  const branch = await Branch.secondRun({ status: '整改中' });
  await branch.type(1, 'status', '整改中');
  await branch.run('2026-11-30');
  expect((await branch.log()).map(({ to }) => to)).toEqual(['整改中/未销号', '整改中/未销号']);
  await branch.undo();
  expect((await branch.log()).map(({ to }) => to)).toEqual(['整改中/未销号']);
});

test('what was filled into a row that people added is taken back in that row, wherever it was sorted to', async () => {
  const branch = await Branch.secondRun();
  const id = await branch.add('档案柜未上锁');
  await branch.run('2026-11-29', [{ id, owner: '沈若兰' }]);
  await branch.sort(reversed);
  expect((await branch.shown('problem', 'owner'))[0]).toEqual(['档案柜未上锁', '沈若兰']);
  expect(await branch.undo()).toMatchObject({ kept: [], keptRows: [] });
  expect((await branch.shown('problem', 'owner'))[0]).toEqual(['档案柜未上锁', '']);
});
