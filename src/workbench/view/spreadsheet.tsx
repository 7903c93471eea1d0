import { selectionCache, type Selection, type Sheet } from '@fortune-sheet/core';
import { Workbook, type WorkbookInstance } from '@fortune-sheet/react';
import { makeStyles } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ClipboardEvent,
  type KeyboardEvent,
} from 'react';
import { refreshFormulaBar, type SelectedCell } from './formula-bar';
import type { GridControl } from './grid-control';
import { plainPaste } from './paste';

const useStyles = makeStyles({
  // The grid is drawn on white paper in every theme, as a printed form would be.
  paper: {
    position: 'relative',
    height: '100%',
    minHeight: 0,
    colorScheme: 'light',
    backgroundColor: '#fff',
    color: '#000',
    // Sheets are added, named and ordered by the file alone, rows by what it holds.
    '& [role="button"].fortune-sheettab-button': { display: 'none' },
    '& .luckysheet-sheets-item-function': { display: 'none' },
    '& .fortune-stat-area': { display: 'none' },
    '& .fortune-zoom-container': { marginInlineEnd: '16px' },
    // The system's colours take the shade from under the tab in front, and leave icons black on black.
    '@media (forced-colors: active)': {
      '& svg': { fill: 'CanvasText' },
      '& .luckysheet-sheets-item-active': { forcedColorAdjust: 'none' },
    },
  },
});

const NOTHING: string[] = [];
/** What is left of the grid's menu: all else would change what a plan of cells cannot put into the file. */
const MENU = ['copy', 'paste', '|', 'clear'];
/** Bold, italic, underlined and struck through: looks are the file's own. */
const LOOK_KEYS = ['KeyB', 'KeyI', 'KeyU', 'Digit5'];

/** The workbook to click and type in. */
export default function Spreadsheet({ control, language }: { control: GridControl; language: 'zh-CN' | 'en' }) {
  const styles = useStyles();
  const { version, sheets } = useSyncExternalStore(control.subscribe, control.state);
  const selected = useRef<SelectedCell>(undefined);
  const hooks = useMemo(
    () => ({
      beforeUpdateCell: (row: number, column: number, text: unknown) => {
        control.typed(row, column, text);
        return true;
      },
      // A click on a tab calls `beforeActivateSheet` not at all; where something is selected, something can be typed.
      afterSelectionChange: (sheet: string, { row_focus, column_focus, row, column }: Selection) => {
        control.activated(sheet);
        selected.current = { sheet, row: row_focus ?? row[0] ?? 0, column: column_focus ?? column[0] ?? 0 };
      },
      beforeAddSheet: refuse,
      beforeDeleteSheet: refuse,
      beforeUpdateSheetName: refuse,
      beforeInsertComment: refuse,
      beforeUpdateComment: refuse,
      beforeDeleteComment: refuse,
    }),
    [control],
  );
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The grid fits itself anew only when the window changes, not when the pane beside it or a message above it does.
    const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
    if (paper.current !== null) observer.observe(paper.current);
    return () => observer.disconnect();
  }, []);
  const changed = useCallback(
    (changedSheets: readonly Sheet[]) => {
      control.changed(changedSheets);
      if (paper.current !== null && selected.current !== undefined) {
        refreshFormulaBar(paper.current, changedSheets, selected.current);
      }
    },
    [control],
  );
  const attach = useCallback(
    (grid: WorkbookInstance | null) => {
      control.attach(grid);
      // The page's main part is the pane; the grid calls its own the same.
      paper.current?.querySelector('main')?.setAttribute('role', 'group');
    },
    [control],
  );
  if (sheets.length === 0) return null;
  return (
    <div
      ref={paper}
      className={styles.paper}
      onKeyDownCapture={keepLooks}
      onPasteCapture={(event) => pasteText(event, control)}
      onDragStartCapture={(event) => event.preventDefault()}
    >
      <Workbook
        key={version}
        ref={attach}
        data={sheets}
        lang={language === 'en' ? 'en' : 'zh'}
        hooks={hooks}
        onChange={changed}
        showToolbar={false}
        cellContextMenu={MENU}
        headerContextMenu={NOTHING}
        sheetTabContextMenu={NOTHING}
        filterContextMenu={NOTHING}
        defaultFontSize={11}
      />
    </div>
  );
}

const refuse = () => false;

function keepLooks(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && LOOK_KEYS.includes(event.code)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Hands the grid the clipboard's text in place of the clipboard. */
function pasteText(event: ClipboardEvent, control: GridControl): void {
  const text = event.nativeEvent.isTrusted ? plainPaste(event.clipboardData) : undefined;
  if (text === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  // Set by the keys that paste cells; while a cell is being edited they paste into its text.
  if (selectionCache.isPasteAction) control.pasted(text);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  event.target.dispatchEvent(new window.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}
