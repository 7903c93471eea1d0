import { Button } from '@fluentui/react-components';
import { reportOf } from '../../workbook/plan';
import { planOf } from '../state/state';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { useBarStyles } from './use-bar-styles';

/** 返回 and 写入; once the workbook has changed, 重新核验 instead, since the result no longer speaks for it. */
export function PreviewActions() {
  const styles = useBarStyles();
  const pane = usePane();
  const { review, preview, undo: undoTexts } = useTexts();
  const state = usePaneState();
  const { activity, draft, undo, outcome } = state;
  // A template does not depend on what was read.
  const stale = state.stale && draft === null;
  const busy = activity.kind !== 'idle';
  const cells = reportOf(planOf(state)).cellsWritten;
  const isNothing = cells === 0 && (undo === null || undo.removedSheets.length === 0);
  // Somebody was quicker: what can be taken back has to be looked at anew.
  const again = undo !== null && outcome?.kind === 'conflicts';
  return (
    <div className={styles.row}>
      <Button className={styles.side} disabledFocusable={busy} onClick={() => pane.show('result')}>
        {preview.back}
      </Button>
      <Button
        className={styles.main}
        appearance="primary"
        disabledFocusable={busy || (isNothing && !again)}
        onClick={() => void (again ? pane.offerUndo() : stale ? pane.review() : pane.write())}
      >
        {again ? undoTexts.again : stale ? review.again : undo !== null ? undoTexts.apply : preview.write(cells)}
      </Button>
    </div>
  );
}
