import type { Proposal } from '../proposals/proposal';
import { propose } from '../proposals/propose';
import { withRecord } from '../record/with-record';
import type { RectifyRequest } from '../rectification/requests';
import { checkRubric } from '../rubric/check-rubric';
import { findRubrics, rubricWeight } from '../rubric/find-rubrics';
import type { ColumnCorrections } from '../rubric/layout/columns';
import { lostPoints } from '../rubric/lost-points';
import { mapItems, type ItemMapping, type MappingCorrections } from '../rubric/mapping';
import type { Rubric } from '../rubric/rubric';
import { scoredItems, scoreRubric, type ScoreCard, type Scoring } from '../rubric/score';
import { leafItems, tableTree, type ScoredItem } from '../rubric/score-tree';
import type { WeighedSet } from '../rubric/own-weights';
import { weighTables } from '../rubric/weigh-tables';
import { withNotes, type ScoreSettings } from '../rubric/settings';
import { shareOf, type Summary } from '../rubric/summary';
import type { LedgerCheck } from '../standards/check/check-ledger';
import type { Problem } from '../values/problem';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';
import type { SheetPlan, WritePlan } from '../workbook/plan';
import { enterItems, withEntered, type ItemEntries } from './entered-items';
import { hashGrids, hashText } from './hash';
import { ownSheetNames, ownSheets } from './own-sheets';
import { rectify, type Rectified } from './rectify';
import type { ReviewResult } from './result';
import { reviewLedgers } from './ledger-review';
import { planResultSheet } from './result-sheet';
import { runOf } from './run-stamp';
import { changedContents, withChanges, type ChangedContents, type SettingChanges } from './setting-changes';
import type { Settings } from './settings';
import { planSettings, readSettings, type ListedTables, type NewCorrections } from './settings-sheet';
import { standardOutcomes } from './standard-outcomes';
import { findingResult, planSummary, problemResult, rubricResult } from './to-result';
import { TOOL } from './version';
import { planWriteBacks } from './write-back';

export interface ReviewOptions {
  /** `YYYY-MM-DD`; the entry file reads the clock, never the review. */
  readonly asOf: string;
  /** Settings that win over the workbook's own for this run. */
  readonly settings?: Partial<Settings>;
  /**
   * Corrections of the item-to-standard mapping made since the workbook was read, by `工作表!item key`; the plan keeps
   * them in the workbook's 核验设置 sheet. An empty list means "no standard", `null` takes a correction back.
   */
  readonly mappings?: NewCorrections['mappings'];
  /** Corrections of what columns mean, by header words; kept in the same sheet. */
  readonly columns?: ColumnCorrections;
  /** Lines of the 核验设置 sheet changed since the workbook was read; kept in the same sheet. */
  readonly changes?: SettingChanges;
  /** Further workbooks with ledgers of the branch: read, never written. */
  readonly ledgers?: readonly Workbook[];
  /** What a reviewer worked out for items and wants on the sheet, by `工作表!item key`; the review speaks as if it stood there. */
  readonly entries?: ItemEntries;
  /** What people want changed in the rectification list, by the row's id; the review speaks as if it had been typed. */
  readonly rectify?: readonly RectifyRequest[];
  /** Also writes 问题清单, 责任清单, 整改清单 and 整改统计, each whole. */
  readonly lists?: true;
}

export interface Review {
  readonly result: ReviewResult;
  /**
   * What has to be written so that the workbook says what `result` says, with the record of this run on 标尺记录; empty when it
   * already does. `result.plan` counts it without the record.
   */
  readonly plan: WritePlan;
  /** What the review went by: the workbook's settings, what its tables say, and what was changed for this run. */
  readonly settings: Settings;
  /** Every set of weights that the tables state, with what counts; empty where nothing but points does. */
  readonly weights: readonly WeighedSet[];
}

/** A rubric with everything that was found out about it. */
export interface Assessed {
  readonly rubric: Rubric;
  readonly recognised: ReadonlyMap<string, ItemMapping>;
  readonly mappings: ReadonlyMap<string, ItemMapping>;
  readonly items: readonly ScoredItem[];
}

