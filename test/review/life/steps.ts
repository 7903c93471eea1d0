import { byColumn, type RectificationColumn } from '../../../src/rectification/columns';
import { isFindingId, readKey } from '../../../src/rectification/identity';
import { textIn, type ListRow } from '../../../src/rectification/item';
import { ownSheets } from '../../../src/review/own-sheets';
import { cellText, EMPTY } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import type { Content } from '../../../src/workbook/plan';
import type { SheetRow } from './desk';
import type { Life } from './life';
import { keyedRows, listIn, type ShownList } from './list';
import { DEDUCTION, FIRST_ITEM, ITEMS, LEDGER_SHEETS, RUBRIC } from './workbooks';

/** Something that people do, or a run. `at` picks where, `what` picks what; both wrap around. */
type Step = (life: Life, at: number, what: number) => Promise<void>;

const text = (words: string): Content => (words === '' ? { kind: 'blank' } : { kind: 'text', text: words });
const number = (value: number): Content => ({ kind: 'number', value });
const ENTRIES = [text(''), text('周文海'), text('无'), number(3), { kind: 'date', serial: 45_700 } as const];

function pick<T>(all: readonly T[], index: number): T {
  return all[index % all.length] as T;
}

/** Steps by name, so that a failing sequence can be read. */
export const STEPS = {
  run: (life) => life.run(),
  runWithLists: (life) => life.run([], true),
  later: async (life, _, what) => void (life.day += 1 + (what % 40)),
  undo: (life) => life.undo(),
  saveAndOpen: (life) => life.desk.reopen(),
  coauthor: (life, at) => life.coauthored(at),

  score: (life, at, what) =>
    life.enter(
      RUBRIC,
      FIRST_ITEM + (at % ITEMS),
      DEDUCTION,
      pick([number(0), number(1), number(30), text(''), text('全扣')], what),
    ),
  async ledgerCell(life, at, what) {
    const [sheet, content] = [pick(LEDGER_SHEETS, what), pick(ENTRIES, at + what)];
    const columns = (await sheetOf(life, sheet))?.columnCount ?? 0;
    if (columns > 0) await life.enter(sheet, 3 + (at % 6), 1 + (at % columns), content);
  },

  typeIn: onRow(async (life, list, row, what) => {
    const typed: readonly (readonly [RectificationColumn, string])[] = [
      ...(['沈若兰', '周文海', ''] as const).map((name) => ['owner', name] as const),
      ...(['立行立改', '20个工作日内', '2026年底前', '尽快'] as const).map((words) => ['deadline', words] as const),
      ...(['待整改', '整改中', '待复查', '已完成', '办了'] as const).map((state) => ['status', state] as const),
      ['progress', '已补记'],
      ['measure', '逐项补齐并由专人复核'],
      ['unit', '组织科'],
    ];
    const [column, words] = pick(typed, what);
    await inRow(life, list, row, { [column]: text(words) });
  }),
  handIn: onRow((life, list, row) => inRow(life, list, row, { owner: text('沈若兰'), status: text('待复查') })),
  close: onRow((life, list, row, what) =>
    inRow(life, list, row, {
      ...{ owner: text('沈若兰'), status: text('已完成'), checker: text('许知远'), conclusion: text('属实') },
      ...{ evidence: text(what % 4 === 0 ? '' : '会议记录复印件'), closedOn: { kind: 'date', serial: life.day } },
      closure: text('已销号'),
    }),
  ),
  closure: onRow((life, list, row, what) =>
    inRow(life, list, row, { closure: text(pick(['已销号', '退回', '未销号', '', '销了'], what)) }),
  ),
  reword: onRow((life, list, row, what) => inRow(life, list, row, { problem: text(`问题${what % 3}：按口径改写`) })),
  ask: onRow(async (life, _, row, what) => {
    const states = ['整改中', '待复查', '已完成'];
    const id = textIn(row, 'id');
    if (id !== '') await life.run([{ id, owner: '沈若兰', deadline: '10个工作日内', status: pick(states, what) }]);
  }),

  /** From here on each row carries a mark by which it is followed. */
  async mark(life) {
    for (const { row } of keyedRows(await listOf(life))) {
      const list = await listOf(life);
      if (list !== undefined && textIn(row, 'remark') === '')
        await inRow(life, list, row, { remark: text(`原号${textIn(row, 'id')}`) });
    }
    life.remember(await life.desk.read());
  },
  sort: (life, at) => rearranged(life, (rows) => [...rows].sort((left, right) => order(left, at) - order(right, at))),
  insert: (life, at, what) =>
    rearranged(life, (rows, { layout, grid }) => {
      const own: Partial<Record<RectificationColumn, string>> =
        what % 2 === 0 ? {} : { problem: '自查发现的问题', status: '待整改' };
      const columns = new Map(
        Object.entries(byColumn((column) => own[column])).flatMap(([column, words]) =>
          words === undefined ? [] : [[layout.columns[column as RectificationColumn], words] as const],
        ),
      );
      const added: SheetRow = Array.from({ length: grid.columnCount }, (_, index) => {
        const words = columns.get(index + 1);
        return words === undefined ? EMPTY : { kind: 'text', text: words };
      });
      return spliced(rows, at, added);
    }),
  paste: (life, at, what) =>
    rearranged(life, (rows) => {
      if (rows.length === 0) return rows;
      const copied = pick(rows, what);
      return spliced(spliced(rows, at, copied), at, copied);
    }),
  deleteRow: onRow(async (life, _, row) => {
    life.marks.delete(textIn(row, 'remark'));
    await rearranged(life, (rows, { layout }) => rows.filter((__, index) => index + layout.headerRow + 1 !== row.row));
  }),
  clearHidden: onRow(async (life, list, row, what) => {
    const lost = pick<readonly RectificationColumn[]>(
      [['id'], ['finding'], ['wording'], ['id', 'wording'], ['id', 'finding'], ['id', 'finding', 'wording']],
      what,
    );
    await inRow(life, list, row, Object.fromEntries(lost.map((column) => [column, text('')])));
    const left = (await listOf(life))?.rows.find((each) => each.row === row.row);
    const isTold =
      left !== undefined && (readKey(textIn(left, 'id')) !== undefined || isFindingId(textIn(left, 'finding')));
    if (!isTold) life.marks.delete(textIn(row, 'remark'));
  }),
  async copyList(life) {
    const list = await listOf(life);
    if (list !== undefined) await life.desk.copySheet(list.grid, life.freshName(), false);
  },
  async renameList(life) {
    const list = await listOf(life);
    if (list === undefined) return;
    await life.desk.copySheet(list.grid, life.freshName(), true);
    life.remember(await life.desk.read());
  },

  async waiveRow(life, at, what) {
    const { grids } = await life.desk.read();
    const ledgers = grids.filter((each) => columnOf(each, 2, '豁免原因') > 0);
    if (ledgers.length === 0) return;
    const grid = pick(ledgers, what);
    const row = 3 + (at % 4);
    await life.desk.type(grid, row, columnOf(grid, 2, '豁免原因'), text('党委另有安排'));
    await life.desk.type(grid, row, columnOf(grid, 2, '豁免批准人'), text('许知远'));
  },
  async waiveRule(life, at, what) {
    const workbook = await life.desk.read();
    const { grid } = ownSheets(workbook).settings;
    const rules = life.review(workbook).result.findings.filter(({ rule }) => rule !== 'score.lost');
    const column = grid === undefined ? 0 : columnOf(grid, 6, '规则', '对象');
    if (grid === undefined || rules.length === 0 || column === 0) return;
    const finding = pick(rules, at);
    const line = [finding.rule, what % 2 === 0 ? '' : finding.subject, '上级统一组织', '许知远'];
    for (const [index, words] of line.entries())
      await life.desk.type(grid, 7 + (what % 3), column + index, text(words));
  },
} as const satisfies Readonly<Record<string, Step>>;

