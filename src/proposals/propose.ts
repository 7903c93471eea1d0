import { applyClauses } from '../rubric/clauses/apply';
import type { Happening, Happenings } from '../rubric/clauses/applying/happening';
import type { Clause } from '../rubric/clauses/clause';
import type { ScoredItem } from '../rubric/score-tree';
import type { Outcome } from '../standards/check/check-ledger';
import type { Finding } from '../standards/finding';
import { groupBy } from '../values/group-by';
import { pointsText, type Milli } from '../values/milli';
import { candidatesOf, matchIn, type Candidates } from './match';
import { SHORTFALL_RULES, YEAR_END_RULES } from './metrics';
import type { Proposal, ProposedLine } from './proposal';
import { subjectsText } from './subjects';
import { shareMetricOf } from './shares';

/** What the check of the ledgers says, as far as proposals need it. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly standards: ReadonlyMap<string, Outcome>;
  /** Present members, for points that count by a share of them. */
  readonly members: number;
}

/**
 * Lays every error and warning of the ledgers (waived ones apart) to the one sentence of the scoring rules that speaks of it,
 * and works out what those sentences take off. A finding counts once, even where several items cover its standards. Caps,
 * floors and 不得分 are those of `applyClauses`. Nothing is taken off that no sentence of the sheet provides for. One proposal for
 * each item in their order, `undefined` for items that no standard belongs to.
 */
export function propose(
  items: readonly ScoredItem[],
  { findings, standards, members }: Judged,
): readonly (Proposal | undefined)[] {
  const grave = findings.filter(({ severity, waived }) => severity !== 'info' && waived === undefined);
  const laid = items.map((): Laid => ({ byClause: new Map(), open: [] }));
  const candidates = items.map(({ item }) => candidatesOf(item));
  const shares = items.map(({ item }) => item.clauses.map(shareMetricOf));
  for (const same of groupBy(grave, (finding) => `${finding.rule} ${finding.says} ${finding.severity}`).values()) {
    const [sample] = same;
    if (sample === undefined) continue;
    const target = targetOf(sample, items, candidates, shares);
    const own = target === undefined ? undefined : laid[target.item];
    if (target === undefined || own === undefined) continue;
    if (target.clause === null) own.open.push(...same);
    else own.byClause.set(target.clause, [...(own.byClause.get(target.clause) ?? []), ...same]);
  }
  return items.map((scored, index) => {
    const own = laid[index];
    if (scored.standards.length === 0 || own === undefined) return undefined;
    return proposalOf(scored, own, standards, members);
  });
}

interface Laid {
  readonly byClause: Map<number, readonly Finding[]>;
  readonly open: Finding[];
}

interface Target {
  readonly item: number;
  readonly clause: number | null;
}

/** The surest sentence among the items that cover its standards, the standard it is listed under before others. */
function targetOf(
  finding: Finding,
  items: readonly ScoredItem[],
  candidates: readonly Candidates[],
  shares: readonly (readonly ReturnType<typeof shareMetricOf>[])[],
): Target | undefined {
  let best: { readonly target: Target; readonly sureness: number } | undefined;
  const consider = (target: Target, sureness: number): void => {
    if (best === undefined || sureness > best.sureness) best = { target, sureness };
  };
  const inTime = YEAR_END_RULES.has(finding.rule) && finding.severity !== 'error';
  items.forEach(({ standards }, item) => {
    const rank = finding.standards.findIndex((standard) => standards.includes(standard));
    if (rank < 0) return;
    if (inTime) return consider({ item, clause: null }, -rank);
    const share = shares[item]?.findIndex((metric) => metric?.rules.has(finding.rule) === true) ?? -1;
    const match = matchIn(candidates[item] ?? [], finding);
    if (share >= 0) consider({ item, clause: share }, 100);
    // What it only also serves need not take it among its 其他不规范的.
    else if (match !== undefined && (rank === 0 || match.byName)) {
      consider({ item, clause: match.clause }, match.sureness - rank * 0.01);
    } else consider({ item, clause: null }, -rank);
  });
  return best?.target;
}