/**
 * The main job, as a pure function: reads the workbook's scoring table, checks and scores it, brings the rectification list
 * up to date and plans what to write. The same grids and options give the same result, byte for byte.
 */
export function review(given: Workbook, options: ReviewOptions): Review {
  const own = ownSheets(given);
  const stored = readSettings(own.settings.grid, (sheet) => sheet).settings;
  const corrections = { ...stored.columns, ...options.settings?.columns, ...options.columns };
  const changed = (read: Settings): Settings =>
    options.changes === undefined ? read : withChanges(read, options.changes);
  const reading = { corrections, unitType: options.settings?.unitType ?? changed(stored).unitType };
  const entered = enterItems(given, options.entries ?? {}, reading, ownSheetNames(given));
  const { workbook } = entered;
  const found = findRubrics(workbook.grids, ownSheetNames(workbook), reading);
  const currentName = currentSheetName(workbook, found.rubrics);
  const current = readSettings(own.settings.grid, currentName);
  const kept = changed(current.settings);
  const written = options.changes && changedContents(options.changes, kept);
  const settings: Settings = {
    ...kept,
    ...options.settings,
    columns: corrections,
    mappings: standing({ ...current.settings.mappings, ...options.settings?.mappings, ...options.mappings }),
    parameters: { ...kept.parameters, ...options.settings?.parameters },
    weights: { ...kept.weights, ...options.settings?.weights },
  };
  const weighed = weighTables(found, settings.weights);
  const { rubrics, summary } = weighed;
  const assessed = rubrics.map((rubric) => assess(rubric, settings));
  const counted = countedTables(assessed, summary, settings);
  const scoring = scoringOf(counted, summary);
  const shown = withNotes(
    settings,
    counted.flatMap(({ rubric }) => rubric.notes),
  );
  const card = scoring === undefined ? null : scoreRubric(scoring, shown);
  const items = scoring === undefined ? [] : leafItems(scoring.tree);
  const ledger = reviewLedgers(
    workbook,
    options.ledgers ?? [],
    new Set([...ownSheetNames(workbook), ...rubrics.map(({ sheet }) => sheet)]),
    rubrics.length > 0,
    {
      asOf: options.asOf,
      orgLevel: settings.orgLevel,
      parameters: settings.parameters,
      waivers: settings.waivers,
    },
  );
  const proposals = proposalsFor(counted, ledger.check);
  const tables = counted.map(({ rubric, items: own }) => ({ items: own, table: counted.length > 1 ? rubric.id : '' }));
  const lost = tables.flatMap((each) => lostPoints(each.items, each.table));
  const findings = [...lost, ...(ledger.check?.findings ?? [])];
  const list = rectify({
    ...{ workbook, own, findings, tables, ledger, settings },
    ...{ asOf: options.asOf, requests: options.rectify ?? [], lists: options.lists === true },
  });
  const planned =
    scoring === undefined || card === null
      ? ledger.check === null && own.rectification.grid === undefined
        ? NO_PLAN
        : planListAlone(workbook, own, list, written)
      : planAll(workbook, own, { rubrics: assessed, sets: weighed.sets }, counted, scoring, card, list, {
          shown,
          options,
          proposals,
          entered: entered.sheets,
          written,
        });
  const problems = [
    ...rubricProblems(workbook, assessed, counted, settings, ledger.check !== null),
    ...current.problems,
    ...weighed.problems,
    ...entered.problems,
    ...ledger.problems,
    ...list.problems,
    ...planned.problems,
  ];
  const plan = planned.plan;
  const body = {
    workbook: workbook.name,
    asOf: options.asOf,
    rubrics: assessed.map((table) =>
      rubricResult(table.rubric, table.items, table.mappings, proposals, {
        recognised: table.recognised,
        counted: counted.includes(table),
        weight: shareOf(summary, table.rubric.id),
      }),
    ),
    score: card,
    standards: standardOutcomes(items, ledger.check),
    findings: findings.map((finding) => findingResult(finding, settings.orgLevel)),
    rectifications: list.results,
    ...(list.byHand.length > 0 && { rectificationsByHand: list.byHand }),
    rectificationStatistics: list.statistics,
    problems: problems.map(problemResult),
    plan: planSummary(plan),
  } as const;
  const rubricGrids = workbook.grids.filter((grid) => assessed.some(({ rubric }) => rubric.sheet === grid.sheet));
  const input = [...rubricGrids, ...ledger.grids];
  const ownGrids = [own.settings.grid, own.rectification.grid, own.log.grid].filter((grid) => grid !== undefined);
  const inputs = [...input, ...ownGrids];
  const hashes = { input: hashGrids(inputs), result: hashText(JSON.stringify({ schema: SCHEMA, ...body })) };
  const result = { schema: SCHEMA, tool: TOOL, hashes, ...body } as const;
  const rubricSheets = [...rubricGrids.map(({ sheet }) => sheet), ...(summary === undefined ? [] : [summary.sheet])];
  const recorded = withRecord(plan, given, runOf(result, given, own, rubricSheets, ledger.grids, options));
  return { result, plan: recorded, settings: { ...settings, ...shown }, weights: weighed.sets };
}

