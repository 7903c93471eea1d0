import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { SheetDraft } from '../workbook/sheet-draft';
import { FIRST_ROW, STAMP } from './layout';

/** What a run was made with and what it came to; hashes are `sha256:…`. */
export interface RunStamp {
  /** Of the program. */
  readonly version: string;
  readonly ruleset: string;
  /** `YYYY-MM-DD`, the day the run spoke for. */
  readonly asOf: string;
  /** Of the sheets read in this workbook, as they stand after the run. */
  readonly inputHash: string;
  readonly resultHash: string;
  /** Of settings that came from outside the workbook; `null` when there were none. */
  readonly settingsHash: string | null;
  /** Further workbooks that were read. */
  readonly ledgers: readonly LedgerStamp[];
}

export interface LedgerStamp {
  /** File name without a folder. */
  readonly name: string;
  readonly hash: string;
}

const KEYS = {
  version: '程序版本',
  ruleset: '规则集',
  asOf: '核验截至日期',
  inputHash: '输入哈希',
  resultHash: '结果哈希',
  settingsHash: '外部设置哈希',
} as const;
const NO_SETTINGS = '无';
const LEDGER = '台账文件：';

export function putStamp(draft: SheetDraft, stamp: RunStamp): void {
  const rows = [
    ...Object.entries(KEYS).map(([key, title]) => [title, stamp[key as keyof typeof KEYS] ?? NO_SETTINGS] as const),
    ...stamp.ledgers.map(({ name, hash }) => [`${LEDGER}${name}`, hash] as const),
  ];
  rows.forEach(([key, value], index) =>
    draft.text(FIRST_ROW + index, STAMP.key, key).text(FIRST_ROW + index, STAMP.value, value),
  );
}

/** `undefined` when a line of it is missing. */
export function readStamp(grid: Grid): RunStamp | undefined {
  const values = new Map<string, string>();
  for (const row of grid.rows()) {
    if (row >= FIRST_ROW) values.set(cellText(grid.cell(row, STAMP.key)), cellText(grid.cell(row, STAMP.value)));
  }
  const { version, ruleset, asOf, inputHash, resultHash, settingsHash } = Object.fromEntries(
    Object.entries(KEYS).map(([key, title]) => [key, values.get(title)]),
  ) as Record<keyof typeof KEYS, string | undefined>;
  if (!version || !ruleset || !asOf || !inputHash || !resultHash || !settingsHash) return undefined;
  const ledgers = [...values]
    .filter(([key]) => key.startsWith(LEDGER))
    .map(([key, hash]) => ({ name: key.slice(LEDGER.length), hash }));
  return {
    version,
    ruleset,
    asOf,
    inputHash,
    resultHash,
    settingsHash: settingsHash === NO_SETTINGS ? null : settingsHash,
    ledgers,
  };
}
