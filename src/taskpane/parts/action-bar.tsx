import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';
import { PreviewActions } from './preview-actions';
import { ResultActions } from './result-actions';
import { Running } from './running';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The buttons of the step at hand, always in sight; below them the progress of what they started. */
export function ActionBar() {
  const styles = useStyles();
  const { reviewed, view, activity } = usePaneState();
  return (
    <div className={reviewed === null ? styles.bar : `${styles.bar} ${styles.ruled}`}>
      {view === 'preview' ? <PreviewActions /> : <ResultActions />}
      {activity.kind !== 'idle' && <Running activity={activity} />}
    </div>
  );
}
