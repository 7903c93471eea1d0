import type { ColumnCorrections } from '../rubric/layout/columns';
import type { ColumnMeaning, Rubric } from '../rubric/rubric';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { SheetDraft } from '../workbook/sheet-draft';
import { COLUMN_NAMES, columnMeaningOf } from './column-names';

/** The table of columns beside the settings, on the right: what each header was taken for, and what a person says it is. */
const TITLES = ['评分表', '列的表头', '识别为', '列更正为'] as const;
const AT = { sheet: 7, header: 8, recognised: 9, corrected: 10 } as const;
const HEADER_ROW = 3;
/** Widths of its columns, for the sheet's look. */
export const COLUMNS_TABLE_WIDTHS = [18, 26, 14, 14] as const;

export interface ColumnCorrectionsReading {
  readonly corrections: ColumnCorrections;
  readonly problems: readonly Problem[];
}

/** Corrections by header words: they hold for every table with such a column. A word that names no column is a problem at its cell. */
export function readColumnCorrections(grid: Grid | undefined): ColumnCorrectionsReading {
  const corrections: Record<string, ColumnMeaning> = {};
  const problems: Problem[] = [];
  if (grid === undefined || !hasTable(grid)) return { corrections, problems };
  for (const row of grid.rows()) {
    const typed = compact(cellText(grid.cell(row, AT.corrected)));
    const header = cellText(grid.cell(row, AT.header));
    if (row <= HEADER_ROW || typed === '' || header === '') continue;
    const meaning = columnMeaningOf(typed);
    if (meaning !== undefined) corrections[header] = meaning;
    else
      problems.push(
        problemAt({ sheet: grid.sheet, row, column: AT.corrected }, 'settings.unknownColumn', { received: typed }),
      );
  }
  return { corrections, problems };
}

function hasTable(grid: Grid): boolean {
  return TITLES.every((title, index) => cellText(grid.cell(HEADER_ROW, AT.sheet + index)) === title);
}

/** The table as it should be; people's own words stay unless `corrections`, made just now, say otherwise. */
export function putColumns(
  draft: SheetDraft,
  grid: Grid | undefined,
  rubrics: readonly Rubric[],
  corrections: ColumnCorrections,
): void {
  const isFree =
    grid === undefined || TITLES.every((_, index) => grid.cell(HEADER_ROW, AT.sheet + index).kind === 'empty');
  if (!isFree && !hasTable(grid)) return;
  TITLES.forEach((title, index) => draft.text(HEADER_ROW, AT.sheet + index, title, 'header'));
  const kept = new Map<string, string>();
  for (const row of grid?.rows() ?? []) {
    if (grid === undefined || row <= HEADER_ROW) continue;
    const words = cellText(grid.cell(row, AT.corrected));
    const header = cellText(grid.cell(row, AT.header));
    if (header !== '' && words !== '') kept.set(header, words);
  }
  const rows = rubrics.flatMap(({ sheet, recognised }) => recognised.map((column) => ({ sheet, ...column })));
  const headers = new Set(rows.map(({ header }) => header));
  const gone = [...kept.keys()].filter((header) => !headers.has(header));
  const lines = [
    ...rows.map(({ sheet, header, meaning, by }) => ({
      sheet,
      header,
      meaning: by === 'corrected' ? '（已更正）' : COLUMN_NAMES[meaning],
    })),
    ...gone.map((header) => ({ sheet: '', header, meaning: '（评分表中已没有此列）' })),
  ];
  lines.forEach(({ sheet, header, meaning }, index) => {
    const newer = Object.hasOwn(corrections, header) ? corrections[header] : undefined;
    const words = newer === undefined ? (kept.get(header) ?? '') : COLUMN_NAMES[newer];
    const row = HEADER_ROW + 1 + index;
    draft
      .text(row, AT.sheet, sheet, 'text')
      .text(row, AT.header, header, 'text')
      .text(row, AT.recognised, meaning, 'text')
      .text(row, AT.corrected, words, 'input');
  });
  for (const row of grid?.rows() ?? []) {
    if (row <= HEADER_ROW + lines.length || grid?.cell(row, AT.header).kind === 'empty') continue;
    for (let column = AT.sheet; column <= AT.corrected; column += 1) draft.put(row, column, { kind: 'blank' });
  }
}