async function sheetOf(life: Life, name: string): Promise<Grid | undefined> {
  return (await life.desk.read()).grids.find(({ sheet }) => sheet === name);
}

async function listOf(life: Life): Promise<ShownList | undefined> {
  return listIn(await life.desk.read());
}

/** A step at one of the list's rows. */
function onRow(step: (life: Life, list: ShownList, row: ListRow, what: number) => Promise<void>): Step {
  return async (life, at, what) => {
    const list = await listOf(life);
    if (list !== undefined && list.rows.length > 0) await step(life, list, pick(list.rows, at), what);
  };
}

/** Types into columns of a row, one cell after another. */
async function inRow(
  life: Life,
  { grid, layout }: ShownList,
  { row }: ListRow,
  typed: Partial<Record<RectificationColumn, Content>>,
): Promise<void> {
  for (const [column, content] of Object.entries(typed))
    await life.desk.type(grid, row, layout.columns[column as RectificationColumn], content);
}

async function rearranged(
  life: Life,
  arrange: (rows: readonly SheetRow[], list: ShownList) => readonly SheetRow[],
): Promise<void> {
  const list = await listOf(life);
  if (list !== undefined) await life.desk.rearrange(list.grid, list.layout.headerRow, (rows) => arrange(rows, list));
}

function spliced(rows: readonly SheetRow[], at: number, added: SheetRow): SheetRow[] {
  const index = at % (rows.length + 1);
  return [...rows.slice(0, index), added, ...rows.slice(index)];
}

/** Any order that the content of the rows decides. */
function order(row: SheetRow, seed: number): number {
  const words = row.map(cellText).join('');
  return [...words].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0) + seed) % 9973, seed);
}

/** The first column of the row in which these words stand side by side; 0 when there is none. */
function columnOf(grid: Grid, row: number, ...words: readonly string[]): number {
  const columns = Array.from({ length: grid.columnCount }, (_, index) => index + 1);
  return columns.find((column) => words.every((word, index) => cellText(grid.cell(row, column + index)) === word)) ?? 0;
}