const SCHEMA = 'biaochi/review@1';
const NO_PLAN = { plan: { sheets: [] }, problems: [] } as const;

/** Corrections that have not been taken back. */
function standing(mappings: NewCorrections['mappings']): MappingCorrections {
  return Object.fromEntries(
    Object.entries(mappings).filter((entry): entry is [string, readonly string[]] => entry[1] !== null),
  );
}

/** A scoring sheet that is no longer there under its old name has been renamed, if only one can be meant. */
function currentSheetName(workbook: Workbook, rubrics: readonly Rubric[]): (sheet: string) => string {
  const names = new Set(workbook.grids.map((grid) => grid.sheet));
  const [only, ...others] = rubrics;
  return (sheet) => (names.has(sheet) || only === undefined || others.length > 0 ? sheet : only.sheet);
}

/** The tables that make up the score: those that a 汇总 sheet weighs together, else the most likely one. */
export function countedTables(
  assessed: readonly Assessed[],
  summary: Summary | undefined,
  settings: Settings,
): Assessed[] {
  if (summary !== undefined) return assessed.filter(({ rubric }) => summary.weights.has(rubric.id));
  const weight = ({ rubric, mappings }: Assessed): number => rubricWeight(rubric, mappings, settings.unitType);
  return [...assessed].sort((left, right) => weight(right) - weight(left)).slice(0, 1);
}

function scoringOf(counted: readonly Assessed[], summary: Summary | undefined): Scoring | undefined {
  const trees = counted.map(({ rubric, items }) => tableTree(rubric, items, summary?.weights.get(rubric.id)));
  const [only] = trees;
  if (only === undefined) return undefined;
  const rubrics = counted.map(({ rubric }) => rubric);
  if (summary === undefined) return { tree: only, rubrics };
  return { tree: { name: summary.sheet, place: null, weight: 1, items: [], children: trees }, rubrics };
}

/** By item. Where each row is a unit of its own nobody can tell whose ledgers these are. */
function proposalsFor(counted: readonly Assessed[], check: LedgerCheck | null): ReadonlyMap<ScoredItem, Proposal> {
  if (check === null) return new Map();
  const items = counted.filter(({ rubric }) => !rubric.transposed).flatMap((table) => table.items);
  const byItem = propose(items, check);
  return new Map(
    items.flatMap((scored, index): [ScoredItem, Proposal][] => {
      const proposal = byItem[index];
      return proposal === undefined ? [] : [[scored, proposal]];
    }),
  );
}

export function assess(rubric: Rubric, settings: Settings): Assessed {
  const mappings = mapItems(rubric, settings.mappings);
  const standards = new Map([...mappings].map(([key, mapping]) => [key, mapping.standards]));
  return { rubric, recognised: mapItems(rubric, {}), mappings, items: scoredItems(rubric, standards) };
}

