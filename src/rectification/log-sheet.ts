import { serialOfText } from '../values/date';
import type { Grid } from '../workbook/grid';
import type { Content, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { LOG_COLUMNS, type LogColumn, type LogLayout } from './log';
import type { LogEntry } from './log-changes';

const WIDTHS: Readonly<Record<LogColumn, number>> = {
  时间: 12,
  编号: 16,
  问题: 36,
  操作人: 12,
  从: 16,
  到: 16,
  '依据/佐证': 36,
  核验前: 36,
  核验后: 36,
};

/** Appends to 整改记录; the rows that are there are never changed. `undefined` when there is nothing to record. */
export function planLog(
  sheet: string,
  grid: Grid | undefined,
  layout: LogLayout,
  entries: readonly LogEntry[],
  { asOf, note }: { readonly asOf: string; readonly note: string },
): SheetPlan | undefined {
  if (entries.length === 0) return undefined;
  const { headerRow, columns } = layout;
  const draft = new SheetDraft(sheet, grid, {
    tabColor: '#7F7F7F',
    columns: LOG_COLUMNS.map((name) => ({ width: WIDTHS[name] })),
    frozenRows: headerRow,
    merges: [{ top: 2, bottom: 2, left: 1, right: LOG_COLUMNS.length }],
    landscape: true,
  });
  if (grid === undefined) {
    draft.text(1, 1, '整改记录', 'title').text(2, 1, note, 'note');
    for (const name of LOG_COLUMNS) draft.text(headerRow, columns[name], name, 'header');
  }
  let row = Math.max(headerRow, grid?.rowCount ?? 0);
  for (const { key, problem, who, from, to, grounds, before, after } of entries) {
    row += 1;
    const texts = {
      编号: key,
      问题: problem,
      操作人: who,
      从: from,
      到: to,
      '依据/佐证': grounds,
      核验前: before,
      核验后: after,
    };
    draft.put(row, columns.时间, dayContent(asOf), 'date');
    for (const [name, text] of Object.entries(texts)) draft.text(row, columns[name as LogColumn], text, 'text');
  }
  return draft.plan();
}

function dayContent(text: string): Content {
  const serial = serialOfText(text);
  return serial === undefined ? { kind: 'text', text } : { kind: 'date', serial };
}
