import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';

/** The sheets this program writes into the workbook. */
export const OWN_SHEETS = { result: '评分结果', rectification: '整改台账', settings: '核验设置' } as const;
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
    const grid = workbook.grids.find((candidate) => isOwn(candidate, title));
    if (grid !== undefined) return { name: grid.sheet, grid };
    const taken = new Set(workbook.grids.map((candidate) => candidate.sheet.toLowerCase()));
    const names = [
      title,
      `${title}（标尺）`,
      ...Array.from({ length: taken.size + 1 }, (_, index) => `${title}（标尺${index + 2}）`),
    ];
    return { name: names.find((name) => !taken.has(name.toLowerCase())) ?? title, grid: undefined };
  };
  return { result: state('result'), rectification: state('rectification'), settings: state('settings') };
}

function isOwn(grid: Grid, title: string): boolean {
  return cellText(grid.cell(1, 1)) === title && cellText(grid.cell(2, 1)).startsWith(OWN_MARK);
}