function rubricProblems(
  workbook: Workbook,
  assessed: readonly Assessed[],
  counted: readonly Assessed[],
  settings: Settings,
  hasLedgers: boolean,
): Problem[] {
  const [main] = counted;
  if (main === undefined) {
    // A workbook of ledgers alone is checked against the standards; it has no score.
    const code = hasLedgers ? 'rubric.onlyLedgers' : 'rubric.notFound';
    return [{ code, sheet: null, data: { name: workbook.name } }];
  }
  const names = assessed.map(({ rubric }) => rubric.id);
  const several: Problem[] =
    assessed.length === counted.length
      ? []
      : [
          {
            code: 'rubric.several',
            sheet: null,
            data: {
              count: names.length,
              names: names.join('、'),
              chosen: counted.map(({ rubric }) => rubric.id).join('、'),
            },
          },
        ];
  // What a table that is not scored has to do with the standards does not matter.
  const isMain = (each: Assessed): boolean => counted.includes(each);
  const checked = assessed.flatMap((each) =>
    checkRubric(each.rubric, each.mappings, settings).filter(
      ({ code }) => isMain(each) || !['mapping.none', 'standard.uncovered'].includes(code),
    ),
  );
  return [...several, ...checked];
}

/** A workbook of ledgers alone gets the rectification list, and the settings with what the rules go by. */
function planListAlone(
  workbook: Workbook,
  own: ReturnType<typeof ownSheets>,
  list: Rectified,
  written: ChangedContents | undefined,
): { readonly plan: WritePlan; readonly problems: readonly Problem[] } {
  const corrections = { mappings: {}, columns: {}, ...(written && { settings: written }) };
  const settings = planSettings(own.settings, { rubrics: [], sets: [] }, corrections, (each) => each);
  return withoutProtected(workbook, settings === undefined ? list.sheets : [...list.sheets, settings]);
}

function planAll(
  workbook: Workbook,
  own: ReturnType<typeof ownSheets>,
  tables: ListedTables,
  counted: readonly Assessed[],
  scoring: Scoring,
  card: ScoreCard,
  list: Rectified,
  {
    shown,
    options,
    proposals,
    entered,
    written,
  }: {
    shown: ScoreSettings;
    options: ReviewOptions;
    proposals: ReadonlyMap<ScoredItem, Proposal>;
    entered: readonly SheetPlan[];
    written: ChangedContents | undefined;
  },
): { readonly plan: WritePlan; readonly problems: readonly Problem[] } {
  const gridOf = (sheet: string): Grid | undefined => workbook.grids.find((candidate) => candidate.sheet === sheet);
  const hasResultSheet = own.result.grid !== undefined || !workbook.structureProtected;
  const sheets = [
    ...planWriteBacks(
      counted.map(({ rubric }) => ({ rubric, grid: gridOf(rubric.sheet) as Grid })),
      hasResultSheet ? own.result.name : undefined,
    ),
    planResultSheet({
      own: own.result,
      scoring,
      isWritable: (sheet) => gridOf(sheet)?.protected !== true,
      card,
      proposals,
      settings: shown,
      asOf: options.asOf,
      ruleset: TOOL.ruleset,
    }),
    ...list.sheets,
    planSettings(
      own.settings,
      tables,
      {
        mappings: options.mappings ?? {},
        columns: options.columns ?? {},
        ...(written && { settings: written }),
      },
      currentSheetName(
        workbook,
        tables.rubrics.map(({ rubric }) => rubric),
      ),
    ),
  ].filter((sheet) => sheet !== undefined);
  return withoutProtected(workbook, withEntered(sheets, entered));
}

/** Protected sheets are told and left out of the plan; with a protected structure no sheet can be added. */
function withoutProtected(workbook: Workbook, sheets: readonly SheetPlan[]): { plan: WritePlan; problems: Problem[] } {
  const isProtected = (plan: SheetPlan): boolean =>
    workbook.grids.some((grid) => grid.sheet === plan.sheet && grid.protected && plan.create === undefined);
  const barred = sheets.filter((sheet) => sheet.create !== undefined && workbook.structureProtected);
  const problems: Problem[] = sheets
    .filter(isProtected)
    .map(({ sheet }) => ({ code: 'sheet.protected', sheet, data: { name: sheet } }));
  if (barred.length > 0) {
    const names = barred.map(({ sheet }) => sheet).join('、');
    problems.push({ code: 'workbook.protected', sheet: null, data: { names } });
  }
  return { plan: { sheets: sheets.filter((sheet) => !isProtected(sheet) && !barred.includes(sheet)) }, problems };
}
