import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const EARLIEST = '2000-01-01';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, flexGrow: 1 },
  button: { flexShrink: 0 },
});

/** The day the review speaks for: what is not due by then is not missing. */
export function DayField({ day }: { day: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { asOf, activity } = usePaneState();
  const { settings: texts } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={texts.day} hint={texts.dayHint}>
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            size="small"
            type="date"
            className={styles.input}
            value={typed ?? day}
            onBlur={() => setTyped(null)}
            onChange={(_, { value }) => {
              setTyped(value);
              // On the way to 2026 a browser reports the years 2, 20 and 202.
              if (value >= EARLIEST) void pane.chooseDay(value);
            }}
          />
          {asOf !== null && (
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={activity.kind !== 'idle'}
              onClick={() => void pane.chooseDay(null)}
            >
              {texts.today}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
