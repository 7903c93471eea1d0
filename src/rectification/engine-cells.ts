import type { Finding } from '../standards/finding';
import { serialOfText } from '../values/date';
import { fromMilli } from '../values/milli';
import { placeName } from '../workbook/address';
import { EMPTY, type Cell } from '../workbook/cell';
import { byColumn, type RectificationColumn } from './columns';
import { textCell, textIn, type ListNote, type ListRow } from './item';
import { CLOSE_OUT_STATES, REMEDY_STATES } from './states';
import type { Wording } from './wording';

export type RowCells = ListRow['cells'];

/** The cells that follow the finding. 存在问题 follows it too, until a person rewords it. */
export function followFinding(row: ListRow, finding: Finding, wording: Wording): RowCells {
  const problem = wording.problem(finding);
  return {
    ...row.cells,
    standard: textCell(wording.standard(finding)),
    problem: isReworded(row, problem) ? row.cells.problem : textCell(problem),
    source: textCell(placeName(finding.place)),
    points: finding.points === null ? EMPTY : { kind: 'number', value: fromMilli(finding.points) },
    wording: textCell(problem),
  };
}

/** Both wordings, when ours has changed since a person reworded it: the person's stays, and somebody has to compare. */
export function rewordedNote(row: ListRow, finding: Finding, wording: Wording): ListNote[] {
  const ours = wording.problem(finding);
  const before = textIn(row, 'wording');
  if (before === '' || before === ours.trim() || !isReworded(row, ours)) return [];
  const said = textIn(row, 'problem');
  return [{ code: 'rectification.reworded', row: row.row, column: 'problem', received: said, data: { said, ours } }];
}

function isReworded(row: ListRow, ours: string): boolean {
  const said = textIn(row, 'problem');
  return said !== '' && said !== textIn(row, 'wording') && said !== ours.trim();
}

/** A row of its own for a finding. `taken`: cells of the same finding's row on another sheet, whose people's words are kept. */
export function newCells(
  finding: Finding,
  wording: Wording,
  { seq, asOf, taken }: { readonly seq: number; readonly asOf: string; readonly taken: ListRow | undefined },
): RowCells {
  const blank: RowCells = byColumn(() => EMPTY);
  const day = serialOfText(asOf);
  const fresh: RowCells = {
    ...(taken?.cells ?? blank),
    detection: EMPTY,
    due: EMPTY,
    seq: { kind: 'number', value: seq },
  };
  const filled = followFinding({ row: 0, cells: fresh }, finding, wording);
  const or = (column: RectificationColumn, fallback: Cell): Cell =>
    filled[column].kind === 'empty' ? fallback : filled[column];
  return {
    ...filled,
    measure: or('measure', textCell(wording.measure?.(finding) ?? '')),
    status: or('status', textCell(REMEDY_STATES[0])),
    closure: or('closure', textCell(CLOSE_OUT_STATES[0])),
    foundOn: or('foundOn', day === undefined ? EMPTY : { kind: 'date', serial: day }),
  };
}
