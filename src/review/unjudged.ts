import { hasSheet, type Ledger } from '../ledger/ledger';
import { kindOf, type Kind } from '../ledger/kinds';
import { LOST_POINTS_RULE, lostPointsId } from '../rubric/lost-points';
import type { ScoredItem } from '../rubric/score-tree';
import { ALL_CHECKS } from '../standards/check/all-checks';
import type { LedgerCheck } from '../standards/check/check-ledger';
import { findRule } from '../standards/catalogue';

/** A scoring table that counts, by the name that its findings carry; '' where it is the only one. */
export interface ReviewedTable {
  readonly table: string;
  readonly items: readonly ScoredItem[];
}

/**
 * Whether the rule behind a finding's id really looked this time: `null`, or why it could not, in a clerk's words. Only what was
 * looked for and not found may be called gone.
 */
export function unjudgedBy(
  tables: readonly ReviewedTable[],
  check: LedgerCheck | null,
  ledger: Ledger | null,
): (findingId: string) => string | null {
  const items = new Map(
    tables.flatMap(({ items: own, table }) => own.map((one) => [lostPointsId(one.item, table), one])),
  );
  return (findingId) => {
    const rule = findingId.slice(0, findingId.indexOf('/'));
    if (rule === LOST_POINTS_RULE) return unscored(tables.length > 0, items.get(findingId));
    const known = findRule(rule);
    if (known === undefined) return `已没有规则${rule}`;
    if (check === null || ledger === null) return '没有台账';
    return check.outcomes.get(known.id) === 'cannotTell' ? (lacking(known.id, ledger) ?? '台账内容不足以判断') : null;
  };
}

function unscored(hasTable: boolean, item: ScoredItem | undefined): string | null {
  if (!hasTable) return '没有评分表';
  switch (item?.outcome.status) {
    case undefined:
      return '评分表中没有这一项';
    case 'missing':
      return '这一项尚未评分';
    case 'invalid':
      return '这一项的得分没有读懂';
    case 'notApplicable':
      return '这一项按不涉及处理';
    case 'scored':
      return null;
  }
}

/** The sheets that the rule needs and the ledger does not have. */
function lacking(rule: string, ledger: Ledger): string | undefined {
  const needs = ALL_CHECKS.find((check) => check.rule === rule)?.needs ?? [];
  const kinds = [...new Set(needs.map((need) => need.split('.')[0] as Kind))].filter((kind) => !hasSheet(ledger, kind));
  return kinds.length === 0 ? undefined : `缺${kinds.map((kind) => `“${kindOf(kind).name}”`).join('、')}`;
}
