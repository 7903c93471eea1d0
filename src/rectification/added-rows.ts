import type { Finding } from '../standards/finding';
import { readNumber } from '../values/number';
import { isRelapse, nextDetection, relapseText } from './detection';
import { newCells } from './engine-cells';
import { keyText, rectificationId } from './identity';
import { noteOf, textCell, textIn, type ListNote, type ListRow, type RectificationItem } from './item';
import { matchRows, type Candidate, type Kept } from './match';
import type { MergeContext, MergedList } from './merge-context';
import { isClosed } from './states';

/** Rows for findings that have none, and for closed problems that are back. */
export function addedRows(
  rows: readonly ListRow[],
  findings: readonly Finding[],
  living: ReadonlySet<string>,
  back: readonly { readonly finding: Finding; readonly earlier: Kept }[],
  candidates: readonly Candidate[],
  context: MergeContext,
): MergedList {
  const others = (context.others ?? []).map((other) => ({
    sheet: other.sheet,
    kept: matchRows(other.rows, candidates, context.possible).kept,
  }));
  const again = new Map(back.map(({ finding, earlier }) => [finding.id, earlier]));
  const items: RectificationItem[] = [];
  const notes: ListNote[] = [];
  let row = context.firstFreeRow;
  let seq = rows.reduce((most, each) => Math.max(most, seqOf(each)), 0);
  for (const finding of findings) {
    const base = rectificationId(finding.id);
    const closed = again.get(finding.id);
    const needsRow = closed !== undefined || !living.has(base);
    // Hints and waived findings need no rectification; where they have a row, it tells so.
    if (!needsRow || finding.severity === 'info' || finding.waived !== undefined) continue;
    const place = { row: row++, seq: ++seq };
    const elsewhere = others.find(({ kept }) => kept.has(base));
    const line = closed === undefined ? (elsewhere?.kept.get(base) ?? []) : [];
    const taken = line[line.length - 1];
    const { item, relapse } = addedItem(finding, place, closed, taken, context);
    items.push(item);
    const key = textIn(item, 'id');
    if (relapse !== undefined)
      notes.push(noteOf(item, 'rectification.relapse', { data: { key, earlier: relapse.key } }));
    else if (taken !== undefined)
      notes.push(noteOf(item, 'rectification.takenOver', { data: { key, sheet: elsewhere?.sheet ?? '' } }));
  }
  return { items, notes };
}

/** `closed`: its closed row on this list; `taken`: its row on another sheet, whose people's words it takes over. */
function addedItem(
  finding: Finding,
  { row, seq }: { readonly row: number; readonly seq: number },
  closed: Kept | undefined,
  taken: Kept | undefined,
  { asOf, wording }: MergeContext,
): { readonly item: RectificationItem; readonly relapse: Kept | undefined } {
  const base = rectificationId(finding.id);
  const isTakenClosed = taken !== undefined && isClosed(taken.row);
  const before = taken === undefined ? '' : textIn(taken.row, 'detection');
  const takenBack = nextDetection(before, { kind: 'found' }, { closed: isTakenClosed, relapse: null }, asOf).cameBack;
  const relapse = closed ?? (takenBack ? taken : undefined);
  const kept = relapse === undefined ? taken : undefined;
  const generation = relapse === undefined ? (kept?.generation ?? 1) : relapse.generation + 1;
  const cells = newCells(finding, wording, { seq, asOf, taken: kept?.row });
  const told = isRelapse(before) ? before : null;
  const text =
    relapse === undefined
      ? nextDetection('', { kind: 'found' }, { closed: isTakenClosed, relapse: told }, asOf).text
      : relapseText(relapse.key, textIn(relapse.row, 'closedOn'));
  const item: RectificationItem = {
    ...{ row, isNew: true, origin: 'engine', findingId: finding.id, finding, source: finding.place },
    cells: {
      ...cells,
      id: textCell(keyText(base, generation)),
      finding: textCell(finding.id),
      detection: textCell(text),
    },
  };
  return { item, relapse };
}

function seqOf({ cells }: ListRow): number {
  const seq = readNumber(cells.seq);
  return seq.ok ? seq.value : 0;
}
