import fc from 'fast-check';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { review } from '../../../src/review/review';
import { EMPTY } from '../../../src/workbook/cell';
import { isLocal } from '../../../src/workbook/formula-reach';
import { cellFor, newSheet, type Sheet } from '../../office-host/book';
import type { OfficeHost } from '../../office-host/office-host';
import { openOffice } from '../../office-host/open-office';
import { arbitraryNumber, arbitraryText } from '../../support/arbitrary-cell';
import { everything } from '../../support/everything';
import { fixtureCells, type FixtureWorkbook } from '../fixture-workbook';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A rubric, ledgers, and formulas of every reach. */
const WORKBOOK: FixtureWorkbook = {
  sheets: [
    {
      name: '评分表',
      cells: fixtureCells([
        ['某支部验收评分表'],
        ['序号', '考核项目', '分值', '评分标准', '得分', '扣分原因'],
        [1, '班子健全', 60, '缺1名委员扣1分', 59, '缺纪检委员'],
        [2, '按期换届', 40, '未按期换届不得分', { formula: '=C4-SUM(扣分!B2:B9)', result: 40 }, null],
      ]),
    },
    {
      name: '党员大会',
      cells: {
        ...fixtureCells([
          ['会议名称', '会议日期', '地点', '主持人', '应到人数', '实到人数'],
          ['第一季度大会', '2026-03-10', '会议室', '周文海', 18, 17],
          ['第二季度大会', '2026-06-10', '会议室', '周文海', 18, 16],
        ]),
        F9: { formula: '=SUM(F2:F3)', result: 33 },
      },
    },
    {
      name: '扣分',
      cells: fixtureCells([
        ['项目', '扣分'],
        ['换届', 0],
      ]),
    },
    {
      name: '支委会',
      visibility: 'hidden',
      cells: fixtureCells([
        ['会议日期', '议题'],
        ['2026-01-05', '年度计划'],
      ]),
    },
  ],
};

/** `which`, `row` and `column` say where; each happening takes from them what it needs. */
interface Happening {
  readonly kind: (typeof KINDS)[number];
  readonly which: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** Which of the workbooks read so far is brought up to date. */
  readonly since: number;
}

const KINDS = [
  ...(['edit', 'edit', 'coauthorEdit', 'coauthorEdit', 'unheardEdit', 'activate', 'merge', 'hideRow', 'note'] as const),
  ...(['add', 'delete', 'rename', 'move', 'hide', 'protect', 'write', 'nothing'] as const),
];

const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(...KINDS),
  which: fc.nat(9),
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 7 }),
  value: fc.oneof(arbitraryText(), arbitraryNumber()),
  since: fc.nat(9),
});

/** Excel computes: what looks further at any change, everything else only after an edit on its own sheet. */
function recalculate({ book }: OfficeHost, edited: Sheet | undefined, result: number): void {
  for (const sheet of book.sheets)
    for (const cell of sheet.cells.values())
      if (cell.formula !== undefined && (sheet === edited || !isLocal(cell.formula))) cell.value = result;
}

/** Plays people in front of Excel; which sheet was edited. */
function happen(host: OfficeHost, { kind, which, row, column, value }: Happening, turn: number): Sheet | undefined {
  const { book, user } = host;
  const visible = book.sheets.filter(({ visibility }) => visibility === 'visible');
  const [sheet, shown] = [book.sheets[which % book.sheets.length], visible[which % visible.length]];
  const front = book.sheets.find(({ id }) => id === book.activeSheet);
  if (sheet === undefined || shown === undefined || front === undefined) throw new Error('no sheet');
  const address = `${'ABCDEFG'[column - 1] ?? 'A'}${row}`;
  switch (kind) {
    case 'edit':
      user.activate(shown.name);
      user.edit(shown.name, address, value);
      return shown;
    case 'coauthorEdit':
      user.coauthorEdit(sheet.name, address, value);
      return sheet;
    case 'unheardEdit':
      Object.assign(cellFor(front, row, column), { value, formula: undefined });
      return front;
    case 'activate':
      user.activate(shown.name);
      return undefined;
    case 'merge':
      front.merges = [{ top: row, left: column, bottom: row + 1, right: column }];
      return undefined;
    case 'hideRow':
      front.hiddenRows.add(row);
      return undefined;
    case 'note':
      sheet.notes.push({ row, column, texts: [`说明${turn}`] });
      return undefined;
    case 'add':
      book.sheets.splice(which % book.sheets.length, 0, newSheet(`{T${turn}}`, `新表${turn}`));
      return undefined;
    case 'delete':
      if (sheet !== front) book.sheets = book.sheets.filter((one) => one !== sheet);
      return undefined;
    case 'rename':
      sheet.name = `改名${turn}`;
      return undefined;
    case 'move':
      book.sheets = [sheet, ...book.sheets.filter((one) => one !== sheet)];
      return undefined;
    case 'hide':
      if (sheet !== front) sheet.visibility = sheet.visibility === 'visible' ? 'hidden' : 'visible';
      return undefined;
    case 'protect':
      sheet.protected = !sheet.protected;
      return undefined;
    case 'write':
    case 'nothing':
      return undefined;
  }
}

test('whatever happens, a workbook brought up to date is the workbook as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 8 }), async (happenings) => {
      const { host } = openOffice(WORKBOOK, { versions: { ExcelApi: '1.18' } });
      const excel = createExcelHost();
      await excel.observe(() => undefined);
      const read = [await excel.read()];
      for (const [turn, one] of happenings.entries()) {
        const edited = happen(host, one, turn);
        if (one.kind === 'write') {
          const cells = [{ row: 12, column: 7, content: { kind: 'text', text: `${turn}` } as const, expected: EMPTY }];
          // A protected sheet or an earlier write refuses it, which is as good.
          await excel.apply({ sheets: [{ sheet: host.book.sheets[0]?.name ?? '', cells }] }).catch(() => undefined);
        }
        recalculate(host, edited, turn + 0.5);
        await settle();
        const since = read[one.since % read.length];
        const updated = await excel.read({ since });
        const whole = await createExcelHost().read();
        expect(everything(updated)).toEqual(everything(whole));
        const options = { asOf: '2026-11-22' };
        expect(JSON.stringify(review(updated, options))).toBe(JSON.stringify(review(whole, options)));
        read.push(updated);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
