import { KIND_IDS, kindOf, OPTIONAL_KINDS } from '../ledger/kinds';
import { readLedger } from '../ledger/read-ledger';
import { findRubrics } from '../rubric/find-rubrics';
import type { Workbook } from '../workbook/host';
import { ownSheetNames, ownSheets } from './own-sheets';
import { readSettings } from './settings-sheet';

/** What a workbook holds, told before anything of it is judged. */
export interface Survey {
  /** No sheet has anything on it. */
  readonly empty: boolean;
  readonly rubrics: readonly { readonly id: string; readonly sheet: string; readonly items: number }[];
  /** Ledgers by kind, in the order of the template. */
  readonly ledgers: readonly { readonly kind: string; readonly sheets: readonly string[] }[];
  /** Kinds of ledgers that every branch keeps and that are not here. */
  readonly missingLedgers: readonly string[];
  readonly year: number | null;
  readonly unit: string | null;
}

/** Looks through a workbook, as the review will read it, for scoring tables and ledgers; further workbooks hold ledgers only. */
export function survey(workbook: Workbook, further: readonly Workbook[] = []): Survey {
  const own = ownSheetNames(workbook);
  const { settings } = readSettings(ownSheets(workbook).settings.grid, (sheet) => sheet);
  const { rubrics } = findRubrics(workbook.grids, own, {
    corrections: settings.columns,
    unitType: settings.unitType,
  });
  const grids = [...workbook.grids, ...further.flatMap((each) => each.grids)];
  const ledger = readLedger(grids, { ownSheets: new Set([...own, ...rubrics.map(({ sheet }) => sheet)]) });
  const found = KIND_IDS.filter((kind) => ledger.sheets[kind].length > 0);
  return {
    empty: workbook.grids.every(({ rowCount }) => rowCount === 0),
    rubrics: rubrics.map(({ id, sheet, items }) => ({ id, sheet, items: items.length })),
    ledgers: found.map((kind) => ({
      kind: kindOf(kind).name,
      sheets: [...new Set(ledger.sheets[kind].map(({ sheet }) => sheet))],
    })),
    missingLedgers: KIND_IDS.filter((kind) => !found.includes(kind) && !OPTIONAL_KINDS.has(kind)).map(
      (kind) => kindOf(kind).name,
    ),
    year: ledger.year,
    unit: rubrics.find(({ info }) => info.unit !== null)?.info.unit?.text ?? ledger.unit,
  };
}
