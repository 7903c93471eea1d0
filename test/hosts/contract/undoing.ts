import fc from 'fast-check';
import { undoPlan } from '../../../src/record/undo-plan';
import { withRecord, type Run } from '../../../src/record/with-record';
import { cellName } from '../../../src/workbook/address';
import { EMPTY } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/host';
import type { CellWrite, Content, WritePlan } from '../../../src/workbook/plan';
import { contentOf } from '../../../src/record/stored-cell';
import { arbitraryCell, arbitraryNumber, arbitraryText } from '../../support/arbitrary-cell';
import { contents } from '../../support/contents';
import type { FixtureCell } from '../fixture-workbook';
import type { Open } from './opened-workbook';

const SHEETS = ['评分表', '台账'];
const ADDED = '整改台账';
const RECORD = '标尺记录';

interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** Whatever was there, was written and was typed since: undo takes back the write and nothing else. */
export function undoingContract(name: string, open: Open): void {
  test(`${name} undoes random writes among random edits`, async () => {
    await fc.assert(
      fc.asyncProperty(scenario(), async ({ cells, writes, addsSheet, edits }) => {
        const { host, reread } = await open({ sheets: fixture(cells) });
        const before = await host.read();
        expect((await host.apply(recorded(before, writes, addsSheet))).conflicts).toEqual([]);
        const written = await reread();
        const typed = edits.filter(({ sheet }) => addsSheet || sheet !== ADDED);
        for (const edit of typed) await host.apply(planOf(await host.read(), [edit]));
        const edited = await reread();

        const undo = undoPlan(edited, recordGrid(edited), () => new Map());
        expect((await host.apply(undo?.plan ?? { sheets: [] })).conflicts).toEqual([]);
        const after = new Map(contents(await reread()));

        const [was, wrote, hadTyped] = [before, written, edited].map((workbook) => new Map(contents(workbook)));
        for (const sheet of SHEETS) {
          for (let row = 1; row <= 6; row += 1) {
            for (let column = 1; column <= 4; column += 1) {
              const cell = `${sheet}!${cellName(row, column)}`;
              const untouched = wrote?.get(cell) === hadTyped?.get(cell);
              expect([cell, after.get(cell)]).toEqual([cell, (untouched ? was : hadTyped)?.get(cell)]);
            }
          }
        }
        const onAdded = (all: ReadonlyMap<string, string> | undefined) =>
          [...(all ?? [])].filter(([cell]) => cell.startsWith(`${ADDED}!`)).sort();
        const worked = JSON.stringify(onAdded(wrote)) !== JSON.stringify(onAdded(hadTyped));
        expect(onAdded(after)).toEqual(worked ? onAdded(hadTyped) : []);
        expect((await reread()).grids.map(({ sheet }) => sheet)).toEqual([...SHEETS, ...(worked ? [ADDED] : [])]);
      }),
      { numRuns: 20 },
    );
  });
}

function scenario() {
  const place = { row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) };
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.constant({ kind: 'blank' } as const),
    arbitraryText().map((text) => ({ kind: 'text', text }) as const),
    arbitraryNumber().map((value) => ({ kind: 'number', value }) as const),
    fc.integer({ min: 40_000, max: 47_000 }).map((serial) => ({ kind: 'date', serial }) as const),
    fc.constantFrom('=A1*2', '=SUM(A1:B2)').map((formula) => ({ kind: 'formula', formula, result: 0 }) as const),
  );
  const edits = (sheets: readonly string[], minLength: number, maxLength: number) =>
    fc.uniqueArray(fc.record({ sheet: fc.constantFrom(...sheets), ...place, content }), {
      minLength,
      maxLength,
      selector: ({ sheet, row, column }) => `${sheet}${row},${column}`,
    });
  const filled = fc.record({ sheet: fc.constantFrom(...SHEETS), ...place, cell: arbitraryCell() });
  return fc.record({
    cells: fc.array(filled, { maxLength: 20 }),
    writes: edits(SHEETS, 1, 12),
    addsSheet: fc.boolean(),
    edits: edits([...SHEETS, ADDED], 0, 4),
  });
}

type Filled = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Content | object;
};

function fixture(cells: readonly Filled[]) {
  return SHEETS.map((name) => ({
    name,
    cells: Object.fromEntries(
      cells
        .filter(({ sheet }) => sheet === name)
        .flatMap(({ row, column, cell }) => {
          const typed = fixtureCell(contentOf(cell as Parameters<typeof contentOf>[0]));
          return typed === null ? [] : [[cellName(row, column), typed]];
        }),
    ),
  }));
}

function fixtureCell(content: Content): FixtureCell | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'date':
      return { date: content.serial };
    case 'error':
      return { error: content.code };
    case 'formula': {
      const { formula, result } = content;
      return { formula, result: typeof result === 'object' ? result.error : result };
    }
  }
}

function planOf(workbook: Workbook, edits: readonly Edit[]): WritePlan {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return {
    sheets: sheets.map((sheet) => ({
      sheet,
      cells: edits
        .filter((edit) => edit.sheet === sheet)
        .map(({ row, column, content }): CellWrite => {
          const grid = workbook.grids.find((candidate) => candidate.sheet === sheet);
          return { row, column, content, expected: grid?.cell(row, column) ?? EMPTY };
        }),
    })),
  };
}

function recorded(workbook: Workbook, writes: readonly Edit[], addsSheet: boolean): WritePlan {
  const added: WritePlan['sheets'] = [
    {
      sheet: ADDED,
      create: { columns: [{ width: 20 }] },
      cells: [{ row: 1, column: 1, content: { kind: 'text', text: '存在问题' }, expected: EMPTY }],
    },
  ];
  const plan = { sheets: [...planOf(workbook, writes).sheets, ...(addsSheet ? added : [])] };
  const stamp = {
    version: '1',
    ruleset: '规则@1',
    asOf: '2026-11-22',
    resultHash: 'x',
    settingsHash: null,
    ledgers: [],
  };
  const run: Run = { own: { name: RECORD, grid: undefined }, stamp, inputs: SHEETS, rowKeys: () => new Map() };
  return withRecord(plan, workbook, run);
}

function recordGrid(workbook: Workbook) {
  const record = workbook.grids.find(({ sheet }) => sheet === RECORD);
  if (record === undefined) throw new Error('no record');
  return record;
}
