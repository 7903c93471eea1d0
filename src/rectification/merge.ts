import type { Finding } from '../standards/finding';
import { isRelapse, nextDetection, relapseText, STILL_THERE, type Detection, type Seen } from './detection';
import { addedRows } from './added-rows';
import { followFinding, rewordedNote } from './engine-cells';
import { keyText, rectificationId } from './identity';
import { noteOf, textCell, textIn, type ListNote, type ListRow, type RectificationItem } from './item';
import { matchRows, type Kept } from './match';
import { isClosed } from './states';
import type { MergeContext, MergedList } from './merge-context';

/**
 * Existing rows + findings → rows. A row found again keeps everything a person wrote and follows the finding in the rest. A row
 * not found again says so, and is never closed; a closed one whose problem comes back stays as it is, and the problem gets a new
 * row. Rows of a person, and copies, are left alone. Every finding that has to be rectified has a row in the end.
 */
export function mergeList(rows: readonly ListRow[], findings: readonly Finding[], context: MergeContext): MergedList {
  const { wording, possible = [] } = context;
  const candidates = findings.map((finding) => ({ id: finding.id, wording: wording.problem(finding).trim() }));
  const matching = matchRows(rows, candidates, possible);
  const found = new Map(findings.map((finding) => [rectificationId(finding.id), finding]));
  const notes: ListNote[] = [];
  const items = new Map<ListRow, RectificationItem>();
  const back: { readonly finding: Finding; readonly earlier: Kept }[] = [];
  for (const [base, line] of matching.kept) {
    const latest = line[line.length - 1] as Kept;
    const finding = found.get(base) ?? null;
    for (const kept of line.slice(0, -1)) items.set(kept.row, itemOf(kept));
    const next = refreshed(latest, finding, line[line.length - 2], context);
    items.set(latest.row, next.item);
    notes.push(...next.notes);
    if (next.cameBack && finding !== null) back.push({ finding, earlier: latest });
  }
  for (const [row, key] of matching.copies) {
    if (textIn(row, 'id') !== key) notes.push(noteOf(row, 'rectification.duplicate', { data: { key } }));
    items.set(row, { ...bare(row), origin: 'copy', cells: { ...row.cells, id: textCell(key) } });
  }
  const added = addedRows(rows, findings, new Set(matching.kept.keys()), back, candidates, context);
  return {
    items: [...rows.map((row) => items.get(row) ?? bare(row)), ...added.items],
    notes: [...notes, ...added.notes].sort((left, right) => left.row - right.row),
  };
}

function bare(row: ListRow): RectificationItem {
  return { ...row, isNew: false, origin: 'person', findingId: '', finding: null, source: null };
}

/** The row with its hidden cells as they should be: people paste over them and empty them. */
function itemOf({ row, key, findingId }: Kept): RectificationItem {
  const noted = findingId === '' ? row.cells.finding : textCell(findingId);
  return { ...bare(row), origin: 'engine', findingId, cells: { ...row.cells, id: textCell(key), finding: noted } };
}

function refreshed(
  kept: Kept,
  finding: Finding | null,
  earlier: Kept | undefined,
  context: MergeContext,
): { readonly item: RectificationItem; readonly notes: readonly ListNote[]; readonly cameBack: boolean } {
  const { row } = kept;
  const closed = isClosed(row);
  const { text, cameBack } = detectionOf(kept, finding, closed, earlier, context);
  const item = itemOf(kept);
  const seen = { ...item, finding: cameBack ? null : finding, cells: { ...item.cells, detection: textCell(text) } };
  if (finding === null || cameBack) return { item: seen, notes: [], cameBack };
  if (closed) {
    const notes =
      text === STILL_THERE ? [noteOf(row, 'rectification.closedButFound', { data: { key: kept.key } })] : [];
    return { item: seen, notes, cameBack };
  }
  return {
    item: { ...seen, source: finding.place, cells: followFinding(seen, finding, context.wording) },
    notes: rewordedNote(row, finding, context.wording),
    cameBack,
  };
}

function detectionOf(
  { row, key, generation, base, findingId }: Kept,
  finding: Finding | null,
  closed: boolean,
  earlier: Kept | undefined,
  { asOf, unjudged }: MergeContext,
): Detection {
  const before = textIn(row, 'detection');
  const told = isRelapse(before) ? before : null;
  const earlierKey = earlier?.key ?? keyText(base, generation - 1);
  const relapse =
    generation === 1
      ? null
      : (told ?? relapseText(earlierKey, earlier === undefined ? '' : textIn(earlier.row, 'closedOn')));
  return nextDetection(before, seenOf(finding, findingId, key, unjudged), { closed, relapse }, asOf);
}

function seenOf(finding: Finding | null, findingId: string, key: string, unjudged: MergeContext['unjudged']): Seen {
  if (finding?.waived !== undefined) return { kind: 'waived', ...finding.waived };
  if (finding !== null) return { kind: 'found' };
  const reason = findingId === '' ? `没有记下${key}依据哪条规则` : unjudged(findingId);
  return reason === null ? { kind: 'absent' } : { kind: 'unjudged', reason };
}
