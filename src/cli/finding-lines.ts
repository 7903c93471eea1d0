import type { FindingResult, ReviewResult, StandardResult } from '../review/result';

const OUTCOMES: readonly (readonly [StandardResult['outcome'], string])[] = [
  ['pass', '符合'],
  ['fail', '不符'],
  ['cannotTell', '无法判断'],
  ['notApplicable', '不涉及'],
];

/** How many of the 24 standards are met, and which are not. */
export function standardLines({ standards }: ReviewResult): string[] {
  const parts = OUTCOMES.flatMap(([outcome, word]) => {
    const own = standards.filter((standard) => standard.outcome === outcome);
    if (own.length === 0) return [];
    return [
      `${word}${own.length}条${outcome === 'pass' ? '' : `（${own.map(({ id, name }) => `${id}${name}`).join('、')}）`}`,
    ];
  });
  return parts.length === 0 ? [] : ['', `二十四条：${parts.join('，')}`];
}

/** What gets no row in the rectification list: the hints, one line for each rule, and what is waived, each with its reason. */
export function hintLines({ findings }: ReviewResult): string[] {
  const waived = findings.filter((finding) => finding.waived);
  const open = findings.filter(isHint);
  const hints = [...new Set(open.map(({ rule }) => rule))].map((rule) => open.filter((one) => one.rule === rule));
  const lines = [...hints.map(hintLine), ...waived.map((finding) => `  【已豁免】${findingText(finding)}`)];
  const count = hints.reduce((sum, { length }) => sum + length, waived.length);
  return lines.length === 0 ? [] : ['', `提示和已豁免 ${count} 处（不进入整改台账）：`, ...lines];
}

/** `[台账.xlsx]会议记录!K8 `, the cell behind a row of the rectification list; empty where this run did not find it. */
export function placesOf({ findings }: ReviewResult): ReadonlyMap<string, string> {
  return new Map(findings.map(({ id, sheet, cell }) => [id, `${sheet}!${cell} `]));
}

function isHint({ severity, waived }: FindingResult): boolean {
  return severity === 'info' && !waived;
}

function hintLine(same: readonly FindingResult[]): string {
  const [first] = same;
  if (first === undefined) return '';
  return `  【提示】${findingText(first)}${same.length === 1 ? '' : `（同类共${same.length}处）`}`;
}

function findingText({ rule, sheet, cell, message, waiver }: FindingResult): string {
  const why = waiver === undefined ? '' : `豁免原因：${waiver.reason}（批准人：${waiver.by}）。`;
  return `${rule} ${sheet}!${cell}：${message}${why}`;
}