function proposalOf(
  { item, standards }: ScoredItem,
  { byClause, open }: Laid,
  outcomes: Judged['standards'],
  members: number,
): Proposal {
  const untold = standards.filter((id) => (outcomes.get(id) ?? 'cannotTell') === 'cannotTell');
  const happened: Happenings = new Map(
    [...byClause].flatMap(([index, findings]): [number, Happening][] => {
      const clause = item.clauses[index];
      return clause === undefined || shareMetricOf(clause) !== undefined
        ? []
        : [[index, happeningOf(clause, findings)]];
    }),
  );
  const outcome = applyClauses(item.clauses, happened, {
    points: item.points,
    parts: item.parts.flatMap(({ ref, points }) => (points === null ? [] : [{ ref, points }])),
  });
  const lines = outcome.lines.map(({ clause, amount, reason }): ProposedLine => {
    const findings = byClause.get(clause) ?? [];
    return { clause, findings, amount, reason: `${subjectsText(findings)}：${reason}` };
  });
  const byShare = shareLines(item.clauses, item.points, byClause, item.parts, members);
  const blocked = item.points === null || outcome.asks.some(({ blocks }) => blocks) || byShare === null;
  const all = [...lines, ...(byShare ?? [])].sort((left, right) => left.clause - right.clause);
  if (blocked || (untold.length === standards.length && all.length === 0))
    return { deduction: null, score: null, reason: '', lines: [], open: [...open, ...flat(byClause)], untold };
  const points = item.points ?? 0;
  const taken = outcome.deduction + outcome.penalty + (byShare ?? []).reduce((sum, { amount }) => sum + amount, 0);
  const deduction = Math.min(points, taken);
  const total = all.length > 1 || taken !== deduction ? `；合计建议扣${pointsText(deduction)}分` : '';
  const reason = deduction === 0 ? '' : `${all.map((line) => line.reason).join('；')}${total}`;
  return { deduction, score: points - deduction, reason, lines: all, open, untold };
}

function flat(byClause: Laid['byClause']): Finding[] {
  return [...byClause.values()].flat();
}

function happeningOf(clause: Clause, findings: readonly Finding[]): Happening {
  const each = clause.kind === 'fixed' && clause.each === true;
  if (clause.kind !== 'perUnit' && !each) return { happened: true };
  if (each) return { count: new Set(findings.map(({ rule, says }) => `${rule}:${says}`)).size };
  return { count: findings.reduce((sum, finding) => sum + lacking(finding), 0) };
}

/** How many are lacking by one finding: as many as it says, else the one. */
function lacking({ rule, data }: Finding): number {
  const [least, count] = [data?.['least'], data?.['count']];
  if (!SHORTFALL_RULES.has(rule) || typeof least !== 'number' || typeof count !== 'number') return 1;
  return Math.max(1, least - count);
}

/** Points lost by the share of members who are lacking, to a hundredth of a point; `null` where nobody is on the roster. */
function shareLines(
  clauses: readonly Clause[],
  points: Milli | null,
  byClause: Laid['byClause'],
  parts: ScoredItem['item']['parts'],
  members: number,
): readonly ProposedLine[] | null {
  const lines: ProposedLine[] = [];
  for (const [index, clause] of clauses.entries()) {
    const findings = byClause.get(index) ?? [];
    if (shareMetricOf(clause) === undefined || findings.length === 0) continue;
    const own = parts.find(({ ref }) => clause.subRefs?.includes(ref) === true)?.points ?? points;
    if (own === null || members === 0) return null;
    const lackingMembers = Math.min(members, new Set(findings.map(({ subject }) => subject)).size);
    const amount = Math.round((own * lackingMembers) / members / 10) * 10;
    const reason = `${subjectsText(findings)}：${members}人中${lackingMembers}人未达到，按比例扣${pointsText(amount)}分`;
    lines.push({ clause: index, findings, amount, reason });
  }
  return lines;
}
