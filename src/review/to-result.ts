import { CLOSE_OUT_STATES, REMEDY_STATES, type RectificationItem } from '../rectification/item';
import { SCORING_SENTENCE } from '../rubric/columns';
import { DEFAULT_RUBRIC_LABEL } from '../rubric/default-rubric';
import type { ItemMapping } from '../rubric/mapping';
import { itemOutcome } from '../rubric/outcome';
import { COLUMN_MEANINGS, type ExtraItem, type Rubric, type ScoredCell } from '../rubric/rubric';
import type { ScoredItem } from '../rubric/score';
import { findRule } from '../standards/catalogue';
import type { Finding } from '../standards/finding';
import { fromMilli, sumMilli, type Milli } from '../values/milli';
import type { Problem } from '../values/problem';
import { cellName, columnName, type Place } from '../workbook/address';
import { isEmptyPlan, type WritePlan } from '../workbook/plan';
import { findingMessage } from './finding-text';
import { problemMessage, problemSeverity } from './messages';
import type {
  Clause,
  FindingResult,
  ItemResult,
  PlanSummary,
  ProblemResult,
  RectificationResult,
  RubricResult,
} from './result';

/** From the engine's own terms to the contract's: thousandths to points, places to A1 names, codes to sentences. */

export function rubricResult(
  rubric: Rubric,
  items: readonly ScoredItem[],
  mappings: ReadonlyMap<string, ItemMapping>,
): RubricResult {
  const declared = rubric.sums.find((sum) => sum.kind === 'total')?.score ?? null;
  return {
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
    mode: 'points',
    maximum: fromMilli(sumMilli(rubric.items.map((item) => item.points ?? 0))),
    declaredTotal: amountOf(declared),
    items: [
      ...items.map((scored) => itemResult(scored, mappings.get(scored.item.key))),
      ...rubric.extras.map(extraResult),
    ],
  };
}

function itemResult({ item, standards, outcome }: ScoredItem, mapping: ItemMapping | undefined): ItemResult {
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
    points: points(item.points),
    weight: null,
    status: outcome.status,
    selfScore: amountOf(item.selfScore),
    score: outcome.status === 'scored' ? fromMilli(outcome.score) : null,
    deduction: outcome.status === 'scored' ? fromMilli(outcome.points - outcome.score) : amountOf(item.deduction),
    proposed: null,
    reason: item.reason?.text ? item.reason.text : null,
    clauses: clausesOf(item.rule),
    cells,
  };
}

function extraResult({ role, item }: ExtraItem): ItemResult {
  const scored = { item, standards: [], dimension: null, outcome: itemOutcome(item) };
  return { ...itemResult(scored, undefined), role };
}

function clausesOf(rule: string): Clause[] {
  return SCORING_SENTENCE.test(rule) ? [{ kind: 'unknown', text: rule }] : [];
}

function amountOf(cell: ScoredCell | null): number | null {
  return cell?.reading.status === 'read' ? fromMilli(cell.reading.amount) : null;
}

function points(milli: Milli | null): number | null {
  return milli === null ? null : fromMilli(milli);
}

export function findingResult(finding: Finding): FindingResult {
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
    basis: basisOf(finding.rule),
    count: 1,
    waived: finding.waived !== undefined,
  };
}

function basisOf(rule: string): FindingResult['basis'] {
  const grounds = findRule(rule)?.basis ?? [];
  return grounds.map(({ regulation, article, confidence }) => ({ regulation, article, confidence }));
}

export function rectificationResult(
  item: RectificationItem,
  findings: readonly Finding[],
  sheet: string,
  column: number,
): RectificationResult {
  return {
    id: item.id,
    finding: item.finding === '' ? null : item.finding,
    standard: findings.find((finding) => finding.id === item.finding)?.standards[0] ?? null,
    problem: item.problem,
    measure: item.measure === '' ? null : item.measure,
    owner: item.owner === '' ? null : item.owner,
    deadline: item.deadline === '' ? null : item.deadline,
    deadlineKind: deadlineKind(item.deadline),
    status: item.status === '' ? REMEDY_STATES[0] : item.status,
    closure: item.closure === '' ? CLOSE_OUT_STATES[0] : item.closure,
    points: points(item.points),
    cell: `${sheet}!${cellName(item.row, column)}`,
    detected: item.detected,
  };
}

function deadlineKind(deadline: string): string | null {
  if (deadline === '') return null;
  const kinds = [
    /立行立改|立查立改|即知即改/u.test(deadline) && '立行立改',
    /\d/u.test(deadline) && '限期',
    deadline.includes('长期坚持') && '长期坚持',
  ];
  return kinds.filter((kind) => kind !== false).join('并') || null;
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
