import { clausesOf, parseRule } from '../../src/rubric/clauses/parse-rule';
import type { ItemPart, RubricItem } from '../../src/rubric/rubric';
import type { ScoredItem } from '../../src/rubric/score-tree';

/** An item of a rubric with its scoring rule, for tests of what is made of rules; nobody has scored it yet. */
export function scoredItem(
  title: string,
  points: number | null,
  rule: string,
  standards: readonly string[],
  more: { readonly content?: string; readonly parts?: readonly ItemPart[] } = {},
): ScoredItem {
  const milli = points === null ? null : points * 1000;
  const item: RubricItem = {
    key: `${title}#1`,
    row: 5,
    lastRow: 5,
    unit: null,
    seq: '1',
    category: null,
    title,
    content: more.content ?? '',
    rule,
    clauses: clausesOf(parseRule(rule, { points: milli })),
    parts: more.parts ?? [],
    points: milli,
    pointsPlace: null,
    pointsAreNumeric: false,
    selfScore: null,
    score: null,
    deduction: null,
    bonus: null,
    stages: [],
    reason: null,
    remark: null,
  };
  return { item, standards, dimension: null, outcome: { status: 'missing' } };
}
