import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TemplateName } from '../../review/templates';
import { Section } from '../parts/section';
import { usePane, usePaneState } from '../pane-context';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** The way to begin in a workbook that holds nothing to review, or that has no ledgers yet. */
export function Templates({ names = ['rubric', 'ledger'] }: { names?: readonly TemplateName[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { activity } = usePaneState();
  const { templates: texts, preview } = useTexts();
  const busy = activity.kind !== 'idle';
  return (
    <Section title={texts.title}>
      {names.map((name) => (
        <div key={name} className={styles.entry}>
          <div>
            <Body1>{texts[name]}</Body1>
            <Caption1 className={styles.note}>{texts[`${name}Note`]}</Caption1>
          </div>
          <Button
            size="small"
            className={styles.button}
            aria-label={texts[`${name}Label`]}
            disabledFocusable={busy}
            onClick={() => void pane.offerTemplate(name)}
          >
            {preview.openShort}
          </Button>
        </div>
      ))}
      <Caption1 className={styles.note}>{texts.preview}</Caption1>
    </Section>
  );
}
