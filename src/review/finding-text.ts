import type { Finding } from '../standards/finding';
import { pointsText } from '../values/milli';

/** The Chinese sentence of a finding. A person's own words are kept as they are. */
export function findingMessage(finding: Finding): string {
  const lost = finding.points === null ? '' : `扣${pointsText(finding.points)}分`;
  return finding.words === ''
    ? `${finding.subject}：${lost}，未写明原因`
    : `${finding.subject}：${lost}，${finding.words}`;
}

/** 存在问题 in the rectification list: the reviewer's reason, or that there is none yet. */
export function problemText(finding: Finding): string {
  return finding.words === '' ? `${finding.subject}未得满分（评分表未写明原因）` : finding.words;
}
