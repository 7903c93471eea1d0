import { changedCells, type ChangedCell } from '../record/changed-cells';
import { fingerprint } from '../record/fingerprint';
import { readPrints } from '../record/prints';
import { readStamp, type RunStamp } from '../record/stamp';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';
import { ownSheets } from './own-sheets';
import { review } from './review';
import { ledgerStamp, resultFingerprint, settingsHash } from './run-stamp';
import type { Settings } from './settings';
import { staleResults, wronglyShown, type ShownCell } from './shown-cells';
import { TOOL } from './version';

export type Verdict = 'consistent' | 'inconsistent' | 'noRecord' | 'cannotTell';

/** Whether a reviewed workbook still says what its entries come to. */
export interface Verification {
  readonly verdict: Verdict;
  /** The record of the run, if there is a readable one. */
  readonly stamp: RunStamp | null;
  /** What the verdict rests on or is missing, as data; see `VerifyNote`. */
  readonly notes: readonly VerifyNote[];
  /** Sheets that the run read, and what of them has changed since. */
  readonly changed: readonly ChangedSheet[];
  /** Cells on 评分结果 and in the rubric that do not say what a run today would write there. */
  readonly wrong: readonly ShownCell[];
  /** Right formulas on 评分结果 with an old result stored, until Excel or WPS opens the file and calculates. */
  readonly stale: readonly ShownCell[];
}

export type VerifyNote =
  | { readonly code: 'ledgerMissing' | 'ledgerChanged' | 'ledgerUnused'; readonly name: string }
  | { readonly code: 'settingsMissing' | 'settingsChanged' | 'settingsUnused' }
  | { readonly code: 'otherRules'; readonly then: string; readonly now: string }
  | { readonly code: 'otherResult' | 'resultSheetMissing' };

export interface ChangedSheet {
  readonly sheet: string;
  /** The sheet is gone or has another name. */
  readonly isMissing: boolean;
  readonly cells: readonly ChangedCell[];
}

export interface VerifyInput {
  readonly ledgers?: readonly Workbook[];
  readonly settings?: Partial<Settings>;
}

/**
 * Reviews the workbook again as its record says it was reviewed, and compares. Changes that leave the result as it was are
 * told and do not count against it. Without the files that the run used, or by other rules, a difference proves nothing.
 */
export function verify(workbook: Workbook, input: VerifyInput): Verification {
  const own = ownSheets(workbook);
  const stamp = own.record.grid === undefined ? undefined : readStamp(own.record.grid);
  if (own.record.grid === undefined || stamp === undefined) {
    return { verdict: 'noRecord', stamp: null, notes: [], changed: [], wrong: [], stale: [] };
  }
  const notes = notesOn(stamp, input);
  const changed = changedSheets(workbook, own.record.grid);
  if (notes.some(({ code }) => code === 'ledgerMissing' || code === 'settingsMissing')) {
    return { verdict: 'cannotTell', stamp, notes, changed, wrong: [], stale: [] };
  }
  const used = new Set(stamp.ledgers.map(({ name }) => name));
  const options = {
    asOf: stamp.asOf,
    ledgers: (input.ledgers ?? []).filter(({ name }) => used.has(name)),
    ...(stamp.settingsHash !== null && input.settings !== undefined && { settings: input.settings }),
  };
  const again = review(workbook, options);
  const wrong = wronglyShown(own.result, again);
  const stale = staleResults(workbook, own.result, options);
  const sameResult = resultFingerprint(again.result) === stamp.resultHash;
  const isGone = again.result.score !== null && own.result.grid === undefined;
  const different: VerifyNote[] = [
    ...(sameResult ? [] : [{ code: 'otherResult' } as const]),
    ...(isGone ? [{ code: 'resultSheetMissing' } as const] : []),
  ];
  // Other rules may come to something else over entries that nobody touched.
  const mayDiffer = notes.some(({ code }) => code === 'otherRules') && changed.length === 0;
  const verdict =
    different.length + wrong.length === 0 ? 'consistent' : mayDiffer && !isGone ? 'cannotTell' : 'inconsistent';
  return { verdict, stamp, notes: [...notes, ...different], changed, wrong, stale };
}

function notesOn(stamp: RunStamp, { ledgers = [], settings }: VerifyInput): VerifyNote[] {
  const given = new Map(ledgers.map((ledger) => [ledger.name, ledger]));
  const now = settingsHash(settings);
  const rules = ({ version, ruleset }: { version: string; ruleset: string }): string => `${version}（${ruleset}）`;
  return [
    ...(rules(stamp) === rules(TOOL) ? [] : [{ code: 'otherRules', then: rules(stamp), now: rules(TOOL) } as const]),
    ...stamp.ledgers.flatMap(({ name, hash }): VerifyNote[] => {
      const ledger = given.get(name);
      if (ledger === undefined) return [{ code: 'ledgerMissing', name }];
      return ledgerStamp(ledger).hash === hash ? [] : [{ code: 'ledgerChanged', name }];
    }),
    ...ledgers
      .filter(({ name }) => !stamp.ledgers.some((used) => used.name === name))
      .map(({ name }) => ({ code: 'ledgerUnused', name }) as const),
    ...settingsNotes(stamp.settingsHash, now),
  ];
}

function settingsNotes(then: string | null, now: string | null): VerifyNote[] {
  if (then === now) return [];
  if (now === null) return [{ code: 'settingsMissing' }];
  return [{ code: then === null ? 'settingsUnused' : 'settingsChanged' }];
}

function changedSheets(workbook: Workbook, record: Grid): ChangedSheet[] {
  return readPrints(record).flatMap(({ sheet, isInput, hash, rows }): ChangedSheet[] => {
    if (!isInput) return [];
    const grid = workbook.grids.find((candidate) => candidate.sheet === sheet);
    if (grid === undefined) return [{ sheet, isMissing: true, cells: [] }];
    if (fingerprint(grid, false).hash === hash) return [];
    return [{ sheet, isMissing: false, cells: changedCells(rows, grid) }];
  });
}
