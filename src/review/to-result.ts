import { DEFAULT_RUBRIC_LABEL } from '../rubric/default-rubric';
import type { Proposal } from '../proposals/proposal';
import type { ItemMapping } from '../rubric/mapping';
import { penaltyOf, vetoHappened } from '../rubric/extras';
import {
  COLUMN_MEANINGS,
  type ExtraItem,
  type Rubric,
  type RubricItem,
  type ScoredCell,
  type WeightNode,
} from '../rubric/rubric';
import type { ScoredItem } from '../rubric/score-tree';
import { basisFor } from '../standards/basis-for';
import { findRule } from '../standards/catalogue';
import type { Finding } from '../standards/finding';
import { fromMilli, roundedRatio, sumMilli, type Milli } from '../values/milli';
import type { Problem } from '../values/problem';
import { cellName, columnName, type Place } from '../workbook/address';
import { isEmptyPlan, type WritePlan } from '../workbook/plan';
import { COLUMN_NAMES } from './column-names';
import { findingMessage } from './finding-text';
import { proposalResult } from './to-proposal';
import type { Settings } from './settings';
import { problemMessage, problemSeverity } from './messages';
import type { FindingResult, ItemResult, PlanSummary, ProblemResult, RubricResult } from './result';

/** From the engine's own terms to the contract's: thousandths to points, places to A1 names, codes to sentences. */

/** What a table has to do with the score; `weight`: among the tables that a 汇总 sheet weighs together, 0 to 1. */
export interface TablePart {
  /** Standards of its items as recognised, whatever a person has corrected. */
  readonly recognised: ReadonlyMap<string, ItemMapping>;
  readonly counted: boolean;
  readonly weight: number | null;
}

export function rubricResult(
  rubric: Rubric,
  items: readonly ScoredItem[],
  mappings: ReadonlyMap<string, ItemMapping>,
  proposals: ReadonlyMap<ScoredItem, Proposal>,
  { recognised, counted, weight }: TablePart,
): RubricResult {
  const stated = rubric.sums.filter((sum) => sum.kind === 'total' && sum.score !== null);
  // Each unit of a table with one unit a row has a total of its own.
  const declared = stated.length > 1 && rubric.transposed ? null : (stated[0]?.score ?? null);
  const selfStated = rubric.sums.find((sum) => sum.kind === 'total')?.selfScore ?? null;
  const isSelfOnly = rubric.columns.score === undefined && rubric.columns.deduction === undefined;
  const weights = weightsByKey(rubric);
  const selfHead = rubric.recognised.find(({ column }) => column === rubric.columns.selfScore)?.header;
  const selfName = selfHead?.split('/')[0] ?? COLUMN_NAMES.selfScore;
  return {
    id: rubric.id,
    sheet: rubric.sheet,
    title: rubric.title,
    notice: rubric.isExample ? DEFAULT_RUBRIC_LABEL : null,
    headerRows: rubric.headerRows,
    columns: Object.fromEntries(
      COLUMN_MEANINGS.map((meaning) => {
        const column = rubric.columns[meaning];
        return [meaning, column === undefined ? null : columnName(column)];
      }),
    ),
    headers: rubric.recognised.map(({ column, header, meaning, by }) => ({
      column: columnName(column),
      header,
      meaning,
      by,
    })),
    stages: rubric.stages,
    unit: rubric.info.unit?.text ?? null,
    date: rubric.info.date?.text ?? null,
    notes: rubric.notes.map(({ place, text, clauses }) => ({ cell: cellName(place.row, place.column), text, clauses })),
    mode: rubric.mode,
    counted,
    weight,
    maximum: fromMilli(sumMilli(maximumItems(rubric).map((item) => item.points ?? 0))),
    declaredTotal:
      amountOf(declared) ??
      amountOf(rubric.info.total) ??
      (isSelfOnly ? (amountOf(selfStated) ?? amountOf(rubric.info.selfTotal)) : null),
    items: [
      ...items.map((scored) =>
        itemResult(scored, {
          mapping: mappings.get(scored.item.key),
          recognised: recognised.get(scored.item.key)?.standards,
          weight: weights.get(scored.item.key) ?? weight,
          proposal: proposals.get(scored),
          selfName,
        }),
      ),
      ...rubric.extras.map(extraResult),
    ],
  };
}

/** The items whose points the sheet states: those of one unit where each row is a unit of its own. */
function maximumItems(rubric: Rubric): readonly RubricItem[] {
  const [first] = rubric.items;
  return rubric.transposed ? rubric.items.filter((item) => item.row === first?.row) : rubric.items;
}

/** What share of the whole each item's innermost weighted group counts, 0 to 1, by the item's key. */
function weightsByKey({ weights }: Rubric): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const visit = (nodes: readonly WeightNode[], outer: number): void => {
    const whole = sumMilli(nodes.map(({ weight }) => weight));
    for (const { weight, itemKeys, children } of nodes) {
      const share = whole === 0 ? 0 : roundedRatio(weight, whole, 1, 6) * outer;
      if (children.length > 0) visit(children, share);
      else for (const key of itemKeys) shares.set(key, Math.round(share * 1e6) / 1e6);
    }
  };
  visit(weights ?? [], 1);
  return shares;
}

interface ItemCircumstances {
  readonly mapping?: ItemMapping | undefined;
  readonly recognised?: readonly string[] | undefined;
  readonly weight?: number | null;
  readonly proposal?: Proposal | undefined;
  /** What the sheet calls the self score. */
  readonly selfName?: string;
}

