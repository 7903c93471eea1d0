import { getInlineStringNoStyle, isInlineStringCell, valueShowEs, type Sheet } from '@fortune-sheet/core';

/** Where the selection stands; 0-based, as the grid counts. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The grid tells its formula bar what a cell holds when the selection moves there, and not when the cell changes under it: by
 * Delete, by undo, or because the pane has written. Left alone while somebody types.
 */
export function refreshFormulaBar(paper: HTMLElement, sheets: readonly Sheet[], selected: SelectedCell): void {
  const bar = paper.querySelector('.fortune-fx-input');
  const editor = paper.querySelector('#luckysheet-rich-text-editor');
  const isTyping = document.activeElement === bar || (editor?.textContent ?? '') !== '';
  if (bar === null || isTyping) return;
  const text = barText(sheets, selected);
  if (bar.textContent !== text) bar.textContent = text;
}

/** As the grid itself fills the bar. */
function barText(sheets: readonly Sheet[], { sheet, row, column }: SelectedCell): string {
  const data = sheets.find(({ id }) => id === sheet)?.data;
  const cell = data?.[row]?.[column];
  if (data === undefined || cell === null || cell === undefined) return '';
  if (isInlineStringCell(cell)) return getInlineStringNoStyle(row, column, data);
  return String(cell.f ?? valueShowEs(row, column, data) ?? '');
}
