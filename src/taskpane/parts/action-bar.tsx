import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';
import { hasNothing } from '../state/has-nothing';
import { useTexts } from '../text/texts';
import { PreviewActions } from './preview-actions';
import { ResultActions } from './result-actions';
import { ResultTabs } from './result-tabs';
import { Running } from './running';
import { ScoreLine } from './score-line';
import { IN_TOP_BAR } from './use-room-for-bars';

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
    ...IN_TOP_BAR,
  },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabbed: { paddingBottom: 0 },
  // Over the edge of the bar, so that nothing below it moves.
  following: { position: 'absolute', insetInline: 0, bottom: '-2px' },
});

/** The buttons of the step at hand and the tabs, always in sight; between them the progress of what was started. */
export function ActionBar() {
  const styles = useStyles();
  const { reviewed, view, tab, activity, refreshing } = usePaneState();
  const { review } = useTexts();
  const result = reviewed?.review.result;
  const shown = result !== undefined && view === 'result' && !hasNothing(result) ? result : null;
  return (
    <div className={mergeClasses(styles.bar, reviewed !== null && styles.ruled, shown !== null && styles.tabbed)}>
      {view === 'preview' ? <PreviewActions /> : <ResultActions />}
      {activity.kind !== 'idle' && <Running activity={activity} />}
      {shown !== null && shown.score !== null && tab !== 'overview' && <ScoreLine score={shown.score} />}
      {shown !== null && <ResultTabs result={shown} />}
      {refreshing && <ProgressBar className={styles.following} aria-label={review.following} />}
    </div>
  );
}
