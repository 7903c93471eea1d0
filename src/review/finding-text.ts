import type { Finding } from '../standards/finding';
import { findRule } from '../standards/catalogue';
import { findingSentence } from '../standards/messages';
import { pointsText } from '../values/milli';

/** The Chinese sentence of a finding: its rule's message, or what a score says. A person's own words are kept as they are. */
export function findingMessage(finding: Finding): string {
  const sentence = findingSentence(finding);
  if (sentence !== undefined) return sentence;
  const lost = finding.points === null ? '' : `扣${pointsText(finding.points)}分`;
  return finding.words === ''
    ? `${finding.subject}：${lost}，未写明原因`
    : `${finding.subject}：${lost}，${finding.words}`;
}

/** 存在问题 in the rectification list: the reviewer's reason, or that there is none yet, or what the rule found. */
export function problemText(finding: Finding): string {
  const sentence = findingSentence(finding);
  if (sentence !== undefined) return sentence;
  return finding.words === '' ? `${finding.subject}未得满分（评分表未写明原因）` : finding.words;
}

/** 整改措施 as the catalogue proposes it; `''` for what a reviewer deducted, where only a person knows what to do. */
export function proposedMeasure({ rule }: Pick<Finding, 'rule'>): string {
  return findRule(rule)?.measure.zh ?? '';
}
