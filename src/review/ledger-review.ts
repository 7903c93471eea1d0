import { KIND_IDS, kindOf } from '../ledger/kinds';
import type { Ledger } from '../ledger/ledger';
import { readLedger } from '../ledger/read-ledger';
import { checkLedger, type LedgerCheck } from '../standards/check/check-ledger';
import type { RuleCheck } from '../standards/check/rule-check';
import type { CheckSettings } from '../standards/check/settings';
import { onceFor } from '../values/once-for';
import type { Problem } from '../values/problem';
import { gridLike, type Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';

export interface LedgerReview {
  /** `null` when there are no ledgers, or too few to judge a branch by. */
  readonly check: LedgerCheck | null;
  /** What was checked; `null` with `check`. */
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  /** The sheets that were read as ledgers, and so are part of the input. */
  readonly grids: readonly Grid[];
}

/** With a scoring table in the workbook, one or two sheets that look like ledgers may well belong to it. */
const FEWEST_KINDS = 3;

// The sheet under its name here is the same grid at each review, so that it is recognised once.
const gridsByFile = onceFor((_: Grid) => new Map<string, Grid>());

function gridOfFile(grid: Grid, file: string): Grid {
  const known = gridsByFile(grid);
  let named = known.get(file);
  if (named === undefined) known.set(file, (named = gridLike(grid, { sheet: `[${file}]${grid.sheet}` })));
  return named;
}

/**
 * Reads the ledgers of the reviewed workbook and of further ones (read only; their sheets are named `[文件]工作表`), and checks
 * them against the 24 standards. `checks`: only these rules.
 */
export function reviewLedgers(
  workbook: Workbook,
  further: readonly Workbook[],
  notLedgers: ReadonlySet<string>,
  hasRubric: boolean,
  settings: CheckSettings,
  checks?: readonly RuleCheck[],
): LedgerReview {
  const others = further.flatMap(({ name, grids }) => grids.map((grid) => gridOfFile(grid, name)));
  const grids = [...workbook.grids, ...others];
  const ledger = readLedger(grids, { ownSheets: notLedgers });
  const kinds = KIND_IDS.filter((kind) => ledger.sheets[kind].length > 0);
  const sheets = new Set(kinds.flatMap((kind) => ledger.sheets[kind].map(({ sheet }) => sheet)));
  const read = grids.filter((grid) => sheets.has(grid.sheet));
  if (kinds.length === 0) return { check: null, ledger: null, problems: [], grids: [] };
  if (hasRubric && further.length === 0 && kinds.length < FEWEST_KINDS) {
    const names = kinds.map((kind) => kindOf(kind).name).join('、');
    return { check: null, ledger: null, problems: [{ code: 'ledger.few', sheet: null, data: { names } }], grids: [] };
  }
  const check = checkLedger(ledger, settings, checks);
  return { check, ledger, problems: [...ledger.problems, ...check.problems], grids: read };
}
