import { fingerprint, hashOfSheets } from '../record/fingerprint';
import type { LedgerStamp } from '../record/stamp';
import type { Run } from '../record/with-record';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';
import { hashText } from './hash';
import type { OwnSheet, OwnSheetState } from './own-sheets';
import type { ReviewResult } from './result';
import type { ReviewOptions } from './review';
import { rowKeys } from './row-keys';

/** What the record says of this run. `ledgers`: all sheets read as ledgers, those of further workbooks among them. */
export function runOf(
  result: ReviewResult,
  workbook: Workbook,
  own: Readonly<Record<OwnSheet, OwnSheetState>>,
  rubricSheets: readonly string[],
  ledgers: readonly Grid[],
  options: ReviewOptions,
): Run {
  const here = ledgers.filter((grid) => workbook.grids.includes(grid)).map(({ sheet }) => sheet);
  const { tool, asOf } = result;
  return {
    own: own.record,
    rowKeys,
    inputs: [...new Set([...rubricSheets, own.settings.name, ...here])],
    stamp: {
      version: tool.version,
      ruleset: tool.ruleset,
      asOf,
      resultHash: resultFingerprint(result),
      settingsHash: settingsHash(options.settings),
      ledgers: (options.ledgers ?? []).map(ledgerStamp),
    },
  };
}

/**
 * The part of the result that neither writing it changes nor work on the rectification list: score, items, outcomes of the
 * standards, findings, and what is wrong with the scoring tables (a total that somebody typed over).
 */
export function resultFingerprint({ score, rubrics, standards, findings, problems }: ReviewResult): string {
  const items = rubrics.map((rubric) => ({ id: rubric.id, items: rubric.items }));
  // Not by cell: a missing score moves from one column to another once formulas are written.
  const inTables = problems
    .filter((problem) => rubrics.some(({ sheet }) => sheet === problem.sheet))
    .map(({ code, message }) => `${code} ${message}`);
  return hashText(JSON.stringify({ score, items, standards, findings, inTables }));
}

/** `null` without settings from outside the workbook. */
export function settingsHash(settings: ReviewOptions['settings']): string | null {
  return settings === undefined || Object.keys(settings).length === 0 ? null : hashText(JSON.stringify(settings));
}

/** A further workbook by its name and all its cells. */
export function ledgerStamp({ name, grids }: Workbook): LedgerStamp {
  const sheets = grids.map((grid) => ({ sheet: grid.sheet, hash: fingerprint(grid, false).hash }));
  return { name, hash: hashOfSheets(sheets) };
}
