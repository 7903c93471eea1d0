import type { FindingResult, ProblemResult, ReviewResult, Severity, StandardResult } from '../../review/result';

/** What the tab 问题 lists: findings about the branch's work, and problems in reading the workbook. */
export type Entry =
  | { readonly kind: 'finding'; readonly key: string; readonly finding: FindingResult }
  | { readonly kind: 'problem'; readonly key: string; readonly problem: ProblemResult };

export const GROUPINGS = ['severity', 'standard', 'sheet'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info'];

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export function entriesOf({ findings, problems }: Pick<ReviewResult, 'findings' | 'problems'>): Entry[] {
  return [
    ...findings.map((finding): Entry => ({ kind: 'finding', key: finding.id, finding })),
    ...problems.map((problem, index): Entry => ({
      kind: 'problem',
      key: `${problem.code} ${problem.sheet} ${problem.cell} ${index}`,
      problem,
    })),
  ];
}

export function severityOf(entry: Entry): Severity {
  return entry.kind === 'finding' ? entry.finding.severity : entry.problem.severity;
}

/** Whether every word typed stands somewhere in the entry. */
export function matches(entry: Entry, typed: string): boolean {
  const words = typed.trim().toLowerCase().split(/\s+/u);
  const { sheet, message } = entry.kind === 'finding' ? entry.finding : entry.problem;
  const own = entry.kind === 'finding' ? [entry.finding.rule, entry.finding.subject] : [];
  const text = [message, sheet ?? '', ...own].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Words for groups that no entry names itself. */
export interface GroupWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly noSheet: string;
  readonly otherStandard: string;
  readonly problems: string;
}

/** The entries group by group: the gravest, the first standard, or the first sheet at the top. */
export function grouped(
  entries: readonly Entry[],
  grouping: Grouping,
  standards: readonly StandardResult[],
  words: GroupWords,
): Group[] {
  const groups = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  };
  const bySeverity = SEVERITIES.flatMap((severity) => entries.filter((entry) => severityOf(entry) === severity));
  for (const entry of bySeverity) add(groupKey(entry, grouping), entry);
  const keys =
    grouping === 'severity'
      ? SEVERITIES
      : grouping === 'standard'
        ? ['problems', ...standards.map(({ id }) => id), 'other']
        : [...groups.keys()];
  const titleOf = (key: string): string => {
    if (grouping === 'severity') return words.severity[key as Severity];
    if (grouping === 'sheet') return key === '' ? words.noSheet : key;
    if (key === 'problems') return words.problems;
    const standard = standards.find(({ id }) => id === key);
    return standard === undefined ? words.otherStandard : `${standard.id} ${standard.name}`;
  };
  return keys.flatMap((key) => {
    const found = groups.get(key);
    return found === undefined ? [] : [{ key, title: titleOf(key), entries: found }];
  });
}

function groupKey(entry: Entry, grouping: Grouping): string {
  if (grouping === 'severity') return severityOf(entry);
  if (entry.kind === 'problem') return grouping === 'sheet' ? (entry.problem.sheet ?? '') : 'problems';
  return grouping === 'sheet' ? entry.finding.sheet : (entry.finding.standard ?? 'other');
}

/** Rules that found something to put right, and in how many places; what is waived or only a hint is counted apart. */
export function failures(findings: readonly FindingResult[]): {
  readonly rules: number;
  readonly places: number;
  readonly hints: number;
} {
  const open = findings.filter(({ severity, waived }) => severity !== 'info' && !waived);
  return {
    rules: new Set(open.map(({ rule }) => rule)).size,
    places: open.reduce((sum, { count }) => sum + count, 0),
    hints: findings.length - open.length,
  };
}
