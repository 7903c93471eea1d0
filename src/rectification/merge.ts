import type { Finding } from '../standards/finding';
import { placeName } from '../workbook/address';
import { rectificationId } from './identity';
import { CLOSE_OUT_STATES, REMEDY_STATES, type RectificationItem } from './item';

/** How a finding reads in the list. */
export interface Wording {
  readonly standard: (finding: Finding) => string;
  readonly problem: (finding: Finding) => string;
  /** Proposed for a new row; `''` when there is nothing to propose. */
  readonly measure: (finding: Finding) => string;
}

/**
 * Existing rows + findings → rows. A row found again keeps everything a person wrote; its standard, source and points
 * follow the finding, and its problem follows too unless a person reworded it. Findings without a row are appended.
 * Rows not found again are kept as they are. Of copies of one row the first is the row; the others stay untouched.
 */
export function mergeList(
  existing: readonly RectificationItem[],
  findings: readonly Finding[],
  wording: Wording,
  firstFreeRow: number,
): RectificationItem[] {
  const found = new Map(findings.map((finding) => [rectificationId(finding.id), finding]));
  const known = new Set<string>();
  const kept = existing.map((item) => {
    const finding = known.has(item.id) ? undefined : found.get(item.id);
    known.add(item.id);
    return finding === undefined ? item : refreshed(item, finding, wording);
  });
  let row = firstFreeRow;
  let seq = Math.max(0, ...existing.map((item) => item.seq ?? 0));
  const added = [...found]
    .filter(([id]) => !known.has(id))
    .map(([id, finding]) => newItem(id, finding, wording, row++, ++seq));
  return [...kept, ...added];
}

function refreshed(item: RectificationItem, finding: Finding, wording: Wording): RectificationItem {
  const problem = wording.problem(finding);
  const reworded = item.problem !== '' && item.problem !== item.wording;
  return {
    ...item,
    finding: finding.id,
    detected: true,
    standard: wording.standard(finding),
    problem: reworded ? item.problem : problem,
    wording: problem,
    source: finding.place,
    sourceText: placeName(finding.place),
    points: finding.points,
  };
}

function newItem(id: string, finding: Finding, wording: Wording, row: number, seq: number): RectificationItem {
  const problem = wording.problem(finding);
  return {
    id,
    finding: finding.id,
    row,
    isNew: true,
    detected: true,
    seq,
    standard: wording.standard(finding),
    problem,
    wording: problem,
    source: finding.place,
    sourceText: placeName(finding.place),
    points: finding.points,
    measure: wording.measure(finding),
    owner: '',
    deadline: '',
    status: REMEDY_STATES[0],
    closure: CLOSE_OUT_STATES[0],
    closedOn: '',
    remark: '',
  };
}