function itemResult(
  { item, standards, outcome }: ScoredItem,
  { mapping, recognised, weight = null, proposal, selfName = COLUMN_NAMES.selfScore }: ItemCircumstances = {},
): ItemResult {
  const cells: Record<string, string> = {};
  const add = (name: string, place: Place | null | undefined): void => {
    if (place) cells[name] = cellName(place.row, place.column);
  };
  add('points', item.pointsPlace);
  add('selfScore', item.selfScore?.place);
  add('score', item.score?.place);
  add('deduction', item.deduction?.place);
  add('reason', item.reason?.place);
  return {
    key: item.key,
    row: item.row,
    category: item.category,
    title: item.title,
    standards,
    mapping: mapping?.by ?? 'none',
    ...(mapping?.by === 'corrected' && { recognised: recognised ?? [] }),
    points: points(item.points),
    weight,
    status: outcome.status,
    selfScore: amountOf(item.selfScore),
    score: outcome.status === 'scored' ? fromMilli(outcome.score) : null,
    deduction:
      amountOf(item.deduction) ?? (outcome.status === 'scored' ? fromMilli(outcome.points - outcome.score) : null),
    proposed: points(proposal?.score ?? null),
    ...(proposal !== undefined && { proposal: proposalResult(proposal, outcome) }),
    reason: item.reason?.text ? item.reason.text : null,
    clauses: item.clauses,
    ...(item.unit !== null && { unit: item.unit }),
    ...(item.parts.length > 0 && {
      parts: item.parts.map(({ ref, text, points: own }) => ({ ref, text, points: points(own) })),
    }),
    ...(item.stages.length > 0 && { stages: stagesResult(item, selfName) }),
    ...(item.bonus !== null && { bonus: amountOf(item.bonus) }),
    cells,
  };
}

/** Every assessor's score by name, the self score among them. */
function stagesResult(item: RubricItem, selfName: string): Record<string, number> {
  const cells = [...(item.selfScore === null ? [] : [{ name: selfName, cell: item.selfScore }]), ...item.stages];
  return Object.fromEntries(
    cells.flatMap(({ name, cell }) => (cell.reading.status === 'read' ? [[name, fromMilli(cell.reading.amount)]] : [])),
  );
}

/** Bonus rows by what they add, penalty rows by what they take, veto rows by whether anybody has answered. */
function extraResult(extra: ExtraItem): ItemResult {
  const { role, item } = extra;
  const base = itemResult({ item, standards: [], dimension: null, outcome: { status: 'missing' } });
  if (role === 'veto') {
    const answered = vetoHappened(item) !== null;
    return { ...base, role, status: answered ? 'scored' : 'missing', score: null, deduction: null };
  }
  if (role === 'penalty') {
    const penalty = penaltyOf(item);
    const scored = penalty === null ? {} : { score: -fromMilli(penalty), deduction: fromMilli(penalty) };
    return { ...base, role, status: penalty === null ? 'missing' : 'scored', ...scored };
  }
  const { reading } = item.score ?? item.bonus ?? { reading: { status: 'missing' } as const };
  const score = reading.status === 'read' ? fromMilli(reading.amount) : null;
  return { ...base, role, status: reading.status === 'read' ? 'scored' : reading.status, score, deduction: null };
}

function amountOf(cell: ScoredCell | null): number | null {
  return cell?.reading.status === 'read' ? fromMilli(cell.reading.amount) : null;
}

function points(milli: Milli | null): number | null {
  return milli === null ? null : fromMilli(milli);
}

export function findingResult(finding: Finding, orgLevel: Settings['orgLevel']): FindingResult {
  return {
    id: finding.id,
    rule: finding.rule,
    standard: finding.standards[0] ?? null,
    severity: finding.severity,
    sheet: finding.place.sheet,
    cell: cellName(finding.place.row, finding.place.column),
    subject: finding.subject,
    expected: finding.expected,
    received: finding.received,
    message: findingMessage(finding),
    basis: basisOf(finding.rule, orgLevel),
    count: 1,
    waived: finding.waived !== undefined,
    ...(finding.waived !== undefined && { waiver: finding.waived }),
  };
}

function basisOf(id: string, orgLevel: Settings['orgLevel']): FindingResult['basis'] {
  const rule = findRule(id);
  const grounds = rule === undefined ? [] : basisFor(rule, orgLevel);
  return grounds.map(({ regulation, article, confidence, covers }) => ({
    ...{ regulation, article, confidence },
    ...(covers !== undefined && { covers }),
  }));
}

export function problemResult(problem: Problem): ProblemResult {
  const { row, column } = problem;
  return {
    severity: problemSeverity(problem.code),
    code: problem.code,
    sheet: problem.sheet,
    cell: row === undefined || column === undefined ? null : cellName(row, column),
    message: problemMessage(problem),
    received: problem.received ?? null,
  };
}

export function planSummary(plan: WritePlan): PlanSummary {
  const cells = plan.sheets.flatMap((sheet) => sheet.cells);
  return {
    cells: isEmptyPlan(plan) ? 0 : cells.length,
    replaces: cells.filter((cell) => cell.expected.kind !== 'empty').length,
    sheetsAdded: plan.sheets.filter((sheet) => sheet.create !== undefined).map((sheet) => sheet.sheet),
    conflicts: 0,
  };
}
