import { readJournal } from '../../src/record/journal';
import { readPrints } from '../../src/record/prints';
import { readStamp } from '../../src/record/stamp';
import { undoPlan } from '../../src/record/undo-plan';
import { withRecord, type Run } from '../../src/record/with-record';
import { EMPTY } from '../../src/workbook/cell';
import type { Grid } from '../../src/workbook/grid';
import type { Workbook } from '../../src/workbook/host';
import { EMPTY_PLAN, reportOf, type WritePlan } from '../../src/workbook/plan';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';

const noKeys = () => new Map<number, string>();
const STAMP = {
  version: '1.0.0',
  ruleset: '规则@1',
  asOf: '2026-11-22',
  resultHash: 'sha256:aa',
  settingsHash: null,
  ledgers: [{ name: '台账.xlsx', hash: 'sha256:bb' }],
};
const BOOK = workbook(
  sheet('评分表', [
    ['项目', '得分'],
    ['班子健全', 4],
  ]),
);

function recordOf(book: Workbook): Grid | undefined {
  return book.grids.find((grid) => grid.sheet === '标尺记录');
}

function run(book: Workbook, change: Partial<Run['stamp']> = {}): Run {
  return {
    own: { name: '标尺记录', grid: recordOf(book) },
    stamp: { ...STAMP, ...change },
    inputs: ['评分表', '核验设置'],
    rowKeys: noKeys,
  };
}

function writing(book: Workbook, text: string): WritePlan {
  const expected = book.grids[0]?.cell(2, 2) ?? EMPTY;
  return { sheets: [{ sheet: '评分表', cells: [{ row: 2, column: 2, content: { kind: 'text', text }, expected }] }] };
}

function written(book: Workbook, plan: WritePlan, change: Partial<Run['stamp']> = {}): Workbook {
  return applied(book, withRecord(plan, book, run(book, change)));
}

test('the hidden sheet holds stamp, fingerprints and journal of the write', () => {
  const after = written(BOOK, writing(BOOK, '4分'));
  const record = recordOf(after) as Grid;
  expect(record.visibility).toBe('hidden');
  expect(readStamp(record)).toEqual({ ...STAMP, inputHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  expect(readPrints(record)).toMatchObject([{ sheet: '评分表', isInput: true }]);
  expect(readJournal(record)).toEqual({
    cells: [
      {
        sheet: '评分表',
        row: 2,
        column: 2,
        before: { kind: 'number', value: 4 },
        after: { kind: 'text', text: '4分' },
        key: '',
        isRowAdded: false,
      },
    ],
    addedSheets: [],
    unreadable: 0,
  });
});

test('a report and a preview speak of what people see', () => {
  const plan = withRecord(writing(BOOK, '4分'), BOOK, run(BOOK));
  expect(plan.sheets).toHaveLength(2);
  expect(reportOf(plan)).toEqual({ cellsWritten: 1, sheetsAdded: [], conflicts: [] });
});

test('nothing to write leaves no record, and the same run again changes none', () => {
  expect(withRecord(EMPTY_PLAN, BOOK, run(BOOK))).toBe(EMPTY_PLAN);
  const after = written(BOOK, writing(BOOK, '4分'));
  expect(withRecord(EMPTY_PLAN, after, run(after))).toBe(EMPTY_PLAN);
});

test('a run with nothing to write renews a stamp that is out of date and keeps the journal', () => {
  const after = written(BOOK, writing(BOOK, '4分'));
  const later = written(after, EMPTY_PLAN, { resultHash: 'sha256:cc' });
  const record = recordOf(later) as Grid;
  expect(readStamp(record)?.resultHash).toBe('sha256:cc');
  expect(readJournal(record).cells).toHaveLength(1);
});

test('a settings sheet that people changed after it was added is not taken for untouched', () => {
  const added: WritePlan = {
    sheets: [
      {
        sheet: '核验设置',
        create: { columns: [] },
        cells: [{ row: 1, column: 1, content: { kind: 'text', text: '默认' }, expected: EMPTY }],
      },
    ],
  };
  const after = written(BOOK, added);
  const edited = applied(after, {
    sheets: [
      { sheet: '核验设置', cells: [{ row: 1, column: 1, content: { kind: 'text', text: '自定' }, expected: EMPTY }] },
    ],
  });
  const renewed = written(edited, EMPTY_PLAN);
  expect(undoPlan(renewed, recordOf(renewed) as Grid, noKeys)?.keptSheets).toMatchObject([
    { sheet: '核验设置', changed: [{ row: 1, column: 1 }] },
  ]);
});

test('only the last write is remembered, and rows of a longer journal are cleared', () => {
  const many: WritePlan = {
    sheets: [
      {
        sheet: '评分表',
        cells: Array.from({ length: 9 }, (_, row) => ({
          row: row + 3,
          column: 1,
          content: { kind: 'number', value: row } as const,
          expected: EMPTY,
        })),
      },
    ],
  };
  const first = written(BOOK, many);
  const second = written(first, writing(first, '4分'));
  expect(readJournal(recordOf(second) as Grid).cells).toHaveLength(1);
});

test('a text longer than a cell takes comes back whole, no character cut through', () => {
  const long = '🚩'.repeat(40_000);
  const book = workbook(
    sheet('评分表', [
      ['项目', '得分'],
      ['班子健全', long],
    ]),
  );
  const plan = withRecord(writing(book, '短'), book, run(book));
  for (const { cells } of plan.sheets)
    for (const { content } of cells) {
      if (content.kind !== 'text') continue;
      expect(content.text.length).toBeLessThanOrEqual(32_767);
      expect(content.text).not.toMatch(/\p{Cs}/u);
    }
  const journal = readJournal(recordOf(applied(book, plan)) as Grid);
  expect(journal.cells[0]?.before).toEqual({ kind: 'text', text: long });
});

test('without room for a record the plan goes without', () => {
  const locked = { ...BOOK, structureProtected: true };
  const plan = writing(locked, '4分');
  expect(withRecord(plan, locked, run(locked))).toBe(plan);
});

test('lines that somebody made unreadable are counted, the others are undone', () => {
  const plan: WritePlan = {
    sheets: [
      {
        sheet: '评分表',
        cells: [3, 4].map((row) => ({
          row,
          column: 1,
          content: { kind: 'number', value: row } as const,
          expected: EMPTY,
        })),
      },
    ],
  };
  const after = written(BOOK, plan);
  const spoilt = applied(after, {
    sheets: [
      { sheet: '标尺记录', cells: [{ row: 5, column: 10, content: { kind: 'text', text: '？' }, expected: EMPTY }] },
    ],
  });
  const undo = undoPlan(spoilt, recordOf(spoilt) as Grid, noKeys);
  expect(undo).toMatchObject({
    unreadable: 1,
    plan: { sheets: [{ sheet: '评分表', cells: [{ row: 4 }] }, { remove: true }] },
  });
});
