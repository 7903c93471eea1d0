import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Activity } from '../state/state';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** How far the reading or writing is, and the way out of it. */
export function Running({ activity }: { activity: Exclude<Activity, { kind: 'idle' }> }) {
  const styles = useStyles();
  const pane = usePane();
  const { review, preview } = useTexts();
  const { fraction, sheet } = activity.progress;
  const reviewing = activity.kind === 'reviewing';
  return (
    <div>
      <div className={styles.line}>
        <Caption1>{reviewing ? review.reading(sheet) : preview.writing(sheet)}</Caption1>
        <Button size="small" appearance="subtle" onClick={() => pane.cancel()}>
          {review.cancel}
        </Button>
      </div>
      <ProgressBar value={fraction} aria-label={reviewing ? review.progress : preview.progress} />
    </div>
  );
}
