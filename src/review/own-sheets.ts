import { RECORD_TITLE } from '../record/layout';
import { isList } from '../rectification/layout';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';

/** The sheets this program writes into the workbook. */
export const OWN_SHEETS = {
  result: '评分结果',
  rectification: '整改台账',
  log: '整改记录',
  problemList: '问题清单',
  dutyList: '责任清单',
  remedyList: '整改清单',
  statistics: '整改统计',
  settings: '核验设置',
  record: RECORD_TITLE,
} as const;
export type OwnSheet = keyof typeof OWN_SHEETS;

/** How the note in row 2 of each begins; by it they are known again after being renamed or copied into place. */
export const OWN_MARK = '由“标尺”生成';

export interface OwnSheetState {
  /** The name to read from and write to. */
  readonly name: string;
  /** `undefined` when it has to be created. */
  readonly grid: Grid | undefined;
}

/**
 * Finds our own sheets by their title and mark, whatever they are called now. When a sheet of that name belongs to
 * somebody else it is left alone and ours gets the name with （标尺） behind it.
 */
export function ownSheets(workbook: Workbook): Readonly<Record<OwnSheet, OwnSheetState>> {
  const state = (own: OwnSheet): OwnSheetState => {
    const title = OWN_SHEETS[own];
    const ours = workbook.grids.filter((candidate) => isOwn(candidate, own));
    // Copies kept as an archive stay as they are: the sheet of the original name is the living one.
    const grid = ours.find((candidate) => candidate.sheet === title) ?? ours[0];
    if (grid !== undefined) return { name: grid.sheet, grid };
    const taken = new Set(workbook.grids.map((candidate) => candidate.sheet.toLowerCase()));
    const names = [
      title,
      `${title}（标尺）`,
      ...Array.from({ length: taken.size + 1 }, (_, index) => `${title}（标尺${index + 2}）`),
    ];
    return { name: names.find((name) => !taken.has(name.toLowerCase())) ?? title, grid: undefined };
  };
  const kinds = Object.keys(OWN_SHEETS) as OwnSheet[];
  return Object.fromEntries(kinds.map((own) => [own, state(own)])) as Record<OwnSheet, OwnSheetState>;
}

/** All sheets of ours, archived copies included: none of them is ever read as a rubric. */
export function ownSheetNames(workbook: Workbook): ReadonlySet<string> {
  const own = Object.keys(OWN_SHEETS) as OwnSheet[];
  return new Set(workbook.grids.filter((grid) => own.some((kind) => isOwn(grid, kind))).map((grid) => grid.sheet));
}

/** Sheets with the layout of ours that are not the living one: archives, copies, the place where somebody moved it. */
export function otherCopies(workbook: Workbook, own: OwnSheet, living: OwnSheetState): Grid[] {
  return workbook.grids.filter((grid) => grid !== living.grid && isOwn(grid, own));
}

/** The list is also known by its key column: people give it a heading of their own before they print it. */
function isOwn(grid: Grid, own: OwnSheet): boolean {
  const marked = cellText(grid.cell(1, 1)) === OWN_SHEETS[own] && cellText(grid.cell(2, 1)).startsWith(OWN_MARK);
  return marked || (own === 'rectification' && isList(grid));
}
