import { areaName, parseArea, type Area } from '../../workbook/address';
import type { Change } from '../../workbook/host';

/** What a co-author changed. */
export interface Coauthored {
  readonly sheet: string;
  /** `null` where only the sheet is known. */
  readonly area: Area | null;
}

/** More than anybody looks at one by one; beyond it whole sheets are named. */
const MOST = 200;

/**
 * With one more change, the latest last. Where rows or columns were put in or taken out, by whomever, or the host does not say what
 * changed, cells are no longer where they were: of what co-authors did on that sheet only the sheet is known then.
 */
export function withChange(before: readonly Coauthored[], { sheet, area, byCoauthor }: Change): readonly Coauthored[] {
  const cells = area === undefined ? undefined : parseArea(area);
  if (cells === undefined) {
    const isKnown = byCoauthor || before.some((each) => each.sheet === sheet);
    return isKnown ? onlySheet(before, sheet) : before;
  }
  if (!byCoauthor) return before;
  const others = before.filter(
    (each) => each.sheet !== sheet || each.area === null || areaName(each.area) !== areaName(cells),
  );
  const all = [...others, { sheet, area: cells }];
  const [oldest] = all.filter((each) => each.area !== null);
  return all.length > MOST && oldest !== undefined ? onlySheet(all, oldest.sheet) : all;
}

/** Whether a co-author changed anything in this row. */
export function isRowChanged(changes: readonly Coauthored[], sheet: string, row: number): boolean {
  return changes.some(
    ({ sheet: changed, area }) => changed === sheet && area !== null && area.top <= row && row <= area.bottom,
  );
}

function onlySheet(before: readonly Coauthored[], sheet: string): readonly Coauthored[] {
  return [...before.filter((each) => each.sheet !== sheet), { sheet, area: null }];
}
