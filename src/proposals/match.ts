import type { Clause } from '../rubric/clauses/clause';
import type { RubricItem } from '../rubric/rubric';
import type { Finding } from '../standards/finding';
import { compact } from '../values/text';
import { faultsIn, type Fault } from './faults';
import { metricsOf, WHOLE_RULES, type Metric } from './metrics';
import { topicsIn } from './topics';

/** One sentence of an item's rule as far as it can stand for findings. */
interface Candidate {
  readonly clause: number;
  readonly kind: Clause['kind'];
  /** What the sentence itself names. */
  readonly topics: ReadonlySet<string>;
  /** What stands around it, where it names nothing: the part (①) it belongs to, the item's title, its content. */
  readonly around: readonly ReadonlySet<string>[];
  readonly faults: ReadonlySet<Fault>;
  /** 其他不规范的, 人数不符等错误: takes what no other sentence does. */
  readonly rest: boolean;
  /** 违反规定 means errors, 不规范 warnings, where a rule has both kinds of sentence. */
  readonly prefers: Finding['severity'] | null;
  /** 每处, 发现一个问题: says nothing of what it is about. */
  readonly plain: boolean;
}

/** The sentences of one item that findings can be laid to, prepared once. */
export type Candidates = readonly Candidate[];

/** Where a finding belongs in an item, and how sure that is; higher is surer. */
export interface Match {
  readonly clause: number;
  readonly sureness: number;
  /** Whether the sentence, or what stands around it, names the matter; else it is for all the rest (其他). */
  readonly byName: boolean;
}

/** Units in which findings can be counted; days, hours and percentages are not. */
const COUNTABLE =
  /^(?:.*·)?(?:人次|项次|场次|次|项|人|名|个|份|件|例|起|处|篇|条|期|张|本|册|类|种|月|个月|季度|场|环节|方面|党员|个?党小组)$/u;

const PLAIN = /^(?:每|凡|发现|存在|出现|有|一|1|个|处|项|次|例|问题|不足|的|,|，)*$/u;

export function candidatesOf(item: RubricItem): Candidates {
  const title = topicsIn(compact(item.title));
  const content = topicsIn(compact(item.content));
  return item.clauses.flatMap((clause, index): Candidate[] => {
    if (!canTake(clause)) return [];
    const text = compact(clause.condition ?? clause.text);
    const parts = item.parts.filter(({ ref }) => clause.subRefs?.includes(ref) === true);
    const topics = topicsIn(text);
    const own = topicsIn(compact(parts.map((part) => part.text).join('')));
    return [
      {
        clause: index,
        kind: clause.kind,
        topics,
        around: [own, title, content],
        faults: faultsIn(text),
        rest: /其他|其它|其余|等(?:错误|情形|问题|情况)|^(?:手续不全等)?不规范/u.test(text),
        prefers: /错误|不(?:符)?合规定|违反/u.test(text) ? 'error' : /不规范|手续/u.test(text) ? 'warn' : null,
        plain: PLAIN.test(text),
      },
    ];
  });
}

/** Only sentences that take points away for something that can be counted or ticked; the others are a person's to judge. */
function canTake(clause: Clause): boolean {
  switch (clause.kind) {
    case 'fixed':
      return clause.amount < 0;
    case 'perUnit':
      return clause.amount < 0 && COUNTABLE.test(clause.unit);
    case 'zero':
      return true;
    default:
      return false;
  }
}

/**
 * The sentence that speaks of such a finding, `undefined` when none does. A sentence that names another matter, or another
 * kind of shortcoming, is not taken; 不得分 only where it names the very matter and all of it is lacking.
 */
export function matchIn(candidates: Candidates, { rule, says, severity }: Finding): Match | undefined {
  const metrics = metricsOf(rule, says);
  const isSorted = candidates.some(({ prefers }) => prefers === severity);
  let best: Match | undefined;
  for (const candidate of candidates) {
    if (candidate.kind === 'zero' && !WHOLE_RULES.has(rule)) continue;
    // Where one sentence is for errors and another for warnings, each takes its own.
    const wrongSort = isSorted && candidate.prefers !== null && candidate.prefers !== severity;
    for (const metric of metrics) {
      const named = bySubject(candidate, metric);
      const byName = named !== NO_MATCH;
      if (!byName && !candidate.rest) continue;
      const sureness = (byName ? named : REST) - (wrongSort ? WRONG_SORT : 0);
      if (best === undefined || sureness > best.sureness) best = { clause: candidate.clause, sureness, byName };
    }
  }
  return best;
}

/** Below every sentence of its own sort; taken only where nothing else fits. */
const WRONG_SORT = 20;
/** Below every sentence that names the matter. */
const REST = 0.5;
const NO_MATCH = Number.NEGATIVE_INFINITY;

function bySubject({ kind, topics, around, faults, rest, plain }: Candidate, metric: Metric): number {
  const position = metric.topics.findIndex((topic) => topics.has(topic));
  const general = metric.topics.length > 1 && position === metric.topics.length - 1;
  const others = [...topics].some((topic) => !metric.topics.includes(topic));
  // 入党申请人谈话 is not about every 谈话.
  if (topics.size > 0 && (position < 0 || (general && others))) return NO_MATCH;
  const fit = faultFit(faults, metric.faults);
  if (fit === undefined) return NO_MATCH;
  if (position >= 0) return kind === 'zero' && fit < 2 ? NO_MATCH : 10 + fit - position;
  if (kind === 'zero' || rest || (faults.size === 0 && !plain)) return NO_MATCH;
  const near = around.find((words) => words.size > 0);
  if (near === undefined || metric.topics.some((topic) => near.has(topic))) return 2 + fit;
  // A title that names another matter (党员大会 for a committee meeting) speaks for the sentences below it.
  return near === around[2] ? 1 + fit : NO_MATCH;
}

/** 2 for the usual shortcoming, 1 for another that fits, 0 where the sentence names none. */
function faultFit(said: ReadonlySet<Fault>, wanted: readonly Fault[]): number | undefined {
  if (said.size === 0) return 0;
  const [usual] = wanted;
  if (usual !== undefined && said.has(usual)) return 2;
  return wanted.some((fault) => said.has(fault)) ? 1 : undefined;
}
