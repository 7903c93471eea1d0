import type { NewSheet } from '../workbook/plan';
import type { SheetDraft } from '../workbook/sheet-draft';

export const RECORD_TITLE = '标尺记录';
const NOTE =
  '由“标尺”生成，请勿修改。左边是最近一次核验的标记，中间是核验时各表内容的指纹，右边是最近一次写入的日志，供核对（biaochi verify）和撤销（biaochi undo）使用。';

const HEADER_ROW = 4;
export const FIRST_ROW = 5;

/** The three tables stand side by side, so that each can grow without moving the others. */
export const STAMP = { key: 1, value: 2 } as const;
export const PRINTS = { sheet: 4, use: 5, hash: 6, rows: 7 } as const;
export const JOURNAL = { place: 9, before: 10, after: 11, row: 12 } as const;
/** Where the stamp and the fingerprints end, and where the journal ends. */
export const LAST_PRINT_COLUMN = PRINTS.rows;
export const LAST_COLUMN = JOURNAL.row;

/** Hidden, not very hidden: whoever wants to look can show it through Excel's own menu. */
export const RECORD_LOOK: NewSheet = {
  visibility: 'hidden',
  tabColor: '#7F7F7F',
  columns: [14, 30, 3, 16, 10, 20, 40, 3, 20, 30, 40, 16].map((width) => ({ width })),
  frozenRows: HEADER_ROW,
};

export function putHeaders(draft: SheetDraft): void {
  draft.text(1, 1, RECORD_TITLE).text(2, 1, NOTE);
  const titles: Readonly<Record<number, string>> = {
    [STAMP.key]: '核验标记',
    [STAMP.value]: '内容',
    [PRINTS.sheet]: '工作表',
    [PRINTS.use]: '用途',
    [PRINTS.hash]: '哈希',
    [PRINTS.rows]: '各行指纹',
    [JOURNAL.place]: '单元格',
    [JOURNAL.before]: '写入前',
    [JOURNAL.after]: '写入后',
    [JOURNAL.row]: '所在行',
  };
  for (const [column, title] of Object.entries(titles)) draft.text(HEADER_ROW, Number(column), title);
}
