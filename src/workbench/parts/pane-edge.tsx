import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useWorkbenchTexts } from '../text/texts';

export const PANE_WIDTH = { least: 320, usual: 350, most: 640 } as const;

const useStyles = makeStyles({
  edge: {
    // Over the sheet's right edge, the whole page high.
    position: 'absolute',
    insetBlock: 0,
    insetInlineEnd: 0,
    zIndex: 1,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The edge between sheet and pane: dragged, or moved with the arrow keys. */
export function PaneEdge({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  const set = (wanted: number): void => onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
  const drag = (event: PointerEvent): void => {
    if (event.buttons === 1) set(window.innerWidth - event.clientX);
  };
  const step = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') set(width + 10);
    if (key === 'ArrowRight') set(width - 10);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className={styles.edge}
      aria-orientation="vertical"
      aria-label={texts.width}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={step}
    />
  );
}
