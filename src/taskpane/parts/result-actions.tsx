import { Button } from '@fluentui/react-components';
import { isUpToDate } from '../../workbook/plan';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';
import { HEIR } from './focus-heir';
import { useBarStyles } from './use-bar-styles';

const heir = { [HEIR]: true };

/** 核验 before there is a result; then 预览写入 for as long as the result holds and differs from the workbook. */
export function ResultActions() {
  const styles = useBarStyles();
  const pane = usePane();
  const { review, preview } = useTexts();
  const { reviewed, survey, stale, live, activity } = usePaneState();
  const busy = activity.kind !== 'idle';
  // While the pane catches up with an edit the button waits in its place.
  const outdated = stale && !live;
  const canPreview = reviewed !== null && !outdated && !isUpToDate(reviewed.review.plan);
  return (
    <div className={styles.row}>
      <Button
        {...(!canPreview && heir)}
        className={canPreview ? styles.side : styles.main}
        appearance={(reviewed === null && survey?.empty !== true) || outdated ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        onClick={() => void pane.review()}
      >
        {reviewed === null ? review.start : review.again}
      </Button>
      {canPreview && (
        <Button
          {...heir}
          className={styles.main}
          appearance="primary"
          disabledFocusable={busy || stale}
          onClick={() => pane.show('preview')}
        >
          {preview.open}
        </Button>
      )}
    </div>
  );
}
