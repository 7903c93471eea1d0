import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  side: { color: tokens.colorNeutralForeground2 },
});

/** 问题清单, 责任清单, 整改清单 and the statistics, on demand; and not after all, as long as they are not written. */
export function ListsButton() {
  const styles = useStyles();
  const pane = usePane();
  const { pending, written, activity } = usePaneState();
  const { rectify: texts } = useTexts();
  const isPlanned = pending.lists === true && !written;
  return (
    <div className={styles.lists}>
      <Button
        size="small"
        disabledFocusable={activity.kind !== 'idle'}
        onClick={() => void (isPlanned ? pane.dropLists() : pane.planLists())}
      >
        {isPlanned ? texts.dropLists : texts.lists}
      </Button>
      <Caption1 className={styles.side}>{texts.listsHint}</Caption1>
    </div>
  );
}
