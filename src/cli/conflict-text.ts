import { placeName } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';
import { HostError } from '../workbook/host-error';
import type { ApplyReport, Conflict } from '../workbook/plan';
import type { Output } from './output';

/** Throws `HostError` `writeFailed` when nothing was written because somebody else changed cells; tells which before. */
export function refuseConflicts({ conflicts }: ApplyReport, output: Output): void {
  if (conflicts.length === 0) return;
  output.tell(['以下单元格在读取后又有改动：', ...conflictLines(conflicts)].join('\n'));
  throw new HostError('writeFailed', { detail: '文件内容在读取后有变化' });
}

/** Where somebody else changed a cell between reading and writing: the cell, what was read, what is there now. */
function conflictLines(conflicts: readonly Conflict[]): string[] {
  return conflicts.map(
    ({ expected, found, ...place }) =>
      `  ${placeName(place)} 读取时为 ${shownCell(expected)}，现为 ${shownCell(found)}`,
  );
}

export function shownCell(cell: Cell): string {
  if (cell.formula !== undefined) return cell.formula;
  if (cell.kind === 'error') return cell.code;
  return cell.kind === 'empty' ? '（空）' : `“${cellText(cell)}”`;
}
