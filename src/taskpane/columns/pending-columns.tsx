import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0 },
});

/** The way back from a correction after which no scoring table is left to correct it in. */
export function PendingColumns() {
  const styles = useStyles();
  const pane = usePane();
  const { pending, written, activity } = usePaneState();
  const { columns: texts } = useTexts();
  const entries = written ? [] : Object.entries(pending.columns);
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {entries.map(([header, meaning]) => (
        <li key={header} className={styles.line}>
          <Body1>{texts.pendingLine(header, texts.names[meaning])}</Body1>
          <Button
            size="small"
            className={styles.button}
            aria-label={texts.takeBackLabel(header)}
            disabledFocusable={activity.kind !== 'idle'}
            onClick={() => void pane.takeBackColumn(header)}
          >
            {texts.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
