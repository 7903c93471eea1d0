import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { canUndo } from '../../review/undo';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  side: { color: tokens.colorNeutralForeground2 },
});

/** 撤销上次写入, also after the workbook was closed in between; says why where there is nothing to take back. */
export default function UndoWrite() {
  const styles = useStyles();
  const pane = usePane();
  const { reviewed, written, activity } = usePaneState();
  const texts = useTexts().undo;
  const workbook = reviewed?.workbook;
  const recorded = useMemo(() => workbook !== undefined && canUndo(workbook), [workbook]);
  const possible = recorded || written;
  return (
    <div className={styles.line}>
      <Button
        size="small"
        disabledFocusable={!possible || activity.kind !== 'idle'}
        onClick={() => void pane.offerUndo()}
      >
        {texts.action}
      </Button>
      <Caption1 className={styles.side}>{possible ? texts.hint : texts.nothing}</Caption1>
    </div>
  );
}
