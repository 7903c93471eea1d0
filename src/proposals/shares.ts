import type { Clause } from '../rubric/clauses/clause';
import type { RuleId } from '../standards/rule';
import { compact } from '../values/text';

/** Of how many members something holds, by the findings that name those of whom it does not. */
export interface ShareMetric {
  readonly words: RegExp;
  /** Each finding of these rules names one member as its subject. */
  readonly rules: ReadonlySet<string>;
}

const SHARES: readonly ShareMetric[] = [
  { words: /谈心|谈话/u, rules: new Set<RuleId>(['S17-2']) },
  { words: /学时|培训/u, rules: new Set<RuleId>(['S19-1', 'S19-2']) },
];

/** 按谈话覆盖比例计分, 按学时达标率得分: the points count by a share of the members; `undefined` for any other sentence. */
export function shareMetricOf(clause: Clause): ShareMetric | undefined {
  if (clause.kind !== 'method' || clause.rule !== 'other') return undefined;
  const text = compact(clause.text);
  if (!/按.*(?:比例|率).*(?:计分|得分|折算|赋分)/u.test(text)) return undefined;
  return SHARES.find(({ words }) => words.test(text));
}
