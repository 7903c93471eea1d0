import { textIn, type ListRow } from '../rectification/item';
import { findLayout } from '../rectification/layout';
import { readList } from '../rectification/read-list';
import { rectificationId, readKey } from '../rectification/identity';
import { findRubrics } from '../rubric/find-rubrics';
import { LOST_POINTS_RULE, lostPoints, lostPointsId } from '../rubric/lost-points';
import { ALL_CHECKS } from '../standards/check/all-checks';
import type { Finding } from '../standards/finding';
import { failed, parsed, type Parsed } from '../values/parsed';
import { placeName } from '../workbook/address';
import type { Workbook } from '../workbook/host';
import { enterItems } from './entered-items';
import { problemText } from './finding-text';
import { reviewLedgers } from './ledger-review';
import { ownSheetNames, ownSheets } from './own-sheets';
import { assess, countedTables, type ReviewOptions } from './review';
import type { Settings } from './settings';
import { readSettings } from './settings-sheet';
import { unjudgedBy, type ReviewedTable } from './unjudged';

/** What re-running the one rule of an item says: the proof with which it is handed in for 销号. */
export interface Recheck {
  readonly id: string;
  /** How the rule put it when the item was listed. */
  readonly before: string;
  /** How it puts it now. */
  readonly after: string;
  /** `null` when the rule could not look. */
  readonly stillFound: boolean | null;
  /** Where it is found now, `工作表!A1`. */
  readonly place: string | null;
}

/** `noList`: no readable list. `noItem`: no such id on it. `noFinding`: the row does not tell which rule it rests on. */
export type RecheckFailure = 'noList' | 'noItem' | 'noFinding';

/** Re-runs the rule behind one row of the list, and no other, on the workbook as it is. Nothing is written. */
export function recheckItem(given: Workbook, options: ReviewOptions, id: string): Parsed<Recheck, RecheckFailure> {
  const own = ownSheets(given);
  const { grid } = own.rectification;
  const layout = grid === undefined ? undefined : findLayout(grid);
  if (grid === undefined || layout === undefined) return failed('noList');
  const row = readList(grid, layout).find((each) => textIn(each, 'id') === id);
  if (row === undefined) return failed('noItem');
  const settings: Settings = { ...readSettings(own.settings.grid, (sheet) => sheet).settings, ...options.settings };
  const reading = { corrections: { ...settings.columns, ...options.columns }, unitType: settings.unitType };
  const { workbook } = enterItems(given, options.entries ?? {}, reading, ownSheetNames(given));
  const { rubrics, summary } = findRubrics(workbook.grids, ownSheetNames(workbook), reading);
  const counted = countedTables(
    rubrics.map((rubric) => assess(rubric, settings)),
    summary,
    settings,
  );
  const tables = counted.map(({ rubric, items }) => ({ items, table: counted.length > 1 ? rubric.id : '' }));
  const findingId = findingIdOf(row, tables);
  if (findingId === undefined) return failed('noFinding');
  const rule = findingId.slice(0, findingId.indexOf('/'));
  const ledger = reviewLedgers(
    workbook,
    rule === LOST_POINTS_RULE ? [] : (options.ledgers ?? []),
    new Set([...ownSheetNames(workbook), ...rubrics.map(({ sheet }) => sheet)]),
    rubrics.length > 0,
    { asOf: options.asOf, orgLevel: settings.orgLevel, parameters: settings.parameters },
    ALL_CHECKS.filter((check) => check.rule === rule),
  );
  const findings =
    rule === LOST_POINTS_RULE
      ? tables.flatMap(({ items, table }) => lostPoints(items, table))
      : (ledger.check?.findings ?? []);
  const finding = findings.find((each) => each.id === findingId);
  const reason = finding === undefined ? unjudgedBy(tables, ledger.check, ledger.ledger)(findingId) : null;
  return parsed({ id, before: textIn(row, 'wording') || textIn(row, 'problem'), ...outcomeOf(finding, reason) });
}

/** Lists of the former layout did not note the finding; those about scores are known by their items. */
function findingIdOf(row: ListRow, tables: readonly ReviewedTable[]): string | undefined {
  const noted = textIn(row, 'finding');
  if (noted.includes('/')) return noted;
  const base = readKey(textIn(row, 'id'))?.base;
  const possible = tables.flatMap(({ items, table }) => items.map(({ item }) => lostPointsId(item, table)));
  return possible.find((id) => rectificationId(id) === base);
}

function outcomeOf(finding: Finding | undefined, reason: string | null): Omit<Recheck, 'id' | 'before'> {
  if (finding === undefined)
    return reason === null
      ? { after: '未再检出', stillFound: false, place: null }
      : { after: `无法核验（${reason}）`, stillFound: null, place: null };
  return { after: problemText(finding), stillFound: true, place: placeName(finding.place) };
}
