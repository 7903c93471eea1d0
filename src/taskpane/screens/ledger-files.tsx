import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { Section } from '../parts/section';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
  add: { alignSelf: 'flex-start' },
});

/** Picks ledgers that are kept in other workbooks; nothing where no files can be picked. */
export function LedgerFiles() {
  const styles = useStyles();
  const pane = usePane();
  const { ledgers, activity } = usePaneState();
  const { ledgerFiles: texts } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!pane.picksLedgers) return null;
  const busy = activity.kind !== 'idle';
  return (
    <Section title={texts.title}>
      <Caption1 className={styles.note}>{texts.note}</Caption1>
      {ledgers.length > 0 && (
        <ul className={styles.list}>
          {ledgers.map(({ name, grids }) => (
            <li key={name} className={styles.line}>
              <span>
                <Body1>{name}</Body1> <Caption1 className={styles.note}>{texts.sheets(grids.length)}</Caption1>
              </span>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                aria-label={texts.removeLabel(name)}
                disabledFocusable={busy}
                onClick={() => {
                  button.current?.focus();
                  void pane.removeLedger(name);
                }}
              >
                {texts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={texts.add}
        onChange={({ target }) => {
          void pane.addLedgers([...(target.files ?? [])]);
          // So that the same file, mended meanwhile, can be picked again.
          target.value = '';
        }}
      />
      <Button
        ref={button}
        size="small"
        className={styles.add}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {texts.add}
      </Button>
    </Section>
  );
}
