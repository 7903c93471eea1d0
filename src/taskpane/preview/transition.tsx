import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2 },
  label: { color: tokens.colorNeutralForeground3, marginInlineEnd: tokens.spacingHorizontalXS },
});

export interface TransitionProps {
  readonly before: string;
  readonly after: string;
  readonly labels: readonly [before: string, after: string];
  /** Whether an empty `before` is worth a line. */
  readonly showEmpty: boolean;
}

/** One thing and, below it, another, each with its label. */
export function Transition({ before, after, labels, showEmpty }: TransitionProps) {
  const styles = useStyles();
  const { blank } = useTexts().preview;
  return (
    <>
      {(before !== '' || showEmpty) && (
        <Caption1 block className={styles.before}>
          <span className={styles.label}>{labels[0]}</span>
          {before === '' ? blank : before}
        </Caption1>
      )}
      <Caption1 block>
        {(before !== '' || showEmpty) && <span className={styles.label}>{labels[1]}</span>}
        {after === '' ? blank : after}
      </Caption1>
    </>
  );
}
